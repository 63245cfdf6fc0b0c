import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.tsx';
import type { LibraryRow } from './version-groups.ts';
import styles from './version-title.module.css';

interface VersionTitleProps {
  row: LibraryRow;
  folded: boolean;
  onFold(): void;
}

/** The title of a document with its tags, and the way to its other versions. */
export function VersionTitle({ row, folded, onFold }: VersionTitleProps) {
  const { library } = useWords();
  return (
    <span className={row.below ? styles.below : styles.title}>
      {row.versions > 0 && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!folded}
          aria-label={library.versionsOpen(row.title, row.versions + 1)}
          onClick={(event) => {
            event.stopPropagation();
            onFold();
          }}
        >
          <Icon name={folded ? 'right' : 'down'} />
          {library.versionCount(row.versions + 1)}
        </button>
      )}
      {row.version && <span className={styles.kind}>{library.version[row.version.kind]}</span>}
      <span className={styles.text} title={row.title}>
        {row.title}
      </span>
      {row.tags.length > 0 && (
        <span className={styles.tags} title={library.tagsOf(row.tags.join(', '))}>
          <span className="visually-hidden">{library.tags}: </span>
          {row.tags.map((tag) => (
            <span key={tag} className={styles.tag}>
              {tag}
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
