import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './radio-choice.module.css';

interface RadioChoiceProps<Id extends string> {
  label: string;
  /** For screen readers only, where the choices speak for themselves. */
  labelHidden?: boolean;
  choices: readonly { id: Id; label: string }[];
  selected: Id;
  onSelect(id: Id): void;
}

/** A few choices of which one holds, side by side. */
export function RadioChoice<Id extends string>({
  label,
  labelHidden = false,
  choices,
  selected,
  onSelect,
}: RadioChoiceProps<Id>) {
  return (
    <RadioGroup
      className={styles.group}
      orientation="horizontal"
      value={selected}
      onChange={(value) => {
        const choice = choices.find(({ id }) => id === value);
        if (choice) onSelect(choice.id);
      }}
    >
      <Label className={labelHidden ? 'visually-hidden' : undefined}>{label}</Label>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className={styles.choice}>
            {choice.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
