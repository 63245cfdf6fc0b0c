/**
 * The text of one block from the runs of its paragraphs, with the looks and note calls at their repaired offsets.
 */

import type { StyleRun } from '../../document/types.ts';
import { changedCharacters } from '../../text/changed-characters.ts';
import type { LegacyPiece, LegacySurvey } from '../../text/legacy/survey.ts';
import { composeMaps, type OffsetMap, toRepaired } from '../../text/offset-map.ts';
import { type Repaired, repair } from '../../text/repair.ts';
import { chain } from '../../text/repair-rewrite.ts';
import { repairWords } from '../../text/repair-words.ts';
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

/** A stretch of the original; line breaks and automatic numbers belong to no run. */
interface Piece extends LegacyPiece {
  start: number;
  end: number;
  run: FlowRun | null;
}

/** Paragraphs of one block, joined by `\n`. */
export function composeText(paragraphs: readonly FlowParagraph[], survey: LegacySurvey): FlowText {
  const pieces: Piece[] = [];
  const calls: { note: number; offset: number }[] = [];
  let length = 0;
  const add = (text: string, run: FlowRun | null, font: string | null): void => {
    pieces.push({ start: length, end: length + text.length, text, font, run });
    length += text.length;
  };
  let shown = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) add('\n', null, pieces.at(-1)?.font ?? null);
    const filled = paragraph.runs.some((run) => run.text.trim() !== '');
    shown ||= filled;
    // A number on an otherwise empty line counts in its list and says nothing.
    if (filled && paragraph.label !== '') add(paragraph.label, null, paragraph.runs[0]?.font ?? null);
    for (let at = 0; at <= paragraph.runs.length; at++) {
      for (const call of paragraph.noteCalls)
        if (call.afterRun === at) calls.push({ note: call.note, offset: length });
      const run = paragraph.runs[at];
      if (run) add(run.text, run, run.font);
    }
  }
  const original = pieces.map(({ text }) => text).join('');
  const decoded = survey.decode(pieces);
  const repaired = chain(withCapitals(decoded, pieces), [repair, repairWords]);
  const map =
    decoded.text === original && decoded.map.repaired.length === 1
      ? repaired.map
      : composeMaps(decoded.map, repaired.map);
  return {
    text: shown ? repaired.text : '',
    original,
    map,
    runs: styleRuns(pieces, map),
    noteCalls: calls.map(({ note, offset }) => ({ note, offset: toRepaired(map, offset) })),
    changed: changedCharacters(original, repaired.text),
  };
}

/** Decoded text with the runs that are shown in capitals in capitals; every offset stays. */
function withCapitals({ text, map }: Repaired, pieces: readonly Piece[]): string {
  let out = text;
  for (const { start, end, run } of pieces) {
    if (!run?.caps) continue;
    const from = toRepaired(map, start);
    const to = toRepaired(map, end);
    out = out.slice(0, from) + capitals(out.slice(from, to)) + out.slice(to);
  }
  return out;
}

/** Capitals as shown; letters whose capital is longer stay, so that offsets hold. */
function capitals(text: string): string {
  const upper = text.toUpperCase();
  return upper.length === text.length ? upper : text;
}

function styleRuns(pieces: readonly Piece[], map: OffsetMap): StyleRun[] {
  const runs: StyleRun[] = [];
  for (const { start, end, run } of pieces) {
    if (!run) continue;
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
