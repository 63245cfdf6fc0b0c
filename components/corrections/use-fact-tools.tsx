import { type ReactNode, useState } from 'react';
import { isCorrected, type Struck } from '../../lib/corrections/types.ts';
import type { PlanRecord } from '../../lib/extract/types.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import type { CorrectionActions, FactActions, Undo } from './correction-actions.ts';
import styles from './correction-tools.module.css';
import { type Note, NoteLine } from './note-line.tsx';
import { PutAside } from './put-aside.tsx';

export interface CorrectionTools {
  /** Stands over the list. */
  above: ReactNode;
  /** Buttons of one fact. */
  actionsOf(index: number): ReactNode;
}

/** What is peculiar to one kind of fact. */
interface FactKindTools<Fields> {
  fact: Struck['fact'];
  /** Null where nothing can be corrected. */
  facts: FactActions<Fields> | null;
  nameOf(index: number): string;
  canRestore(index: number): boolean;
  /** The form for the fact at the index. */
  form(
    index: number,
    onSave: (fields: Fields, name: string) => Promise<void>,
    onClose: () => void,
  ): ReactNode;
  /** Further buttons of one fact. */
  more?(index: number): ReactNode;
}

interface FactTools extends Pick<CorrectionTools, 'actionsOf'> {
  /** What stands over the list; `head` is for further buttons. */
  above(head: ReactNode): ReactNode;
  /** Says over the list what was done. */
  say(text: string): void;
}

/**
 * Correcting, striking and restoring the facts of one list.
 * @param onReorder called when facts come or go, and their numbers in the list with them
 */
export function useFactTools<Fields>(
  record: PlanRecord,
  actions: CorrectionActions | undefined,
  kind: FactKindTools<Fields>,
  onReorder: () => void,
): FactTools {
  const { corrections } = useWords();
  const [editing, setEditing] = useState<number | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  const say = (text: string, undo: Undo | null = null, takesFocus = false) =>
    setNote({ text, undo, takesFocus });
  const { facts, nameOf } = kind;
  const strike = async (index: number) => {
    const undo = await facts?.strike(record, index);
    onReorder();
    say(corrections.struckNow(nameOf(index)), undo ?? null, true);
  };
  const restore = async (index: number) => {
    await facts?.restore(record, index);
    say(corrections.restored(nameOf(index)), null, true);
  };
  const undo = async (take: Undo) => {
    await take();
    onReorder();
    setNote(null);
  };
  const save = async (fields: Fields, name: string) => {
    if (editing !== null) await facts?.change(record, editing, fields);
    say(corrections.saved(name));
  };
  return {
    say: (text) => say(text),
    actionsOf: (index) => (
      <>
        <Button look="quiet" icon="edit" onPress={() => setEditing(index)}>
          {corrections.edit}
        </Button>
        {kind.more?.(index)}
        {kind.canRestore(index) && (
          <Button look="quiet" onPress={() => void restore(index)}>
            {corrections.restore}
          </Button>
        )}
        <Button look="quiet" icon="remove" onPress={() => void strike(index)}>
          {corrections.strike}
        </Button>
      </>
    ),
    above: (head) => (
      <div className={styles.above}>
        {head}
        <NoteLine note={note} onUndo={(take) => void undo(take)} />
        {isCorrected(record) && (
          <PutAside
            corrected={record.corrected}
            fact={kind.fact}
            onDrop={(id) => {
              onReorder();
              void actions?.drop(id);
            }}
          />
        )}
        {editing !== null && kind.form(editing, save, () => setEditing(null))}
      </div>
    ),
  };
}
