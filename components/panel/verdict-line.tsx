import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { CoverageRow, CoverageStatus } from '../../lib/compare/types.ts';
import { COVERAGE_ORDER, COVERAGE_SYMBOLS } from '../../lib/locale/symbols.ts';
import { useWords } from '../ui/words.tsx';
import styles from './verdict-line.module.css';

interface VerdictLineProps {
  coverage: readonly CoverageRow[];
  filter: CoverageStatus | null;
  onFilter(status: CoverageStatus | null): void;
}

/** How the plan stands, in one line; each part narrows the list to itself. */
export function VerdictLine({ coverage, filter, onFilter }: VerdictLineProps) {
  const words = useWords();
  const counts = COVERAGE_ORDER.map((status) => ({
    status,
    count: coverage.filter((row) => row.status === status).length,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <ToggleButtonGroup
      className={styles.line}
      aria-label={words.panel.filterCoverage}
      selectionMode="single"
      selectedKeys={filter ? [filter] : []}
      onSelectionChange={(keys) => {
        const picked = counts.find(({ status }) => keys.has(status));
        onFilter(picked?.status ?? null);
      }}
    >
      {counts.map(({ status, count }) => (
        <ToggleButton key={status} id={status} className={`${styles.part} ${styles[status] ?? ''}`}>
          <span aria-hidden="true" className={styles.symbol}>
            {COVERAGE_SYMBOLS[status]}
          </span>
          {count} {words.terms.coverage[status]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
