import { type ReactNode, useState } from 'react';
import { Dialog, Heading, Input, Label, Modal, ModalOverlay, TextField } from 'react-aria-components';
import { Button } from './button.tsx';
import styles from './dialog.module.css';
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
    <ModalOverlay
      className={styles.overlay}
      isOpen={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog} role="alertdialog">
          <Heading slot="title" className={styles.title}>
            {title}
          </Heading>
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
