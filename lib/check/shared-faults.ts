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
 * For each finding, the indices of the other children that have the same: same rule, same subject whatever its case and
 * tone style. Empty where a plan is alone with it.
 */
export function sharedFaults(findings: readonly Finding[]): number[][] {
  const children = new Map<string, Set<number>>();
  for (const finding of findings) {
    const key = keyOf(finding);
    children.set(key, (children.get(key) ?? new Set()).add(finding.child));
  }
  return findings.map((finding) =>
    OWN_STATE.has(finding.rule)
      ? []
      : [...(children.get(keyOf(finding)) ?? [])]
          .filter((child) => child !== finding.child)
          .sort((a, b) => a - b),
  );
}

const keyOf = ({ rule, subject }: Finding): string => `${rule}|${fold(subject)}`;
