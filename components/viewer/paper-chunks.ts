/**
 * A document without pages of its own as a paper: paragraphs and tables in reading order.
 */
import type { Block, ParsedDocument } from '../../lib/document/types.ts';

export interface TableCell {
  /** 0-based. */
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Null for an empty cell. */
  block: Block | null;
}

export type PaperChunk =
  | { kind: 'paragraph'; block: Block }
  | { kind: 'table'; table: number; ruled: boolean; headerRows: number; rows: TableCell[][] };

export interface Paper {
  body: PaperChunk[];
  footnotes: Block[];
  textBoxes: Block[];
}

/** Cuts the blocks into what stands on the paper; each table stands where its first cell is. */
export function paperOf(document: ParsedDocument): Paper {
  const paper: Paper = { body: [], footnotes: [], textBoxes: [] };
  const seen = new Set<number>();
  for (const block of document.blocks) {
    if (block.cell) {
      if (seen.has(block.cell.table)) continue;
      seen.add(block.cell.table);
      paper.body.push(tableChunk(document, block.cell.table));
    } else if (block.region === 'footnote') paper.footnotes.push(block);
    else if (block.region === 'text-box') paper.textBoxes.push(block);
    else paper.body.push({ kind: 'paragraph', block });
  }
  return paper;
}

function tableChunk(document: ParsedDocument, table: number): PaperChunk {
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
  return {
    kind: 'table',
    table,
    ruled: info?.ruled ?? true,
    headerRows: info?.headerRows ?? 0,
    rows,
  };
}
