/**
 * Words of OCR → ink: in points, with a font size that the layout code can compare.
 */
import type { Ink } from '../pdf/layout/ink.ts';
import type { OcrWord } from '../reader.ts';
import { levelLines } from './level.ts';

/** Advance widths of a book face in thousandths of the size, by kind of letter; the rest counts as a digit. */
const NARROW = /[iljtfrI.,;:'!|()[\]-]/u;
const WIDE = /[mwMWĐƯƠ%]/u;

function advanceOf(text: string): number {
  let sum = 0;
  for (const letter of text.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    if (NARROW.test(letter)) sum += 300;
    else if (WIDE.test(letter)) sum += 800;
    else if (/\p{Lu}/u.test(letter)) sum += 680;
    else sum += 480;
  }
  return sum / 1000;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Sizes this close to the page's usual one are the same size; OCR boxes are not exact. */
const SAME_SIZE = 0.2;

/** Font size of each line in pixels, by how wide its words came out. */
function lineSizes(words: readonly OcrWord[]): Map<number, number> {
  const sums = new Map<number, { width: number; advance: number }>();
  for (const { text, box, line } of words) {
    const sum = sums.get(line) ?? { width: 0, advance: 0 };
    sum.width += box.width;
    sum.advance += advanceOf(text);
    sums.set(line, sum);
  }
  const sizes = new Map<number, number>();
  for (const [line, { width, advance }] of sums) sizes.set(line, advance > 0 ? width / advance : 0);
  const long = [...sums].filter(([, { advance }]) => advance > 8).map(([line]) => sizes.get(line) ?? 0);
  const usual = median(long.length > 0 ? long : [...sizes.values()]);
  for (const [line, size] of sizes)
    if (Math.abs(size - usual) < usual * SAME_SIZE || (sums.get(line)?.advance ?? 0) < 2)
      sizes.set(line, usual);
  return sizes;
}

/** Ink of the words of one page. @param dpi resolution of the image the boxes refer to */
export function wordInk(words: readonly OcrWord[], dpi: number): Ink[] {
  const sizes = lineSizes(words);
  const points = 72 / dpi;
  const lines = new Map<number, Ink[]>();
  for (const [order, { text, box, baseline, line, confidence }] of words.entries()) {
    const [x, y] = [box.x * points, baseline * points];
    const own = lines.get(line) ?? [];
    lines.set(line, own);
    own.push({
      text,
      x,
      width: box.width * points,
      baseline: y,
      size: (sizes.get(line) ?? 0) * points,
      space: false,
      bold: false,
      italic: false,
      font: '',
      order,
      annotation: null,
      artifact: false,
      hidden: false,
      confidence,
      drawn: { x, y: box.y * points, width: box.width * points, height: box.height * points },
    });
  }
  return levelLines([...lines.values()]);
}
