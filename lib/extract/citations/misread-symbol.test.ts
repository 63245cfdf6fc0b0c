import { describe, expect, it } from 'vitest';
import { repairedNumber } from './misread-symbol.ts';

describe('symbols misread by one letter', () => {
  it.each([
    ['163/2031/NVĐ-CP', 'NĐ', '163/2031/NĐ-CP'],
    ['12/2031/N-CP', 'NQ', '12/2031/NQ-CP'],
    ['45/QB-UBND', 'QĐ', '45/QĐ-UBND'],
  ])('%s after the word for %s is %s', (read, type, meant) => {
    expect(repairedNumber(read, type)).toBe(meant);
  });

  it.each([
    ['a known type', '08/CT-UBND', 'QĐ'],
    ['an unknown issuer', '08/NVĐ-XYZW', 'NĐ'],
    ['two letters wrong', '08/NVXĐ-CP', 'NĐ'],
    ['no type word', '08/NVĐ-CP', null],
  ])('stays as it is with %s', (_case, read, type) => {
    expect(repairedNumber(read, type)).toBe(read);
  });
});
