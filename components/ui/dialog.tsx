import { type ReactNode, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Button } from './button.tsx';
import styles from './dialog.module.css';
import { DialogFrame } from './dialog-frame.tsx';
import { useWords } from './words.tsx';

interface ConfirmProps {
  open: boolean;
  title: string;
  children: ReactNode;
  /** Word on the button that does it. */
  action: string;
  /** When given, the word must be typed before the button works. */
  typed?: { label: string; word: string };
  onConfirm(): void;
  onClose(): void;
}

/** Asks before something that cannot be undone. Focus starts on the way out, Escape closes. */
export function ConfirmDialog({ open, title, children, action, typed, onConfirm, onClose }: ConfirmProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const ready = !typed || text.trim().toLowerCase() === typed.word.toLowerCase();
  const close = () => {
    setText('');
    onClose();
  };
  return (
    <DialogFrame open={open} title={title} alert onClose={close}>
      <div className={styles.body}>{children}</div>
      {typed && (
        <TextField className={styles.field} value={text} onChange={setText} autoFocus>
          <Label>{typed.label}</Label>
          <Input className={styles.input} autoComplete="off" />
        </TextField>
      )}
      <div className={styles.actions}>
        <Button onPress={close} autoFocus={!typed}>
          {words.common.cancel}
        </Button>
        <Button
          look="danger"
          isDisabled={!ready}
          onPress={() => {
            setText('');
            onConfirm();
          }}
        >
          {action}
        </Button>
      </div>
    </DialogFrame>
  );
}
