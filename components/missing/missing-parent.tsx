import type { SearchLink } from '../../lib/portal/search.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './missing-parent.module.css';
import { SearchLinks } from './search-links.tsx';

interface MissingParentProps {
  /** Type and number, as cited. */
  label: string;
  /** In a list of them: how many documents cite it. One alone says what to do about it. */
  cited?: string;
  links: readonly SearchLink[];
  /** Null where it cannot be waited for. */
  watched: boolean | null;
  onWatch(watched: boolean): void;
}

/** A directive that is cited and not in the library (văn bản chỉ đạo còn thiếu): where to look for it, and waiting for it. */
export function MissingParent({ label, cited, links, watched, onWatch }: MissingParentProps) {
  const words = useWords();
  return (
    <section className={cited ? styles.listed : styles.missing} aria-label={words.missing.missing(label)}>
      {cited ? (
        <p className={styles.head}>
          <strong>{label}</strong> <span className={styles.quiet}>{cited}</span>
        </p>
      ) : (
        <p>{words.panel.parentNotHere(label)}</p>
      )}
      <SearchLinks label={label} links={links} />
      {watched !== null && (
        <div className={styles.actions}>
          <Button onPress={() => onWatch(!watched)}>
            {watched ? words.missing.unwatch : words.missing.watch}
          </Button>
          <span className={styles.quiet} role="status">
            {watched ? words.missing.watched : ''}
          </span>
        </div>
      )}
    </section>
  );
}
