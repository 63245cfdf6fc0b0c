// biome-ignore-all lint/a11y/useSemanticElements: cells stand at computed places, which cells of a <table> cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid takes the focus and names its current cell
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import type { Matrix as CoverageMatrix } from '../../lib/compare/matrix.ts';
import type { Comparison, CoverageStatus } from '../../lib/compare/types.ts';
import { formatGoal } from '../../lib/locale/format.ts';
import { shortIssuer } from '../../lib/locale/short-issuer.ts';
import { useSize } from '../ui/use-size.ts';
import { useWords } from '../ui/words.tsx';
import type { AllocationView } from './allocation-view.ts';
import styles from './matrix.module.css';
import { type GridPlace, placeAfter } from './matrix-keys.ts';
import { MatrixPlanCell } from './matrix-plan-cell.tsx';
import { Absent, StatusTotals, TargetTotals } from './matrix-totals.tsx';
import { plansWithStatus, rowsWith } from './matrix-view.ts';

export interface MatrixCell {
  /** Index into `comparison.parent.targets`. */
  target: number;
  /** Index into `comparison.children`. */
  child: number;
}

interface MatrixProps {
  label: string;
  comparison: Comparison;
  model: CoverageMatrix;
  /** Short and full name of each plan, in the order of the comparison; those beyond its children cannot be read. */
  names: readonly { label: string; issuer: string }[];
  /** Plans behind the comparison's children that are still being compared. */
  pending: number;
  /** What the plans add up to, by index of the target. */
  allocations: ReadonlyMap<number, AllocationView>;
  filter: CoverageStatus | null;
  current: MatrixCell | null;
  onCurrent(cell: MatrixCell): void;
  /** Enter or double click: shows the evidence. */
  onOpen(cell: MatrixCell): void;
}

const ROW = 44;
/** Least and most width of a plan's column: few plans share the room, many scroll. */
const COLUMN = 148;
const WIDEST_COLUMN = 260;
const FIRST_COLUMN = 320;
const TOTALS_COLUMN = 148;
const HEADER = 72;

