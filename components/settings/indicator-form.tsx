import { useState } from 'react';
import type { OwnIndicator } from '../../lib/corrections/types.ts';
import { Chooser } from '../ui/chooser.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { useWords } from '../ui/words.tsx';
import { indicatorDraft, NEW_INDICATOR, type OwnProblem, readIndicator } from './own-draft.ts';

const DIRECTIONS: readonly OwnIndicator['direction'][] = ['higher_better', 'lower_better', 'neutral'];

interface IndicatorFormProps {
  /** The indicator to change, null for a new one. */
  of: OwnIndicator | null;
  taken(name: string): boolean;
  onSave(indicator: Omit<OwnIndicator, 'key'>): void;
  onClose(): void;
}

/** An indicator of one's own: name, other wordings, unit, direction. */
export function IndicatorForm({ of, taken, onSave, onClose }: IndicatorFormProps) {
  const words = useWords();
  const { own } = words.settings;
  const [draft, setDraft] = useState(of ? indicatorDraft(of) : NEW_INDICATOR);
  const [problems, setProblems] = useState<Partial<Record<keyof typeof draft, OwnProblem>>>({});
  const problem = (name: keyof typeof draft) => {
    const found = problems[name];
    return found && own.problems[found];
  };
  return (
    <FormDialog
      title={of ? own.editIndicator : own.addIndicator}
      action={words.common.save}
      onSubmit={() => {
        const reading = readIndicator(draft, taken);
        if (reading.kind === 'read') onSave(reading.value);
        else setProblems(reading.problems);
      }}
      onClose={onClose}
    >
      <TextBox
        label={own.name}
        value={draft.name}
        problem={problem('name')}
        autoFocus
        onChange={(name) => setDraft({ ...draft, name })}
      />
      <TextBox
        label={own.synonyms}
        hint={own.onePerLine}
        lines={3}
        value={draft.synonyms}
        onChange={(synonyms) => setDraft({ ...draft, synonyms })}
      />
      <TextBox
        label={own.unit}
        hint={own.unitHint}
        value={draft.unit}
        problem={problem('unit')}
        onChange={(unit) => setDraft({ ...draft, unit })}
      />
      <Chooser
        label={own.direction}
        labelled
        choices={DIRECTIONS.map((id) => ({ id, label: own.directions[id] }))}
        selected={draft.direction}
        onSelect={(direction) => setDraft({ ...draft, direction })}
      />
    </FormDialog>
  );
}
