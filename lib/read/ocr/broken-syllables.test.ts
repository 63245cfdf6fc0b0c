import { describe, expect, it } from 'vitest';
import { withoutDoubledVowel } from './broken-syllables.ts';

describe('withoutDoubledVowel', () => {
  it.each([
    ['ngườời', 'người'],
    ['NGƯỜỜI', 'NGƯỜI'],
    ['quyềễn', 'quyềễn'],
    ['tỉỉnh', 'tỉnh'],
  ])('reads %s as %s', (read, printed) => {
    expect(withoutDoubledVowel(read)).toBe(printed);
  });

  it.each(['người', 'khoáng', 'xoong', 'eOffice', 'Kontum', 'QĐ', 'UBND', 'Đắk'])(
    'leaves %s alone',
    (word) => {
      expect(withoutDoubledVowel(word)).toBe(word);
    },
  );
});
