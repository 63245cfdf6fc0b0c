/**
 * The findings of one plan as a queue (hàng đợi rà soát): what is left to look at, what a filter leaves, where to go on.
 */
import type { Severity } from '../../lib/check/rule.ts';
import { fingerprintOf, type ReviewedFinding, type VerdictKind } from '../../lib/check/verdicts.ts';
import { SEVERITY_ORDER } from '../../lib/locale/symbols.ts';

/** Findings with their verdicts, and what a reviewer can do with them. */
export interface Review {
  /** In the order of their weight. */
  findings: readonly ReviewedFinding[];
  /** Null takes the verdict away. */
  judge(reviewed: ReviewedFinding, verdict: VerdictKind | null): void;
  /** Writes the reason or note of the verdict that holds. */
  explain(reviewed: ReviewedFinding, reason: string): void;
  /** Takes the last verdict back; null when there is nothing to take back. */
  undo: (() => void) | null;
}

/** Tells the findings of a plan apart, also after it was read again. */
export function findingKey(reviewed: ReviewedFinding): string {
  const key = keys.get(reviewed) ?? fingerprintOf(reviewed.text);
  keys.set(reviewed, key);
  return key;
}

/** Every list asks for the keys of all its findings, again with each step through them. */
const keys = new WeakMap<ReviewedFinding, string>();

/** Findings in the order of their weight. */
export const bySeverity = (findings: readonly ReviewedFinding[]): ReviewedFinding[] =>
  SEVERITY_ORDER.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));

export const isSettled = (reviewed: ReviewedFinding): boolean => reviewed.state === 'settled';

/** Which verdicts to show: those that hold, or what is still to be looked at. */
export type VerdictFilter = VerdictKind | 'left';

/** Null asks for nothing. */
export interface QueueFilter {
  rule: string | null;
  severity: Severity | null;
  verdict: VerdictFilter | null;
}

export const NO_QUEUE_FILTER: QueueFilter = { rule: null, severity: null, verdict: null };

export const isFiltering = ({ rule, severity, verdict }: QueueFilter): boolean =>
  rule !== null || severity !== null || verdict !== null;

/** What passes the filter; the open one stays whatever its verdict becomes, so that nothing leaves under one's hands. */
export function filterQueue(
  findings: readonly ReviewedFinding[],
  filter: QueueFilter,
  open: string | null,
): ReviewedFinding[] {
  return findings.filter(
    (reviewed) =>
      findingKey(reviewed) === open ||
      ((filter.rule === null || reviewed.finding.rule === filter.rule) &&
        (filter.severity === null || reviewed.finding.severity === filter.severity) &&
        passesVerdict(reviewed, filter.verdict)),
  );
}

function passesVerdict(reviewed: ReviewedFinding, wanted: VerdictFilter | null): boolean {
  if (wanted === null) return true;
  if (wanted === 'left') return !isSettled(reviewed);
  return reviewed.state !== 'changed' && reviewed.verdict?.verdict === wanted;
}

/** The finding to go to from the open one, round and round; null in an empty queue. */
export function stepFrom(
  queue: readonly ReviewedFinding[],
  open: string | null,
  by: 1 | -1,
): ReviewedFinding | null {
  const at = queue.findIndex((reviewed) => findingKey(reviewed) === open);
  const next = at < 0 ? (by === 1 ? 0 : -1) : at + by;
  return queue.at(next % Math.max(queue.length, 1)) ?? null;
}

/** The next one after the open one that is still to be looked at; null when all are done. */
export function nextLeft(queue: readonly ReviewedFinding[], open: string | null): ReviewedFinding | null {
  const at = queue.findIndex((reviewed) => findingKey(reviewed) === open);
  const around = [...queue.slice(at + 1), ...queue.slice(0, at + 1)];
  return around.find((reviewed) => !isSettled(reviewed) && findingKey(reviewed) !== open) ?? null;
}
