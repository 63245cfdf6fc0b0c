import { describe, expect, it } from 'vitest';
import { UNREAD } from '../../document/doubt.ts';
import type { OcrImage } from '../reader.ts';
import { wordLine } from './sample-words.ts';
import { withCutNumbers, withUnread } from './unread-ink.ts';

/** The scan lies straight: its pixels stand where they were read. */
const UNTURNED = (x: number, y: number): [number, number] => [x, y];

const BLUE = [60, 70, 200];

/** Paper with strokes of a colour. */
function paper(
  strokes: readonly (readonly [x: number, y: number, width: number, height: number])[],
): OcrImage {
  const [width, height] = [1200, 1600];
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [x, y, w, h] of strokes)
    for (let row = y; row < y + h; row++)
      for (let at = x; at < x + w; at++) pixels.set(BLUE, (row * width + at) * 4);
  return { width, height, pixels, dpi: 200 };
}

/** `Số:` with its symbol far behind it; letters are 20 wide and 40 high, the baseline is at 300. */
const line = [...wordLine('Số:', 0), ...wordLine('/KH-UBND', 0, { x: 420 })];
const WRITING = [
  [300, 265, 6, 32],
  [320, 262, 6, 36],
  [340, 266, 20, 5],
] as const;
const textOf = (scan: OcrImage, words = line) =>
  withUnread(words, scan, UNTURNED)
    .map(({ text }) => text)
    .join(' ');

describe('withUnread', () => {
  it('marks writing between the label and the symbol', () =>
    expect(textOf(paper(WRITING))).toBe(`Số: ${UNREAD} /KH-UBND`));

  it('leaves a blank blank', () => expect(textOf(paper([]))).toBe('Số: /KH-UBND'));

  it('takes the dots of a leader for what they are', () => {
    const dots = Array.from({ length: 12 }, (_, i) => [285 + i * 10, 296, 4, 4] as const);
    expect(textOf(paper(dots))).toBe('Số: /KH-UBND');
  });

  it('asks nothing where the number was read', () => {
    const read = [...wordLine('Số:', 0), ...wordLine('12/KH-UBND', 0, { x: 420 })];
    expect(textOf(paper(WRITING), read)).toBe('Số: 12/KH-UBND');
  });

  it.each([
    ['Số: L 7/V', 'Số: [?] /KH-UBND'],
    ['Số: 45', 'Số: 45 /KH-UBND'],
    ['Số: ……', 'Số: …… /KH-UBND'],
  ])('knows %s before a symbol', (read, told) => {
    const words = [...wordLine(read, 0), ...wordLine('/KH-UBND', 0, { x: 600 })];
    expect(textOf(paper([]), words)).toBe(told);
  });

  it('parts scrawl from the symbol it is glued to', () => {
    expect(textOf(paper([]), wordLine('Số: L7V/KH-UBND', 0))).toBe('Số: [?]/KH-UBND');
    expect(textOf(paper([]), wordLine('Số: 17/KH-UBND', 0))).toBe('Số: 17/KH-UBND');
  });

  it.each(['Số: 35-NQ/TU', 'Chỉ thị số 08/CT-UBND', 'Nghị quyết số 35-NQ/TU', 'Luật số 73/2023/QH15'])(
    'leaves %s as it was read',
    (text) => expect(textOf(paper([]), wordLine(text, 0))).toBe(text),
  );

  it('knows a scrawl for a day', () =>
    expect(textOf(paper([]), wordLine('ngày ÿo tháng 3 năm 2031', 0))).toBe(
      `ngày ${UNREAD} tháng 3 năm 2031`,
    ));

  it('looks between the words of a date', () => {
    const date = [...wordLine('ngày', 0), ...wordLine('tháng 3 năm 2031', 0, { x: 420 })];
    expect(textOf(paper(WRITING), date)).toBe(`ngày ${UNREAD} tháng 3 năm 2031`);
  });

  it('looks where the page really has it when it was levelled', () => {
    const scan = paper(WRITING.map(([x, y, w, h]) => [x, y - 120, w, h] as const));
    const marked = withUnread(line, scan, (x, y) => [x, y - 120]);
    expect(marked.map(({ text }) => text)).toContain(UNREAD);
  });
});

describe('withCutNumbers', () => {
  const read = [...wordLine('đạt', 0), ...wordLine('4 tấn', 0, { x: 420 })];
  const confidences = (scan: OcrImage) =>
    withCutNumbers(read, scan, UNTURNED).map(({ confidence }) => confidence);

  it('doubts a number beside ink that no word took', () =>
    expect(confidences(paper(WRITING))).toEqual([0.9, 0.4, 0.9]));

  it('trusts a number with paper beside it', () => expect(confidences(paper([]))).toEqual([0.9, 0.9, 0.9]));
});
