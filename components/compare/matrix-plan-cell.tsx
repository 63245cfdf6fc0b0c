// biome-ignore-all lint/a11y/useSemanticElements: cells stand at computed places, which cells of a <table> cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid takes the focus and names its current cell
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys for its current cell
import type { ReactNode } from 'react';
import type { CoverageStatus } from '../../lib/compare/types.ts';
import type { Target } from '../../lib/extract/types.ts';
import { formatGoal } from '../../lib/locale/format.ts';
import { COVERAGE_SYMBOLS } from '../../lib/locale/symbols.ts';
import { coverageTone } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './matrix.module.css';

interface MatrixPlanCellProps {
  id: string;
  /** Position among the columns, from 1. */
  column: number;
  left: number;
  width: number;
  /** The goal of the directive, and what the plan says of it. */
  parent: Target;
  own: Target | undefined;
  /** Undefined where the plan has no cells. */
  status: CoverageStatus | undefined;
  /** Stands where the plan has no cells. */
  absent: ReactNode;
  isCurrent: boolean;
  /** True for a cell that the filter does not ask for. */
  faded: boolean;
  onChoose(): void;
  onOpen(): void;
}

/** One target in one plan. */
export function MatrixPlanCell(props: MatrixPlanCellProps) {
  const { id, column, left, width, parent, own, status, absent, isCurrent, faded, onChoose, onOpen } = props;
  const words = useWords();
  const tone = status && !faded ? coverageTone(status) : styles.blank;
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column}
      aria-selected={isCurrent}
      className={`${styles.cell} ${tone} ${isCurrent ? styles.current : ''}`}
      style={{ left, width }}
      title={
        status &&
        `${words.compare.parentSays}: ${formatGoal(parent, words)}\n${words.compare.planSays}: ${own ? formatGoal(own, words) : words.common.blank}`
      }
      onClick={onChoose}
      onDoubleClick={onOpen}
    >
      {absent}
      {status && (
        <>
          <span className={styles.mark}>
            <span aria-hidden="true">{COVERAGE_SYMBOLS[status]}</span> {words.terms.coverage[status]}
          </span>
          <span className={styles.value}>{own ? formatGoal(own, words) : ''}</span>
        </>
      )}
    </div>
  );
}
