import { useState } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { useWords } from '../ui/words.tsx';
import type { LibraryEntry } from './library-entries.ts';
import styles from './tag-dialog.module.css';

interface TagDialogProps {
  entries: readonly LibraryEntry[];
  /** Every tag of the library. */
  known: readonly string[];
  onAdd(tag: string): void;
  onRemove(tag: string): void;
  onClose(): void;
}

/** Nhãn of the chosen documents: put on and taken off at once, one document or many. */
export function TagDialog({ entries, known, onAdd, onRemove, onClose }: TagDialogProps) {
  const words = useWords();
  const { library } = words;
  const [text, setText] = useState('');
  const on = (tag: string) => entries.filter(({ tags }) => tags.includes(tag)).length;
  const present = known.filter((tag) => on(tag) > 0);
  const offered = known.filter((tag) => on(tag) < entries.length);
  const [only] = entries;
  return (
    <FormDialog
      title={library.tagTitle(entries.length)}
      action={library.tagAdd}
      leave={words.common.close}
      onSubmit={() => {
        if (text.trim()) onAdd(text);
        setText('');
      }}
      onClose={onClose}
    >
      {entries.length === 1 && only && <p className={styles.quiet}>{only.title}</p>}
      <section aria-label={library.tagPresent} className={styles.part}>
        <h3>{library.tagPresent}</h3>
        {present.length === 0 ? (
          <p className={styles.quiet}>{library.tagNone}</p>
        ) : (
          <ul className={styles.tags}>
            {present.map((tag) => (
              <li key={tag} className={styles.tag}>
                <span>{library.tagOn(tag, on(tag), entries.length)}</span>
                <IconButton icon="close" label={library.tagRemove(tag)} onPress={() => onRemove(tag)} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <TextBox label={library.tagNew} hint={library.tagHint} value={text} onChange={setText} autoFocus />
      {offered.length > 0 && (
        <section aria-label={library.tagKnown} className={styles.part}>
          <h3>{library.tagKnown}</h3>
          <div className={styles.tags}>
            {offered.map((tag) => (
              <Button
                key={tag}
                look="quiet"
                icon="add"
                aria-label={library.tagPut(tag)}
                onPress={() => onAdd(tag)}
              >
                {tag}
              </Button>
            ))}
          </div>
        </section>
      )}
    </FormDialog>
  );
}
