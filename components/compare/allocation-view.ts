/**
 * What the plans of a directive add up to (phân bổ), target by target, and why nothing can be said where nothing is said:
 * a sum over some of the plans says nothing.
 */
import type { Finding } from '../../lib/check/rule.ts';
import type { Allocation } from '../../lib/compare/matrix.ts';
import type { Comparison } from '../../lib/compare/types.ts';

export interface AllocationView extends Allocation {
  /** `reached` and `short` are judgements; the others say why there is none. */
  state:
    | 'reached'
    | 'short'
    /** Some plans state no part of it. */
    | 'parts-missing'
    /** Nobody has said that all plans are there. */
    | 'unconfirmed'
    /** The directive's own body holds a part of it, so that a smaller sum is no fault. */
    | 'held-above';
  /** Plans without a part, by index. */
  lacking: number[];
}

/** The rule that judges sums; where it is silent a smaller sum is no fault. */
const RULE = 'allocation-mismatch';

/**
 * By index of the parent's target; targets that are not shared out are left out.
 * @param sums of all plans of the comparison
 */
export function allocationViews(
  comparison: Comparison,
  sums: readonly Allocation[],
  findings: readonly Finding[],
  complete: boolean,
): Map<number, AllocationView> {
  const short = new Set(
    findings.flatMap(({ rule, parentAnchor }) =>
      rule === RULE && parentAnchor ? [`${parentAnchor.block}:${parentAnchor.start}`] : [],
    ),
  );
  return new Map(
    sums.map((allocation) => {
      const holders = new Set(allocation.holders);
      const lacking = comparison.children.flatMap((_, index) => (holders.has(index) ? [] : [index]));
      const anchor = comparison.parent.targets[allocation.parentTarget]?.anchor;
      const told = anchor !== undefined && short.has(`${anchor.block}:${anchor.start}`);
      const state = lacking.length
        ? 'parts-missing'
        : !complete
          ? 'unconfirmed'
          : told
            ? 'short'
            : allocation.sum >= allocation.wanted * ROUNDED
              ? 'reached'
              : 'held-above';
      return [allocation.parentTarget, { ...allocation, state, lacking }];
    }),
  );
}

/** Parts are rounded where they are handed out. */
const ROUNDED = 0.999;
