/**
 * The main table of a subject as CSV (RFC 4180) with a byte order mark, which Excel needs to read Vietnamese.
 */
import type { Exporter } from './exporter.ts';
import { previewTables } from './preview.ts';
import { type Cell, type ExportTable, tablesOf } from './tables.ts';

/** Spreadsheets run a cell that starts like this as a formula; an apostrophe keeps it text. */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r\n]/;

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One table as CSV text, heads first, lines ended by CRLF. */
export const csvText = ({ columns, rows }: ExportTable): string =>
  [columns.map(({ head }) => head), ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');

export const csvExporter: Exporter = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  accepts: ({ kind }) => kind !== 'original',
  async write(subject, words) {
    const [main] = tablesOf(subject, words);
    return new TextEncoder().encode(`\uFEFF${main ? csvText(main) : ''}`);
  },
  preview: (subject, words) => previewTables(tablesOf(subject, words).slice(0, 1)),
};
