import type { Ref } from 'react';
import {
  Button as AriaButton,
  Select as AriaSelect,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  SelectValue,
} from 'react-aria-components';
import styles from './fields.module.css';
import { Icon } from './icons.tsx';
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
        <AriaButton className={styles.clear} aria-label={words.common.clear}>
          <Icon name="close" />
        </AriaButton>
      )}
    </SearchField>
  );
}

export interface Choice<Id extends string> {
  id: Id;
  label: string;
  /** A second, quieter line or note. */
  note?: string;
}

interface ChooserProps<Id extends string> {
  label: string;
  /** Show the label above the control instead of inside it. */
  labelled?: boolean;
  /** For screen readers only, where what stands beside says it. */
  labelUnseen?: boolean;
  choices: readonly Choice<Id>[];
  selected: Id | null;
  onSelect(id: Id): void;
  placeholder?: string;
}

/** A drop-down list. Inside bars its label stands before the value: `Cấp ban hành: Cấp tỉnh`. */
export function Chooser<Id extends string>({
  label,
  labelled = false,
  labelUnseen = false,
  choices,
  selected,
  onSelect,
  placeholder,
}: ChooserProps<Id>) {
  const chosen = choices.find((choice) => choice.id === selected);
  return (
    <AriaSelect
      className={styles.chooser}
      aria-label={labelled ? undefined : label}
      value={selected}
      placeholder={placeholder}
      onChange={(key) => {
        const choice = choices.find((candidate) => candidate.id === key);
        if (choice) onSelect(choice.id);
      }}
    >
      {labelled && <Label className={styles.label}>{label}</Label>}
      <AriaButton className={styles.chooserButton}>
        {!labelled && !labelUnseen && <span className={styles.inlineLabel}>{label}</span>}
        <SelectValue className={styles.value}>{chosen?.label ?? placeholder ?? ''}</SelectValue>
        <Icon name="down" />
      </AriaButton>
      <Popover className={styles.popover} offset={4}>
        <ListBox className={styles.options} items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className={styles.option}>
              <span>{choice.label}</span>
              {choice.note && <span className={styles.note}>{choice.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
