import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import styles from './chooser.module.css';
import { Icon } from './icons.tsx';

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
    <Select
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
      <Button className={styles.chooserButton}>
        {!labelled && !labelUnseen && <span className={styles.inlineLabel}>{label}</span>}
        <SelectValue className={styles.value}>{chosen?.label ?? placeholder ?? ''}</SelectValue>
        <Icon name="down" />
      </Button>
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
    </Select>
  );
}
