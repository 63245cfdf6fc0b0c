import { useEffect, useRef } from 'react';
import { type Key, ListBox, ListBoxItem } from 'react-aria-components';
import type { Choice } from './chooser.tsx';
import { SearchBox } from './search-box.tsx';
import styles from './searchable-list.module.css';

interface SearchableListProps {
  /** Names of the box and of the list. */
  findLabel: string;
  label: string;
  query: string;
  onQuery(query: string): void;
  /** Said after the box, e.g. `3/12`. */
  status?: string;
  /** What the query leaves. */
  choices: readonly Choice<string>[];
  chosen: string | null;
  onPick(id: string): void;
  /** Said where the query leaves nothing. */
  empty: string;
  /** `steady` keeps its height while the query narrows it; `fitting` is as high as what it holds. */
  height: 'steady' | 'fitting';
}

/** A search box over the list it narrows: focus begins in the box, the arrow leads into the list, Enter takes the first. */
export function SearchableList(props: SearchableListProps) {
  const { findLabel, label, query, onQuery, status, choices, chosen, onPick, empty, height } = props;
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const pick = (key: Key | undefined) => {
    if (typeof key === 'string') onPick(key);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leads from the box into the list, which is the control
    <div
      className={styles.search}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || event.target !== box.current) return;
        event.preventDefault();
        list.current?.focus();
      }}
    >
      <SearchBox
        label={findLabel}
        hint={findLabel}
        inputRef={box}
        value={query}
        onChange={onQuery}
        onSubmit={() => pick(choices[0]?.id)}
        status={status}
      />
      <ListBox
        ref={list}
        aria-label={label}
        className={`${styles.list} ${styles[height]}`}
        items={choices}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        renderEmptyState={() => <p className={styles.quiet}>{empty}</p>}
        onSelectionChange={(keys) => pick(keys === 'all' ? undefined : [...keys][0])}
      >
        {(choice) => (
          <ListBoxItem id={choice.id} textValue={choice.label} className={styles.option}>
            <span>{choice.label}</span>
            {choice.note && <span className={styles.quiet}>{choice.note}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}
