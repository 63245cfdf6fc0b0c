import { ToggleButton, Toolbar } from 'react-aria-components';
import type { CoverageStatus } from '../../lib/compare/types.ts';
import { COVERAGE_SYMBOLS } from '../../lib/locale/symbols.ts';
import { coverageTone } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './status-filter.module.css';

interface StatusFilterProps {
  counts: readonly { status: CoverageStatus; count: number }[];
  filter: CoverageStatus | null;
  onFilter(status: CoverageStatus | null): void;
}

/** How many of each status, in one line; pressing one shows only those, pressing it again shows all. */
export function StatusFilter({ counts, filter, onFilter }: StatusFilterProps) {
  const words = useWords();
  if (counts.length === 0) return null;
  return (
    <Toolbar className={styles.line} aria-label={words.compare.filterStatus}>
      {counts.map(({ status, count }) => (
        <ToggleButton
          key={status}
          isSelected={filter === status}
          onChange={(pressed) => onFilter(pressed ? status : null)}
          className={`${styles.part} ${coverageTone(status)}`}
        >
          <span aria-hidden="true">{COVERAGE_SYMBOLS[status]}</span> {count} {words.terms.coverage[status]}
        </ToggleButton>
      ))}
    </Toolbar>
  );
}
