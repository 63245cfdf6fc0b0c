import { describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../../lib/document/plain.ts';
import type { Span } from '../../lib/document/types.ts';
import { foldAt, foldsOf } from './folds.ts';

const { blocks } = documentFromParagraphs([
  'Đẩy mạnh tuyên truyền. Mỗi thôn trồng một tuyến đường hoa. Nhân rộng điển hình.',
  'Khen thưởng kịp thời.',
  'Giao Phòng Nội vụ theo dõi.',
]);
const span = (block: number, sentence: string): Span => {
  const start = blocks[block]?.text.indexOf(sentence) ?? -1;
  return { block, start, end: start + sentence.length };
};
const shared = [
  { span: span(0, 'Đẩy mạnh tuyên truyền.'), source: 'chỉ thị' },
  { span: span(0, 'Nhân rộng điển hình.'), source: 'chỉ thị' },
  { span: span(1, 'Khen thưởng kịp thời.'), source: 'kế hoạch khác' },
];

describe('foldsOf', () => {
  const folds = foldsOf(blocks, shared);

  it('puts neighbours under one fold, across paragraphs, and ends it at a sentence of its own', () =>
    expect(folds.map(({ spans, sources }) => [spans.length, sources])).toEqual([
      [1, ['chỉ thị']],
      [2, ['chỉ thị', 'kế hoạch khác']],
    ]));

  it('finds the fold a passage lies under', () => {
    expect(foldAt(folds, span(1, 'thưởng'))).toBe(folds[1]);
    expect(foldAt(folds, span(0, 'tuyến đường hoa'))).toBeUndefined();
  });
});