/** Targets by plans, drawn only where it is looked at. Arrows, Home, End and Ctrl+arrows move, Enter opens. */
export function Matrix(props: MatrixProps) {
  const { label, comparison, model, names, pending, allocations, filter, current, onCurrent, onOpen } = props;
  const words = useWords();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { width } = useSize(scroller);
  const narrow = width > 0 && width < 640;
  const title = narrow ? FIRST_COLUMN * 0.6 : FIRST_COLUMN;
  const totals = narrow ? 0 : TOTALS_COLUMN;
  const first = title + totals;
  const shown = useMemo(() => plansWithStatus(model, filter, names.length), [model, filter, names.length]);
  const column = Math.max(COLUMN, Math.min(WIDEST_COLUMN, Math.floor((width - first) / shown.length)));
  const rows = useMemo(() => rowsWith(model, filter), [model, filter]);
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    scrollPaddingStart: HEADER,
  });
  const plans = useVirtualizer({
    horizontal: true,
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => column,
    overscan: 3,
    scrollPaddingStart: first,
  });

  // The virtualizer keeps sizes it has been told: a new width must be announced.
  useEffect(() => {
    if (column > 0) plans.measure();
  }, [column, plans]);

  // Whoever comes back goes on where they were.
  const start = useRef(
    current ? { row: rows.indexOf(current.target), place: shown.indexOf(current.child) } : null,
  );
  useEffect(() => {
    if (!start.current || width === 0) return;
    lines.scrollToIndex(Math.max(0, start.current.row));
    plans.scrollToIndex(Math.max(0, start.current.place));
    start.current = null;
    scroller.current?.focus({ preventScroll: true });
  }, [width, lines, plans]);

  const readable = (child: number) => child < comparison.children.length;
  const compared = comparison.children.length;
  const absent = (child: number) =>
    readable(child) ? null : <Absent pending={child < compared + pending} />;
  const at = current ? rows.indexOf(current.target) : -1;
  const place = current ? shown.indexOf(current.child) : -1;
  /** Goes to a row and a place as they stand on the screen. */
  const go = (next: GridPlace) => {
    const target = rows[next.row];
    const child = shown[next.place];
    if (target === undefined || child === undefined) return;
    lines.scrollToIndex(next.row, { align: 'auto' });
    plans.scrollToIndex(next.place, { align: 'auto' });
    onCurrent({ target, child });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEADER) / ROW) - 1);
    const next = placeAfter(event, { row: at, place }, { rows: rows.length, places: shown.length, page });
    if (next) go(next);
    else if (event.key === 'Enter' && current && readable(current.child)) onOpen(current);
    else return;
    event.preventDefault();
  };

  /** Columns that stay: the targets and, where there is room, the totals. */
  const fixed = totals > 0 ? 2 : 1;
  const cellId = (cell: MatrixCell) => `${id}-${cell.target}-${cell.child}`;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={shown.length + fixed}
      aria-activedescendant={current && at >= 0 && place >= 0 ? cellId(current) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (at < 0 || place < 0) go({ row: Math.max(0, at), place: Math.max(0, place) });
      }}
    >
      <div
        role="presentation"
        className={styles.canvas}
        style={{ width: first + plans.getTotalSize(), height: HEADER + lines.getTotalSize() }}
      >
        <div role="row" aria-rowindex={1} className={styles.header} style={{ height: HEADER }}>
          <div role="columnheader" aria-colindex={1} className={styles.corner} style={{ width: title }}>
            {words.compare.columns.parentTarget}
          </div>
          {totals > 0 && (
            <div
              role="columnheader"
              aria-colindex={2}
              className={styles.totalHead}
              style={{ left: title, width: totals }}
            >
              {words.compare.totals}
            </div>
          )}
          {plans.getVirtualItems().map((plan) => {
            const child = shown[plan.index] ?? 0;
            const name = names[child];
            const total = model.byChild[child];
            return (
              <div
                key={plan.key}
                role="columnheader"
                aria-colindex={plan.index + fixed + 1}
                className={styles.plan}
                style={{ left: first + plan.start, width: column }}
                title={[name?.label, name?.issuer].filter(Boolean).join('\n')}
              >
                <span className={styles.planName}>
                  {name?.issuer ? shortIssuer(name.issuer) : name?.label}
                </span>
                <span className={styles.totals}>
                  {absent(child)}
                  {total && <StatusTotals counts={total} />}
                </span>
              </div>
            );
          })}
        </div>
        {lines.getVirtualItems().map((line) => {
          const target = rows[line.index];
          const parent = target === undefined ? undefined : comparison.parent.targets[target];
          if (target === undefined || !parent) return null;
          return (
            <div
              key={target}
              role="row"
              aria-rowindex={line.index + 2}
              className={styles.line}
              style={{ top: HEADER + line.start, height: ROW }}
            >
              <div
                role="rowheader"
                aria-colindex={1}
                className={narrow ? styles.stacked : styles.indicator}
                style={{ width: title }}
              >
                <span className={`${styles.name} begins`} title={parent.indicator}>
                  {parent.indicator}
                </span>
                <span className={styles.goal}>{formatGoal(parent, words)}</span>
              </div>
              {totals > 0 && (
                <TargetTotals
                  counts={model.byTarget[target]}
                  allocation={allocations.get(target)}
                  unit={parent.unit}
                  left={title}
                  width={totals}
                />
              )}
              {plans.getVirtualItems().map((plan) => {
                const child = shown[plan.index] ?? 0;
                const cell = model.cells[target]?.[child];
                const own =
                  cell?.childTarget == null
                    ? undefined
                    : comparison.children[child]?.targets[cell.childTarget];
                const here = { target, child };
                return (
                  <MatrixPlanCell
                    key={plan.key}
                    id={cellId(here)}
                    column={plan.index + fixed + 1}
                    left={first + plan.start}
                    width={column}
                    parent={parent}
                    own={own}
                    status={cell?.status}
                    absent={absent(child)}
                    isCurrent={current?.target === target && current.child === child}
                    faded={filter !== null && cell?.status !== filter}
                    onChoose={() => onCurrent(here)}
                    onOpen={() => {
                      if (readable(child)) onOpen(here);
                    }}
                  />
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}
