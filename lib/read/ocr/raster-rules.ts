/**
 * Rules of tables in a page image: long dark runs, so that a scanned table goes through the same layout code.
 */

import type { Rule } from '../pdf/layout/ink.ts';
import type { OcrImage } from '../reader.ts';

/** Shortest run that is a rule and not a stroke of a letter, in points. */
const SHORTEST = 22;
/** A rule is at most this thick, in points; darker areas are pictures and seals. */
const THICKEST = 3.5;
/** Grey below which a pixel is dark. */
const DARK = 150;
/** White pixels that may interrupt a run. */
const GAP = 2;

interface Run {
  from: number;
  to: number;
  first: number;
  last: number;
}

/** 1 for every dark pixel, row by row; seals, being red, are light in the red channel. */
function darkPixels({ width, height, pixels }: OcrImage): Uint8Array {
  const dark = new Uint8Array(width * height);
  for (let i = 0, at = 0; at < dark.length; i += 4, at++) dark[at] = (pixels[i] ?? 255) < DARK ? 1 : 0;
  return dark;
}

/**
 * Runs along one direction, those of neighbouring lines joined.
 * @param at index of the pixel at a line and a place along it
 */
function runs(
  lines: number,
  length: number,
  shortest: number,
  dark: Uint8Array,
  at: (line: number, place: number) => number,
): Run[] {
  const done: Run[] = [];
  let open: Run[] = [];
  for (let line = 0; line < lines; line++) {
    const found: Run[] = [];
    let start = -1;
    let last = -1;
    for (let place = 0; place <= length; place++) {
      if (place < length && dark[at(line, place)] === 1) {
        if (start < 0) start = place;
        last = place;
      } else if (start >= 0 && (place === length || place - last > GAP)) {
        if (last - start >= shortest) found.push({ from: start, to: last, first: line, last: line });
        start = -1;
      }
    }
    const next: Run[] = [];
    for (const run of found) {
      const above = open.find((other) => other.from <= run.to && other.to >= run.from);
      if (above) {
        above.from = Math.min(above.from, run.from);
        above.to = Math.max(above.to, run.to);
        above.last = line;
        if (!next.includes(above)) next.push(above);
      } else next.push(run);
    }
    for (const run of open) if (!next.includes(run)) done.push(run);
    open = next;
  }
  return [...done, ...open];
}

/** Rules of the image in points of the page, before any deskewing. */
export function rasterRules(image: OcrImage): Rule[] {
  const { width, height, dpi } = image;
  const dark = darkPixels(image);
  const points = 72 / dpi;
  const shortest = SHORTEST / points;
  const rules: Rule[] = [];
  const add = (direction: Rule['direction'], found: readonly Run[]) => {
    for (const { from, to, first, last } of found) {
      // A slanted rule climbs as it goes; allow for one degree.
      if ((last - first + 1) * points > THICKEST + (to - from) * points * 0.02) continue;
      rules.push({ direction, at: ((first + last + 1) / 2) * points, from: from * points, to: to * points });
    }
  };
  add(
    'horizontal',
    runs(height, width, shortest, dark, (line, place) => line * width + place),
  );
  add(
    'vertical',
    runs(width, height, shortest, dark, (line, place) => place * width + line),
  );
  return rules;
}
