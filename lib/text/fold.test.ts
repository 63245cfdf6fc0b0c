import { describe, expect, it } from 'vitest';
import { fold, foldPlain, foldWords } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Hoà bình', 'hòa bình'],
    ['KHOÁ XIX', 'khóa xix'],
    ['Uỷ ban', 'Ủy ban'],
    ['thuý', 'thúy'],
    ['kỷ luật', 'kỉ luật'],
    ['Tỷ lệ', 'tỉ lệ'],
    ['quý', 'quí'],
    ['quốc phòng – an ninh', 'quốc phòng - an ninh'],
    ['toa\u0300n'.normalize('NFD'), 'toàn'],
  ])('treats %s as %s', (a, b) => expect(fold(a)).toBe(fold(b)));

  it.each([
    ['bán', 'bản'],
    ['ban', 'bàn'],
    ['hoàn', 'hòan'],
    ['thuỳ', 'thui'],
    ['tay', 'tai'],
  ])('keeps %s and %s apart', (a, b) => expect(fold(a)).not.toBe(fold(b)));

  it('drops every diacritic for search', () =>
    expect(foldPlain('Tỷ lệ lao động qua đào tạo: 58,5%')).toBe('ti le lao dong qua dao tao 58 5%'));
  it('keeps numbers whole as words', () =>
    expect(foldWords('đạt 13.136,1 ha;')).toEqual(['đạt', '13.136,1', 'ha']));
});
