/**
 * The text of one block from the runs of its paragraphs, with the looks and note calls at their repaired offsets.
 */
import type { StyleRun } from '../../document/types.ts';
import { type OffsetMap, toRepaired } from '../../text/offset-map.ts';
import { repair } from '../../text/repair.ts';
import type { FlowParagraph, FlowRun } from './flow.ts';

export interface FlowText {
  /** Repaired; empty when the paragraphs show nothing but automatic numbers. */
  text: string;
  original: string;
  map: OffsetMap;
  runs: StyleRun[];
  /** Note calls at offsets of `text`. */
  noteCalls: { note: number; offset: number }[];
  /** Letters and signs that the repair changed, spacing not counted. */
  changed: number;
}

interface Piece {
  start: number;
  end: number;
  run: FlowRun;
}

/** Paragraphs of one block, joined by `\n`. */
export function composeText(paragraphs: readonly FlowParagraph[]): FlowText {
  const pieces: Piece[] = [];
  const calls: { note: number; offset: number }[] = [];
  let original = '';
  let shown = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) original += '\n';
    const labelled = paragraph.runs.some((run) => run.text.trim() !== '');
    shown ||= labelled;
    // A number on an otherwise empty line counts in its list and says nothing.
    if (labelled) original += paragraph.label;
    for (let run = 0; run <= paragraph.runs.length; run++) {
      for (const call of paragraph.noteCalls)
        if (call.afterRun === run) calls.push({ note: call.note, offset: original.length });
      const current = paragraph.runs[run];
      if (!current) continue;
      const text = current.caps ? capitals(current.text) : current.text;
      pieces.push({ start: original.length, end: original.length + text.length, run: current });
      original += text;
    }
  }
  const { text, map } = repair(original);
  return {
    text: shown ? text : '',
    original,
    map,
    runs: styleRuns(pieces, map),
    noteCalls: calls.map(({ note, offset }) => ({ note, offset: toRepaired(map, offset) })),
    changed: changedCharacters(original, text),
  };
}

/** Capitals as shown; letters whose capital is longer stay, so that offsets hold. */
export function capitals(text: string): string {
  const upper = text.toUpperCase();
  return upper.length === text.length ? upper : text;
}

function styleRuns(pieces: readonly Piece[], map: OffsetMap): StyleRun[] {
  const runs: StyleRun[] = [];
  for (const { start, end, run } of pieces) {
    const from = toRepaired(map, start);
    const to = toRepaired(map, end);
    if (from >= to) continue;
    const last = runs.at(-1);
    const size = run.size ?? undefined;
    if (
      last &&
      last.end >= from &&
      last.bold === run.bold &&
      last.italic === run.italic &&
      (last.underline ?? false) === run.underline &&
      last.size === size
    ) {
      last.end = to;
      continue;
    }
    const made: StyleRun = { start: from, end: to, bold: run.bold, italic: run.italic };
    if (run.underline) made.underline = true;
    if (size !== undefined) made.size = size;
    runs.push(made);
  }
  return runs;
}

/** How many characters of the repaired text the original does not have, as counts: order does not matter. */
function changedCharacters(original: string, text: string): number {
  if (original === text) return 0;
  const counts = new Map<string, number>();
  for (const character of original) counts.set(character, (counts.get(character) ?? 0) + 1);
  let changed = 0;
  for (const character of text) {
    const left = counts.get(character) ?? 0;
    if (left > 0) counts.set(character, left - 1);
    else if (character !== ' ' && character !== '\n') changed++;
  }
  return changed;
}
