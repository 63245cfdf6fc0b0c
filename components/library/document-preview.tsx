import type { Anchor } from '../../lib/extract/types.ts';
import { documentLabel } from '../../lib/locale/document-label.ts';
import { Information } from '../facts/information.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './document-preview.module.css';
import type { LibraryEntry } from './library-entries.ts';

interface DocumentPreviewProps {
  /** The one chosen entry, null when none or several are. */
  entry: LibraryEntry | null;
  selected: number;
  onShow(entry: LibraryEntry, anchor: Anchor): void;
}

/** What the library knows of the chosen document. */
export function DocumentPreview({ entry, selected, onShow }: DocumentPreviewProps) {
  const words = useWords();
  if (!entry)
    return (
      <EmptyState
        icon="document"
        title={selected > 1 ? words.common.selected(selected) : words.library.chooseOne}
      />
    );
  return (
    <div className={styles.preview}>
      <header className={styles.head}>
        <p className={styles.label}>{documentLabel(entry.record.metadata, words)}</p>
        <h2 className={styles.title}>{entry.title}</h2>
      </header>
      <Information record={entry.record} onShow={(anchor) => onShow(entry, anchor)} />
    </div>
  );
}
