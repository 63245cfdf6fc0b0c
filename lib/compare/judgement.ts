/**
 * What is said of a linked pair.
 */
import type { CoverageCause, CoverageStatus } from './types.ts';

export interface Judgement {
  status: CoverageStatus;
  cause: CoverageCause;
  reason: string;
  /** True when the verdict is worth a question only. */
  question?: boolean;
}

/** No comparison, and why: a Vietnamese clause without a full stop. */
export const notComparable = (cause: CoverageCause, reason: string): Judgement => ({
  status: 'not-comparable',
  cause,
  reason: `Không so sánh được: ${reason}.`,
});
