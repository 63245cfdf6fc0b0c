import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import styles from './dialog.module.css';
import { DialogFrame } from './dialog-frame.tsx';
import { TextBox } from './text-box.tsx';
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
      {typed && <TextBox label={typed.label} value={text} onChange={setText} autoFocus />}
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
