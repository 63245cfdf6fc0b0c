/**
 * Faults that several plans of one directive share (lỗi chung của các kế hoạch), as a list of faults rather than of
 * findings.
 */
import type { Finding } from '../../lib/check/rule.ts';
import { canBeShared, faultKey } from '../../lib/check/shared-faults.ts';

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

/** Those of most plans first. */
export function commonFaultList(findings: readonly Finding[]): CommonFault[] {
  const faults: CommonFault[] = [];
  for (const [key, group] of Map.groupBy(findings, faultKey)) {
    const plans = [...new Set(group.map(({ child }) => child))].sort((a, b) => a - b);
    const [first] = group;
    if (!first || plans.length < 2 || !canBeShared(first.rule)) continue;
    faults.push({ key, rule: first.rule, subject: first.subject, first, plans });
  }
  return faults.sort((a, b) => b.plans.length - a.plans.length);
}
