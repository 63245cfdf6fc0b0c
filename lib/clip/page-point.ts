/**
 * From a point on a drawn page to the character that stands there. What a PDF lets one select is its own text, before
 * repair and in its own order; the place on the page is what it has in common with the text that was read.
 */
import type { Block, Fragment } from '../document/types.ts';
import { fold } from '../text/fold.ts';
import type { DocumentPoint } from './document-passage.ts';

/** A place on a page in points from its top left; `page` is 1-based. */
export interface PagePoint {
  page: number;
  x: number;
  y: number;
}

/** How far off a guess by width may be, in characters: letters of a line are taken as equally wide. */
const SLACK = 12;
/** Characters of the selection that must stand at the place. */
const SAMPLE = 10;

/**
 * The place of an end of a selection, null on a page without text.
 * @param words the selected words from this end on: they put right by a few characters what the geometry tells
 */
export function pointOnPage(
  blocks: readonly Block[],
  point: PagePoint,
  edge: 'start' | 'end',
  words: string,
): DocumentPoint | null {
  let best: { block: Block; fragment: Fragment; distance: number } | null = null;
  for (const block of blocks)
    for (const fragment of block.fragments) {
      if (fragment.page !== point.page) continue;
      const distance = distanceTo(fragment, point);
      if (!best || distance < best.distance) best = { block, fragment, distance };
    }
  if (!best) return null;
  const { block, fragment } = best;
  const share = fragment.width > 0 ? (point.x - fragment.x) / fragment.width : 0;
  const length = fragment.end - fragment.start;
  const guess = fragment.start + Math.round(Math.max(0, Math.min(1, share)) * length);
  return { block: block.index, offset: snapped(block.text, guess, edge, words) };
}

/** A line above or below is farther than anything in the same line. */
function distanceTo(fragment: Fragment, { x, y }: PagePoint): number {
  const outside = (at: number, from: number, size: number) => Math.max(from - at, 0, at - (from + size));
  return outside(y, fragment.y, fragment.height) * 1000 + outside(x, fragment.x, fragment.width);
}

/** The offset nearest to the guess at which the selected words begin or end; the guess where they are read otherwise. */
function snapped(text: string, guess: number, edge: 'start' | 'end', words: string): number {
  const sample = edge === 'start' ? words.trimStart().slice(0, SAMPLE) : words.trimEnd().slice(-SAMPLE);
  const wanted = fold(sample.normalize('NFC'));
  if (wanted === '') return guess;
  for (let off = 0; off <= SLACK; off++)
    for (const at of off === 0 ? [guess] : [guess - off, guess + off]) {
      if (at < 0 || at > text.length) continue;
      const beside =
        edge === 'start' ? text.slice(at, at + sample.length) : text.slice(at - sample.length, at);
      if (beside.length > 0 && fold(beside) === wanted) return at;
    }
  return guess;
}
