/**
 * From a selection in a page's text to the selectors by which the passage is found again.
 */
import { makeQuote } from '../document/quote.ts';
import type { PassageSelectors } from './types.ts';

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Selectors of a stretch of the page's text, null when it holds no words. The stretch is widened to whole words and
 * numbers: half a number (`3` of `3,5`) would be found in another one.
 */
export function selectPassage(text: string, start: number, end: number): PassageSelectors | null {
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  if (from >= to || !IN_WORD.test(text.slice(from, to))) return null;
  while (isInside(text, from)) from -= 1;
  while (isInside(text, to)) to += 1;
  const quote = makeQuote(text, from, to);
  return { quote, position: { start: from, end: to }, repeats: countOf(text, quote.exact) };
}

/** True when a cut here would part a word, or a number at its separator. */
function isInside(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (before === '' || after === '') return false;
  if (IN_WORD.test(before) && IN_WORD.test(after)) return true;
  const separated = /[.,]/.test(after)
    ? [text.charAt(at - 1), text.charAt(at + 1)]
    : [text.charAt(at - 2), after];
  const atSeparator = /[.,]/.test(after) || /[.,]/.test(before);
  return atSeparator && separated.every((character) => /\p{N}/u.test(character));
}

/** How often a part stands in a text, overlapping ones counted. */
export function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}

/** The words of a passage in one spelling, to be hashed: spaces and line breaks say nothing. */
export const clipWords = (exact: string): string => exact.normalize('NFC').replace(/\s+/gu, ' ').trim();
