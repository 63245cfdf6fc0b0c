/**
 * What a page break cut in two is one again: paragraphs and tables.
 */
import { definePattern } from '../../../text/pattern.ts';
import type { FlowItem, LayoutCell, LayoutTable } from './flow.ts';
import { headerRowsOf } from './header-rows.ts';
import { namesNation } from './letterhead.ts';
import {
  brokeEarly,
  type ColumnBox,
  endsSentence,
  type Paragraph,
  SIGNER_POST,
  startsItem,
} from './paragraphs.ts';
import { isBold, type Row, rowText } from './words.ts';

type ParagraphItem = Extract<FlowItem, { kind: 'paragraph' }>;
type TableItem = Extract<FlowItem, { kind: 'table' }>;

/** Column edges of one table on two pages may differ by this much, in points. */
const SAME_EDGE = 4;

/** True when the paragraph goes on on the next page: its last line is full and does not end a sentence. */
function continues(last: ParagraphItem, next: ParagraphItem): boolean {
  const end = last.paragraph.rows.at(-1);
  const start = next.paragraph.rows[0];
  if (!end || !start || last.region !== next.region) return false;
  if (Math.abs(end.size - start.size) > 1.2) return false;
  const centred = last.paragraph.alignment === 'center' || next.paragraph.alignment === 'center';
  if (centred || brokeEarly(end, start, last.box)) return false;
  const indented = next.paragraph.indent > start.size * 0.6;
  const hanging = indented && startsItem(last.paragraph.rows[0] ?? end);
  if (!endsSentence(end))
    return !(startsItem(start) && indented && !hanging) && isBold(end) === isBold(start);
  // A sentence may end just where the page does: then only the missing indentation tells.
  return last.paragraph.indent > end.size && !indented && !startsItem(start);
}

const cellText = (cell: LayoutCell): string =>
  cell.paragraphs.map((paragraph) => paragraph.rows.map(rowText).join(' ')).join('\n');

const rowTexts = (table: LayoutTable, row: number): string =>
  table.cells
    .filter((cell) => cell.row === row)
    .map((cell) => `${cell.column}:${cellText(cell)}`)
    .join('\n');

const sameEdges = (a: LayoutTable, b: LayoutTable): boolean =>
  a.edges.length === b.edges.length &&
  a.edges.every((edge, i) => Math.abs(edge - (b.edges[i] ?? Number.POSITIVE_INFINITY)) <= SAME_EDGE);

/** Leading rows of `next` that repeat those of `table`. */
function repeatedRows(table: LayoutTable, next: LayoutTable): number {
  let count = 0;
  while (count < Math.min(table.rows, next.rows) && rowTexts(table, count) === rowTexts(next, count)) count++;
  return count;
}

/** Number of a row in its first column. */
const ROW_NUMBER = definePattern('number of a table row', /^\(?(?:\d{1,3}|[IVX]{1,5}|[a-zđ])[.)]?$/u, {
  matches: ['12', 'IV', 'a)', '(3)', '7.'],
  misses: ['Tổng', '2024', '1.1'],
});
const FIGURE = /^[\d.,%\s]+$/u;
/** Rows with a number of their own that show that every row of the table has one. */
const NUMBERED_ROWS = 2;

/** The row of sums at a table's foot has no number. */
const SUM = /^\d+:(?:tổng|cộng)(?!\p{L})/imu;

/** Every row from `row` on has a number of its own in the first column, but for a last row of sums. */
function allNumbered(table: LayoutTable, row: number): boolean {
  const end = Math.max(row, SUM.test(rowTexts(table, table.rows - 1)) ? table.rows - 1 : table.rows);
  const numbers = table.cells.filter((cell) => cell.column === 0 && cell.row >= row && cell.row < end);
  return (
    numbers.length === end - row &&
    numbers.every((cell) => cell.rowSpan === 1 && ROW_NUMBER.test(cellText(cell)))
  );
}

/**
 * Cells of the last row that go on in the first row of the next page: a row that did not fit was cut. In a table that
 * numbers its rows, the row without a number is the rest of the one before.
 * @param skipped rows of `next` that repeat the head
 */
function rowGoesOn(table: LayoutTable, next: LayoutTable, skipped: number): boolean {
  const first = next.cells.filter((cell) => cell.row === skipped);
  const head = Math.max(table.headerRows, 1);
  const numbered =
    table.rows - head >= NUMBERED_ROWS && allNumbered(table, head) && allNumbered(next, skipped + 1);
  const filled = first.filter((cell) => cell.paragraphs.length > 0);
  if (filled.length === 0) return false;
  return filled.every((cell) => {
    const above = cellAbove(table, cell);
    if (above === undefined) return false;
    if (cell.column === 0) return textGoesOn(above, cell) || rangeGoesOn(above, cell);
    const figures = [above, cell].every((each) => FIGURE.test(cellText(each)));
    return above.paragraphs.length === 0 || textGoesOn(above, cell) || (numbered && !figures);
  });
}

