import type { Goal } from '../../lib/compare/series.ts';
import { formatGoal } from '../../lib/locale/format.ts';
import { shortIssuer } from '../../lib/locale/short-issuer.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './series-table.module.css';
import { type BodyRow, columnName, type GoalTable } from './series-view.ts';

interface SeriesTableProps {
  indicator: string;
  table: GoalTable;
  /** Folded names of bodies that have a line at all. */
  drawable: ReadonlySet<string>;
  drawn: ReadonlySet<string>;
  onDraw(id: string, drawn: boolean): void;
  /** Address of the sentence of a goal. */
  hrefOf(goal: Goal): string;
}

/** Bodies and years; every figure leads to its sentence. */
export function SeriesTable({ indicator, table, drawable, drawn, onDraw, hrefOf }: SeriesTableProps) {
  const words = useWords();
  const columns: Column<BodyRow>[] = [
    {
      id: 'draw',
      header: words.series.drawn,
      width: 3.5,
      cell: (row) =>
        drawable.has(row.id) ? (
          <label className={styles.draw}>
            <input
              type="checkbox"
              aria-label={words.series.draw(row.body)}
              checked={drawn.has(row.id)}
              onChange={(event) => onDraw(row.id, event.target.checked)}
            />
          </label>
        ) : null,
    },
    {
      id: 'body',
      header: words.series.body,
      width: 16,
      grow: 2,
      cell: (row) => <span title={row.body}>{shortIssuer(row.body)}</span>,
    },
    ...table.columns.map(
      (column): Column<BodyRow> => ({
        id: column || 'none',
        header: columnName(column, words),
        width: 8,
        grow: 1,
        numeric: true,
        cell: (row) => (
          <span className={styles.goals}>
            {(row.cells.get(column) ?? []).map((goal) => {
              const text = formatGoal(goal.target, words);
              const { block, start } = goal.target.anchor;
              return (
                <a
                  key={`${goal.documentId}/${block}/${start}`}
                  href={hrefOf(goal)}
                  title={goal.target.anchor.quote}
                  aria-label={words.series.open(text, row.body, columnName(column, words))}
                >
                  {text}
                </a>
              );
            })}
          </span>
        ),
      }),
    ),
  ];
  return (
    <DataTable
      label={words.series.table(indicator)}
      columns={columns}
      rows={table.rows}
      keyOf={(row) => row.id}
    />
  );
}
