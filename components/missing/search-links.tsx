import type { SearchLink } from '../../lib/portal/search.ts';
import { useWords } from '../ui/words.tsx';
import styles from './missing-parent.module.css';

interface SearchLinksProps {
  /** What is looked for. */
  label: string;
  links: readonly SearchLink[];
}

/** Links to the portal that a plan came from. Ordinary links: nothing is asked of the portal until one is opened. */
export function SearchLinks({ label, links }: SearchLinksProps) {
  const words = useWords();
  if (links.length === 0) return null;
  return (
    <ul className={styles.links} aria-label={words.missing.whereToLook}>
      {links.map(({ kind, host, url }) => (
        <li key={`${kind} ${url}`}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {words.missing.links[kind](host, label)}
          </a>
        </li>
      ))}
    </ul>
  );
}
