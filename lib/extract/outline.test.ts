import { describe, expect, it } from 'vitest';
import { contextOf } from './extract.samples.ts';
import { extractOutline } from './outline.ts';
import { quotationsOf } from './quotations.ts';

describe('outline and quotations', () => {
  it('lists headings with their evidence', () =>
    expect(
      extractOutline(contextOf(['I. MỤC TIÊU', '1. Chung'])).map(({ label, title, level, anchor }) => [
        label,
        title,
        level,
        anchor.section,
        anchor.quote,
      ]),
    ).toEqual([
      ['I', 'MỤC TIÊU', 1, 'I', 'I. MỤC TIÊU'],
      ['1', 'Chung', 2, 'I.1', '1. Chung'],
    ]));
  it.each([
    ['“A B” và "C D"', ['A B', 'C D']],
    ['“A B“ sai dấu', ['A B']],
    ['mở “A B không đóng', ['A B không đóng']],
    ['không có', []],
  ])('%s', (text, expected) => expect(quotationsOf(text).map((found) => found.text)).toEqual(expected));
});
