/**
 * A document without pages of its own as a paper: paragraphs and tables in reading order.
 */
import { type TableCell, tableRows } from '../../lib/document/table-rows.ts';
import type { Block, ParsedDocument } from '../../lib/document/types.ts';

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
  const info = document.tables[table];
  return {
    kind: 'table',
    table,
    ruled: info?.ruled ?? true,
    headerRows: info?.headerRows ?? 0,
    rows: tableRows(document, table),
  };
}
