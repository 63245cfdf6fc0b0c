/**
 * A directive and a plan written for a test, with what a careful reader expects of their comparison. The expectation is
 * complete: a finding that is neither wanted nor allowed is a fault of the product.
 */
import type { Severity } from '../../lib/check/rule.ts';
import type { CoverageStatus } from '../../lib/compare/types.ts';

/** A table by rows; the first is its header. Empty cells are left out of the text, as a reader of files does. */
export interface TextTable {
  rows: readonly (readonly string[])[];
}

/** A paragraph or a table, in reading order. */
export type TextPart = string | TextTable;

export interface WantedRow {
  /** Name of the parent's target, folded containment; the first that fits is meant. */
  parent: string;
  /** Unit that the meant target is for, where a table shares it out. */
  unit?: string;
  /** Years of the meant target, where several bear the name. */
  period?: string;
  status: CoverageStatus | readonly CoverageStatus[];
}

export interface WantedFinding {
  rule: string;
  /** Words of the subject, folded containment. */
  about: string;
  severity?: Severity;
}

export interface PairCase {
  /** What the pair is about, shown as the name of its tests. */
  name: string;
  parent: readonly TextPart[];
  child: readonly TextPart[];
  coverage: readonly WantedRow[];
  findings: readonly WantedFinding[];
  /** Findings that may be raised or not: worth a look, no fault. */
  allowed?: readonly WantedFinding[];
}
