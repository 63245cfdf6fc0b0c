import { type ReactNode, useEffect, useRef, useState } from 'react';
import { isCorrected } from '../../lib/corrections/types.ts';
import type { PlanRecord } from '../../lib/extract/types.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import type { CorrectionActions, SelectedPassage, Undo } from './correction-actions.ts';
import styles from './correction-tools.module.css';
import { IndicatorPicker } from './indicator-picker.tsx';
import { PutAside } from './put-aside.tsx';
import { useSelectedPassage } from './selected-passage.ts';
import { TargetForm } from './target-form.tsx';

export interface CorrectionTools {
  /** Stands over the list of targets. */
  above: ReactNode;
  /** Buttons of one target. */
  actionsOf(index: number): ReactNode;
}

type Open = { kind: 'edit' | 'understand'; index: number } | { kind: 'add'; passage: SelectedPassage } | null;

/** What was just done, in words; `undo` while it can be taken back at a press. */
interface Note {
  text: string;
  undo: Undo | null;
  /** The button that was pressed is gone: focus comes here. */
  takesFocus: boolean;
}

/**
 * Correcting the targets of a record; null where nothing can be corrected.
 * @param onReorder called when targets come or go, and their numbers in the list with them
 */
export function useCorrectionTools(
  record: PlanRecord,
  actions: CorrectionActions | undefined,
  onReorder: () => void,
): CorrectionTools | null {
  const words = useWords();
  const [open, setOpen] = useState<Open>(null);
  const [note, setNote] = useState<Note | null>(null);
  const selected = useSelectedPassage();
  if (!actions) return null;
  const { corrections } = words;
  const nameOf = (index: number) => record.targets[index]?.indicator ?? '';
  const say = (text: string, undo: Undo | null = null, takesFocus = false) =>
    setNote({ text, undo, takesFocus });
  const close = () => setOpen(null);

  const strike = async (index: number) => {
    const undo = await actions.strike(record, index);
    onReorder();
    say(corrections.struckNow(nameOf(index)), undo, true);
  };
  const restore = async (index: number) => {
    await actions.restore(record, index);
    say(corrections.restored(nameOf(index)), null, true);
  };
  const undo = async (take: Undo) => {
    await take();
    onReorder();
    setNote(null);
  };
  const target = open && open.kind !== 'add' ? record.targets[open.index] : undefined;

  return {
    actionsOf: (index) => (
      <>
        <Button look="quiet" icon="edit" onPress={() => setOpen({ kind: 'edit', index })}>
          {corrections.edit}
        </Button>
        <Button look="quiet" onPress={() => setOpen({ kind: 'understand', index })}>
          {corrections.understand}
        </Button>
        {canRestore(record, index) && (
          <Button look="quiet" onPress={() => void restore(index)}>
            {corrections.restore}
          </Button>
        )}
        <Button look="quiet" icon="remove" onPress={() => void strike(index)}>
          {corrections.strike}
        </Button>
      </>
    ),
    above: (
      <div className={styles.above}>
        <Button
          look="quiet"
          icon="add"
          onPress={() =>
            setOpen({ kind: 'add', passage: selected.current ?? { text: '', block: null, page: null } })
          }
        >
          {corrections.add}
        </Button>
        <NoteLine note={note} onUndo={(take) => void undo(take)} />
        {isCorrected(record) && (
          <PutAside
            corrected={record.corrected}
            onDrop={(id) => {
              onReorder();
              void actions.drop(id);
            }}
          />
        )}
        {open?.kind === 'edit' && target && (
          <TargetForm
            target={target}
            passage=""
            onSave={async (fields) => {
              await actions.change(record, open.index, fields);
              say(corrections.saved(fields.indicator));
              return null;
            }}
            onClose={close}
          />
        )}
        {open?.kind === 'add' && (
          <TargetForm
            target={null}
            passage={open.passage.text}
            onSave={async (fields, text) => {
              const added = await actions.add(record, { ...open.passage, text }, fields);
              if (!added) return corrections.passageMissing;
              onReorder();
              say(corrections.saved(fields.indicator));
              return null;
            }}
            onClose={close}
          />
        )}
        {open?.kind === 'understand' && target && (
          <IndicatorPicker
            name={target.indicator}
            current={target.indicatorKey}
            load={actions.indicators}
            onPick={async (choice) => {
              await actions.understand(target.indicator, choice.key);
              say(corrections.understood(target.indicator, choice.name));
              close();
            }}
            onClose={close}
          />
        )}
      </div>
    ),
  };
}

/** Corrected or read by an alias, and not added: what was added has nothing to go back to. */
function canRestore({ targets }: PlanRecord, index: number): boolean {
  const reasons = targets[index]?.confidence.reasons ?? [];
  return reasons.includes('alias') || (reasons.includes('corrected') && reasons.length > 1);
}

function NoteLine({ note, onUndo }: { note: Note | null; onUndo(undo: Undo): void }) {
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
