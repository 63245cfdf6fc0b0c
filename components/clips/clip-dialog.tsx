import type { ComponentProps } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import dialog from '../ui/dialog.module.css';
import { useWords } from '../ui/words.tsx';
import styles from './clip-dialog.module.css';
import { ClipForm } from './clip-form.tsx';

/** A clip taken in our viewer, to be confirmed over it: focus stays inside, Escape leaves it. */
export function ClipDialog(props: ComponentProps<typeof ClipForm>) {
  const words = useWords();
  return (
    <ModalOverlay
      className={dialog.overlay}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onDiscard();
      }}
    >
      <Modal className={`${dialog.modal} ${styles.modal}`}>
        <Dialog className={styles.dialog} aria-label={words.clips.newClip}>
          <ClipForm {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
