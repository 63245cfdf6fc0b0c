/**
 * Faults that several plans of one directive share (lỗi chung của các kế hoạch), as a list of faults rather than of
 * findings.
 */
import type { Finding } from '../../lib/check/rule.ts';
import { sharedFaults } from '../../lib/check/shared-faults.ts';
import { fold } from '../../lib/text/fold.ts';

export interface CommonFault {
  /** `faultKey` of its findings. */
  key: string;
  rule: string;
  subject: string;
  /** The finding of the first plan that has it. */
  first: Finding;
  /** Plans that have it, by index, two at least. */
  plans: number[];
}

/** What findings of one fault have in common: the rule, and the subject whatever its case and tone style. */
export const faultKey = ({ rule, subject }: Pick<Finding, 'rule' | 'subject'>): string =>
  `${rule}|${fold(subject)}`;

/** Those of most plans first. */
export function commonFaultList(findings: readonly Finding[]): CommonFault[] {
  const faults = new Map<string, CommonFault>();
  sharedFaults(findings).forEach((others, index) => {
    const first = findings[index];
    if (!first || others.length === 0) return;
    const { rule, subject } = first;
    const key = faultKey(first);
    if (!faults.has(key))
      faults.set(key, { key, rule, subject, first, plans: [...others, first.child].sort((a, b) => a - b) });
  });
  return [...faults.values()].sort((a, b) => b.plans.length - a.plans.length);
}
