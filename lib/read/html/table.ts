/**
 * `<table>` → table of the flow, or its content where the table only lays out a page.
 */
import type { FlowItem, FlowRow, FlowTable } from '../flow/flow.ts';
import { stylesOf } from './looks.ts';
import { type HtmlElement, htmlElements } from './tree.ts';

const MAX_SPAN = 100;
/** More paragraphs in a cell than a header, a signature block or a table of duties has: the table lays out a page. */
const PAGE_PARAGRAPHS = 15;

type RowElement = readonly [row: HtmlElement, inHead: boolean];

/** @param content reads what stands in a cell */
export function readHtmlTable(element: HtmlElement, content: (cell: HtmlElement) => FlowItem[]): FlowItem[] {
  return groupsOf(element).flatMap((group) => {
    const table = readRows(element, group, content);
    return laysOutPage(table)
      ? table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.items))
      : [table];
  });
}

/** Converters put a signature block into the table above it: rows without rules and of other cells are apart. */
function groupsOf(element: HtmlElement): RowElement[][] {
  const groups: RowElement[][] = [];
  let previous: HtmlElement[] = [];
  for (const row of rowsOf(element, false)) {
    const cells = cellsOf(row[0]);
    const apart =
      groups.length === 0 || (hasBorders(cells) !== hasBorders(previous) && cells.length !== previous.length);
    if (apart) groups.push([row]);
    else groups.at(-1)?.push(row);
    previous = cells;
  }
  return groups;
}

function readRows(
  element: HtmlElement,
  group: readonly RowElement[],
  content: (cell: HtmlElement) => FlowItem[],
): FlowTable {
  const rows: FlowRow[] = [];
  /** Rows that a cell above still takes up, by grid column. */
  const taken: number[] = [];
  for (const [rowElement, inHead] of group) {
    const cells = cellsOf(rowElement);
    const row: FlowRow = { cells: [], header: inHead || cells.every(({ name }) => name === 'th') };
    let column = 0;
    for (const cell of cells) {
      while ((taken[column] ?? 0) > 0) column++;
      const columnSpan = spanOf(cell.attributes.colspan);
      const rowSpan = spanOf(cell.attributes.rowspan);
      row.cells.push({ column, columnSpan, rowSpan, items: content(cell) });
      for (let at = column; at < column + columnSpan; at++) taken[at] = rowSpan;
      column += columnSpan;
    }
    for (let at = 0; at < taken.length; at++) taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
    if (row.cells.length > 0) rows.push(row);
  }
  const all = group.flatMap(([row]) => cellsOf(row));
  return { kind: 'table', rows, ruled: isRuled(element, all) };
}

const cellsOf = (row: HtmlElement): HtmlElement[] =>
  [...htmlElements(row)].filter(({ name }) => name === 'td' || name === 'th');

/** Drawn cell by cell; what style sheets draw is not known. */
const hasBorders = (cells: readonly HtmlElement[]): boolean =>
  cells.filter(hasBorder).length * 2 >= cells.length;

function* rowsOf(parent: HtmlElement, inHead: boolean): Generator<RowElement> {
  for (const element of htmlElements(parent)) {
    if (element.name === 'tr') yield [element, inHead];
    else if (element.name !== 'table' && element.name !== 'td')
      yield* rowsOf(element, inHead || element.name === 'thead');
  }
}

const spanOf = (value: string | undefined): number =>
  Math.min(MAX_SPAN, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));

const laysOutPage = ({ rows, ruled }: FlowTable): boolean =>
  !ruled &&
  rows.some((row) =>
    row.cells.some(
      ({ items }) => items.length > PAGE_PARAGRAPHS || items.some(({ kind }) => kind === 'table'),
    ),
  );

/** Drawn by an attribute, by inline styles of its cells, or, where style sheets decide, a table with headers. */
function isRuled(table: HtmlElement, cells: readonly HtmlElement[]): boolean {
  if (Number.parseInt(table.attributes.border ?? '0', 10) > 0) return true;
  if (/MsoTableGrid|table-bordered/i.test(table.attributes.class ?? '')) return true;
  if (cells.length === 0) return false;
  const drawn = cells.filter((cell) => cell.name === 'th' || hasBorder(cell)).length;
  return drawn * 2 >= cells.length || cells.some((cell) => cell.name === 'th');
}

const hasBorder = (cell: HtmlElement): boolean =>
  [...stylesOf(cell)].some(
    ([name, value]) =>
      /^border(?:-(?:top|left|bottom|right))?(?:-style)?$/.test(name) &&
      /solid|double|dashed|dotted|inset|outset|groove|ridge/i.test(value),
  );
