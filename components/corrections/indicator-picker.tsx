import { useEffect, useMemo, useRef, useState } from 'react';
import { type Key, ListBox, ListBoxItem } from 'react-aria-components';
import { SearchBox } from '../ui/fields.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
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
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
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
  useEffect(() => box.current?.focus(), []);
  const shown = useMemo(() => searchIndicators(choices, query), [choices, query]);
  const pick = (key: Key | undefined) => {
    const choice = choices.find((candidate) => candidate.key === key);
    if (choice) onPick(choice);
  };
  return (
    <FormDialog title={corrections.understandTitle(name)} onClose={onClose}>
      <p className={styles.quiet}>{corrections.understandBody}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: leads from the box into the list, which is the control */}
      <div
        className={styles.search}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || event.target !== box.current) return;
          event.preventDefault();
          list.current?.focus();
        }}
      >
        <SearchBox
          label={corrections.findIndicator}
          hint={corrections.findIndicator}
          inputRef={box}
          value={query}
          onChange={setQuery}
          onSubmit={() => pick(shown[0]?.key)}
          status={query ? words.common.shownOf(shown.length, choices.length) : undefined}
        />
        <ListBox
          ref={list}
          aria-label={corrections.indicators}
          className={styles.list}
          items={shown.map((choice) => ({ ...choice, id: choice.key }))}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={current === null ? [] : [current]}
          renderEmptyState={() => <p className={styles.quiet}>{corrections.noIndicator}</p>}
          onSelectionChange={(keys) => pick(keys === 'all' ? undefined : [...keys][0])}
        >
          {(choice) => (
            <ListBoxItem id={choice.key} textValue={choice.name} className={styles.option}>
              {choice.name}
            </ListBoxItem>
          )}
        </ListBox>
      </div>
    </FormDialog>
  );
}
