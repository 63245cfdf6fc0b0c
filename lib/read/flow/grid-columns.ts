import type { FlowTable } from './flow.ts';

/** A table whose grid has no more columns than can be seen, and their number. */
export interface SeenGrid {
  table: FlowTable;
  columns: number;
}

/**
 * Takes the columns out of a grid in which no cell begins: editors leave them behind where an edge was moved a little,
 * and a cell over the whole width would count more columns than the table shows.
 */
export function withSeenColumns(table: FlowTable): SeenGrid {
  const starts = [...new Set(table.rows.flatMap((row) => row.cells.map((cell) => cell.column)))];
  starts.sort((a, b) => a - b);
  const place = new Map(starts.map((column, index) => [column, index]));
  const placeOf = (column: number): number =>
    place.get(column) ?? starts.filter((start) => start < column).length;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const column = placeOf(cell.column);
      const columnSpan = Math.max(1, placeOf(cell.column + cell.columnSpan) - column);
      return { ...cell, column, columnSpan };
    }),
  }));
  return { table: { ...table, rows }, columns: starts.length };
}
