import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './dialog.module.css';
import { DialogFrame } from './dialog-frame.tsx';
import { useWords } from './words.tsx';

interface FormDialogProps {
  title: string;
  children: ReactNode;
  /** Word on the button that sends the form; without it there is only the way out. */
  action?: string;
  /** Word on the way out, where what was done in the form is done already; `Hủy` by default. */
  leave?: string;
  onSubmit?(): void;
  onClose(): void;
}

/** A form over the page: Enter sends it, Escape closes it, focus stays inside and goes back to where it came from. */
export function FormDialog({ title, children, action, leave, onSubmit, onClose }: FormDialogProps) {
  const words = useWords();
  return (
    <DialogFrame title={title} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        {children}
        <div className={styles.actions}>
          <Button onPress={onClose}>{leave ?? words.common.cancel}</Button>
          {action !== undefined && (
            <Button look="primary" type="submit">
              {action}
            </Button>
          )}
        </div>
      </form>
    </DialogFrame>
  );
}
