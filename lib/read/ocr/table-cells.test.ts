import { describe, expect, it } from 'vitest';
import { findGrids } from '../pdf/layout/grid.ts';
import type { Rule } from '../pdf/layout/ink.ts';
import type { OcrWord } from '../reader.ts';
import { tableCells } from './table-cells.ts';
import { settleTables } from './table-pass.ts';

const rule = (direction: Rule['direction'], at: number, from: number, to: number): Rule => ({
  direction,
  at,
  from,
  to,
});
const word = (text: string, x: number, width: number, confidence = 0.95): OcrWord => ({
  text,
  confidence,
  box: { x, y: 110, width, height: 20 },
  baseline: 130,
  line: 0,
  block: 0,
});

// Three columns of 100 points between two rows; at 72 dpi a point is a pixel.
const cells = tableCells(
  findGrids([
    ...[100, 140, 180].map((y) => rule('horizontal', y, 0, 300)),
    ...[0, 100, 200, 300].map((x) => rule('vertical', x, 100, 180)),
  ]),
  72,
);
const texts = (words: readonly OcrWord[]) => words.map(({ text }) => text);

describe('tableCells', () => {
  it('parts a word that runs over a border, without what was left of the rule', () => {
    const parts = cells.parted(word('2031-Năm', 60, 80));
    expect(texts(parts)).toEqual(['2031', 'Năm']);
    expect(parts.map(({ box }) => cells.cellOf(box))).toEqual([
      cells.cellOf(word('', 10, 10).box),
      cells.cellOf(word('', 110, 10).box),
    ]);
  });

  it('leaves words within a cell and outside of tables whole', () => {
    expect(texts(cells.parted(word('2031-Năm', 10, 80)))).toEqual(['2031-Năm']);
    expect(
      texts(cells.parted({ ...word('2031-Năm', 60, 80), box: { x: 60, y: 300, width: 80, height: 20 } })),
    ).toEqual(['2031-Năm']);
  });
});

describe('settleTables', () => {
  it('takes a cell that the layout pass made nothing of from the other pass as a whole', () => {
    const layout = [
      word('„«m', 10, 30, 0.2),
      word('›nng', 45, 30, 0.1),
      word('Năm', 110, 30),
      word('2032', 145, 40),
    ];
    const sparse = [word('Năm', 10, 30), word('2031-Năm', 45, 95, 0.4), word('2032', 145, 40)];
    expect(texts(settleTables(layout, sparse, cells))).toEqual(['Năm', '2031', 'Năm', '2032']);
  });

  it('leaves what stands outside of tables as the layout pass read it', () => {
    const outside = { ...word('ngoài', 10, 40, 0.3), box: { x: 10, y: 400, width: 40, height: 20 } };
    const other = { ...outside, text: 'khác', confidence: 0.9 };
    expect(texts(settleTables([outside], [other], cells))).toEqual(['ngoài']);
  });
});
