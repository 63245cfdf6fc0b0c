import { useMemo, useState } from 'react';
import type { Comparison, CoverageStatus } from '../../lib/compare/types.ts';
import { formatGoal } from '../../lib/locale/format.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/states.tsx';
import { CoverageMark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import { type CoverageLine, coverageLines, filterLines } from './coverage-rows.ts';
import styles from './coverage-table.module.css';

interface CoverageTableProps {
  comparison: Comparison;
  /** Index into `comparison.children`. */
  child: number;
  status: CoverageStatus | null;
  /** Index of the parent target whose passages are shown, null for none. */
  selected: number | null;
  onSelect(line: CoverageLine): void;
  /** Enter or double click: shows the two passages. */
  onOpen(line: CoverageLine): void;
}

/** Every target of the directive with its counterpart, both values, the result and the reason. */
export function CoverageTable({ comparison, child, status, selected, onSelect, onOpen }: CoverageTableProps) {
  const words = useWords();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => coverageLines(comparison, child), [comparison, child]);
  const shown = useMemo(() => filterLines(lines, status, ''), [lines, status]);
  const names = words.compare.columns;
  const keyOf = (line: CoverageLine) => String(line.row.parentTarget);
  const toggle = (line: CoverageLine) => {
    const next = new Set(open);
    if (!next.delete(keyOf(line))) next.add(keyOf(line));
    setOpen(next);
  };
  const columns: Column<CoverageLine>[] = [
    { id: 'index', header: names.index, width: 2.75, numeric: true, cell: (line) => line.number },
    {
      id: 'status',
      header: names.status,
      width: 11,
      cell: (line) => <CoverageMark status={line.row.status} />,
    },
    {
      id: 'parentTarget',
      header: names.parentTarget,
      width: 13,
      grow: 1.2,
      cell: (line) => <Name>{line.parent.indicator}</Name>,
    },
    {
      id: 'parentValue',
      header: names.parentValue,
      width: 10.5,
      numeric: true,
      cell: (line) => formatGoal(line.parent, words),
    },
    {
      id: 'childTarget',
      header: names.childTarget,
      width: 12,
      grow: 1,
      cell: (line) => (line.child ? <Name>{line.child.indicator}</Name> : words.common.blank),
    },
    {
      id: 'childValue',
      header: names.childValue,
      width: 10.5,
      numeric: true,
      cell: (line) => (line.child ? formatGoal(line.child, words) : words.common.blank),
    },
    {
      id: 'reason',
      header: names.reason,
      width: 12,
      grow: 1.4,
      cell: (line) => (
        <span className={styles.reasonCell}>
          <button
            type="button"
            className={styles.why}
            aria-expanded={open.has(keyOf(line))}
            aria-label={`${words.common.why} ${line.parent.indicator}`}
            onClick={(event) => {
              event.stopPropagation();
              toggle(line);
            }}
          >
            {words.common.why}
          </button>
          <span className={styles.short}>{line.row.reason}</span>
        </span>
      ),
    },
  ];
  if (lines.length === 0) return <EmptyState icon="matrix" title={words.compare.noTargets} />;
  if (shown.length === 0) return <EmptyState icon="search" title={words.compare.noMatch} />;
  return (
    <DataTable
      label={words.compare.coverageTable}
      columns={columns}
      rows={shown}
      keyOf={keyOf}
      selected={new Set(selected === null ? [] : [String(selected)])}
      onSelect={(keys) => {
        const line = shown.find((candidate) => keys.has(keyOf(candidate)));
        if (line) onSelect(line);
      }}
      onOpen={onOpen}
      detail={(line) =>
        open.has(keyOf(line)) ? (
          <div className={styles.reason}>
            <p>{line.row.reason}</p>
            {line.row.question && <p className={styles.pair}>{words.compare.question}</p>}
          </div>
        ) : null
      }
    />
  );
}

const Name = ({ children }: { children: string }) => (
  <span title={children} className="begins">
    {children}
  </span>
);
