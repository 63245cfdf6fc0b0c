/** Documents of plain paragraphs and layout tables, for the tests of the extractors. */
import { buildOutline } from '../document/outline-builder.ts';
import { documentFromParagraphs, plainBlock } from '../document/plain.ts';
import type { Block, ParsedDocument } from '../document/types.ts';
import { anchorOver, type ExtractionContext } from './context.ts';

/** A paragraph, or the two cells of one row of a layout table, lines joined by `|`. */
export type Part = string | readonly [left: string, right: string];

/** What extractors are given for a document. */
export function contextFor(document: ParsedDocument): ExtractionContext {
  const outline = buildOutline(document);
  return {
    document,
    blocks: document.blocks,
    outline,
    anchor: anchorOver(document.blocks, outline.sectionAt),
  };
}

/** Paragraphs and unruled tables in reading order; an empty cell is left out. */
export function contextOf(parts: readonly Part[]): ExtractionContext {
  const blocks: Block[] = [];
  let tables = 0;
  for (const part of parts) {
    if (typeof part === 'string') blocks.push(plainBlock(blocks.length, part));
    else {
      part.forEach((text, column) => {
        const cell = { table: tables, row: 0, column, rowSpan: 1, columnSpan: 1 };
        if (text)
          blocks.push({ ...plainBlock(blocks.length, text.replaceAll('|', '\n')), kind: 'cell', cell });
      });
      tables++;
    }
  }
  const layout = Array.from({ length: tables }, () => ({ rows: 1, columns: 2, ruled: false, headerRows: 0 }));
  return contextFor({ ...documentFromParagraphs([]), blocks, tables: layout });
}
