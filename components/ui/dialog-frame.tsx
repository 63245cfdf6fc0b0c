import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';

interface DialogFrameProps {
  /** Absent for a dialog that is there only while it is open. */
  open?: boolean;
  title: string;
  /** True for content with a heading and margins of its own: the title only names the dialog. */
  bare?: boolean;
  /** Interrupts: something is to be answered before anything else. */
  alert?: boolean;
  /** A class for the box, which may set `--dialog-width`. */
  box?: string;
  onClose(): void;
  children: ReactNode;
}

/** What stands over the page: the page behind it is dimmed and out of reach, Escape closes. */
export function DialogFrame(props: DialogFrameProps) {
  const { open = true, title, bare = false, alert = false, box = '', onClose, children } = props;
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={`${styles.modal} ${box}`}>
        <Dialog
          className={bare ? styles.bare : styles.dialog}
          role={alert ? 'alertdialog' : 'dialog'}
          {...(bare ? { 'aria-label': title } : {})}
        >
          {!bare && (
            <Heading slot="title" className={styles.title}>
              {title}
            </Heading>
          )}
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
