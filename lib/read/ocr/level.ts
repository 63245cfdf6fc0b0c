/**
 * Lines of a warped or slanted page made level: Tesseract breaks a printed line in two where a blank or a speck stands,
 * and paper bends, so that the parts end up at different heights.
 */
import type { Ink } from '../pdf/layout/ink.ts';

interface Part {
  inks: Ink[];
  left: number;
  right: number;
  /** Baseline at both ends; where two parts meet their ends agree however the paper bends. */
  start: number;
  end: number;
  size: number;
}

/** Ends closer than this, in font sizes, belong to one printed line. */
const MEETING = 0.45;
/** Words at an end whose mean baseline is taken. */
const END_WORDS = 2;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function partOf(inks: Ink[]): Part {
  const sorted = [...inks].sort((a, b) => a.x - b.x);
  return {
    inks: sorted,
    left: sorted[0]?.x ?? 0,
    right: Math.max(...sorted.map((ink) => ink.x + ink.width)),
    start: mean(sorted.slice(0, END_WORDS).map((ink) => ink.baseline)),
    end: mean(sorted.slice(-END_WORDS).map((ink) => ink.baseline)),
    size: sorted[0]?.size ?? 0,
  };
}

/** The part that goes on to the right of `part`, the nearest one that meets it. */
function continuation(part: Part, parts: readonly Part[]): Part | null {
  let best: Part | null = null;
  for (const other of parts) {
    if (other === part || other.left < part.right - part.size * 0.5) continue;
    if (Math.abs(other.start - part.end) > MEETING * Math.min(part.size, other.size)) continue;
    if (!best || other.left < best.left) best = other;
  }
  return best;
}

/** Inks of OCR with one baseline for each printed line. @param lines the inks of each line that Tesseract found */
export function levelLines(lines: readonly Ink[][]): Ink[] {
  const parts = lines.filter((inks) => inks.length > 0).map(partOf);
  const followed = new Map<Part, Part>();
  const heads = new Set(parts);
  for (const part of [...parts].sort((a, b) => a.left - b.left)) {
    const next = continuation(part, parts);
    if (!next || !heads.has(next)) continue;
    followed.set(part, next);
    heads.delete(next);
  }
  const level: Ink[] = [];
  for (const head of heads) {
    const inks: Ink[] = [];
    for (let part: Part | undefined = head; part; part = followed.get(part)) inks.push(...part.inks);
    const baseline = mean(inks.map((ink) => ink.baseline));
    level.push(...inks.map((ink) => ({ ...ink, baseline })));
  }
  return level;
}
