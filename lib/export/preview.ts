/**
 * Previews (xem trước): a few rows are enough to see that it is the right file.
 */
import { formatNumber } from '../locale/format.ts';
import type { PreviewBlock } from './exporter.ts';
import type { Cell, ExportTable } from './tables.ts';

const ROWS = 8;
const LINES = 60;

const cellText = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'number' ? formatNumber(cell) : cell;

/** The first rows of a table, with how many there are. */
export const previewTable = (heads: readonly string[], rows: readonly (readonly Cell[])[]): PreviewBlock => ({
  kind: 'table',
  heads,
  rows: rows.slice(0, ROWS).map((row) => row.map(cellText)),
  total: rows.length,
});

/** Each table under its name. */
export const previewTables = (tables: readonly ExportTable[]): PreviewBlock[] =>
  tables.flatMap(({ name, columns, rows }): PreviewBlock[] => [
    { kind: 'heading', text: name },
    previewTable(
      columns.map(({ head }) => head),
      rows,
    ),
  ]);

/** The first lines of a text file. */
export function previewSource(text: string): PreviewBlock[] {
  const lines = text.split('\n', LINES + 1);
  const cut = lines.length > LINES;
  return [{ kind: 'source', text: lines.slice(0, LINES).join('\n') + (cut ? '\n…' : '') }];
}
