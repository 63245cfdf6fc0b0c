import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtSemicolons, splitSentences } from './sentences.ts';

const sentences = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[text: string, parts: string[]]>([
    ['Đạt 2.192 tỷ đồng. Trồng mới 170 ha.', ['Đạt 2.192 tỷ đồng.', 'Trồng mới 170 ha.']],
    ['1. Về kinh tế đạt 5%. Về xã hội đạt 6%.', ['1. Về kinh tế đạt 5%.', 'Về xã hội đạt 6%.']],
    ['Tại TP. Bình Hải có 5 xã.', ['Tại TP. Bình Hải có 5 xã.']],
    ['Đạt 5% (theo Luật. Bản mới) trở lên.', ['Đạt 5% (theo Luật. Bản mới) trở lên.']],
    ['Kết nạp 40 đoàn viên… Phấn đấu 5 xã.', ['Kết nạp 40 đoàn viên…', 'Phấn đấu 5 xã.']],
    ['các loại rau, đậu… đạt 5 ha', ['các loại rau, đậu… đạt 5 ha']],
    ['dòng một\nDòng hai', ['dòng một', 'Dòng hai']],
    ['mức độ hài lòng ... ở từng lĩnh vực đạt 95%', ['mức độ hài lòng ... ở từng lĩnh vực đạt 95%']],
    ['', []],
  ])('%s', (text, parts) => expect(sentences(text)).toEqual(parts));

  it('loses no letter and keeps the order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Đ', '.', ' ', '(', ')', '\n', '5', ';') }),
        (text) => {
          const spans = splitSentences(text);
          expect(
            spans
              .map(({ start, end }) => text.slice(start, end))
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('splitAtSemicolons', () => {
  it('keeps brackets whole', () => {
    const text = 'xã đạt chuẩn (tiêu chí 1; tiêu chí 2); thôn đạt chuẩn';
    expect(
      splitAtSemicolons(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['xã đạt chuẩn (tiêu chí 1; tiêu chí 2)', 'thôn đạt chuẩn']);
  });
});
