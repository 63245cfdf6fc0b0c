/**
 * One page → the things on it in reading order: paragraphs, ruled tables, text in columns.
 */
import type { Furniture } from '../../../document/types.ts';
import { bandsOf } from './columns.ts';
import { findGrids, type Grid } from './grid.ts';
import { headerRowsOf } from './header-rows.ts';
import type { Ink, PageInk, Rule, Sheet } from './ink.ts';
import { bodySize } from './measure.ts';
import { type ColumnBox, leadingOf, type Paragraph, splitParagraphs } from './paragraphs.ts';
import { takeStamps } from './stamps.ts';
import { withoutUnderlines } from './underlines.ts';
import { type Row, rowsOfPage } from './words.ts';

export interface LayoutCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Room for its text. */
  box: ColumnBox;
  paragraphs: Paragraph[];
}

export interface LayoutTable {
  ruled: boolean;
  rows: number;
  columns: number;
  headerRows: number;
  cells: LayoutCell[];
  /** Column edges in points, to know the table again on the next page. */
  edges: number[];
}

export type FlowItem =
  | { kind: 'paragraph'; page: number; box: ColumnBox; paragraph: Paragraph; region: 'body' | 'footnote' }
  | { kind: 'table'; page: number; table: LayoutTable };

/** A page as words, its tables taken out; its ink is no longer needed. */
export interface SortedPage {
  page: Sheet;
  /** Rows outside tables, top to bottom. */
  rows: Row[];
  tables: SortedTable[];
  furniture: Furniture[];
}

/** A ruled table whose text is still in rows: what they say must be decoded before they are made into paragraphs. */
export interface SortedTable {
  grid: Grid;
  /** Rows of each cell of the grid, in its order. */
  cellRows: Row[][];
}

/** Splits the ink of a page between its ruled tables and the rest. */
export function sortPage({ inks: all, ...page }: PageInk): SortedPage {
  const { inks, furniture } = takeStamps(page.page, all);
  const read = inks.some(({ confidence }) => confidence !== undefined);
  const grids = findGrids(read ? page.rules : withoutUnderlines(page.rules, inks));
  if (grids.length === 0) return { page, rows: rowsOfPage(page.page, inks), tables: [], furniture };
  const outside: Ink[] = [];
  const inside = grids.map((grid) => grid.cells.map(() => [] as Ink[]));
  for (const ink of inks) {
    const x = ink.x + ink.width / 2;
    const y = ink.baseline - ink.size * 0.3;
    let placed = false;
    for (const [g, grid] of grids.entries()) {
      const cell = grid.cellAt(x, y);
      if (cell === null) continue;
      inside[g]?.[cell]?.push(ink);
      placed = true;
      break;
    }
    if (!placed) outside.push(ink);
  }
  const tables = grids.flatMap((grid, g): SortedTable[] => {
    const cellRows = (inside[g] ?? []).map((cell) => rowsOfPage(page.page, cell));
    return cellRows.some((rows) => rows.length > 0) ? [{ grid, cellRows }] : [];
  });
  return { page, rows: rowsOfPage(page.page, outside), tables, furniture };
}

/** Room between a cell's rule and its text, in points. */
const CELL_PADDING = 5;

function ruledTable({ grid, cellRows }: SortedTable): LayoutTable {
  const cells: LayoutCell[] = [];
  for (const [i, cell] of grid.cells.entries()) {
    const rows = cellRows[i] ?? [];
    const box = cellBox(rows, { left: cell.left + CELL_PADDING, right: cell.right - CELL_PADDING });
    const { row, column, rowSpan, columnSpan } = cell;
    const paragraphs = splitParagraphs(rows, box, leadingOf(rows));
    cells.push({ row, column, rowSpan, columnSpan, box, paragraphs });
  }
  const rows = grid.ys.length - 1;
  return {
    ruled: true,
    rows,
    columns: grid.xs.length - 1,
    headerRows: headerRowsOf({ cells, rows }),
    cells,
    edges: grid.xs,
  };
}

/** Lines of different length on the middle of the cell are centred, however narrow it is. */
function cellBox(rows: readonly Row[], box: ColumnBox): ColumnBox {
  const axis = (box.left + box.right) / 2;
  const first = rows[0];
  const centred =
    first !== undefined &&
    rows.every((row) => Math.abs((row.left + row.right) / 2 - axis) < row.size * 0.3) &&
    rows.some((row) => Math.abs(row.left - first.left) > 1);
  return centred ? { ...box, lines: 'centred' } : box;
}

