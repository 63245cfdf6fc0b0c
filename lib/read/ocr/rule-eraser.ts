/**
 * Rules of tables taken out of the picture before it is read: Tesseract reads them as `|`, `[` and `1`, and drops the
 * commas that stand beside them.
 */
import type { Rule } from '../pdf/layout/ink.ts';
import type { OcrImage } from '../reader.ts';
import { type GreyImage, greyOf, type Tones, toneAt, tonesOf, withGrey } from './grey-image.ts';

/** Pixels to either side of a rule's middle where its ink is looked for. */
const REACH = 4;
/** Ink that crosses a rule is thicker than this, in pixels, and stays: a letter that touches it. */
const THICKEST = 6;
/** From this tone on a pixel belongs to the rule. */
const DARK = 0.08;

/** Whitens the strip across a rule at one place along it, unless a letter goes through there. */
function eraseAt(grey: Uint8Array, middle: number, across: number, limit: number, paper: number): void {
  let first = 0;
  let last = 0;
  // The middle may be off by a pixel where the rule still climbs a little.
  for (let step = -REACH; step <= REACH; step++)
    if ((grey[middle + step * across] ?? paper) < limit) {
      if (first === 0 && last === 0) first = step;
      last = step;
    }
  if (last - first + 1 > THICKEST) return;
  for (let step = first; step <= last; step++) grey[middle + step * across] = paper;
}

function erase(image: GreyImage, rule: Rule, tones: Tones, points: number): void {
  const { width, height, grey } = image;
  const limit = toneAt(tones, DARK);
  const level = rule.direction === 'horizontal';
  const [along, across] = level ? [1, width] : [width, 1];
  const [length, breadth] = level ? [width, height] : [height, width];
  const line = Math.round(rule.at / points - 0.5);
  if (line < REACH || line + REACH >= breadth) return;
  const from = Math.max(0, Math.round(rule.from / points) - REACH);
  const to = Math.min(length - 1, Math.round(rule.to / points) + REACH);
  for (let place = from; place <= to; place++)
    eraseAt(grey, line * across + place * along, across, limit, tones.paper);
}

/** The picture without these rules. @param rules in points, as `rasterRules` finds them in this very picture */
export function withoutRules(image: OcrImage, rules: readonly Rule[]): OcrImage {
  if (rules.length === 0) return image;
  const grey = greyOf(image);
  const tones = tonesOf(grey);
  for (const rule of rules) erase(grey, rule, tones, 72 / image.dpi);
  return withGrey(image, grey);
}
