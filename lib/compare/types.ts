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

/** One parent target against one child. */
export interface CoverageRow {
  /** Index into `parent.targets`. */
  parentTarget: number;
  /** Index into `children`. */
  child: number;
  /** Index into that child's `targets`, null when there is no counterpart. */
  childTarget: number | null;
  status: CoverageStatus;
  /** Vietnamese, one sentence: why these two were linked or not, and the arithmetic. */
  reason: string;
  /** True when `missing` should be put as a question rather than a fault. */
  question: boolean;
}

export interface Comparison {
  parent: PlanRecord;
  children: PlanRecord[];
  coverage: CoverageRow[];
}
