/**
 * One plan under several documents: which goals of which of them each of its own goals answers.
 */
import type { Comparison, CoverageRow } from './types.ts';

/** A row with the comparison it comes from. */
export interface ParentRow {
  /** Index into the comparisons given, one for each parent. */
  parent: number;
  row: CoverageRow;
}

/**
 * For each target of one child, by index, the rows that link it, parent by parent: empty for a goal of the plan's own.
 * @param comparisons of the same child with each of its parents
 */
export function rowsByChildTarget(comparisons: readonly Comparison[], child = 0): ParentRow[][] {
  const targets = comparisons[0]?.children[child]?.targets ?? [];
  const rows: ParentRow[][] = targets.map(() => []);
  comparisons.forEach(({ coverage }, parent) => {
    for (const row of coverage)
      if (row.child === child && row.childTarget !== null) rows[row.childTarget]?.push({ parent, row });
  });
  return rows;
}
