/**
 * Rules of tables in a page image: thin dark lines, so that a scanned table goes through the same layout code.
 */

import type { Rule } from '../pdf/layout/ink.ts';
import type { OcrImage } from '../reader.ts';
import { type GreyImage, greyOf, type Tones, toneAt, tonesOf } from './grey-image.ts';

/** Shortest run that is a rule and not a stroke of a letter, in points. */
const SHORTEST = 22;
/** A rule is at most this thick, in points; darker areas are pictures and seals. */
const THICKEST = 3.5;
/** How much darker a rule is than what stands on either side, as a share of the way from paper to ink. */
const RIDGE = 0.08;
/** Pixels from the middle of a rule to what stands beside it. */
const BESIDE = 5;
/** Pixels along the rule whose mean is taken: scanners leave a thin rule grey and full of noise. */
const MEAN = 9;
/** Pixels that may interrupt a run. */
const GAP = 5;
/** A rule stands alone: at most this share of the pixels beside it is print; under a line of text more is. */
const CROWDED = 0.3;
/** From this tone on a pixel is print. */
const PRINT = 0.45;
/** A rule of a levelled page climbs by at most this much as it goes. */
const SLOPE = 0.008;

interface Run {
  from: number;
  to: number;
  first: number;
  last: number;
}

function transposed({ width, height, grey }: GreyImage): GreyImage {
  const turned = new Uint8Array(grey.length);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) turned[x * height + y] = grey[at] ?? 255;
  return { width: height, height: width, grey: turned };
}

/** Each pixel the mean of its surroundings along its row and of the row under it. */
function smoothed({ width, height, grey }: GreyImage): GreyImage {
  const mean = new Uint8Array(grey.length).fill(255);
  const half = (MEAN - 1) / 2;
  for (let y = 0; y + 1 < height; y++) {
    const row = y * width;
    const pair = (x: number) => (grey[row + x] ?? 255) + (grey[row + width + x] ?? 255);
    let sum = 0;
    for (let x = 0; x < Math.min(MEAN, width); x++) sum += pair(x);
    for (let x = half; x + half + 1 < width; x++) {
      mean[row + x] = sum / (2 * MEAN);
      sum += pair(x + half + 1) - pair(x - half);
    }
  }
  return { width, height, grey: mean };
}

/** Runs of pixels in a row that are darker than the rows above and below. */
function darkRuns(row: number, { width, grey }: GreyImage, depth: number, shortest: number): Run[] {
  const found: Run[] = [];
  const [above, at, below] = [(row - BESIDE) * width, row * width, (row + BESIDE) * width];
  let start = -1;
  let last = -1;
  for (let x = 0; x <= width; x++) {
    const limit = x < width ? Math.min(grey[above + x] ?? 255, grey[below + x] ?? 255) - depth : -1;
    if (x < width && (grey[at + x] ?? 255) < limit) {
      if (start < 0) start = x;
      last = x;
    } else if (start >= 0 && (x === width || x - last > GAP)) {
      if (last - start >= shortest) found.push({ from: start, to: last, first: row, last: row });
      start = -1;
    }
  }
  return found;
}

/** Runs of all rows, those of neighbouring rows joined. */
function joinedRuns(image: GreyImage, depth: number, shortest: number): Run[] {
  const done: Run[] = [];
  let open: Run[] = [];
  for (let row = BESIDE; row + BESIDE < image.height; row++) {
    const next: Run[] = [];
    for (const run of darkRuns(row, image, depth, shortest)) {
      const above = open.find((other) => other.from <= run.to && other.to >= run.from);
      if (above) {
        above.from = Math.min(above.from, run.from);
        above.to = Math.max(above.to, run.to);
        above.last = row;
        if (!next.includes(above)) next.push(above);
      } else next.push(run);
    }
    for (const run of open) if (!next.includes(run)) done.push(run);
    open = next;
  }
  return [...done, ...open];
}

/** True when print runs along one of the run's sides: then it is the foot of a line of text. */
function crowded({ from, to, first, last }: Run, { width, grey }: GreyImage, tones: Tones): boolean {
  const limit = toneAt(tones, PRINT);
  return [first - BESIDE, last + BESIDE].some((row) => {
    let print = 0;
    for (let x = from; x <= to; x++) if ((grey[row * width + x] ?? 255) < limit) print++;
    return print > (to - from) * CROWDED;
  });
}

/** Rules of a level image in points of the page. */
export function rasterRules(image: OcrImage): Rule[] {
  const upright = greyOf(image);
  const tones = tonesOf(upright);
  const depth = RIDGE * (tones.paper - tones.ink);
  const points = 72 / image.dpi;
  const rulesOf = (grey: GreyImage, direction: Rule['direction']): Rule[] =>
    joinedRuns(smoothed(grey), depth, SHORTEST / points)
      .filter((run) => {
        const length = (run.to - run.from) * points;
        return (run.last - run.first + 1) * points <= THICKEST + length * SLOPE && !crowded(run, grey, tones);
      })
      .map(({ from, to, first, last }) => ({
        direction,
        at: ((first + last) / 2 + 1) * points,
        from: from * points,
        to: to * points,
      }));
  return [...rulesOf(upright, 'horizontal'), ...rulesOf(transposed(upright), 'vertical')];
}
