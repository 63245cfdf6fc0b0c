/**
 * Where a correction belongs: fingerprints of facts, and their words found again in the same or a changed document.
 */
import { findQuote, makeQuote, type QuoteMatch } from '../document/quote.ts';
import type { Block, Span } from '../document/types.ts';
import { fold } from '../text/fold.ts';
import type { AssignmentFields, Place, TargetFields } from './types.ts';

/** Throws `RangeError` when the span leaves its block. */
export function placeOf(blocks: readonly Block[], { block, start, end }: Span): Place {
  return { block, start, end, quote: makeQuote(blocks[block]?.text ?? '', start, end) };
}

/** One goal is told from another over the same words by its name, value and period. */
export const targetFingerprint = (
  sha256: string,
  span: Span & { quote: string },
  target: TargetFields,
): string =>
  fingerprint(sha256, 'target', span, [
    target.indicator,
    `${target.value ?? target.grade ?? ''}`,
    target.period ?? '',
  ]);

export const assignmentFingerprint = (
  sha256: string,
  span: Span & { quote: string },
  assignment: AssignmentFields,
): string =>
  fingerprint(sha256, 'assignment', span, [assignment.unit, assignment.role, assignment.task.slice(0, 80)]);

export const metadataFingerprint = (sha256: string, field: string): string => `${sha256}/metadata/${field}`;

/** Plain text rather than a digest: it is made on every opening, and a person can read it in an exported file. */
const fingerprint = (
  sha256: string,
  kind: string,
  { block, start, quote }: Span & { quote: string },
  names: string[],
): string => [sha256, kind, `${block}.${start}`, fold(quote), ...names.map(fold)].join('/');

export interface Located extends Pick<QuoteMatch, 'status'> {
  span: Span;
}

/** Every correction that is looked for passes over every block: each is folded once. */
const FOLDED = new WeakMap<Block, string>();

function foldedText(block: Block): string {
  const known = FOLDED.get(block);
  if (known !== undefined) return known;
  const folded = fold(block.text);
  FOLDED.set(block, folded);
  return folded;
}

/** Blocks on each side of the old place in which a changed passage is looked for. */
const NEAR = 30;

/**
 * Finds the words of a place: where they stood, else anywhere in the document, the most like surroundings first and then
 * the nearest block; else, as `changed`, the nearest like words. Null when there are none.
 */
export function locate(blocks: readonly Block[], place: Place): Located | null {
  const { block, start, end, quote } = place;
  if (quote.exact.trim() === '') return null;
  if (stands(blocks[block]?.text ?? '', place)) return { span: { block, start, end }, status: 'exact' };
  const wanted = fold(quote.exact);
  let best: (Located & { rank: number[] }) | null = null;
  for (const one of blocks) {
    if (!foldedText(one).includes(wanted)) continue;
    const { index, text } = one;
    const match = findQuote(text, quote, start);
    if (!match || match.status === 'changed') continue;
    const found = { block: index, start: match.start, end: match.end };
    const rank = [match.status === 'exact' ? 1 : 0, agreement(text, found, quote), -Math.abs(index - block)];
    if (!best || isHigher(rank, best.rank)) best = { span: found, status: match.status, rank };
  }
  if (best) return { span: best.span, status: best.status };
  return nearest(blocks, place);
}

/** The very characters at the very place, the surroundings too: repeats may have changed places. */
const stands = (text: string, { start, end, quote: { exact, prefix, suffix } }: Place): boolean =>
  text.slice(Math.max(0, start - prefix.length), end + suffix.length) === prefix + exact + suffix;

/**
 * Words that a person has selected or typed: where they stand, nearest to a block when they stand in several places.
 * Null unless they stand within one block word for word.
 */
export function findWords(blocks: readonly Block[], words: string, near = 0): Span | null {
  const quote = { exact: words.trim(), prefix: '', suffix: '' };
  const found = locate(blocks, { block: near, start: 0, end: 0, quote });
  return found && found.status !== 'changed' ? found.span : null;
}

function nearest(blocks: readonly Block[], { block, start, quote }: Place): Located | null {
  let best: (Located & { likeness: number }) | null = null;
  for (const { index, text } of blocks.slice(Math.max(0, block - NEAR), block + NEAR + 1)) {
    const match = findQuote(text, quote, start);
    if (match && match.likeness > (best?.likeness ?? 0))
      best = {
        span: { block: index, start: match.start, end: match.end },
        status: 'changed',
        likeness: match.likeness,
      };
  }
  return best && { span: best.span, status: best.status };
}

const isHigher = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
};

/** Words in common right before and right after. */
function agreement(text: string, { start, end }: Span, quote: Place['quote']): number {
  const words = (part: string) => fold(part).split(' ');
  const before = common(words(text.slice(0, start)).reverse(), words(quote.prefix).reverse());
  return before + common(words(text.slice(end)), words(quote.suffix));
}

function common(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}
