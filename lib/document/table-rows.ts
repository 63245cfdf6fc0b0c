/**
 * The cells of a table row by row, with the empty ones that hold no block: what a viewer draws and a clip copies.
 */
import type { Block, ParsedDocument } from './types.ts';

export interface TableCell {
  /** 0-based. */
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Null for an empty cell. */
  block: Block | null;
}

/** @param table index into `ParsedDocument.tables` */
export function tableRows(document: Pick<ParsedDocument, 'blocks' | 'tables'>, table: number): TableCell[][] {
  const cells = document.blocks.filter((block) => block.cell?.table === table);
  const info = document.tables[table];
  const rowCount = Math.max(info?.rows ?? 0, ...cells.map((block) => (block.cell?.row ?? 0) + 1));
  const columnCount = Math.max(
    info?.columns ?? 0,
    ...cells.map((block) => (block.cell?.column ?? 0) + (block.cell?.columnSpan ?? 1)),
  );
  const taken = new Set<number>();
  const starts = new Map<number, TableCell>();
  const place = (row: number, column: number) => row * columnCount + column;
  for (const block of cells) {
    if (!block.cell) continue;
    const { row, column, rowSpan, columnSpan } = block.cell;
    starts.set(place(row, column), { column, rowSpan, columnSpan, block });
    for (let r = row; r < row + rowSpan; r += 1)
      for (let c = column; c < column + columnSpan; c += 1) taken.add(place(r, c));
  }
  const rows: TableCell[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const line: TableCell[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      const cell = starts.get(place(row, column));
      if (cell) line.push(cell);
      else if (!taken.has(place(row, column))) line.push({ column, rowSpan: 1, columnSpan: 1, block: null });
    }
    rows.push(line);
  }
  return rows;
}
