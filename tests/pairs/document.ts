/** A document from the parts of a test text. */
import { documentFromParagraphs, plainBlock } from '../../lib/document/plain.ts';
import type { Block, ParsedDocument, TableInfo } from '../../lib/document/types.ts';
import type { TextPart, TextTable } from './model.ts';

export function documentOf(parts: readonly TextPart[]): ParsedDocument {
  const blocks: Block[] = [];
  const tables: TableInfo[] = [];
  for (const part of parts) {
    if (typeof part === 'string') blocks.push(plainBlock(blocks.length, part));
    else addTable(part, blocks, tables);
  }
  return { ...documentFromParagraphs([]), blocks, tables };
}

function addTable({ rows }: TextTable, blocks: Block[], tables: TableInfo[]): void {
  const table = tables.length;
  tables.push({ rows: rows.length, columns: rows[0]?.length ?? 0, ruled: true, headerRows: 1 });
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (text === '') return;
      const cell = { table, row, column, rowSpan: 1, columnSpan: 1 };
      blocks.push({ ...plainBlock(blocks.length, text), kind: 'cell', cell });
    });
  });
}
