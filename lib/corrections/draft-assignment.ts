/**
 * A duty (phân công) as a person types it: texts on one side, checked fields on the other.
 */
import { readDate, writeDate } from './typed-date.ts';
import { tidy } from './typed-text.ts';
import type { AssignmentFields } from './types.ts';

/** The boxes of the form. */
export interface AssignmentDraft extends Pick<AssignmentFields, 'role'> {
  unit: string;
  task: string;
  /** `15/12/2024`, `12/2024`, `2024` or words: `hằng quý`. */
  deadline: string;
}

export type AssignmentProblem = 'empty' | 'not-a-date';
export type AssignmentProblems = Partial<Record<keyof AssignmentDraft, AssignmentProblem>>;

export type AssignmentReading =
  | { kind: 'fields'; fields: AssignmentFields }
  | { kind: 'problems'; problems: AssignmentProblems };

/** The texts of a duty. */
export const assignmentDraftOf = ({ unit, role, task, deadline }: AssignmentFields): AssignmentDraft => ({
  unit,
  role,
  task,
  deadline: writeDate(deadline),
});

/** Checks a form. A deadline that begins with a figure has to be a date; words are kept as they are. */
export function readAssignmentDraft(draft: AssignmentDraft): AssignmentReading {
  const problems: AssignmentProblems = {};
  const unit = tidy(draft.unit);
  const task = tidy(draft.task);
  if (unit === '') problems.unit = 'empty';
  if (task === '') problems.task = 'empty';
  const words = tidy(draft.deadline);
  const deadline = readDate(words) ?? (words === '' ? null : words);
  if (deadline !== null && readDate(words) === undefined && /^\d/.test(words))
    problems.deadline = 'not-a-date';
  if (Object.keys(problems).length > 0) return { kind: 'problems', problems };
  return { kind: 'fields', fields: { unit, role: draft.role, task, deadline } };
}
