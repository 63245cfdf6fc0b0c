/**
 * A changed sentence as it is shown: words that stayed, words taken out and words put in, in reading order.
 */
import type { SentenceChange } from '../../../lib/compare/redline-sentences.ts';
import type { Block, Span } from '../../../lib/document/types.ts';

export interface WordPiece {
  kind: 'same' | 'deleted' | 'inserted';
  text: string;
}

/** Pieces of a change; a sentence that only moved is one piece that stayed. */
export function wordPieces(
  change: SentenceChange,
  before: readonly Block[],
  after: readonly Block[],
): WordPiece[] {
  const old = change.before && textOf(change.before, before);
  const now = change.after && textOf(change.after, after);
  if (old === null || now === null) {
    const text = now ?? old ?? '';
    return [{ kind: now === null ? 'deleted' : 'inserted', text }];
  }
  if (change.edits.length === 0) return [{ kind: 'same', text: now }];
  const oldWords = wordsIn(change.before, before);
  const newWords = wordsIn(change.after, after);
  const pieces: WordPiece[] = [];
  const push = (kind: WordPiece['kind'], words: readonly Word[]) => {
    if (words.length > 0) pieces.push({ kind, text: words.map(({ text }) => text).join(' ') });
  };
  let i = 0;
  let j = 0;
  for (const edit of change.edits) {
    const out = within(oldWords, edit.before);
    const put = within(newWords, edit.after);
    // Only one side may say where the edit stands; up to there both have the same words.
    const same = out ? out.from - i : put ? put.from - j : 0;
    push('same', newWords.slice(j, j + same));
    i += same;
    j += same;
    if (out) push('deleted', oldWords.slice(out.from, out.to));
    if (put) push('inserted', newWords.slice(put.from, put.to));
    i = out?.to ?? i;
    j = put?.to ?? j;
  }
  push('same', newWords.slice(j));
  return pieces;
}

interface Word {
  start: number;
  text: string;
}

const textOf = ({ block, start, end }: Span, blocks: readonly Block[]): string =>
  (blocks[block]?.text.slice(start, end) ?? '').replace(/\s+/g, ' ').trim();

function wordsIn(span: Span | null, blocks: readonly Block[]): Word[] {
  const text = span ? (blocks[span.block]?.text.slice(span.start, span.end) ?? '') : '';
  return [...text.matchAll(/\S+/g)].map((match) => ({
    start: (span?.start ?? 0) + match.index,
    text: match[0],
  }));
}

/** Indices of the words of a stretch. */
function within(words: readonly Word[], span: Span | null): { from: number; to: number } | null {
  if (span === null) return null;
  const from = words.findIndex(({ start }) => start >= span.start);
  const end = words.findIndex(({ start }) => start >= span.end);
  return from < 0 ? null : { from, to: end < 0 ? words.length : end };
}
