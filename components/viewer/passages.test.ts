import { describe, expect, it } from 'vitest';
import { plainBlock } from '../../lib/document/plain.ts';
import type { Block } from '../../lib/document/types.ts';
import { type Passage, placeOf, rectsByPage, segmentsOf } from './passages.ts';

/** A block of two lines, ten points a character, the second line on the next page. */
const drawn = (): Block => ({
  ...plainBlock(0, 'mười ký tựhàng thứ 2'),
  fragments: [
    { start: 0, end: 10, page: 1, x: 50, y: 700, width: 100, height: 14 },
    { start: 10, end: 20, page: 2, x: 50, y: 60, width: 100, height: 14 },
  ],
});

const passage = (id: string, start: number, end: number, tone: Passage['tone'] = 'fact'): Passage => ({
  id,
  span: { block: 0, start, end },
  tone,
});

describe('rectsByPage', () => {
  it('follows a passage over the end of a page', () => {
    const pages = rectsByPage([drawn()], [passage('a', 5, 12)]);
    expect(pages.get(1)).toMatchObject([{ id: 'a', x: 100, width: 50 }]);
    expect(pages.get(2)).toMatchObject([{ id: 'a', x: 50, width: 20 }]);
  });

  it('draws one place once, in its strongest tone', () => {
    const pages = rectsByPage(
      [drawn()],
      [passage('a', 0, 10), passage('b', 0, 10, 'focus'), passage('c', 0, 10)],
    );
    expect(pages.get(1)).toMatchObject([{ id: 'b', tone: 'focus' }]);
  });

  it('keeps a short hit beside the long passage it stands in', () => {
    const pages = rectsByPage([drawn()], [passage('a', 0, 10), passage('hit', 2, 4, 'find')]);
    expect(pages.get(1)?.map((rect) => rect.id)).toEqual(['a', 'hit']);
  });

  it('leaves out what has no geometry', () =>
    expect(rectsByPage([plainBlock(0, 'không có tọa độ')], [passage('a', 0, 5)]).size).toBe(0));
});

describe('placeOf', () => {
  it('is where the first line is drawn', () =>
    expect(placeOf([drawn()], { block: 0, start: 11, end: 13 })).toEqual({ page: 2, top: 60, bottom: 74 }));
  it('is null without geometry and for a block that is not there', () => {
    expect(placeOf([plainBlock(0, 'chữ')], { block: 0, start: 0, end: 3 })).toBeNull();
    expect(placeOf([], { block: 4, start: 0, end: 3 })).toBeNull();
  });
});

describe('segmentsOf', () => {
  const block: Block = {
    ...plainBlock(0, 'Tỷ lệ hộ nghèo giảm 3%'),
    runs: [
      { start: 0, end: 14, bold: true, italic: false },
      { start: 14, end: 22, bold: false, italic: true },
    ],
  };

  it('cuts at styles and passages and loses no character', () => {
    const segments = segmentsOf(block, [passage('a', 6, 22), passage('b', 20, 22, 'find')]);
    expect(segments.map((segment) => segment.text)).toEqual(['Tỷ lệ ', 'hộ nghèo', ' giảm ', '3%']);
    expect(segments.map((segment) => segment.bold)).toEqual([true, true, false, false]);
    expect(segments.map((segment) => segment.passages.map(({ id }) => id))).toEqual([
      [],
      ['a'],
      ['a'],
      ['a', 'b'],
    ]);
  });

  it('gives an automatic number the look of the words after it', () => {
    const numbered = {
      text: 'III. NỘI DUNG',
      runs: [{ start: 5, end: 13, bold: true, italic: false, underline: true }],
    };
    const [number] = segmentsOf(numbered, []);
    expect(number).toMatchObject({ text: 'III. ', bold: true, underline: false });
  });

  it('forgives offsets beyond the text', () =>
    expect(
      segmentsOf(block, [passage('a', 20, 99)])
        .map((segment) => segment.text)
        .join(''),
    ).toBe(block.text));
});
