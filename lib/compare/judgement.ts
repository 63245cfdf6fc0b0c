/**
 * What is said of a linked pair.
 */
import type { TargetFeatures } from './features.ts';
import type { CoverageCause, CoverageStatus } from './types.ts';
import { goalText } from './wording.ts';

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

/** `94% so với 95%`: what the plan says against what it is held to. */
export const both = (parent: TargetFeatures, child: TargetFeatures): string =>
  `${goalText(child.target)} so với ${goalText(parent.target)}`;
