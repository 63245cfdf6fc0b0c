/**
 * What a fault is planted in, and how a stretch of a copy is rewritten.
 */
import type { Comparison } from '../../../lib/compare/types.ts';
import type { ParsedDocument } from '../../../lib/document/types.ts';
import type { Anchor, PlanRecord } from '../../../lib/extract/types.ts';
import { withTexts } from '../perturb.ts';

/** A faulty copy, and the rules of which one must answer it. */
export interface Planted {
  kind: string;
  /** What was changed, for the report. */
  what: string;
  rules: readonly string[];
  document: ParsedDocument;
}

export interface Ground {
  comparison: Comparison;
  child: ParsedDocument;
}

export const childOf = ({ comparison }: Ground): PlanRecord => {
  const [child] = comparison.children;
  if (!child) throw new Error('a comparison with a child is needed');
  return child;
};

export type Edit = (text: string, start: number, end: number) => string;

export const splice =
  (by: string): Edit =>
  (text, start, end) =>
    text.slice(0, start) + by + text.slice(end);

/** The copy with one stretch rewritten; null when nothing changes. */
export function edited(
  document: ParsedDocument,
  { block, start, end }: Pick<Anchor, 'block' | 'start' | 'end'>,
  edit: Edit,
): ParsedDocument | null {
  const text = document.blocks[block]?.text;
  if (text === undefined) return null;
  const after = edit(text, start, end);
  return after === text ? null : withTexts(document, new Map([[block, after]]));
}

/** A fault when its copy differs, else none. */
export const planted = (
  kind: string,
  what: string,
  rules: readonly string[],
  document: ParsedDocument | null,
): Planted[] => (document ? [{ kind, what, rules, document }] : []);