/** Columns without rules as a table: one row for a header or signature block, a row a line for aligned data. */
function looseTable(columns: Row[][], boxes: ColumnBox[]): LayoutTable {
  const edges = [boxes[0]?.left ?? 0, ...boxes.map((box) => box.right)];
  const cells: LayoutCell[] = [];
  const starts = columns.length > 2 ? rowStarts(columns) : [Number.NEGATIVE_INFINITY];
  for (const [column, rows] of columns.entries()) {
    const box = boxes[column] ?? { left: 0, right: 0 };
    for (const [row, start] of starts.entries()) {
      const end = starts[row + 1] ?? Number.POSITIVE_INFINITY;
      const own = rows.filter((line) => line.baseline >= start && line.baseline < end);
      const paragraphs = splitParagraphs(own, box, leadingOf(own));
      cells.push({ row, column, rowSpan: 1, columnSpan: 1, box, paragraphs });
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const table = { ruled: false, rows: starts.length, columns: columns.length, headerRows: 0, cells, edges };
  if (columns.length > 2) table.headerRows = headerRowsOf(table);
  return table;
}

/** Heights at which rows of aligned data start: where the first column, or all but one column, has a line. */
function rowStarts(columns: readonly Row[][]): number[] {
  const lines = columns.flatMap((rows, column) => rows.map((row) => ({ row, column })));
  lines.sort((a, b) => a.row.baseline - b.row.baseline);
  const groups: { baseline: number; columns: Set<number> }[] = [];
  for (const { row, column } of lines) {
    const group = groups.at(-1);
    if (group && row.baseline - group.baseline < row.size * 0.5) group.columns.add(column);
    else groups.push({ baseline: row.baseline, columns: new Set([column]) });
  }
  return groups
    .filter(
      (group, i) => i === 0 || group.columns.has(0) || group.columns.size >= Math.max(2, columns.length - 1),
    )
    .map((group) => group.baseline - 0.5);
}

/** Footnotes are set at most this much of the body's size. */
const FOOTNOTE_SIZE = 0.9;
/** The rule over footnotes is short: at most this part of the page's width, and this close above, in points. */
const FOOTNOTE_RULE = 0.45;
const FOOTNOTE_RULE_NEAR = 26;
/** A rule this close to the edge of a table is that edge, in points. */
const SAME_RULE = 4;

/**
 * Index of the first row of the footnotes at the foot of the page; the number of rows when there are none. Over a note
 * that goes on from the page before Word draws a rule as wide as the text.
 */
function footnotesFrom({ rows, page, tables }: SortedPage, size: number): number {
  const isEdge = (rule: Rule): boolean =>
    tables.some(({ grid }) => grid.ys.some((y) => Math.abs(y - rule.at) < SAME_RULE));
  let from = rows.length;
  while (from > 0 && (rows[from - 1]?.size ?? size) <= size * FOOTNOTE_SIZE) from--;
  for (let i = from; i < rows.length; i++) {
    const row = rows[i];
    if (!row) continue;
    const ruled = page.rules.some(
      (rule) =>
        rule.direction === 'horizontal' &&
        rule.at < row.baseline &&
        row.baseline - rule.at < FOOTNOTE_RULE_NEAR &&
        (rule.to - rule.from < page.width * FOOTNOTE_RULE || (i === from && !isEdge(rule))),
    );
    if (i > 0 && (ruled || row.words[0]?.raised)) return i;
  }
  return rows.length;
}

function footnoteItems(rows: readonly Row[], page: number, box: ColumnBox): FlowItem[] {
  const notes: Row[][] = [];
  for (const row of rows) {
    const note = notes.at(-1);
    if (!note || row.words[0]?.raised) notes.push([row]);
    else note.push(row);
  }
  return notes.flatMap((lines) =>
    splitParagraphs(lines, box, leadingOf(lines)).map(
      (paragraph): FlowItem => ({ kind: 'paragraph', page, box, paragraph, region: 'footnote' }),
    ),
  );
}

/** The things of a page in reading order. */
export function flowOf(sorted: SortedPage, box: ColumnBox, leading: number): FlowItem[] {
  const items: FlowItem[] = [];
  const page = sorted.page.page;
  let from = 0;
  const noted = footnotesFrom(sorted, bodySize(sorted.rows));
  const text = (until: number) => {
    const rows: Row[] = [];
    for (; from < noted; from++) {
      const row = sorted.rows[from];
      if (!row || row.baseline > until) break;
      rows.push(row);
    }
    for (const band of bandsOf(rows, box)) {
      if (band.kind === 'columns') {
        items.push({ kind: 'table', page, table: looseTable(band.columns, band.boxes) });
        continue;
      }
      for (const paragraph of splitParagraphs(band.rows, box, leading))
        items.push({ kind: 'paragraph', page, box, paragraph, region: 'body' });
    }
  };
  for (const table of sorted.tables) {
    text(table.grid.ys[0] ?? 0);
    items.push({ kind: 'table', page, table: ruledTable(table) });
  }
  text(Number.POSITIVE_INFINITY);
  return [...items, ...footnoteItems(sorted.rows.slice(noted), page, box)];
}
