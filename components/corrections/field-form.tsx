import { useRef, useState } from 'react';
import { readDate, writeDate } from '../../lib/corrections/typed-date.ts';
import { tidy } from '../../lib/corrections/typed-text.ts';
import type { MetadataText } from '../../lib/corrections/types.ts';
import { Chooser } from '../ui/chooser.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { useWords } from '../ui/words.tsx';
import { focusProblem } from './focus-problem.ts';
import styles from './target-form.module.css';

interface FieldFormProps {
  field: MetadataText;
  value: string | null;
  onSave(value: string | null): Promise<void>;
  onClose(): void;
}

/** The form of one field of the header (thể thức): its type from the list, its date as a date, the rest as text. */
export function FieldForm({ field, value, onSave, onClose }: FieldFormProps) {
  const { common, corrections, terms } = useWords();
  const [text, setText] = useState(() => (field === 'issuedOn' ? writeDate(value) : (value ?? '')));
  const [wrong, setWrong] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const label = terms.field[field];
  const save = async () => {
    const read = field === 'issuedOn' ? readDate(text) : tidy(text) || null;
    setWrong(read === undefined);
    if (read === undefined) return focusProblem(form);
    await onSave(read);
    onClose();
  };
  return (
    <FormDialog
      title={corrections.editField(label)}
      action={common.save}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <div ref={form} className={styles.form}>
        {field === 'documentType' ? (
          <Chooser
            label={label}
            labelled
            choices={Object.entries(terms.documentType).map(([id, name]) => ({ id, label: name }))}
            selected={text === '' ? null : text}
            onSelect={setText}
          />
        ) : (
          <TextBox
            label={label}
            value={text}
            onChange={setText}
            lines={field === 'title' ? 4 : 1}
            hint={field === 'issuedOn' ? corrections.dateHint : undefined}
            problem={wrong ? corrections.problems['not-a-date'] : undefined}
            autoFocus
          />
        )}
      </div>
    </FormDialog>
  );
}
