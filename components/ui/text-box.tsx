import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import styles from './text-box.module.css';

export interface TextBoxProps {
  label: string;
  value: string;
  onChange(value: string): void;
  /** Said under the box, also by screen readers. */
  hint?: string;
  /** What is wrong with the text; takes the place of the hint. */
  problem?: string;
  /** Lines shown; one makes a box of a single line. */
  lines?: number;
  /** Opens a keyboard for numbers where there is one. */
  numeric?: boolean;
  autoFocus?: boolean;
}

/** A labelled box for text, with its hint or what is wrong. */
export function TextBox(props: TextBoxProps) {
  const { label, value, onChange, hint, problem, lines = 1, numeric, autoFocus } = props;
  return (
    <TextField
      className={styles.field}
      value={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      autoFocus={autoFocus}
    >
      <Label className={styles.label}>{label}</Label>
      {lines > 1 ? (
        <TextArea className={styles.area} rows={lines} />
      ) : (
        <Input
          className={styles.input}
          autoComplete="off"
          spellCheck={false}
          inputMode={numeric ? 'decimal' : undefined}
        />
      )}
      {hint && problem === undefined && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.problem}>{problem}</FieldError>
    </TextField>
  );
}