/** The cell's last line is full and stops in the middle of a sentence of words, or with a comma. */
function textGoesOn(above: LayoutCell, below: LayoutCell): boolean {
  const end = above.paragraphs.at(-1)?.rows.at(-1);
  const start = below.paragraphs[0]?.rows[0];
  if (!end || !start || endsSentence(end) || startsItem(start) || brokeEarly(end, start, above.box))
    return false;
  return /\p{L},$/u.test(rowText(end)) || (/\p{L}/u.test(rowText(end)) && /^[\p{Ll}(]/u.test(rowText(start)));
}

/** `8h30` | `- 9h00`. */
const rangeGoesOn = (above: LayoutCell, below: LayoutCell): boolean =>
  /\d\p{L}?\d*$/u.test(cellText(above)) && /^[-–]\s*\d/u.test(cellText(below));

const lastRow = (cell: LayoutCell): number => cell.row + cell.rowSpan - 1;

/** The cell at the foot of a table in the column in which this one heads the next page. */
const cellAbove = (table: LayoutTable, { column }: LayoutCell): LayoutCell | undefined =>
  table.cells.find((cell) => lastRow(cell) === table.rows - 1 && cell.column === column);

/** Drops the empty strip of a row that is drawn where the row itself moved to the next page. */
function dropEmptyTail(table: LayoutTable): void {
  for (let row = table.rows - 1; row > 0; row--) {
    const touching = table.cells.filter((cell) => lastRow(cell) >= row);
    if (touching.some((cell) => cell.row < row || cell.paragraphs.length > 0)) return;
    table.cells = table.cells.filter((cell) => cell.row < row);
    table.rows = row;
  }
}

/** Empty rows from `row` on: the rest of a row whose text stayed on the page before. */
function emptyRows({ cells, rows }: LayoutTable, row: number): number {
  let count = 0;
  while (row + count < rows - 1) {
    const own = cells.filter((cell) => cell.row === row + count);
    if (own.some((cell) => cell.paragraphs.length > 0 || cell.rowSpan > 1)) break;
    count++;
  }
  return count;
}

function joinTables(table: LayoutTable, next: LayoutTable): void {
  dropEmptyTail(table);
  const repeated = repeatedRows(table, next);
  if (repeated > 0 && table.headerRows === 0) table.headerRows = repeated;
  const skipped = repeated + emptyRows(next, repeated);
  let cells = next.cells.filter((cell) => cell.row >= skipped);
  let shift = table.rows - skipped;
  const first = cells.filter((cell) => cell.row === skipped);
  if (rowGoesOn(table, next, skipped)) {
    for (const cell of first) {
      const above = cellAbove(table, cell);
      if (!above) continue;
      joinCell(above, cell);
      above.rowSpan += cell.rowSpan - 1;
    }
    cells = cells.filter((cell) => cell.row > skipped);
    shift--;
  }
  const alone = table.rows === 1;
  for (const cell of cells) {
    const above = cell.row + shift === table.rows ? groupGoesOn(table, next, cell) : null;
    if (above) above.rowSpan += cell.rowSpan;
    else table.cells.push({ ...cell, row: cell.row + shift });
  }
  table.rows = next.rows + shift;
  // A head that stands alone at the foot of a page shows what it is beside the rows of the next.
  if (alone && table.headerRows === 0) table.headerRows = headerRowsOf(table);
}

/** The cell that names a group of rows, as others of its column do, when its empty rest heads the next page. */
function groupGoesOn(table: LayoutTable, next: LayoutTable, cell: LayoutCell): LayoutCell | null {
  const above = cellAbove(table, cell);
  if (!above || cell.paragraphs.length > 0 || above.paragraphs.length === 0) return null;
  if (above.row < table.headerRows || cell.columnSpan !== above.columnSpan) return null;
  if (cell.column > 0 && above.rowSpan === 1) return null;
  const groups = [...table.cells.filter(({ row }) => row >= table.headerRows), ...next.cells];
  return groups.some(({ column, rowSpan, paragraphs }) => {
    return column === cell.column && rowSpan > 1 && paragraphs.length > 0;
  })
    ? above
    : null;
}

function joinCell(cell: LayoutCell, more: LayoutCell): void {
  const last = cell.paragraphs.at(-1);
  const [next, ...rest] = more.paragraphs;
  if (last && next && paragraphGoesOn(last, next, cell.box)) last.rows = [...last.rows, ...next.rows];
  else if (next) cell.paragraphs.push(next);
  cell.paragraphs.push(...rest);
}

/**
 * The cut stands inside a paragraph: its last line is full or ends with a hyphen, or the next goes on with a small letter,
 * and no item starts after it.
 */
function paragraphGoesOn(last: Paragraph, next: Paragraph, box: ColumnBox): boolean {
  const [end, start] = [last.rows.at(-1), next.rows[0]];
  if (!end || !start || endsSentence(end) || startsItem(start)) return false;
  // A cell may be wider than the text in it: the list of recipients in the signature block.
  if (/^\p{Ll}/u.test(rowText(start))) return true;
  return /[-–/]$/u.test(rowText(end)) || !brokeEarly(end, start, box);
}

export const joinParagraphs = (a: Paragraph, b: Paragraph): Paragraph => ({
  ...a,
  rows: [...a.rows, ...b.rows] as Row[],
  alignment: a.rows.length > 1 ? a.alignment : b.alignment === 'justify' ? 'justify' : a.alignment,
});

/** Joins the items of consecutive pages. Footnotes at the foot of a page do not stand between its text and the next. */
export function joinPages(pages: readonly FlowItem[][]): FlowItem[] {
  const items: FlowItem[] = [];
  for (const page of pages) {
    const [first, ...rest] = page;
    const at = items.findLastIndex((item) => item.kind === 'table' || item.region === 'body');
    const last = items[at];
    if (!first) continue;
    if (last?.kind === 'paragraph' && first.kind === 'paragraph' && continues(last, first))
      items[at] = { ...last, paragraph: joinParagraphs(last.paragraph, first.paragraph) };
    else if (last?.kind === 'table' && first.kind === 'table' && tableGoesOn(last, first))
      joinTables(last.table, first.table);
    else if (last?.kind === 'table' && first.kind === 'table' && signatureGoesOn(last, first))
      joinSignature(last.table, first.table);
    else if (last?.kind === 'table' && first.kind === 'paragraph' && nameGoesOn(last, first))
      last.table.cells.at(-1)?.paragraphs.push(first.paragraph);
    else items.push(first);
    items.push(...rest);
  }
  return items;
}

const tableGoesOn = (last: TableItem, next: TableItem): boolean =>
  last.table.ruled && next.table.ruled && sameEdges(last.table, next.table);

/** A signature block cut by the page: two columns without rules at the foot of one page and the head of the next. */
const signatureGoesOn = (last: TableItem, next: TableItem): boolean =>
  [last, next].every(isSideBySide) && !next.table.cells.some((cell) => namesNation(cellText(cell)));

const isSideBySide = ({ table }: TableItem): boolean =>
  !table.ruled && table.rows === 1 && table.columns === 2;

const NAME = definePattern(
  'name of a signer on a line of its own',
  /^(?:\p{Lu}[\p{L}.]*\s){1,5}\p{Lu}\p{Ll}+$/u,
  {
    matches: ['Lê Văn Ví Dụ', 'TS. Trần Thị Mẫu'],
    misses: ['PHỤ LỤC', 'Danh mục nhiệm vụ', 'Bình'],
  },
);

/** A name stands on the axis of the post above it, in font sizes. */
const OFF_AXIS = 2;

/** The page ends in the room for the signature: the name stands alone at the right of the next. */
function nameGoesOn(last: TableItem, next: ParagraphItem): boolean {
  const signer = last.table.cells.at(-1);
  const post = signer?.paragraphs.at(-1)?.rows.at(-1);
  const [name, ...more] = next.paragraph.rows;
  if (!isSideBySide(last) || !signer || !post || !name || more.length > 0) return false;
  const offAxis = Math.abs(name.left + name.right - post.left - post.right) / 2;
  return offAxis < post.size * OFF_AXIS && SIGNER_POST.test(rowText(post)) && NAME.test(rowText(name));
}

function joinSignature(table: LayoutTable, next: LayoutTable): void {
  for (const cell of next.cells) {
    const above = table.cells.find((other) => other.column === cell.column);
    const end = above?.paragraphs.at(-1)?.rows.at(-1);
    const start = cell.paragraphs[0]?.rows[0];
    if (!above || !start) continue;
    const cut = cell.column === 0 && end !== undefined && !endsSentence(end) && !startsItem(start);
    if (cut) joinCell(above, cell);
    else above.paragraphs.push(...cell.paragraphs);
  }
}
