/**
 * Corrections of duties (phân công) from what a person did with one of a record in front of them.
 */
import { changedFields } from './changed-fields.ts';
import type { CorrectedPlan } from './make.ts';
import { assignmentFingerprint, placeOf } from './place.ts';
import { type AssignmentChange, type AssignmentFields, type AssignmentStrike, isCorrected } from './types.ts';

/**
 * A duty with other fields; null when everything is as it was read: then the correction is to be dropped.
 * Throws `RangeError` for an index without a duty.
 */
export function changeAssignment(
  plan: CorrectedPlan,
  index: number,
  fields: AssignmentFields,
): AssignmentChange | null {
  const held = heldAssignment(plan, index);
  const after = changedFields(held.before, assignmentFieldsOf(fields));
  return Object.keys(after).length === 0 ? null : { ...held, kind: 'change-assignment', after };
}

/** A duty that is none, or not of this unit. Throws `RangeError` for an index without a duty. */
export const strikeAssignment = (plan: CorrectedPlan, index: number): AssignmentStrike => ({
  ...heldAssignment(plan, index),
  kind: 'strike-assignment',
});

/** The correctable fields of a duty. */
export const assignmentFieldsOf = ({ unit, role, task, deadline }: AssignmentFields): AssignmentFields => ({
  unit,
  role,
  task,
  deadline,
});

/** What every correction of this duty keeps: the duty as it was read, and where. */
function heldAssignment({ record, corrections, blocks, documentKey }: CorrectedPlan, index: number) {
  const assignment = record.assignments[index];
  if (!assignment) throw new RangeError(`no assignment ${index}`);
  const id = isCorrected(record) ? record.corrected.assignments[index] : undefined;
  const existing = corrections.find((correction) => correction.id === id);
  if (existing?.kind === 'change-assignment') {
    const { sha256, place, before } = existing;
    return { id: existing.id, sha256, documentKey, place, before };
  }
  const { sha256 } = record.source;
  const before = assignmentFieldsOf(assignment);
  return {
    id: assignmentFingerprint(sha256, assignment.anchor, before),
    sha256,
    documentKey,
    place: placeOf(blocks, assignment.anchor),
    before,
  };
}
