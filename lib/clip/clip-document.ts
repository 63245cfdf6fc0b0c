/**
 * The selected parts of a page as a document, so that the extractors read a clip like any other text.
 */
import { documentFromParagraphs, plainBlock } from '../document/plain.ts';
import type { Block, CellPosition, ParsedDocument, TableInfo } from '../document/types.ts';
import type { CapturedCell, CapturedPart } from './types.ts';

/** @param name title of the page */
export function clipDocument(parts: readonly CapturedPart[], name: string): ParsedDocument {
  const blocks: Block[] = [];
  const tables: TableInfo[] = [];
  const add = (text: string, cell: CellPosition | null) => {
    const clean = text.normalize('NFC').trim();
    if (clean === '') return;
    blocks.push({ ...plainBlock(blocks.length, clean), kind: cell ? 'cell' : 'paragraph', cell });
  };
  for (const part of parts) {
    if (part.kind === 'paragraph') {
      add(part.text, null);
      continue;
    }
    const placed = placeCells(part.rows);
    for (const { text, ...place } of placed) add(text, { table: tables.length, ...place });
    tables.push({
      rows: part.rows.length,
      columns: Math.max(0, ...placed.map(({ column, columnSpan }) => column + columnSpan)),
      ruled: true,
      headerRows: part.headerRows,
    });
  }
  return { ...documentFromParagraphs([], { name }), blocks, tables };
}

type PlacedCell = CapturedCell & { row: number; column: number };

/** Columns of cells as a browser lays them out: a cell that spans rows pushes those below it to the right. */
function placeCells(rows: readonly CapturedCell[][]): PlacedCell[] {
  const taken = rows.map(() => new Set<number>());
  return rows.flatMap((cells, row) =>
    cells.map((cell) => {
      let column = 0;
      while (taken[row]?.has(column)) column += 1;
      // Rows that were not selected cannot be spanned.
      const rowSpan = Math.min(cell.rowSpan, rows.length - row);
      for (let down = row; down < row + rowSpan; down++)
        for (let right = column; right < column + cell.columnSpan; right++) taken[down]?.add(right);
      return { ...cell, rowSpan, row, column };
    }),
  );
}
