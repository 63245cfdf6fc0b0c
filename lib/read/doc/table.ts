/**
 * Rows of Word 97 tables → table of the flow. Each row states its own cell edges; the grid is what all rows share.
 */
import type { FlowCell, FlowItem, FlowTable } from '../flow/flow.ts';
import { i16, u8, u16 } from './bytes.ts';
import { readSprms, type Sprm } from './sprm.ts';

interface CellDefinition {
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

const CELL_SIZE = 20;
const MAX_CELLS = 64;

/** What the modifiers of a row end say about the row. */
export function readRowDefinition(sprms: Uint8Array): RowDefinition {
  const row: RowDefinition = { edges: [], cells: [], header: false, borders: [] };
  for (const sprm of readSprms(sprms)) {
    const { code, bytes, at } = sprm;
    if (code === 0xd608) readCells(row, sprm);
    else if (code === 0x3404) row.header = u8(bytes, at) !== 0;
    else if (code === 0xd605)
      row.borders = [0, 1, 2, 3, 4, 5].map((side) => u8(bytes, at + side * 4 + 1) % 255 > 0);
    else if (code === 0xd613)
      row.borders = [0, 1, 2, 3, 4, 5].map((side) => u8(bytes, at + side * 8 + 5) % 255 > 0);
    else if (code === 0xd62b) {
      const cell = row.cells[u8(bytes, at)];
      if (cell) cell.vertical = verticalMerge(u8(bytes, at + 1));
    } else if (code === 0x5624)
      for (let cell = u8(bytes, at) + 1; cell < u8(bytes, at + 1); cell++) {
        const merged = row.cells[cell];
        if (merged) merged.merged = true;
      }
    else if (code === 0xd620 || code === 0xd62f) setSides(row, sprm, code === 0xd620 ? 4 : 8);
  }
  return row;
}

const verticalMerge = (bits: number): CellDefinition['vertical'] =>
  bits & 2 ? 'restart' : bits & 1 ? 'continue' : 'none';

function readCells(row: RowDefinition, { bytes, at, length }: Sprm): void {
  const count = Math.min(MAX_CELLS, u8(bytes, at));
  row.edges = Array.from({ length: count + 1 }, (_, index) => i16(bytes, at + 1 + index * 2));
  const first = at + 1 + (count + 1) * 2;
  row.cells = Array.from({ length: count }, (_, index) => {
    const cell = first + index * CELL_SIZE;
    const stored = cell + CELL_SIZE <= at + length;
    const flags = stored ? u16(bytes, cell) : 0;
    return {
      merged: (flags & 2) !== 0,
      vertical: verticalMerge(flags >> 5),
      sides: [0, 1, 2, 3].map((side) => stored && u8(bytes, cell + 4 + side * 4 + 1) % 255 > 0),
    };
  });
}

/** Sets the sides of a range of cells; the border's type is the second byte, or the sixth of the longer form. */
function setSides(row: RowDefinition, { bytes, at }: Sprm, size: number): void {
  const drawn = u8(bytes, at + 3 + (size === 4 ? 1 : 5)) % 255 > 0;
  for (const cell of row.cells.slice(u8(bytes, at), u8(bytes, at + 1)))
    for (let side = 0; side < 4; side++) if (u8(bytes, at + 2) & (1 << side)) cell.sides[side] = drawn;
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
