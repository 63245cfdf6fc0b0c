/** Which leading rows of a table hold its column headers (đầu bảng). */
import type { LayoutCell, LayoutTable } from './flow.ts';
import { isBold, rowText } from './words.ts';

/** More rows than any head of a table has. */
const MOST_HEADER_ROWS = 4;

const textOf = (cell: LayoutCell): string =>
  cell.paragraphs.flatMap(({ rows }) => rows.map(rowText)).join(' ');

const filledCells = (cells: readonly LayoutCell[], row: number): LayoutCell[] =>
  cells.filter((cell) => cell.row === row && cell.paragraphs.length > 0);

const bold = (cell: LayoutCell): boolean => cell.paragraphs.every(({ rows }) => rows.every(isBold));
const centred = (cell: LayoutCell): boolean =>
  cell.paragraphs.every((paragraph) => paragraph.alignment === 'center');

const NUMBERS_ONLY = /^[\d.,%\s-]+$/u;
/** `(1)`, `1`, `A`: the row under the headers that numbers the columns. */
const COLUMN_NUMBER = /^\(?(?:[A-Z]|\d{1,2})\)?$/u;

function looksLikeHeader(filled: readonly LayoutCell[], next: readonly LayoutCell[]): boolean {
  if (filled.length < 2 || filled.some((cell) => NUMBERS_ONLY.test(textOf(cell)))) return false;
  return filled.every(bold) || (filled.every(centred) && next.length > 0 && !next.every(centred));
}

/** A second row of headers stands under a header of several columns and leaves the first column empty. */
const subdivides = (above: readonly LayoutCell[], filled: readonly LayoutCell[]): boolean =>
  filled.length > 0 &&
  filled.every(
    (cell) =>
      (bold(cell) || centred(cell)) &&
      above.some(
        (head) =>
          head.columnSpan > 1 && cell.column >= head.column && cell.column < head.column + head.columnSpan,
      ),
  );

/** Number of leading rows that hold column headers, 0 when the table shows none. */
export function headerRowsOf({ cells, rows }: Pick<LayoutTable, 'cells' | 'rows'>): number {
  const first = filledCells(cells, 0);
  if (rows < 2 || !looksLikeHeader(first, filledCells(cells, 1))) return 0;
  let count = Math.max(...first.map((cell) => cell.rowSpan));
  if (subdivides(first, filledCells(cells, count))) count++;
  const next = filledCells(cells, count);
  if (next.length > 1 && next.every((cell) => COLUMN_NUMBER.test(textOf(cell)))) count++;
  return Math.min(count, rows - 1, MOST_HEADER_ROWS);
}
