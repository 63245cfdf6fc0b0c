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

/** Those of most plans first. Grouped before anything is compared: a thousand plans may share one fault. */
export function commonFaultList(findings: readonly Finding[]): CommonFault[] {
  const faults: CommonFault[] = [];
  for (const [key, group] of Map.groupBy(findings, faultKey)) {
    const plans = [...new Set(group.map(({ child }) => child))].sort((a, b) => a - b);
    const [first] = group;
    const other = group.find(({ child }) => child !== first?.child);
    // Some faults say nothing of where a text was copied from: two plans with one tell.
    if (!first || !other || !sharedFaults([first, other]).some((children) => children.length > 0)) continue;
    faults.push({ key, rule: first.rule, subject: first.subject, first, plans });
  }
  return faults.sort((a, b) => b.plans.length - a.plans.length);
}
