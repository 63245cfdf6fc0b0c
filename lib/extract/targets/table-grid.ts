/**
 * A table as a grid of cells, with the header of each column written out over merged and missing cells.
 */
import type { Block, ParsedDocument } from '../../document/types.ts';

export interface Cell {
  block: Block;
  row: number;
  column: number;
}

export interface TableGrid {
  index: number;
  rows: number;
  columns: number;
  /** Rows that hold column headers, numbering rows (`(1) (2) (3)`) included. */
  headerRows: number;
  /** Header of each column, its rows joined from top to bottom. */
  headers: string[];
  /** The lowest row of each header: `Xã Bản Lim` under `Chia ra`. */
  leaves: string[];
  /** The cell that covers a place, merged cells included; null where there is none. */
  at(row: number, column: number): Cell | null;
  /** The cell that starts at a place. */
  own(row: number, column: number): Cell | null;
}

/** Every table with cells, as a grid. */
export function tableGrids(document: ParsedDocument): TableGrid[] {
  return document.tables.flatMap((table, index) => {
    const cells = document.blocks.flatMap((block) =>
      block.cell?.table === index ? [{ block, row: block.cell.row, column: block.cell.column }] : [],
    );
    return cells.length > 0 ? [makeGrid(index, table.rows, table.columns, table.headerRows, cells)] : [];
  });
}

function makeGrid(
  index: number,
  rows: number,
  columns: number,
  statedHeaders: number,
  cells: readonly Cell[],
): TableGrid {
  const covered = new Map<string, Cell>();
  const owned = new Map<string, Cell>();
  for (const cell of cells) {
    const { rowSpan = 1, columnSpan = 1 } = cell.block.cell ?? {};
    owned.set(`${cell.row},${cell.column}`, cell);
    for (let row = cell.row; row < cell.row + rowSpan; row++)
      for (let column = cell.column; column < cell.column + columnSpan; column++)
        covered.set(`${row},${column}`, cell);
  }
  const at = (row: number, column: number): Cell | null => covered.get(`${row},${column}`) ?? null;
  const own = (row: number, column: number): Cell | null => owned.get(`${row},${column}`) ?? null;
  const headerRows = countHeaderRows(Math.max(1, statedHeaders), rows, columns, own);
  const parts = Array.from({ length: columns }, (_, column) => headerOf(column, headerRows, at));
  const headers = parts.map((rows) => rows.join(' '));
  const leaves = parts.map((rows) => rows.at(-1) ?? '');
  return { index, rows, columns, headerRows, headers, leaves, at, own };
}

const NUMBER_ONLY = /^[(]?[\d.,]+\s?%?[)]?$/u;
const YEAR = /^(?:năm\s*)?(?:19|20)\d{2}$/iu;

/** Header rows go on while a row leaves the first two columns to the row above, or only numbers the columns. */
function countHeaderRows(
  stated: number,
  rows: number,
  columns: number,
  own: (row: number, column: number) => Cell | null,
): number {
  let count = stated;
  while (count < rows - 1) {
    const texts = Array.from({ length: columns }, (_, column) => own(count, column)?.block.text.trim() ?? '');
    const filled = texts.filter(Boolean);
    if (filled.length === 0) break;
    const values = filled.filter((text) => NUMBER_ONLY.test(text) && !YEAR.test(text));
    const goesOn = !texts[0] && !texts[1] && filled.length >= 2 && values.length === 0;
    if (!numbersColumns(filled) && !goesOn) break;
    count++;
  }
  return count;
}

/** `A`, `(2)`, `3=2/1`: letter or number of a column. */
const COLUMN_MARK = /^\(?(?<mark>[A-Z]|\d{1,2})\)?(?:\s*=.*)?$/u;

/** `A B 1 2 3=2/1`, `(1) (2) (3)`: a row that gives the columns their letters and numbers, and how one is reckoned. */
function numbersColumns(filled: readonly string[]): boolean {
  const marks = filled.map((text) => COLUMN_MARK.exec(text)?.groups?.mark ?? null);
  const numbers = marks.filter((mark) => mark !== null && /^\d/.test(mark)).map(Number);
  return (
    marks.length > 2 &&
    marks.every((mark) => mark !== null) &&
    numbers.length > 1 &&
    numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1)
  );
}

/**
 * Header of a column from top to bottom, row by row. A gap in a header row belongs to the cell on its left when the column has no
 * header of its own above: readers do not always see that a header spans its columns.
 */
function headerOf(
  column: number,
  headerRows: number,
  at: (row: number, column: number) => Cell | null,
): string[] {
  const parts: string[] = [];
  let last: Cell | null = null;
  for (let row = 0; row < headerRows; row++) {
    let cell = at(row, column);
    if (!cell && last === null) for (let left = column - 1; left >= 1 && !cell; left--) cell = at(row, left);
    if (!cell || cell === last) continue;
    last = cell;
    const text = cell.block.text.replace(/\s+/g, ' ').trim();
    if (text && !COLUMN_MARK.test(text)) parts.push(text);
  }
  return parts;
}
