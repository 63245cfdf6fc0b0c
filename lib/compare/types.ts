/**
 * A plan laid beside its directive (đối chiếu). Field names follow the contract `doi-chieu/comparison@1`.
 */
import type { PlanRecord } from '../extract/types.ts';

/** Mức độ cụ thể hóa; the meaning of each is in the contract. */
export type CoverageStatus =
  | 'met'
  | 'exceeded'
  | 'weaker'
  | 'conflict'
  | 'not-comparable'
  | 'share'
  | 'missing'
  | 'not-applicable';

/** What the status rests on; rules read it, so that no judgement is made twice. */
export type CoverageCause =
  /** Both figures stand on one measure. */
  | 'value'
  /** Same figure, weaker bound (`khoảng 10%` for `từ 10% trở lên`). */
  | 'comparator'
  /** The plan states the goal of the higher level as that level's. */
  | 'restated'
  /** It does so with another figure. */
  | 'misquoted'
  /** One rises where the other falls. */
  | 'direction'
  /** Units that cannot be converted into each other. */
  | 'unit'
  /** Periods that have no year in common. */
  | 'period'
  /** A year on the way to the goal of a longer period. */
  | 'stage'
  /** Another population, tier or territory. */
  | 'scope'
  /** Another measure under a like name. */
  | 'definition'
  /** A figure against a grade or a wish. */
  | 'kind'
  /** An amount that is a part of the whole. */
  | 'share'
  /** An amount that is more than the whole it should be a part of. */
  | 'above-total'
  /** No counterpart. */
  | 'absent';

/** One parent target against one child. */
export interface CoverageRow {
  /** Index into `parent.targets`. */
  parentTarget: number;
  /** Index into `children`. */
  child: number;
  /** Index into that child's `targets`, null when there is no counterpart. */
  childTarget: number | null;
  status: CoverageStatus;
  cause: CoverageCause;
  /** Vietnamese, one sentence: why these two were linked or not, and the arithmetic. */
  reason: string;
  /** True when it should be put as a question rather than a fault. */
  question: boolean;
}

export interface Comparison {
  parent: PlanRecord;
  children: PlanRecord[];
  coverage: CoverageRow[];
}
