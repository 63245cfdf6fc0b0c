/** Which leading rows of a table hold its column headers (đầu bảng). */
import { foldPlain } from '../../../text/fold.ts';
import { definePattern } from '../../../text/pattern.ts';
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

const YEAR = /^(?:năm\s)?(?:19|20)\d{2}\.?$/iu;

/** How columns of administrative tables are called, plain and without blanks: OCR loses both marks and blanks. */
const COLUMN_NAME = definePattern(
  'name of a column',
  /^(?:s?tt$|so(?:tt|thutu)$|chitieu|chiso|noidung|nhiemvu|congviec|donvi|dvt$|coquan|chutri|phoihop|thoigian|thoihan|tiendo|sanpham|ketqua|kinhphi|ghichu|nam(?:19|20)\d\d|kehoach|muctieu|hangmuc|diaphuong|diaban|linhvuc|danhmuc|tongso|soluong|giaidoan|giatri|dientich|nguonvon|ten(?:don|xa|cac|du))/u,
  {
    matches: ['stt', 'tt', 'chitieu', 'donvitinh', 'nam2026', 'coquanchutri', 'thoigianhoanthanh'],
    misses: ['ttyte', 'caphe', 'tyle', 'namhoc'],
  },
);

const isColumnName = (cell: LayoutCell): boolean =>
  COLUMN_NAME.test(foldPlain(textOf(cell)).replace(/[^a-z\d]/g, ''));

/** True for a row that says what its columns hold; this is all there is to go by in a scan, where nothing is bold. */
const namesColumns = (filled: readonly LayoutCell[]): boolean =>
  filled.length > 2 &&
  filled.every((cell) => YEAR.test(textOf(cell)) || !NUMBERS_ONLY.test(textOf(cell))) &&
  filled.filter((cell) => isColumnName(cell) || YEAR.test(textOf(cell))).length * 2 >= filled.length;

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

/** A second line of headings whose leading cells were left empty instead of being merged upwards. */
const leavesLeadingEmpty = (filled: readonly LayoutCell[]): boolean =>
  filled.length >= 2 && filled.every((cell) => cell.column > 0 && bold(cell) && !/\d/.test(textOf(cell)));

/** Number of leading rows that hold column headers, 0 when the table shows none. */
export function headerRowsOf({ cells, rows }: Pick<LayoutTable, 'cells' | 'rows'>): number {
  const first = filledCells(cells, 0);
  if (rows < 2 || !(looksLikeHeader(first, filledCells(cells, 1)) || namesColumns(first))) return 0;
  let count = Math.max(...first.map((cell) => cell.rowSpan));
  const below = filledCells(cells, count);
  if (subdivides(first, below) || (count === 1 && leavesLeadingEmpty(below))) count++;
  const next = filledCells(cells, count);
  if (next.length > 1 && next.every((cell) => COLUMN_NUMBER.test(textOf(cell)))) count++;
  return Math.min(count, rows - 1, MOST_HEADER_ROWS);
}
