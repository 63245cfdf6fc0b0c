import { useEffect, useMemo, useState } from 'react';
import { FormDialog } from '../ui/form-dialog.tsx';
import { SearchableList } from '../ui/searchable-list.tsx';
import { useWords } from '../ui/words.tsx';
import type { IndicatorChoice } from './correction-actions.ts';
import styles from './indicator-picker.module.css';
import { searchIndicators } from './indicator-search.ts';

interface IndicatorPickerProps {
  /** Name of the target as written. */
  name: string;
  /** Key it has now. */
  current: string | null;
  load(): Promise<readonly IndicatorChoice[]>;
  onPick(choice: IndicatorChoice): void;
  onClose(): void;
}

/** Hiểu là chỉ tiêu…: the list of indicators, searched while typing; the arrow leads into it, Enter takes. */
export function IndicatorPicker({ name, current, load, onPick, onClose }: IndicatorPickerProps) {
  const words = useWords();
  const { corrections } = words;
  const [choices, setChoices] = useState<readonly IndicatorChoice[]>([]);
  const [query, setQuery] = useState('');
  useEffect(() => {
    let ended = false;
    void load().then((loaded) => {
      if (!ended) setChoices(loaded);
    });
    return () => {
      ended = true;
    };
  }, [load]);
  const shown = useMemo(() => searchIndicators(choices, query), [choices, query]);
  return (
    <FormDialog title={corrections.understandTitle(name)} onClose={onClose}>
      <p className={styles.quiet}>{corrections.understandBody}</p>
      <SearchableList
        findLabel={corrections.findIndicator}
        label={corrections.indicators}
        query={query}
        onQuery={setQuery}
        status={query ? words.common.shownOf(shown.length, choices.length) : undefined}
        choices={shown.map((choice) => ({ id: choice.key, label: choice.name }))}
        chosen={current}
        onPick={(key) => {
          const choice = choices.find((candidate) => candidate.key === key);
          if (choice) onPick(choice);
        }}
        empty={corrections.noIndicator}
        height="steady"
      />
    </FormDialog>
  );
}
