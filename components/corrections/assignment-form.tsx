import { useRef, useState } from 'react';
import {
  type AssignmentDraft,
  type AssignmentProblems,
  assignmentDraftOf,
  readAssignmentDraft,
} from '../../lib/corrections/draft-assignment.ts';
import type { AssignmentFields } from '../../lib/corrections/types.ts';
import { Chooser } from '../ui/chooser.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useWords } from '../ui/words.tsx';
import { DraftBox } from './draft-box.tsx';
import { focusProblem } from './focus-problem.ts';
import styles from './target-form.module.css';

const ROLES = ['lead', 'coordinate', 'advise', 'implement'] as const;

type Box = Exclude<keyof AssignmentDraft, 'role'>;

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
  const boxes = {
    labels: corrections.assignmentBoxes,
    draft,
    problems,
    onChange: (name: Box, text: string) => setDraft({ ...draft, [name]: text }),
  };
  return (
    <FormDialog
      title={corrections.editAssignmentTitle}
      action={common.save}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <div ref={form} className={styles.form}>
        <DraftBox name="unit" {...boxes} autoFocus />
        <Chooser
          label={corrections.assignmentBoxes.role}
          labelled
          choices={ROLES.map((id) => ({ id, label: terms.role[id] }))}
          selected={draft.role}
          onSelect={(role) => setDraft({ ...draft, role })}
        />
        <DraftBox name="task" {...boxes} lines={4} />
        <DraftBox name="deadline" {...boxes} hint={corrections.deadlineHint} />
      </div>
    </FormDialog>
  );
}
