/**
 * `<table>` → table of the flow, or its content where the table only lays out a page.
 */
import type { FlowItem, FlowRow, FlowTable } from '../flow/flow.ts';
import { stylesOf } from './looks.ts';
import { type HtmlElement, htmlElements } from './tree.ts';

const MAX_SPAN = 100;
/** More paragraphs in a cell than a header, a signature block or a table of duties has: the table lays out a page. */
const PAGE_PARAGRAPHS = 15;

/** @param content reads what stands in a cell */
export function readHtmlTable(element: HtmlElement, content: (cell: HtmlElement) => FlowItem[]): FlowItem[] {
  const rows: FlowRow[] = [];
  /** Rows that a cell above still takes up, by grid column. */
  const taken: number[] = [];
  const cells: HtmlElement[] = [];
  for (const [rowElement, inHead] of rowsOf(element, false)) {
    const row: FlowRow = { cells: [], header: inHead };
    let column = 0;
    for (const cell of htmlElements(rowElement)) {
      if (cell.name !== 'td' && cell.name !== 'th') continue;
      while ((taken[column] ?? 0) > 0) column++;
      const columnSpan = spanOf(cell.attributes.colspan);
      const rowSpan = spanOf(cell.attributes.rowspan);
      row.cells.push({ column, columnSpan, rowSpan, items: content(cell) });
      cells.push(cell);
      for (let at = column; at < column + columnSpan; at++) taken[at] = rowSpan;
      column += columnSpan;
    }
    for (let at = 0; at < taken.length; at++) taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
    row.header ||= row.cells.length > 0 && [...htmlElements(rowElement)].every(({ name }) => name !== 'td');
    if (row.cells.length > 0) rows.push(row);
  }
  const table: FlowTable = { kind: 'table', rows, ruled: isRuled(element, cells) };
  return laysOutPage(table) ? rows.flatMap((row) => row.cells.flatMap((cell) => cell.items)) : [table];
}

function* rowsOf(parent: HtmlElement, inHead: boolean): Generator<[row: HtmlElement, inHead: boolean]> {
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
