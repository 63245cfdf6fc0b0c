/**
 * A text folded for comparison, with the way back: every folded character knows where it came from.
 */
import { fold } from '../text/fold.ts';

export interface FoldedText {
  /** Lower case, one tone placement, plain dashes and quotes, single spaces. Digits and their separators stay. */
  text: string;
  /** Original UTF-16 offset of each folded character. */
  offsets: number[];
  /** Folded index of an original offset. */
  indexOf(offset: number): number;
}

/** Syllables are folded whole: the place of a tone mark shows only inside one. */
const PIECES = /[\p{L}\p{M}]+|\s+|[^\p{L}\p{M}\s]/gu;
/** Marks without width or meaning. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;

/** Folds a text piece by piece; a piece that changes length keeps its characters in proportion. */
export function foldWithOffsets(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  for (const match of text.matchAll(PIECES)) {
    const piece = match[0];
    if (INVISIBLE.test(piece)) continue;
    const plain = /^\s/.test(piece) ? (folded.endsWith(' ') ? '' : ' ') : fold(piece);
    for (let at = 0; at < plain.length; at++)
      offsets.push(match.index + Math.min(piece.length - 1, Math.floor((at * piece.length) / plain.length)));
    folded += plain;
  }
  return { text: folded, offsets, indexOf: (offset) => lowerBound(offsets, offset) };
}

function lowerBound(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
