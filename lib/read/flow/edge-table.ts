/**
 * Tables as DOC and RTF store them: each row states its own cell edges; the grid is what all rows share.
 */
import type { FlowCell, FlowItem, FlowTable } from './flow.ts';

export interface CellDefinition {
  /** Continues the cell on its left. */
  merged: boolean;
  vertical: 'none' | 'restart' | 'continue';
  /** Sides drawn: top, left, bottom, right. */
  sides: boolean[];
}

export interface RowDefinition {
  /** Cell edges from left to right in twips, one more than cells. */
  edges: number[];
  cells: CellDefinition[];
  header: boolean;
  /** Sides that the table draws: top, left, bottom, right, inside across, inside down. */
  borders: boolean[];
}

export interface RawRow {
  cells: FlowItem[][];
  definition: RowDefinition;
}

/** Edges that differ by less (twips) are one: rows edited by hand are off by a millimetre. */
const EDGE_TOLERANCE = 100;

/**
 * Tables of consecutive rows. Nothing in the file separates two tables without a paragraph between them, so a change of
 * both edges and rules does: the signature block under a ruled table is not a part of it.
 */
export function buildTables(rows: readonly RawRow[]): FlowTable[] {
  const groups: RawRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1)?.at(-1);
    const apart =
      !last ||
      (isRuledRow(last.definition) !== isRuledRow(row.definition) &&
        last.definition.edges.join() !== row.definition.edges.join());
    if (apart) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  return groups.map(buildTable);
}

const isRuledRow = (definition: RowDefinition): boolean =>
  definition.cells.filter((_, index) => isRuled(definition, index)).length * 2 >= definition.cells.length;

function buildTable(rows: readonly RawRow[]): FlowTable {
  const grid = gridOf(rows);
  const open = new Map<number, FlowCell>();
  let cells = 0;
  let ruled = 0;
  const table: FlowTable = { kind: 'table', rows: [], ruled: false };
  for (const { cells: contents, definition } of rows) {
    const row: FlowCell[] = [];
    for (const [index, items] of contents.entries()) {
      const own = definition.cells[index];
      const column = columnAt(grid, definition.edges[index], index);
      const columnSpan = Math.max(1, columnAt(grid, definition.edges[index + 1], index + 1) - column);
      cells++;
      if (isRuled(definition, index)) ruled++;
      const previous = row.at(-1);
      const above = open.get(column);
      if (own?.merged && previous) previous.columnSpan += columnSpan;
      else if (own?.vertical === 'continue' && above) above.rowSpan++;
      else {
        const cell = { column, columnSpan, rowSpan: 1, items };
        row.push(cell);
        if (own?.vertical === 'restart') open.set(column, cell);
        else open.delete(column);
      }
    }
    table.rows.push({ cells: row, header: definition.header });
  }
  table.ruled = cells > 0 && ruled * 2 >= cells;
  return table;
}

function gridOf(rows: readonly RawRow[]): number[] {
  const edges = rows.flatMap(({ definition }) => definition.edges).sort((a, b) => a - b);
  const grid: number[] = [];
  for (const edge of edges)
    if (edge - (grid.at(-1) ?? Number.NEGATIVE_INFINITY) > EDGE_TOLERANCE) grid.push(edge);
  return grid;
}

/** Grid column that begins at an edge; rows without edges count their cells. */
function columnAt(grid: readonly number[], edge: number | undefined, fallback: number): number {
  if (edge === undefined) return fallback;
  const next = grid.findIndex((line) => line > edge);
  return Math.max(0, next < 0 ? grid.length - 1 : next - 1);
}

function isRuled({ cells, borders }: RowDefinition, index: number): boolean {
  const own = cells[index]?.sides ?? [];
  // Inside lines stand for the sides between cells; outer ones count for every cell, which is near enough.
  const table = [
    borders[4] || borders[0],
    borders[5] || borders[1],
    borders[4] || borders[2],
    borders[5] || borders[3],
  ];
  return [0, 1, 2, 3].filter((side) => own[side] || table[side]).length >= 2;
}
