/**
 * Sentences folded away on a page (đoạn dùng chung) because other documents say them too: which stretches lie under one
 * fold, and which of them the reader has opened.
 */
import type { Block, Span } from '../../lib/document/types.ts';

/** What can be folded in a document, and how it is called. */
export interface Folding {
  /** Says how much and from where: `62% chép từ chỉ thị`. */
  label: string;
  /** Sentences in the order of the text, each with the words that stand in its place. */
  sentences: readonly { span: Span; source: string }[];
}

/** Neighbouring sentences under one button. */
export interface Fold {
  id: string;
  spans: Span[];
  /** Where they come from, each source once. */
  sources: string[];
}

/** Joins sentences with nothing but space, and blocks with nothing else, between them. */
export function foldsOf(blocks: readonly Block[], sentences: Folding['sentences']): Fold[] {
  const folds: Fold[] = [];
  let last: Fold | undefined;
  for (const { span, source } of sentences) {
    const before = last?.spans.at(-1);
    if (last && before && adjoin(blocks, before, span)) {
      last.spans.push(span);
      if (!last.sources.includes(source)) last.sources.push(source);
    } else {
      last = { id: `fold:${span.block}:${span.start}`, spans: [span], sources: [source] };
      folds.push(last);
    }
  }
  return folds;
}

function adjoin(blocks: readonly Block[], a: Span, b: Span): boolean {
  const first = blocks[a.block];
  const second = blocks[b.block];
  if (!first || !second || first.region !== second.region) return false;
  if (a.block === b.block) return first.text.slice(a.end, b.start).trim() === '';
  // A cell keeps its place in the table: folds end with it.
  if (first.cell || second.cell || b.block !== a.block + 1) return false;
  return first.text.slice(a.end).trim() === '' && second.text.slice(0, b.start).trim() === '';
}

/** The fold a passage lies under, so that looking at the passage opens it. */
export const foldAt = (folds: readonly Fold[], { block, start, end }: Span): Fold | undefined =>
  folds.find(({ spans }) =>
    spans.some((span) => span.block === block && span.start < end && start < span.end),
  );
