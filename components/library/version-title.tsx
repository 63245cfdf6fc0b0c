import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.tsx';
import type { LibraryEntry } from './library-entries.ts';
import styles from './version-title.module.css';

interface VersionTitleProps {
  entry: LibraryEntry;
  /** Other versions below it, shown or folded away. */
  below: number;
  /** True where it stands below its leading version. */
  nested: boolean;
  folded: boolean;
  onFold(): void;
}

/** The title of a document with its tags, and the way to its other versions. */
export function VersionTitle({ entry, below, nested, folded, onFold }: VersionTitleProps) {
  const { library } = useWords();
  return (
    <span className={nested ? styles.below : styles.title}>
      {below > 0 && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!folded}
          aria-label={library.versionsOpen(entry.title, below + 1)}
          onClick={(event) => {
            event.stopPropagation();
            onFold();
          }}
        >
          <Icon name={folded ? 'right' : 'down'} />
          {library.versionCount(below + 1)}
        </button>
      )}
      {entry.version && <span className={styles.kind}>{library.version[entry.version.kind]}</span>}
      <span className={styles.text} title={entry.title}>
        {entry.title}
      </span>
      {entry.tags.length > 0 && (
        <span className={styles.tags} title={library.tagsOf(entry.tags.join(', '))}>
          <span className="visually-hidden">{library.tags}: </span>
          {entry.tags.map((tag) => (
            <span key={tag} className={styles.tag}>
              {tag}
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
