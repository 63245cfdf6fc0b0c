/**
 * How far a page was fed in askew (độ nghiêng), by its picture: at the right angle the lines of text and the rules of
 * tables fall into the same rows and columns, so that these differ most from their neighbours.
 */
import { type GreyImage, type Tones, toneAt } from './grey-image.ts';

/** Looked for within so many degrees; more is a page that lies, or a picture. */
const WIDEST = 6;
/** Steps of the search in degrees, each around the best of the step before. */
const STEPS = [0.5, 0.1, 0.02];
/** Pixels of the scan that make one of the search. */
const SHRINK = 3;
/** From this tone on a spot is print. */
const PRINT = 0.45;
/** Fewer spots than this tell nothing. */
const FEWEST = 400;
/** The best angle must stand out over lying straight by this factor. */
const BETTER = 1.02;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Places of print, as x and y in turn, in units of `SHRINK` pixels from the middle of the page. */
function printedSpots({ width, height, grey }: GreyImage, tones: Tones): Int16Array {
  const dark = toneAt(tones, PRINT);
  const spots: number[] = [];
  for (let y = SHRINK; y + SHRINK < height; y += SHRINK)
    for (let x = SHRINK; x + SHRINK < width; x += SHRINK) {
      const at = y * width + x;
      // Specks of noise are one pixel; print is darker than its paper over several.
      const sum = (grey[at] ?? 255) + (grey[at + 1] ?? 255) + (grey[at + width] ?? 255);
      if (sum < dark * 3) spots.push((x - width / 2) / SHRINK, (y - height / 2) / SHRINK);
    }
  return Int16Array.from(spots, Math.round);
}

/** How much rows and columns differ from their neighbours when the page is turned back by an angle. */
function sharpness(spots: Int16Array, angle: number, reach: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const rows = new Int32Array(2 * reach + 1);
  const columns = new Int32Array(2 * reach + 1);
  for (let i = 0; i < spots.length; i += 2) {
    const [x, y] = [spots[i] ?? 0, spots[i + 1] ?? 0];
    const row = Math.round(y * cosine - x * sine) + reach;
    const column = Math.round(x * cosine + y * sine) + reach;
    rows[row] = (rows[row] ?? 0) + 1;
    columns[column] = (columns[column] ?? 0) + 1;
  }
  let sum = 0;
  for (let i = 1; i < rows.length; i++)
    sum += ((rows[i] ?? 0) - (rows[i - 1] ?? 0)) ** 2 + ((columns[i] ?? 0) - (columns[i - 1] ?? 0)) ** 2;
  return sum;
}

/** Angle of the page in radians, positive when its lines sink to the right; 0 when it cannot be told. */
export function skewOfImage(image: GreyImage, tones: Tones): number {
  const spots = printedSpots(image, tones);
  if (spots.length < 2 * FEWEST) return 0;
  const reach = Math.ceil(Math.hypot(image.width, image.height) / SHRINK / 2) + 2;
  const straight = sharpness(spots, 0, reach);
  let best = { angle: 0, sharpness: straight };
  let range = WIDEST;
  for (const step of STEPS) {
    const middle = best.angle;
    for (let angle = middle - range; angle <= middle + range; angle += step) {
      const found = sharpness(spots, radians(angle), reach);
      if (found > best.sharpness) best = { angle, sharpness: found };
    }
    range = step;
  }
  return best.sharpness > straight * BETTER ? radians(best.angle) : 0;
}
