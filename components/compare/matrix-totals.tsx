// biome-ignore-all lint/a11y/useSemanticElements: cells stand at computed places, which cells of a <table> cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid takes the focus and names its current cell
import type { StatusCounts } from '../../lib/compare/matrix.ts';
import { formatAmount, formatNumber } from '../../lib/locale/format.ts';
import { COVERAGE_ORDER, COVERAGE_SYMBOLS } from '../../lib/locale/symbols.ts';
import { useWords } from '../ui/words.tsx';
import type { AllocationView } from './allocation-view.ts';
import styles from './matrix.module.css';

/** How many of each status, by its sign; what does not apply says nothing. */
export function StatusTotals({ counts }: { counts: StatusCounts }) {
  const words = useWords();
  return COVERAGE_ORDER.filter((status) => counts[status] > 0 && status !== 'not-applicable').map(
    (status) => (
      <span key={status} title={words.terms.coverage[status]}>
        <span className="visually-hidden">{words.terms.coverage[status]} </span>
        {counts[status]}
        <span aria-hidden="true">{COVERAGE_SYMBOLS[status]}</span>
      </span>
    ),
  );
}

interface TargetTotalsProps {
  counts: StatusCounts | undefined;
  allocation: AllocationView | undefined;
  /** Unit of the target. */
  unit: string | null;
  left: number;
  width: number;
}

/** One target over all plans: how many of each status, and what their parts add up to. */
export function TargetTotals({ counts, allocation, unit, left, width }: TargetTotalsProps) {
  const words = useWords();
  return (
    <div role="gridcell" aria-colindex={2} className={styles.total} style={{ left, width }}>
      <span className={styles.totals}>{counts && <StatusTotals counts={counts} />}</span>
      {allocation && (
        <span className={styles.sum} title={words.compare.allocation[allocation.state]}>
          <span className="visually-hidden">{words.compare.sumOfPlans} </span>
          <span aria-hidden="true">{ALLOCATION_SYMBOLS[allocation.state]} </span>
          {formatNumber(allocation.sum)}/{formatAmount(allocation.wanted, unit)}
        </span>
      )}
    </div>
  );
}

/** A sum without a judgement is shown as one. */
const ALLOCATION_SYMBOLS: Record<AllocationView['state'], string> = {
  reached: '✓',
  short: '▼',
  'parts-missing': 'Σ?',
  unconfirmed: 'Σ?',
  'held-above': 'Σ',
};

/** Stands where a plan has no cells: an empty one would pass for a target that nobody answers. */
export function Absent({ pending }: { pending: boolean }) {
  const words = useWords();
  return (
    <span className={styles.unreadable}>
      <span aria-hidden="true">{pending ? '…' : '✕'}</span>{' '}
      {pending ? words.compare.pending : words.compare.unreadable}
    </span>
  );
}
