import type { FlowCell, FlowItem, FlowRow, FlowTable } from './flow.ts';

/** More rows than any head of a table has. */
const MAX_HEADER_ROWS = 4;

const cellText = (items: readonly FlowItem[]): string =>
  items
    .map((item) => (item.kind === 'paragraph' ? item.runs.map((run) => run.text).join('') : ''))
    .join(' ')
    .trim();

const filledCells = (row: FlowRow): FlowCell[] => row.cells.filter((cell) => cellText(cell.items) !== '');

const NUMBERS_ONLY = /^[\d.,%\s]+$/u;
const isNumber = (cell: FlowCell): boolean => NUMBERS_ONLY.test(cellText(cell.items));

/** Number of leading rows that hold column headers: as marked in the file, else by how headers look. */
export function countHeaderRows(table: FlowTable): number {
  const marked = table.rows.findIndex((row) => !row.header);
  if (marked !== 0) return markedRows(table.rows.slice(0, marked < 0 ? undefined : marked));
  const [first, second] = table.rows;
  if (!table.ruled || !first || !second) return 0;
  const divided = table.rows.length > 2 && subdividesSpans(first, second);
  if (!divided && !looksLikeHeader(first, table)) return 0;
  // A header cell over several rows takes those rows into the head; a row that numbers the columns closes it.
  let rows = Math.max(...first.cells.map((cell) => (cellText(cell.items) ? cell.rowSpan : 1)));
  const below = table.rows[rows];
  if (below && rows === 1 && (divided || subdividesColumns(below))) rows++;
  const next = table.rows[rows];
  if (next && numbersColumns(next)) rows++;
  return Math.min(rows, table.rows.length - 1, MAX_HEADER_ROWS);
}

/** Rows marked in the file, without a line over all columns under them: it heads the rows below, not the columns. */
function markedRows(rows: readonly FlowRow[]): number {
  const filled = rows.map((row) => filledCells(row).length);
  const columns = filled.findLastIndex((count) => count > 1);
  return Math.min(columns < 0 ? rows.length : columns + 1, MAX_HEADER_ROWS);
}

function looksLikeHeader(row: FlowRow, table: FlowTable): boolean {
  const filled = filledCells(row);
  if (filled.length < 2 || filled.some(isNumber)) return false;
  const second = table.rows[1];
  return (
    filled.every(isBold) ||
    (second !== undefined && filled.every(isCentered) && !second.cells.every(isCentered))
  );
}

const paragraphs = (cell: FlowCell) => cell.items.filter((item) => item.kind === 'paragraph');

const isBold = (cell: FlowCell): boolean =>
  paragraphs(cell).every((paragraph) => paragraph.runs.every((run) => run.bold || run.text.trim() === ''));

const isCentered = (cell: FlowCell): boolean =>
  paragraphs(cell).every((paragraph) => paragraph.alignment === 'center' || paragraph.runs.length === 0);

/** A second line of headings below the first, its leading cells left empty instead of being merged upwards. */
function subdividesColumns(row: FlowRow): boolean {
  const filled = filledCells(row);
  const [first] = row.cells;
  return (
    first !== undefined &&
    first.column === 0 &&
    cellText(first.items) === '' &&
    filled.length >= 2 &&
    filled.every((cell) => isBold(cell) && !/\d/.test(cellText(cell.items)))
  );
}

/** Headings over several columns, and under them, and nowhere else, those of each; a word may go on beside them. */
function subdividesSpans(first: FlowRow, second: FlowRow): boolean {
  const heads = filledCells(first);
  const wide = heads.filter((cell) => cell.columnSpan > 1);
  if (heads.length < 2 || wide.length === 0 || wide.length === heads.length) return false;
  if (heads.some(isNumber)) return false;
  const under = filledCells(second);
  const divides = under.filter((cell) =>
    wide.some((head) => cell.column >= head.column && cell.column < head.column + head.columnSpan),
  );
  return (
    divides.length >= 2 &&
    divides.every((cell) => cell.columnSpan === 1 || !/\d/.test(cellText(cell.items))) &&
    under.every((cell) => divides.includes(cell) || /^\p{Ll}/u.test(cellText(cell.items)))
  );
}

/** `(1) (2) (3)`, `1 2 3`, `A B 1 2`. */
function numbersColumns(row: FlowRow): boolean {
  const texts = filledCells(row).map((cell) => cellText(cell.items));
  return (
    texts.length >= 2 && texts.every((text) => /^\(?(?:[A-Z]|\d{1,2})\)?$/.test(text)) && distinct(texts)
  );
}

const distinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;
