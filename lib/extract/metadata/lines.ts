/**
 * Lines of a document with the looks that tell a title from a paragraph.
 */
import type { Block } from '../../document/types.ts';
import { toOriginal } from '../../text/offset-map.ts';

/** One line of a block; `start`/`end` are offsets in the block's text, spaces at both ends left out. */
export interface Line {
  block: number;
  start: number;
  end: number;
  text: string;
  /** Null where the format tells nothing. */
  bold: boolean | null;
  centered: boolean | null;
  /** Column of the cell, or of the tab stop where clerks set columns with tabs; null for plain lines. */
  column: number | null;
  table: number | null;
}

/** Lines of some blocks in reading order; empty ones are left out. */
export const linesOf = (blocks: readonly Block[]): Line[] => blocks.flatMap(linesOfBlock);

function linesOfBlock(block: Block): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const raw of block.text.split('\n')) {
    const parts = block.cell
      ? [{ start: offset, end: offset + raw.length }]
      : columnsOf(block, offset, offset + raw.length);
    parts.forEach((part, column) => {
      const line = lineAt(
        block,
        part.start,
        part.end,
        parts.length > 1 ? column : (block.cell?.column ?? null),
      );
      if (line) lines.push(line);
    });
    offset += raw.length + 1;
  }
  return lines;
}

function lineAt(block: Block, from: number, to: number, column: number | null): Line | null {
  const raw = block.text.slice(from, to);
  const text = raw.trim();
  if (!text) return null;
  const start = from + raw.indexOf(text);
  const end = start + text.length;
  const runs = block.runs.filter((run) => run.start < end && run.end > start);
  return {
    block: block.index,
    start,
    end,
    text,
    bold: runs.length > 0 ? runs.every((run) => run.bold) : block.runs.length > 0 ? false : null,
    centered: block.alignment === null ? null : block.alignment === 'center',
    column,
    table: block.cell?.table ?? null,
  };
}

/** A tab or a run of blanks that the repair folded into one space, between words that stand for themselves. */
const WIDE_GAP = /\t|[ \u00a0]{4}/;

/** Two columns set with tabs on one line: `ỦY BAN NHÂN DÂN ⇥ CỘNG HÒA …`, `Nơi nhận: ⇥ TM. ỦY BAN NHÂN DÂN`. */
function columnsOf(block: Block, from: number, to: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = from;
  for (let at = block.text.indexOf(' ', from); at >= 0 && at < to; at = block.text.indexOf(' ', at + 1)) {
    const gap = block.original.slice(toOriginal(block.map, at), toOriginal(block.map, at + 1));
    if (
      !WIDE_GAP.test(gap) ||
      !standsAlone(block.text.slice(start, at)) ||
      !/[\p{L}(]/u.test(block.text.charAt(at + 1))
    )
      continue;
    parts.push({ start, end: at });
    start = at + 1;
  }
  return [...parts, { start, end: to }];
}

/** A bullet, a number or a label before a tab is no column. */
const standsAlone = (text: string): boolean =>
  (text.match(/\p{L}/gu)?.length ?? 0) >= 4 || /N[ơo]i nhận/u.test(text);

/** True when the letters of a text are capitals, a few small ones aside (`TTg`, `và`). */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 0 && capitals / letters >= 0.8;
}
