/**
 * Coverage of all targets by all plans (bảng đối chiếu), and whether the plans together reach an amount.
 */

import { figureOf } from './bounds.ts';
import { featuresOf } from './features.ts';
import type { Comparison, CoverageRow, CoverageStatus } from './types.ts';

export type StatusCounts = Record<CoverageStatus, number>;

export interface Matrix {
  /** `cells[target][child]`. */
  cells: CoverageRow[][];
  /** How often each status occurs, for a target over all children and for a child over all targets. */
  byTarget: StatusCounts[];
  byChild: StatusCounts[];
}

const none = (): StatusCounts => ({
  met: 0,
  exceeded: 0,
  weaker: 0,
  conflict: 0,
  'not-comparable': 0,
  share: 0,
  missing: 0,
  'not-applicable': 0,
});

/** Rows of a comparison as a table of targets by children. */
export function coverageMatrix({ parent, children, coverage }: Comparison): Matrix {
  const cells = parent.targets.map(() => new Array<CoverageRow>(children.length));
  const byTarget = parent.targets.map(none);
  const byChild = children.map(none);
  for (const row of coverage) {
    const line = cells[row.parentTarget];
    if (line) line[row.child] = row;
    const target = byTarget[row.parentTarget];
    const child = byChild[row.child];
    if (target) target[row.status]++;
    if (child) child[row.status]++;
  }
  return { cells, byTarget, byChild };
}

/** What the plans add up to for one additive target. */
export interface Allocation {
  parentTarget: number;
  /** In the unit of the parent's target. */
  wanted: number;
  sum: number;
  /** Children that hold a part, by index. */
  holders: number[];
}

/**
 * Sums of the children's parts, for every parent target that is shared out. Whether all children are there is for the
 * caller to know: a sum over some of them says nothing.
 */
export function allocations({ parent, children, coverage }: Comparison): Allocation[] {
  const wanted = featuresOf(parent.targets);
  const given = children.map((child) => featuresOf(child.targets));
  const byTarget = Map.groupBy(
    coverage.filter(({ status, cause }) => status === 'share' && cause !== 'stage'),
    ({ parentTarget }) => parentTarget,
  );
  return [...byTarget].flatMap(([index, rows]) => {
    const target = wanted[index];
    const goal = target && figureOf(target);
    if (!target || !goal) return [];
    const factor = target.unit?.factor ?? 1;
    let sum = 0;
    for (const { child, childTarget } of rows) {
      const part = childTarget === null ? undefined : given[child]?.[childTarget];
      sum += (part && figureOf(part)?.low) || 0;
    }
    return [
      {
        parentTarget: index,
        wanted: goal.low / factor,
        sum: sum / factor,
        holders: rows.map(({ child }) => child),
      },
    ];
  });
}
