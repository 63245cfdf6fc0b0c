/**
 * Faults that several plans of one directive share (lỗi chung của các kế hoạch): what they have in common may come from
 * the directive or from one draft.
 */
import { fold } from '../text/fold.ts';
import type { Finding } from './rule.ts';

/** Rules about a document's own state, which says nothing of where a text was copied from. */
const OWN_STATE = new Set([
  'number-missing',
  'date-missing',
  'signature-missing',
  'secrecy-mark',
  'target-unassigned',
]);

/**
 * For each finding, the indices of the other children that have the same by `faultKey`. Empty where a plan is alone with
 * it.
 * @param of the child whose findings are asked about, all when absent; of a thousand plans with one fault the answers for
 * all are a million
 */
export function sharedFaults(findings: readonly Finding[], of: number | null = null): number[][] {
  const keys = findings.map(faultKey);
  const children = new Map<string, Set<number>>();
  for (const [index, { child }] of findings.entries()) {
    const key = keys[index] ?? '';
    children.set(key, (children.get(key) ?? new Set()).add(child));
  }
  const sorted = new Map([...children].map(([key, all]) => [key, [...all].sort((a, b) => a - b)]));
  return findings.map(({ rule, child }, index) =>
    canBeShared(rule) && (of === null || of === child)
      ? (sorted.get(keys[index] ?? '') ?? []).filter((other) => other !== child)
      : [],
  );
}

/** What findings of one fault have in common: the rule, and the subject whatever its case and tone style. */
export const faultKey = ({ rule, subject }: Pick<Finding, 'rule' | 'subject'>): string =>
  `${rule}|${fold(subject)}`;

/** False for faults of a document's own state: two plans without a number have not copied that from each other. */
export const canBeShared = (rule: string): boolean => !OWN_STATE.has(rule);
