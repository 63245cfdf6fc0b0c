import type { Anchor } from '../../lib/extract/types.ts';
import { documentLabel } from '../../lib/locale/document-label.ts';
import { Information } from '../facts/information.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './document-preview.module.css';
import type { LibraryEntry } from './library-entries.ts';

interface DocumentPreviewProps {
  /** The one chosen entry, null when none or several are. */
  entry: LibraryEntry | null;
  selected: number;
  onOpen(entry: LibraryEntry): void;
  onShow(entry: LibraryEntry, anchor: Anchor): void;
  onCompare(entry: LibraryEntry): void;
  onMatrix(entry: LibraryEntry): void;
  onRemove(): void;
  /** How many documents of the library carry this one out. */
  plans: number;
}

/** What the library knows of the chosen document, and what can be done with it. */
export function DocumentPreview(props: DocumentPreviewProps) {
  const { entry, selected, plans, onOpen, onShow, onCompare, onMatrix, onRemove } = props;
  const words = useWords();
  if (!entry)
    return (
      <EmptyState
        icon="document"
        title={selected > 1 ? words.common.selected(selected) : words.library.chooseOne}
        actions={
          selected > 1 ? (
            <Button icon="remove" look="danger" onPress={onRemove}>
              {words.common.remove}
            </Button>
          ) : undefined
        }
      />
    );
  return (
    <div className={styles.preview}>
      <header className={styles.head}>
        <p className={styles.label}>{documentLabel(entry.record.metadata, words)}</p>
        <h2 className={styles.title}>{entry.title}</h2>
        <div className={styles.actions}>
          <Button look="primary" onPress={() => onOpen(entry)}>
            {words.common.open}
          </Button>
          {entry.parentId !== null && (
            <Button icon="compare" onPress={() => onCompare(entry)}>
              {words.common.nav.compare}
            </Button>
          )}
          {plans > 0 && (
            <Button icon="matrix" onPress={() => onMatrix(entry)}>
              {words.compare.matrix}
            </Button>
          )}
          <Button look="quiet" icon="remove" onPress={onRemove}>
            {words.common.remove}
          </Button>
        </div>
      </header>
      <Information record={entry.record} onShow={(anchor) => onShow(entry, anchor)} />
    </div>
  );
}
