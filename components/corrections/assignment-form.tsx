import { useRef, useState } from 'react';
import {
  type AssignmentDraft,
  type AssignmentProblems,
  assignmentDraftOf,
  readAssignmentDraft,
} from '../../lib/corrections/draft-assignment.ts';
import type { AssignmentFields } from '../../lib/corrections/types.ts';
import { Chooser } from '../ui/fields.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { useWords } from '../ui/words.tsx';
import { focusProblem } from './focus-problem.ts';
import styles from './target-form.module.css';

const ROLES = ['lead', 'coordinate', 'advise', 'implement'] as const;

interface AssignmentFormProps {
  assignment: AssignmentFields;
  onSave(fields: AssignmentFields): Promise<void>;
  onClose(): void;
}

/** The form of one duty (phân công). */
export function AssignmentForm({ assignment, onSave, onClose }: AssignmentFormProps) {
  const { common, corrections, terms } = useWords();
  const [draft, setDraft] = useState<AssignmentDraft>(() => assignmentDraftOf(assignment));
  const [problems, setProblems] = useState<AssignmentProblems>({});
  const form = useRef<HTMLDivElement>(null);
  const save = async () => {
    const reading = readAssignmentDraft(draft);
    setProblems(reading.kind === 'problems' ? reading.problems : {});
    if (reading.kind === 'problems') return focusProblem(form);
    await onSave(reading.fields);
    onClose();
  };
  const box = (
    name: Exclude<keyof AssignmentDraft, 'role'>,
    more: { hint?: string; lines?: number; autoFocus?: boolean } = {},
  ) => {
    const problem = problems[name];
    return (
      <TextBox
        label={corrections.assignmentBoxes[name]}
        value={draft[name]}
        onChange={(value) => setDraft({ ...draft, [name]: value })}
        problem={problem && corrections.problems[problem]}
        {...more}
      />
    );
  };
  return (
    <FormDialog
      title={corrections.editAssignmentTitle}
      action={common.save}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <div ref={form} className={styles.form}>
        {box('unit', { autoFocus: true })}
        <Chooser
          label={corrections.assignmentBoxes.role}
          labelled
          choices={ROLES.map((id) => ({ id, label: terms.role[id] }))}
          selected={draft.role}
          onSelect={(role) => setDraft({ ...draft, role })}
        />
        {box('task', { lines: 4 })}
        {box('deadline', { hint: corrections.deadlineHint })}
      </div>
    </FormDialog>
  );
}
