/**
 * Lines of a document with the looks that tell a title from a paragraph.
 */
import type { Block } from '../../document/types.ts';

/** One line of a block; `start`/`end` are offsets in the block's text, spaces at both ends left out. */
export interface Line {
  block: number;
  start: number;
  end: number;
  text: string;
  /** Null where the format tells nothing. */
  bold: boolean | null;
  centered: boolean | null;
  /** Column of the cell, null outside tables. */
  column: number | null;
  table: number | null;
}

/** Lines of some blocks in reading order; empty ones are left out. */
export const linesOf = (blocks: readonly Block[]): Line[] => blocks.flatMap(linesOfBlock);

function linesOfBlock(block: Block): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const raw of block.text.split('\n')) {
    const text = raw.trim();
    if (text) {
      const start = offset + raw.indexOf(text);
      const end = start + text.length;
      const runs = block.runs.filter((run) => run.start < end && run.end > start);
      lines.push({
        block: block.index,
        start,
        end,
        text,
        bold: runs.length > 0 ? runs.every((run) => run.bold) : block.runs.length > 0 ? false : null,
        centered: block.alignment === null ? null : block.alignment === 'center',
        column: block.cell?.column ?? null,
        table: block.cell?.table ?? null,
      });
    }
    offset += raw.length + 1;
  }
  return lines;
}

/** True when the letters of a text are capitals, a few small ones aside (`TTg`, `và`). */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 0 && capitals / letters >= 0.8;
}
