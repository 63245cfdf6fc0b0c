import { type ReactNode, useState } from 'react';
import { isCorrected, type MetadataText } from '../../lib/corrections/types.ts';
import type { MetadataField, PlanRecord } from '../../lib/extract/types.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import type { CorrectionActions } from './correction-actions.ts';
import { CorrectionMark } from './correction-mark.tsx';
import styles from './correction-tools.module.css';
import { FieldForm } from './field-form.tsx';
import { type Note, NoteLine } from './note-line.tsx';

const CORRECTABLE: readonly MetadataText[] = [
  'documentType',
  'title',
  'number',
  'issuedOn',
  'place',
  'issuer',
];

/** Correcting the header of a record. */
export interface FieldTools {
  /** Stands over the list. */
  above: ReactNode;
  /** Beside the value of a field; null for one that cannot be corrected. */
  beside(field: MetadataField): ReactNode;
}

/** Correcting the header of a record; null where nothing can be corrected. */
export function useFieldTools(record: PlanRecord, actions: CorrectionActions | undefined): FieldTools | null {
  const { corrections, terms } = useWords();
  const [editing, setEditing] = useState<MetadataText | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  if (!actions) return null;
  const corrected = isCorrected(record) ? record.corrected.fields : [];
  const say = (text: string, takesFocus = false) => setNote({ text, undo: null, takesFocus });
  const restore = async (field: MetadataText) => {
    await actions.restoreField(record, field);
    say(corrections.restored(terms.field[field]), true);
  };
  return {
    above: (
      <>
        <NoteLine note={note} onUndo={() => undefined} />
        {editing && (
          <FieldForm
            field={editing}
            value={record.metadata[editing]}
            onSave={async (value) => {
              await actions.changeField(record, editing, value);
              say(corrections.saved(terms.field[editing]));
            }}
            onClose={() => setEditing(null)}
          />
        )}
      </>
    ),
    beside: (name) => {
      const field = CORRECTABLE.find((one) => one === name);
      if (!field) return null;
      return (
        <span className={styles.beside}>
          {corrected.includes(field) && (
            <>
              <CorrectionMark reasons={['corrected']} />
              <Button
                look="quiet"
                aria-label={corrections.restoreField(terms.field[field])}
                onPress={() => void restore(field)}
              >
                {corrections.back}
              </Button>
            </>
          )}
          <IconButton
            icon="edit"
            label={corrections.editField(terms.field[field])}
            onPress={() => setEditing(field)}
          />
        </span>
      );
    },
  };
}
