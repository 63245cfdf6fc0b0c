/**
 * Flow items → blocks: text joined and repaired, a rectangle for every word, looks as runs.
 */
import type { Block, CellPosition, Fragment, StyleRun, TableInfo } from '../../../document/types.ts';
import { toRepaired } from '../../../text/offset-map.ts';
import { repair } from '../../../text/repair.ts';
import type { FlowItem, LayoutTable } from './flow.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Row, Word } from './words.ts';

/** Extent of letters over and under the baseline in font sizes; stacked Vietnamese marks need the full height. */
const ASCENT = 0.95;
const DESCENT = 0.24;

interface Piece {
  start: number;
  end: number;
  word: Word;
  page: number;
}

/** A line that ends in one of these after a letter or digit is broken inside a word: `2021-` | `2025`, `đồng/` | `người`. */
const BROKEN_WORD = /[\p{L}\p{N})][-–/]$/u;

class TextBuilder {
  text = '';
  readonly pieces: Piece[] = [];

  paragraph(rows: readonly Row[]): void {
    if (this.text !== '') this.text += '\n';
    let fresh = true;
    for (const row of rows) {
      for (const [i, word] of row.words.entries()) {
        const blank = i === 0 ? !fresh && !BROKEN_WORD.test(this.text) : word.gap > 0;
        if (blank) this.text += ' ';
        const start = this.text.length;
        this.text += word.text;
        this.pieces.push({ start, end: this.text.length, word, page: row.page });
        fresh = false;
      }
    }
  }
}

export interface BlockPlace {
  kind: Block['kind'];
  region: Block['region'];
  alignment: Block['alignment'];
  indent: number | null;
  cell: CellPosition | null;
}

/** One block out of paragraphs; null when nothing is left of the text after repair. */
export function makeBlock(index: number, paragraphs: readonly Paragraph[], place: BlockPlace): Block | null {
  const builder = new TextBuilder();
  for (const paragraph of paragraphs) builder.paragraph(paragraph.rows);
  const original = builder.text;
  const { text, map } = repair(original);
  if (text.trim() === '') return null;
  const fragments: Fragment[] = [];
  const runs: StyleRun[] = [];
  for (const piece of builder.pieces) {
    const start = toRepaired(map, piece.start);
    const end = toRepaired(map, piece.end);
    if (start >= end) continue;
    const { word } = piece;
    fragments.push({
      start,
      end,
      page: piece.page,
      x: word.x,
      y: word.baseline - word.size * ASCENT,
      width: word.right - word.x,
      height: word.size * (ASCENT + DESCENT),
      ...(word.confidence === undefined ? {} : { confidence: word.confidence }),
    });
    const run = runs.at(-1);
    const size = Math.round(word.size * 10) / 10;
    if (run && run.bold === word.bold && run.italic === word.italic && run.size === size) run.end = end;
    else runs.push({ start, end, bold: word.bold, italic: word.italic, size });
  }
  return {
    index,
    text,
    original,
    map,
    page: builder.pieces[0]?.page ?? null,
    fragments,
    runs,
    headingLevel: null,
    ...place,
  };
}

function cellBlocks(table: LayoutTable, tableIndex: number, firstIndex: number): Block[] {
  const blocks: Block[] = [];
  const cells = [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, rowSpan, columnSpan, paragraphs } of cells) {
    const block = makeBlock(firstIndex + blocks.length, paragraphs, {
      kind: 'cell',
      region: 'body',
      alignment: paragraphs[0]?.alignment ?? null,
      indent: null,
      cell: { table: tableIndex, row, column, rowSpan, columnSpan },
    });
    if (block) blocks.push(block);
  }
  return blocks;
}

/** Blocks and tables of a document, in reading order. */
export function makeBlocks(items: readonly FlowItem[]): { blocks: Block[]; tables: TableInfo[] } {
  const blocks: Block[] = [];
  const tables: TableInfo[] = [];
  for (const item of items) {
    if (item.kind === 'table') {
      const { rows, columns, ruled, headerRows } = item.table;
      blocks.push(...cellBlocks(item.table, tables.length, blocks.length));
      tables.push({ rows, columns, ruled, headerRows });
      continue;
    }
    const { paragraph, region } = item;
    const block = makeBlock(blocks.length, [paragraph], {
      kind: 'paragraph',
      region,
      alignment: paragraph.alignment,
      indent: paragraph.indent,
      cell: null,
    });
    if (block) blocks.push(block);
  }
  return { blocks, tables };
}
