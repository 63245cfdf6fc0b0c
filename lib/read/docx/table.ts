/**
 * `w:tbl` → table of the flow: grid columns, merged cells, header rows, ruled or not.
 */
import type { FlowCell, FlowItem, FlowRow, FlowTable } from '../flow/flow.ts';
import type { StyleSheet } from './styles.ts';
import { child, childValue, elements, numberOf, toggle, type XmlElement } from './xml.ts';

/** Wider or higher spans than any table has are damage. */
const MAX_SPAN = 100;

/** @param content reads what stands in a cell */
export function readTable(
  element: XmlElement,
  styles: StyleSheet,
  content: (cell: XmlElement) => FlowItem[],
): FlowTable {
  const properties = child(element, 'w:tblPr');
  const styleId = childValue(properties, 'w:tblStyle');
  const borders = child(properties, 'w:tblBorders');
  const inherited = styleId === undefined ? undefined : styles.tableBorders(styleId);
  const rows: FlowRow[] = [];
  const cellElements: XmlElement[] = [];
  /** Cells that a `vMerge` below may still lengthen, by grid column. */
  const open = new Map<number, FlowCell>();
  for (const rowElement of rowsOf(element)) {
    const row = readRow(rowElement, open, content, cellElements);
    if (row) rows.push(row);
  }
  const ruledCells = cellElements.filter((cell) => isRuled(cell, borders, inherited)).length;
  return { kind: 'table', rows, ruled: cellElements.length > 0 && ruledCells * 2 >= cellElements.length };
}

/** Rows and cells may be wrapped in content controls, custom XML and insertions. */
function* wrapped(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const element of elements(parent)) {
    if (element.name === name) yield element;
    else if (/^w:(?:sdt|sdtContent|customXml|ins|moveTo|smartTag)$/.test(element.name))
      yield* wrapped(element, name);
  }
}

const rowsOf = (table: XmlElement): Generator<XmlElement> => wrapped(table, 'w:tr');

function readRow(
  element: XmlElement,
  open: Map<number, FlowCell>,
  content: (cell: XmlElement) => FlowItem[],
  cellElements: XmlElement[],
): FlowRow | null {
  const properties = child(element, 'w:trPr');
  if (properties && child(properties, 'w:del')) return null;
  const row: FlowRow = { cells: [], header: toggle(properties, 'w:tblHeader') ?? false };
  let column = span(childValue(properties, 'w:gridBefore'), 0);
  for (const cellElement of wrapped(element, 'w:tc')) {
    const cellProperties = child(cellElement, 'w:tcPr');
    if (child(cellProperties, 'w:cellDel')) continue;
    const columnSpan = span(childValue(cellProperties, 'w:gridSpan'), 1);
    const merge = child(cellProperties, 'w:vMerge');
    const above = open.get(column);
    const previous = row.cells.at(-1);
    // `hMerge` is the older way of merging: the cell belongs to the one on its left.
    if (childValue(cellProperties, 'w:hMerge') === 'continue' && previous) previous.columnSpan += columnSpan;
    else if (merge && merge.attributes['w:val'] !== 'restart' && above) above.rowSpan++;
    else {
      const cell = { column, columnSpan, rowSpan: 1, items: content(cellElement) };
      row.cells.push(cell);
      cellElements.push(cellElement);
      if (merge) open.set(column, cell);
      else open.delete(column);
    }
    column += columnSpan;
  }
  return row;
}

const span = (value: string | undefined, least: number): number =>
  Math.min(MAX_SPAN, Math.max(least, Math.trunc(numberOf(value) ?? least)));

const VISIBLE_SIDES = [
  ['w:top', 'w:insideH'],
  ['w:bottom', 'w:insideH'],
  ['w:left', 'w:insideV'],
  ['w:right', 'w:insideV'],
] as const;

/** A cell is ruled when two of its sides are drawn, by itself, by its table or by the table's style. */
function isRuled(
  cell: XmlElement,
  table: XmlElement | undefined,
  inherited: XmlElement | undefined,
): boolean {
  const own = child(child(cell, 'w:tcPr'), 'w:tcBorders');
  const drawn = VISIBLE_SIDES.filter(([outer, inner]) => {
    const value =
      side(own, outer) ??
      side(table, inner) ??
      side(table, outer) ??
      side(inherited, inner) ??
      side(inherited, outer);
    return value !== undefined && value !== 'nil' && value !== 'none';
  });
  return drawn.length >= 2;
}

const side = (borders: XmlElement | undefined, name: string): string | undefined =>
  childValue(borders, name) ??
  (name === 'w:left' ? childValue(borders, 'w:start') : undefined) ??
  (name === 'w:right' ? childValue(borders, 'w:end') : undefined);
