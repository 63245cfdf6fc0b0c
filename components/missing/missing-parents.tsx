import { useState } from 'react';
import type { SearchLink } from '../../lib/portal/search.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import { MissingParent } from './missing-parent.tsx';
import styles from './missing-parents.module.css';

/** A directive that plans of the library cite. */
interface MissingParentView {
  key: string;
  label: string;
  plans: number;
  watched: boolean;
  links: readonly SearchLink[];
}

interface MissingParentsProps {
  /** Those of most plans first. */
  missing: readonly MissingParentView[];
  onWatch(key: string, watched: boolean): void;
}

/** Shown at once; the rest is behind a button. */
const FIRST = 20;

/** The directives that the library lacks, folded into one line until somebody wants to know. */
export function MissingParents({ missing, onWatch }: MissingParentsProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [limit, setLimit] = useState(FIRST);
  if (missing.length === 0) return null;
  return (
    <section className={styles.parents} aria-label={words.missing.title}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={isOpen}
        onClick={() => setOpen((before) => !before)}
      >
        <Mark symbol="∅" tone="missing">
          {words.missing.count(missing.length)}
        </Mark>
        <span className={styles.more}>{isOpen ? words.missing.hide : words.missing.show}</span>
      </button>
      {isOpen && (
        <ul className={styles.list}>
          {missing.slice(0, limit).map(({ key, label, plans, watched, links }) => (
            <li key={key} className={styles.parent}>
              <MissingParent
                label={label}
                cited={words.missing.citedBy(plans)}
                links={links}
                watched={watched}
                onWatch={(wanted) => onWatch(key, wanted)}
              />
            </li>
          ))}
          {missing.length > limit && (
            <li>
              <Button look="quiet" onPress={() => setLimit(limit + FIRST)}>
                {words.missing.showMore(missing.length - limit)}
              </Button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
