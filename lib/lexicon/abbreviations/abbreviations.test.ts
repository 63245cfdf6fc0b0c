import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS, expandAbbreviations } from './abbreviations.ts';

describe('abbreviations', () => {
  it('has no short form twice', () => {
    const shorts = ABBREVIATIONS.map((entry) => entry.short);
    expect(shorts.filter((short, index) => shorts.indexOf(short) !== index)).toEqual([]);
  });
  it.each([
    ['UBND tỉnh Kim Sơn', 'Ủy ban nhân dân tỉnh Kim Sơn'],
    ['UBND TP. Bình Hải', 'Ủy ban nhân dân thành phố Bình Hải'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['BTV Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy'],
    ['Hội LHPN', 'Hội Liên hiệp Phụ nữ'],
  ])('%s → %s', (short, full) => expect(expandAbbreviations(short)).toBe(full));
  it('leaves parts of longer words alone', () =>
    expect(expandAbbreviations('VPUBND, HĐNDX, TPP')).toBe('VPUBND, HĐNDX, TPP'));
});
