import { useRef, useState } from 'react';
import {
  type DraftProblems,
  draftFromPassage,
  draftOf,
  EMPTY_TARGET,
  readDraft,
  type TargetDraft,
} from '../../lib/corrections/draft.ts';
import type { TargetFields } from '../../lib/corrections/types.ts';
import { Chooser } from '../ui/chooser.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { useWords } from '../ui/words.tsx';
import { DraftBox } from './draft-box.tsx';
import { focusProblem } from './focus-problem.ts';
import styles from './target-form.module.css';

const CHANGES = ['level', 'increase', 'decrease'] as const;
const COMPARATORS = ['=', '>=', '>', '<=', '<', '~', 'range'] as const;

type Box = Exclude<keyof TargetDraft, 'change' | 'comparator'>;

interface TargetFormProps {
  /** The target to correct; null for one to add. */
  target: TargetFields | null;
  /** For one to add: what the selected words state. */
  suggested: TargetFields | null;
  /** For one to add: the words selected in the document. */
  passage: string;
  /** Says what is wrong with the passage, or null when all is saved. */
  onSave(fields: TargetFields, passage: string): Promise<string | null>;
  onClose(): void;
}

/** The form of one target, the same for correcting and adding. */
export function TargetForm({ target, suggested, passage, onSave, onClose }: TargetFormProps) {
  const words = useWords();
  const { corrections } = words;
  const known = target ?? suggested;
  const base = known ?? EMPTY_TARGET;
  const [draft, setDraft] = useState<TargetDraft>(() => (known ? draftOf(known) : draftFromPassage(passage)));
  const [typed, setPassage] = useState(passage);
  const [problems, setProblems] = useState<DraftProblems>({});
  const [passageProblem, setPassageProblem] = useState<string>();
  const form = useRef<HTMLDivElement>(null);

  const save = async () => {
    const reading = readDraft(draft, base);
    setProblems(reading.kind === 'problems' ? reading.problems : {});
    setPassageProblem(undefined);
    if (reading.kind === 'problems') return focusProblem(form);
    const wrong = await onSave(reading.fields, typed);
    if (wrong === null) return onClose();
    setPassageProblem(wrong);
    focusProblem(form);
  };

  const boxes = {
    labels: corrections.boxes,
    draft,
    problems,
    onChange: (name: Box, text: string) => setDraft({ ...draft, [name]: text }),
  };
  return (
    <FormDialog
      title={target ? corrections.editTitle : corrections.addTitle}
      action={words.common.save}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <div ref={form} className={styles.form}>
        {!target && (
          <TextBox
            label={corrections.passage}
            value={typed}
            onChange={setPassage}
            hint={corrections.passageHint}
            problem={passageProblem}
            lines={2}
            autoFocus={passage === ''}
          />
        )}
        <DraftBox name="indicator" {...boxes} lines={2} autoFocus={target !== null || passage !== ''} />
        <div className={styles.row}>
          <Chooser
            label={corrections.boxes.change}
            labelled
            choices={CHANGES.map((id) => ({ id, label: corrections.change[id] }))}
            selected={draft.change}
            onSelect={(change) => setDraft({ ...draft, change })}
          />
          <Chooser
            label={corrections.boxes.comparator}
            labelled
            choices={COMPARATORS.map((id) => ({ id, label: corrections.comparator[id] }))}
            selected={draft.comparator}
            onSelect={(comparator) => setDraft({ ...draft, comparator })}
          />
        </div>
        <div className={styles.row}>
          <DraftBox name="value" {...boxes} hint={corrections.valueHint} numeric />
          {draft.comparator === 'range' && <DraftBox name="valueMax" {...boxes} numeric />}
          <DraftBox name="unit" {...boxes} />
        </div>
        {base.kind !== 'quantity' && <DraftBox name="grade" {...boxes} />}
        <DraftBox name="period" {...boxes} hint={corrections.periodHint} />
        <DraftBox name="assignedUnits" {...boxes} hint={corrections.unitsHint} lines={2} />
      </div>
    </FormDialog>
  );
}
