import { useState } from 'react';
import type { OwnUnit } from '../../lib/corrections/types.ts';
import { formatNumber } from '../../lib/locale/format.ts';
import { FormDialog } from '../ui/form-dialog.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { useWords } from '../ui/words.tsx';
import { NEW_UNIT, type OwnProblem, readUnitDraft, type UnitDraft } from './own-draft.ts';

interface UnitFormProps {
  /** The unit to change, null for a new one. */
  of: OwnUnit | null;
  taken(name: string): boolean;
  onSave(unit: OwnUnit): void;
  onClose(): void;
}

const draftOf = ({ name, aliases, equals }: OwnUnit): UnitDraft => ({
  name,
  aliases: aliases.join('\n'),
  factor: equals ? formatNumber(equals.factor) : '',
  unit: equals?.unit ?? '',
});

/** A unit of one's own: name, other spellings, and what one of it is in a known unit. */
export function UnitForm({ of, taken, onSave, onClose }: UnitFormProps) {
  const words = useWords();
  const { own } = words.settings;
  const [draft, setDraft] = useState(of ? draftOf(of) : NEW_UNIT);
  const [problems, setProblems] = useState<Partial<Record<keyof UnitDraft, OwnProblem>>>({});
  const problem = (name: keyof UnitDraft) => {
    const found = problems[name];
    return found && own.problems[found];
  };
  return (
    <FormDialog
      title={of ? own.editUnit : own.addUnit}
      action={words.common.save}
      onSubmit={() => {
        const reading = readUnitDraft(draft, taken);
        if (reading.kind === 'read') onSave(reading.value);
        else setProblems(reading.problems);
      }}
      onClose={onClose}
    >
      <TextBox
        label={own.unitName}
        value={draft.name}
        problem={problem('name')}
        autoFocus
        onChange={(name) => setDraft({ ...draft, name })}
      />
      <TextBox
        label={own.spellings}
        hint={own.onePerLine}
        lines={2}
        value={draft.aliases}
        onChange={(aliases) => setDraft({ ...draft, aliases })}
      />
      <TextBox
        label={own.factor}
        hint={own.factorHint}
        numeric
        value={draft.factor}
        problem={problem('factor')}
        onChange={(factor) => setDraft({ ...draft, factor })}
      />
      <TextBox
        label={own.knownUnit}
        hint={own.knownUnitHint}
        value={draft.unit}
        problem={problem('unit')}
        onChange={(unit) => setDraft({ ...draft, unit })}
      />
    </FormDialog>
  );
}
