import { useDeferredValue, useMemo, useState } from 'react';
import { documentLabel } from '../../../lib/locale/document-label.ts';
import { formatDate } from '../../../lib/locale/format.ts';
import { SearchBox } from '../../ui/search-box.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from '../pair-picker.module.css';
import { findVersions, rankVersions, type VersionEntry } from './version-order.ts';

interface VersionPickerProps {
  /** The version that is there already. */
  of: VersionEntry;
  documents: readonly VersionEntry[];
  onChoose(id: string): void;
}

/** Shown at once; the rest is counted. */
const SHOWN = 40;

/** Which other version to lay beside a document: the likeliest first. */
export function VersionPicker({ of, documents, onChoose }: VersionPickerProps) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const applied = useDeferredValue(query);
  const ranked = useMemo(() => rankVersions(of, documents), [of, documents]);
  const found = useMemo(() => findVersions(ranked, applied), [ranked, applied]);
  if (documents.length < 2) return <EmptyState icon="document" title={words.versions.needTwo} />;
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <h1 className={styles.title}>{words.versions.chooseFor(documentLabel(of, words))}</h1>
        <p className={styles.quiet}>{words.versions.chooseHint}</p>
        <SearchBox
          label={words.versions.searchLabel}
          hint={words.versions.searchHint}
          value={query}
          onChange={setQuery}
        />
        {found.length === 0 ? (
          <EmptyState icon="search" title={words.library.noMatch} />
        ) : (
          <section className={styles.group} aria-label={words.versions.choose}>
            <ul>
              {found.slice(0, SHOWN).map((entry) => (
                <li key={entry.id}>
                  <button type="button" className={styles.plan} onClick={() => onChoose(entry.id)}>
                    <span className={styles.planName}>{entry.title ?? entry.name}</span>
                    <span className={styles.quiet}>
                      {[
                        documentLabel(entry, words),
                        entry.issuedOn ? formatDate(entry.issuedOn) : words.terms.undated,
                        entry.issuer,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            {found.length > SHOWN && (
              <p className={styles.more}>{words.versions.more(found.length - SHOWN)}</p>
            )}
          </section>
        )}
      </div>
    </div>
  );
}
