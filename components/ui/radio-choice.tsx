import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './radio-choice.module.css';

interface RadioChoiceProps<Id extends string> {
  label: string;
  choices: readonly { id: Id; label: string }[];
  selected: Id;
  onSelect(id: Id): void;
}

/** A few choices of which one holds, side by side. */
export function RadioChoice<Id extends string>({ label, choices, selected, onSelect }: RadioChoiceProps<Id>) {
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
      <Label className={styles.label}>{label}</Label>
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
