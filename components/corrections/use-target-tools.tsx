import { useState } from 'react';
import type { TargetFields } from '../../lib/corrections/types.ts';
import type { PlanRecord } from '../../lib/extract/types.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import type { CorrectionActions, SelectedPassage } from './correction-actions.ts';
import { IndicatorPicker } from './indicator-picker.tsx';
import { useSelectedPassage } from './selected-passage.ts';
import { TargetForm } from './target-form.tsx';
import { type CorrectionTools, useFactTools } from './use-fact-tools.tsx';

type Open =
  | { kind: 'understand'; index: number }
  | { kind: 'add'; passage: SelectedPassage; suggested: TargetFields | null }
  | null;

const NOTHING: SelectedPassage = { text: '', block: null, page: null };

/**
 * Correcting the targets of a record; null where nothing can be corrected.
 * @param onReorder called when targets come or go, and their numbers in the list with them
 */
export function useTargetTools(
  record: PlanRecord,
  actions: CorrectionActions | undefined,
  onReorder: () => void,
): CorrectionTools | null {
  const { corrections } = useWords();
  const [open, setOpen] = useState<Open>(null);
  const selected = useSelectedPassage();
  const tools = useFactTools<TargetFields>(
    record,
    actions,
    {
      fact: 'target',
      facts: actions?.targets ?? null,
      nameOf: (index) => record.targets[index]?.indicator ?? '',
      canRestore: (index) => canRestore(record, index),
      form: (index, save, onClose) => (
        <TargetForm
          target={record.targets[index] ?? null}
          suggested={null}
          passage=""
          onSave={async (fields) => {
            await save(fields, fields.indicator);
            return null;
          }}
          onClose={onClose}
        />
      ),
      more: (index) => (
        <Button look="quiet" onPress={() => setOpen({ kind: 'understand', index })}>
          {corrections.understand}
        </Button>
      ),
    },
    onReorder,
  );
  if (!actions) return null;
  const close = () => setOpen(null);
  const beginAdding = async () => {
    const passage = selected.current ?? NOTHING;
    const suggested = passage.text === '' ? null : await actions.suggest(passage.text);
    setOpen({ kind: 'add', passage, suggested });
  };
  const target = open?.kind === 'understand' ? record.targets[open.index] : undefined;
  return {
    actionsOf: tools.actionsOf,
    above: tools.above(
      <>
        <Button look="quiet" icon="add" onPress={() => void beginAdding()}>
          {corrections.add}
        </Button>
        {open?.kind === 'add' && (
          <TargetForm
            target={null}
            suggested={open.suggested}
            passage={open.passage.text}
            onSave={async (fields, text) => {
              const added = await actions.add(record, { ...open.passage, text }, fields);
              if (!added) return corrections.passageMissing;
              onReorder();
              tools.say(corrections.saved(fields.indicator));
              return null;
            }}
            onClose={close}
          />
        )}
        {target && (
          <IndicatorPicker
            name={target.indicator}
            current={target.indicatorKey}
            load={actions.indicators}
            onPick={async (choice) => {
              await actions.understand(target.indicator, choice.key);
              tools.say(corrections.understood(target.indicator, choice.name));
              close();
            }}
            onClose={close}
          />
        )}
      </>,
    ),
  };
}

/** Corrected or read by an alias, and not added: what was added has nothing to go back to. */
function canRestore({ targets }: PlanRecord, index: number): boolean {
  const reasons = targets[index]?.confidence.reasons ?? [];
  return reasons.includes('alias') || (reasons.includes('corrected') && reasons.length > 1);
}
