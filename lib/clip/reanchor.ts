/**
 * Finds a clipped passage again in the page as it is now. The same words are accepted; anything else is shown with its
 * difference, and a changed digit is never accepted.
 */
import { findQuote } from '../document/quote.ts';
import { countOf } from './select-passage.ts';
import type { PassageSelectors } from './types.ts';
import { type DifferencePart, wordDifference } from './word-difference.ts';

export type Reanchored =
  /** The passage is there: the same words and digits. */
  | { status: 'found'; start: number; end: number; text: string }
  /** The nearest passage, for a person to judge. */
  | {
      status: 'changed';
      start: number;
      end: number;
      text: string;
      numbersChanged: boolean;
      difference: DifferencePart[];
    }
  | { status: 'gone' };

/** Characters beside the passage that must agree when equal passages have become fewer. */
const BESIDE = 16;

/** @param text the page's text, made as it was when the passage was clipped */
export function reanchor(text: string, selectors: PassageSelectors): Reanchored {
  const { quote, position } = selectors;
  const match = findQuote(text, quote, position.start);
  if (!match) return { status: 'gone' };
  const { start, end } = match;
  const found = text.slice(start, end);
  if (
    match.status !== 'changed' &&
    hasSameEdges(text, start, end, selectors) &&
    isTheOne(text, start, end, selectors)
  )
    return { status: 'found', start, end, text: found };
  return {
    status: 'changed',
    start,
    end,
    text: found,
    numbersChanged: match.numbersChanged || !hasSameEdges(text, start, end, selectors),
    difference: wordDifference(quote.exact, found),
  };
}

/** `giảm 3` is not what stands in `giảm 35` or `giảm 3,5`: a number that grew at the edge is another number. */
function hasSameEdges(text: string, start: number, end: number, { quote }: PassageSelectors): boolean {
  const after = /^[.,]?\p{N}/u;
  const before = /\p{N}[.,]?$/u;
  const grewBehind =
    /\p{N}$/u.test(quote.exact) && after.test(text.slice(end, end + 2)) !== after.test(quote.suffix);
  const grewBefore =
    /^\p{N}/u.test(quote.exact) &&
    before.test(text.slice(Math.max(0, start - 2), start)) !== before.test(quote.prefix);
  return !grewBehind && !grewBefore;
}

/** Where one of several equal passages is gone, only its own surroundings tell that this is not its twin. */
function isTheOne(text: string, start: number, end: number, { quote, repeats }: PassageSelectors): boolean {
  if (repeats <= 1 || countOf(text, quote.exact) >= repeats) return true;
  const before = quote.prefix.slice(-BESIDE);
  const after = quote.suffix.slice(0, BESIDE);
  return text.slice(0, start).endsWith(before) && text.startsWith(after, end);
}
