/**
 * Ink on one baseline, before it is words: exponents and the marks of footnotes stand in the row they belong to.
 */
import type { Ink } from './ink.ts';

/** Baselines closer than this, in font sizes, are one row. */
const SAME_ROW = 0.35;
/** An exponent is at most this part of its row's size. */
export const RAISED_SIZE = 0.8;
const FAR_RAISED_SIZE = 0.9;
/** How far a mark may stand over and under its row's baseline, in the row's font sizes, and how long it may be. */
const MARK_ABOVE = 0.8;
const MARK_BELOW = 0.45;
const MOST_MARKS = 16;

/**
 * The biggest a mark may be that stands `above` its row, both in the row's font sizes. One that is clear of the row needs
 * less: the number of a footnote may keep the size of another style.
 */
export const raisedSize = (above: number): number => (above > SAME_ROW ? FAR_RAISED_SIZE : RAISED_SIZE);

interface InkRow {
  baseline: number;
  size: number;
  inks: Ink[];
}

/** Inks in rows from top to bottom, each row's inks left to right. */
export function inkRows(inks: readonly Ink[]): Ink[][] {
  const sorted = [...inks].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const rows: InkRow[] = [];
  for (const ink of sorted) {
    const row = rows.at(-1);
    const reach = SAME_ROW * Math.max(ink.size, row?.size ?? 0);
    if (row && ink.baseline - row.baseline <= reach) {
      row.inks.push(ink);
      // The biggest letters set the line; an exponent that came first must not hold the row back.
      if (ink.size > row.size * 1.1 && !ink.space) {
        row.size = ink.size;
        row.baseline = ink.baseline;
      }
    } else rows.push({ baseline: ink.baseline, size: ink.size, inks: [ink] });
  }
  return withMarks(rows).map((row) => row.inks.sort((a, b) => a.x - b.x || a.order - b.order));
}

/** Exponents and footnote marks that stand too high or too low for their row go into it. */
function withMarks(rows: readonly InkRow[]): InkRow[] {
  const taken = new Set<InkRow>();
  for (const [i, row] of rows.entries()) {
    const letters = row.inks.filter((ink) => !ink.space);
    if (letters.length === 0 || letters.length > MOST_MARKS) continue;
    for (const host of [rows[i + 1], rows[i - 1]]) {
      if (!host || taken.has(host)) continue;
      const offset = host.baseline - row.baseline;
      if (row.size > host.size * raisedSize(offset / host.size)) continue;
      if (offset > MARK_ABOVE * host.size || offset < -MARK_BELOW * host.size) continue;
      if (letters.some((ink) => covers(ink, host))) continue;
      if (!letters.every((ink) => touches(ink, letters, host)) && !leads(letters, host)) continue;
      host.inks.push(...row.inks);
      taken.add(row);
      break;
    }
  }
  return rows.filter((row) => !taken.has(row));
}

/** Follows a bigger letter of the host row, or another letter of the same mark, without a blank, or stands close before one. */
const touches = (ink: Ink, mark: readonly Ink[], host: InkRow): boolean =>
  [...mark, ...host.inks].some(
    (other) =>
      other !== ink &&
      !other.space &&
      (mark.includes(other) || ink.size <= other.size * RAISED_SIZE) &&
      (Math.abs(ink.x - other.x - other.width) < host.size * 0.3 ||
        Math.abs(other.x - ink.x - ink.width) < host.size * 0.1),
  );

/** Stands over or under a letter of the host row: then it is a line of its own. */
const covers = (ink: Ink, host: InkRow): boolean =>
  host.inks.some(
    (other) =>
      !other.space &&
      Math.min(ink.x + ink.width, other.x + other.width) - Math.max(ink.x, other.x) > ink.width * 0.3,
  );

/** Stands before the first letter of the host row, as the number of a footnote does. */
function leads(mark: readonly Ink[], host: InkRow): boolean {
  const right = Math.max(...mark.map((ink) => ink.x + ink.width));
  const left = Math.min(...host.inks.map((ink) => ink.x));
  return right <= left + 1 && left - right < host.size;
}
