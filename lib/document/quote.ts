/**
 * Text quotes (trích dẫn neo): a passage with its surroundings, found again in the same or a changed text.
 * The selector is the W3C TextQuoteSelector; offsets are UTF-16 indices into the text given.
 */
import { alignWords } from './quote-alignment.ts';
import { type FoldedText, foldWithOffsets } from './quote-folding.ts';

/** A passage and what stands around it. */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Where a quote was found again, and how sure. */
export interface QuoteMatch {
  start: number;
  end: number;
  /**
   * `exact`: the very characters; `equivalent`: the same words and digits, other spaces, marks or tone placement;
   * `changed`: the nearest passage, to be shown with its difference and never taken for the quote.
   */
  status: 'exact' | 'equivalent' | 'changed';
  /** True when any number differs; such a match is always `changed`. */
  numbersChanged: boolean;
  /** 0..1, share of words in common; 1 unless `changed`. */
  likeness: number;
}

/** Characters of context on each side: enough to tell repeats apart, few enough to survive edits nearby. */
const CONTEXT = 48;
/** Below this share of common words a passage is another one. */
const LEAST_LIKENESS = 0.6;

/** The quote of a stretch of text. Throws `RangeError` for an empty or reversed stretch. */
export function makeQuote(text: string, start: number, end: number): TextQuote {
  if (start < 0 || end > text.length || start >= end) throw new RangeError(`no text at ${start}..${end}`);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * Finds a quote again: the same characters, else the same words, else the nearest passage as `changed`.
 * Among repeats the one whose surroundings agree best wins, then the one nearest to `hint`.
 * @param hint start offset in the text the quote was taken from
 * @returns null when nothing like it stands there
 */
export function findQuote(text: string, quote: TextQuote, hint = 0): QuoteMatch | null {
  if (quote.exact.trim() === '') return null;
  const folded = foldWithOffsets(text);
  const context = { prefix: foldWithOffsets(quote.prefix).text, suffix: foldWithOffsets(quote.suffix).text };
  const exact = best(occurrences(text, quote.exact), quote.exact.length, folded, context, hint);
  if (exact !== null)
    return {
      start: exact,
      end: exact + quote.exact.length,
      status: 'exact',
      numbersChanged: false,
      likeness: 1,
    };
  const wanted = foldWithOffsets(quote.exact).text.trim();
  if (wanted === '') return null;
  const spans = occurrences(folded.text, wanted)
    .filter((at) => isWhole(folded.text, at, at + wanted.length))
    .map((at) => ({
      start: folded.offsets[at] ?? 0,
      end: (folded.offsets[at + wanted.length - 1] ?? 0) + 1,
    }));
  const equivalent = best(
    spans.map((span) => span.start),
    wanted.length,
    folded,
    context,
    hint,
  );
  const span = spans.find((one) => one.start === equivalent);
  if (span) return { ...span, status: 'equivalent', numbersChanged: false, likeness: 1 };
  const near = alignWords(text, quote.exact, hint);
  return near && near.likeness >= LEAST_LIKENESS ? { ...near, status: 'changed' } : null;
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** `5%` inside `85%` and `1,5` inside `1,57` are other numbers. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !(/[\p{L}\p{N}]$/u.test(text.slice(0, start).slice(-2)) && /^[\p{L}\p{N}]/u.test(text.slice(start))) &&
  !(
    /[\p{L}\p{N}]$/u.test(text.slice(start, end)) &&
    /^(?:[\p{L}\p{N}]|[.,]\p{N})/u.test(text.slice(end, end + 2))
  ) &&
  !(/\p{N}[.,]$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\p{N}/u.test(text.slice(start)));

/** The start whose surroundings share most with the quote's; the hint decides between equals. */
function best(
  starts: readonly number[],
  length: number,
  folded: FoldedText,
  context: { prefix: string; suffix: string },
  hint: number,
): number | null {
  let winner: { start: number; score: number } | null = null;
  for (const start of starts) {
    const from = folded.indexOf(start);
    const before = folded.text.slice(Math.max(0, from - context.prefix.length - 4), from).trimEnd();
    const after = folded.text
      .slice(folded.indexOf(start + length))
      .slice(0, context.suffix.length + 4)
      .trimStart();
    const score =
      commonEnd(before, context.prefix.trimEnd()) + commonStart(after, context.suffix.trimStart());
    const isBetter =
      !winner ||
      score > winner.score ||
      (score === winner.score && Math.abs(start - hint) < Math.abs(winner.start - hint));
    if (isBetter) winner = { start, score };
  }
  return winner?.start ?? null;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++;
  return length;
}
