import type { ComponentProps } from 'react';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './clip-dialog.module.css';
import { ClipForm } from './clip-form.tsx';

/** A clip taken in our viewer, to be confirmed over it: focus stays inside, Escape leaves it. */
export function ClipDialog(props: ComponentProps<typeof ClipForm>) {
  const words = useWords();
  return (
    <DialogFrame title={words.clips.newClip} bare box={styles.box} onClose={props.onDiscard}>
      <ClipForm {...props} />
    </DialogFrame>
  );
}
