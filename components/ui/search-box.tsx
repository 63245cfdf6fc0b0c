import type { Ref } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { Icon } from './icons.tsx';
import styles from './search-box.module.css';
import { useWords } from './words.tsx';

interface SearchBoxProps {
  label: string;
  hint: string;
  value: string;
  onChange(value: string): void;
  onSubmit?(): void;
  inputRef?: Ref<HTMLInputElement>;
  /** Said after the box, e.g. `3/12`. */
  status?: string;
}

/** A search box; Escape empties it. The label is for screen readers, the hint stands in the box. */
export function SearchBox({ label, hint, value, onChange, onSubmit, inputRef, status }: SearchBoxProps) {
  const words = useWords();
  return (
    <SearchField
      className={styles.search}
      aria-label={label}
      value={value}
      onChange={onChange}
      onSubmit={onSubmit}
    >
      <Icon name="search" />
      <Input
        ref={inputRef}
        className={styles.input}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
      />
      {status !== undefined && (
        <span className={styles.status} role="status">
          {status}
        </span>
      )}
      {value !== '' && (
        <Button className={styles.clear} aria-label={words.common.clear}>
          <Icon name="close" />
        </Button>
      )}
    </SearchField>
  );
}
