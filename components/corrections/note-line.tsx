import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import type { Undo } from './correction-actions.ts';
import styles from './correction-tools.module.css';

/** What was just done, in words; `undo` while it can be taken back at a press. */
export interface Note {
  text: string;
  undo: Undo | null;
  /** The button that was pressed is gone: focus comes here. */
  takesFocus: boolean;
}

interface NoteLineProps {
  note: Note | null;
  onUndo(undo: Undo): void;
}

/** The line over a list that says what was done. */
export function NoteLine({ note, onUndo }: NoteLineProps) {
  const words = useWords();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (note?.takesFocus) line.current?.focus();
  }, [note]);
  return (
    <div className={styles.note} data-empty={note === null || undefined}>
      <p ref={line} role="status" tabIndex={-1} className={styles.noteText}>
        {note?.text}
      </p>
      {note?.undo && (
        <Button
          look="quiet"
          onPress={() => {
            if (note.undo) onUndo(note.undo);
          }}
        >
          {words.corrections.undo}
        </Button>
      )}
    </div>
  );
}
