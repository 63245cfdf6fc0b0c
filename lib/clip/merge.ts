/**
 * The facts of clips in the record of a document (gộp mẩu cắt). A record holds no fact without its words: what does not
 * stand in the document is left out and named.
 */
import { locate } from '../corrections/place.ts';
import { makeQuote } from '../document/quote.ts';
import type { Block, Span } from '../document/types.ts';
import { anchorOver } from '../extract/context.ts';
import { sectionsOf } from '../extract/sections.ts';
import type { Anchor, Assignment, Confidence, PlanRecord, Target } from '../extract/types.ts';
import { fold } from '../text/fold.ts';
import { clipDocument } from './clip-document.ts';
import { type DocumentPoint, spansOf } from './document-passage.ts';
import type { Clip, ClipFacts } from './types.ts';

type Merged = Pick<Clip, 'parts' | 'title' | 'quote' | 'position' | 'source' | 'targets' | 'assignments'>;

export interface Merge {
  record: PlanRecord;
  /** Facts that the record did not have. */
  added: number;
  /** Facts that it had, now marked as clipped; fields that a person changed in the clip are taken over. */
  known: number;
  /** Facts whose words do not stand in the document. */
  missing: ClipFacts;
}

/**
 * Adds what clips promise to a record, each fact anchored in the document and marked `clipped`. Doing it twice is the
 * same as doing it once.
 * @param blocks of the document that the record was made from
 */
export function withClips(record: PlanRecord, clips: readonly Merged[], blocks: readonly Block[]): Merge {
  const anchor = anchorOver(blocks, sectionsOf(record, blocks));
  const merge: Merge = { record, added: 0, known: 0, missing: { targets: [], assignments: [] } };
  for (const clip of clips) {
    const find = placer(clip, blocks, record.source.sha256);
    const placed = (fact: { anchor: Anchor }): Anchor | null => {
      const span = find(fact.anchor);
      return span && anchor(span.block, span.start, span.end);
    };
    merge.record = {
      ...merge.record,
      targets: mergeTargets(merge, clip.targets, placed),
      assignments: mergeAssignments(merge, clip.assignments, placed),
    };
  }
  return merge;
}

function mergeTargets(
  merge: Merge,
  clipped: readonly Target[],
  placed: (fact: Target) => Anchor | null,
): Target[] {
  let targets = [...merge.record.targets];
  for (const fact of clipped) {
    const anchor = placed(fact);
    if (!anchor) {
      merge.missing.targets.push(fact);
      continue;
    }
    const at = targets.findIndex((target) => overlaps(target.anchor, anchor) && isSameTarget(target, fact));
    const held = targets[at];
    if (held) {
      merge.known += 1;
      const taken = isPutRight(fact) ? { ...fact, partOf: held.partOf, anchor: held.anchor } : held;
      targets[at] = { ...taken, confidence: marked(taken.confidence) };
    } else {
      merge.added += 1;
      targets = inserted(targets, { ...fact, anchor, partOf: null, confidence: marked(fact.confidence) });
    }
  }
  return targets;
}

function mergeAssignments(
  merge: Merge,
  clipped: readonly Assignment[],
  placed: (fact: Assignment) => Anchor | null,
): Assignment[] {
  let assignments = [...merge.record.assignments];
  for (const fact of clipped) {
    const anchor = placed(fact);
    if (!anchor) {
      merge.missing.assignments.push(fact);
      continue;
    }
    const at = assignments.findIndex(
      (one) => overlaps(one.anchor, anchor) && fold(one.unit) === fold(fact.unit) && one.role === fact.role,
    );
    const held = assignments[at];
    if (held) {
      merge.known += 1;
      const taken = isPutRight(fact) ? { ...fact, anchor: held.anchor } : held;
      assignments[at] = { ...taken, confidence: marked(taken.confidence) };
    } else {
      merge.added += 1;
      const added = { ...fact, anchor, confidence: marked(fact.confidence) };
      assignments = assignments.toSpliced(indexFor(assignments, anchor), 0, added);
    }
  }
  return assignments;
}

/** Over the same words, the same name or the same figure: read in its document a target has a fuller name than alone. */
const isSameTarget = (a: Target, b: Target): boolean =>
  fold(a.indicator) === fold(b.indicator) || (a.value !== null && a.value === b.value && a.unit === b.unit);

/** In the order of the document; parts keep pointing to what they are parts of. */
function inserted(targets: readonly Target[], added: Target): Target[] {
  const at = indexFor(targets, added.anchor);
  const moved = targets.map((target) =>
    target.partOf !== null && target.partOf >= at ? { ...target, partOf: target.partOf + 1 } : target,
  );
  return moved.toSpliced(at, 0, added);
}

function indexFor(facts: readonly { anchor: Anchor }[], { block, start }: Span): number {
  const at = facts.findIndex(
    ({ anchor }) => anchor.block > block || (anchor.block === block && anchor.start > start),
  );
  return at < 0 ? facts.length : at;
}

const overlaps = (a: Span, b: Span): boolean => a.block === b.block && a.start < b.end && b.start < a.end;

const isPutRight = ({ confidence }: { confidence: Confidence }): boolean =>
  confidence.reasons.includes('corrected');

const marked = ({ score, reasons }: Confidence): Confidence => ({
  score,
  reasons: reasons.includes('clipped') ? reasons : [...reasons, 'clipped'],
});

/** Finds the words of a fact of the clip in the document. */
function placer(clip: Merged, blocks: readonly Block[], documentId: string): (anchor: Anchor) => Span | null {
  const own = clipDocument(clip.parts, clip.title).blocks;
  const { prefix, exact, suffix } = clip.quote;
  const around = prefix + exact + suffix;
  const near: DocumentPoint =
    clip.source?.documentId === documentId
      ? (spansOf(blocks, clip.position.start, clip.position.end).map(({ block, start }) => ({
          block,
          offset: start,
        }))[0] ?? { block: 0, offset: 0 })
      : { block: 0, offset: 0 };
  return (anchor) => {
    const block = own[anchor.block];
    if (block?.cell) return cellLike(blocks, own, block, anchor);
    const at = around.indexOf(anchor.quote, Math.max(0, prefix.length - anchor.quote.length));
    const quote =
      at < 0
        ? { exact: anchor.quote, prefix: '', suffix: '' }
        : makeQuote(around, at, at + anchor.quote.length);
    const found = locate(blocks, { block: near.block, start: near.offset, end: near.offset + 1, quote });
    return found && found.status !== 'changed' ? found.span : null;
  };
}

/** `2,5` stands in many cells: only in a row that names the same thing is it the figure of the clip. */
function cellLike(blocks: readonly Block[], own: readonly Block[], cell: Block, anchor: Anchor): Span | null {
  const name = longestOf(rowOf(own, cell));
  const twin = blocks.find(
    (block) =>
      block.cell !== null &&
      fold(block.text) === fold(cell.text) &&
      rowOf(blocks, block).some(({ text }) => fold(text) === name),
  );
  if (!twin) return null;
  const start = twin.text.indexOf(anchor.quote);
  return start < 0
    ? { block: twin.index, start: 0, end: twin.text.length }
    : { block: twin.index, start, end: start + anchor.quote.length };
}

const rowOf = (blocks: readonly Block[], { cell }: Block): Block[] =>
  blocks.filter((one) => one.cell?.table === cell?.table && one.cell?.row === cell?.row);

const longestOf = (row: readonly Block[]): string =>
  row
    .map(({ text }) => fold(text))
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '');
