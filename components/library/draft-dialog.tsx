import { useDeferredValue, useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { documentLabel } from '../../lib/locale/document-label.ts';
import { findVersions, rankVersions, type VersionEntry } from '../compare/versions/version-order.ts';
import { Button } from '../ui/button.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './draft-dialog.module.css';

interface DraftDialogProps {
  of: VersionEntry;
  documents: readonly VersionEntry[];
  /** The issued document it is tied to by hand, or null. */
  issued: VersionEntry | null;
  onTie(issuedId: string | null): void;
  onClose(): void;
}

/** Offered at once; the rest is found by typing. */
const SHOWN = 30;

/** Gắn là bản dự thảo của…: the likeliest documents first. */
export function DraftDialog({ of, documents, issued, onTie, onClose }: DraftDialogProps) {
  const words = useWords();
  const { library } = words;
  const [query, setQuery] = useState('');
  const applied = useDeferredValue(query);
  const ranked = useMemo(() => rankVersions(of, documents), [of, documents]);
  const found = useMemo(() => findVersions(ranked, applied).slice(0, SHOWN), [ranked, applied]);
  return (
    <FormDialog title={library.tieTitle(documentLabel(of, words))} onClose={onClose}>
      <p className={styles.quiet}>{library.tieBody}</p>
      {issued && (
        <p className={styles.tied}>
          <span>{library.tied(documentLabel(issued, words))}</span>
          <Button onPress={() => onTie(null)}>{library.untie}</Button>
        </p>
      )}
      <SearchBox label={library.tieFind} hint={library.searchHint} value={query} onChange={setQuery} />
      <ListBox
        aria-label={library.tieFind}
        className={styles.list}
        items={found}
        onAction={(id) => onTie(String(id))}
        renderEmptyState={() => <p className={styles.quiet}>{library.tieNone}</p>}
      >
        {(entry) => {
          const label = [documentLabel(entry, words), entry.issuer].filter(Boolean).join(' · ');
          const title = entry.title ?? entry.name;
          return (
            <ListBoxItem id={entry.id} textValue={`${label} ${title}`} className={styles.option}>
              <span>{label}</span>
              <span className={styles.quiet}>{title}</span>
            </ListBoxItem>
          );
        }}
      </ListBox>
    </FormDialog>
  );
}
