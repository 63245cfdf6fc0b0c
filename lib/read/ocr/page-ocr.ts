/**
 * One page image → words and rules; then, once all pages are known, words → ink for the layout code.
 */
import { findGrids } from '../pdf/layout/grid.ts';
import type { Ink, PageInk, Rule } from '../pdf/layout/ink.ts';
import { mainDirection, placeOf, type Quarter } from '../pdf/turn.ts';
import type { OcrEngine, OcrImage, OcrWord } from '../reader.ts';
import { settleNumbers } from './number-pass.ts';
import { rasterRules } from './raster-rules.ts';
import { missingSigner, signerWords } from './signer-pass.ts';
import { withoutSpecks } from './specks.ts';
import { turnedImage } from './turned-image.ts';
import { straightRules, wordInk } from './word-ink.ts';

export interface RecognisedPage {
  words: OcrWord[];
  rules: Rule[];
  dpi: number;
  /** How the page lies; words and rules stand in the frame in which its text is upright. */
  quarter: Quarter;
}

/** Upright pages read better than this, however bad the scan; pages that lie are read as noise. */
const UPRIGHT = 0.7;
/** Another way up must read better by this much. */
const BETTER = 0.1;
/** Sideways first: wide tables are fed in that way, pages upside down are rare. */
const TURNS: readonly Quarter[] = [1, 3, 2];
const QUARTERS: readonly Quarter[] = [0, 1, 2, 3];

interface Upright {
  image: OcrImage;
  words: OcrWord[];
  quarter: Quarter;
}

async function lookAt(engine: OcrEngine, image: OcrImage, quarter: Quarter): Promise<Upright> {
  const turned = turnedImage(image, quarter);
  return { image: turned, words: await engine.recognise(turned, 'layout'), quarter };
}

/** Which way the words of a line follow each other: Tesseract may read a page that lies, in boxes that lie too. */
function readingDirection(words: readonly OcrWord[]): Quarter {
  const directions: [right: number, down: number, left: number, up: number] = [0, 0, 0, 0];
  for (const [i, { box, line }] of words.entries()) {
    const next = words[i + 1];
    if (next?.line !== line) continue;
    const across = next.box.x + next.box.width / 2 - box.x - box.width / 2;
    const down = next.box.y + next.box.height / 2 - box.y - box.height / 2;
    if (Math.abs(across) >= Math.abs(down)) directions[across > 0 ? 0 : 2]++;
    else directions[down > 0 ? 1 : 3]++;
  }
  return mainDirection(directions);
}

/** A look at a page that may still lie although it was read: then one more, the way its lines run. */
async function straightened(engine: OcrEngine, image: OcrImage, look: Upright): Promise<Upright> {
  const direction = readingDirection(look.words);
  return direction === 0 ? look : lookAt(engine, image, QUARTERS[(look.quarter + direction) % 4] ?? 0);
}

/** The page the way up in which it reads best. A page that reads well as it is costs one look. */
async function upright(engine: OcrEngine, image: OcrImage): Promise<Upright> {
  let best = await lookAt(engine, image, 0);
  let most = meanConfidence(best.words);
  if (most >= UPRIGHT) return straightened(engine, image, best);
  if (best.words.length === 0) return best;
  most += BETTER;
  for (const quarter of TURNS) {
    const other = await lookAt(engine, image, quarter);
    const confidence = meanConfidence(other.words);
    if (confidence >= UPRIGHT) return straightened(engine, image, other);
    if (confidence <= most) continue;
    best = other;
    most = confidence;
  }
  return best;
}

/** Recognises a page, whichever way up it was scanned; numbers in ruled tables are looked at twice. */
export async function recognisePage(engine: OcrEngine, scan: OcrImage): Promise<RecognisedPage> {
  const { image, words: found, quarter } = await upright(engine, scan);
  const rules = straightRules(rasterRules(image), found);
  const grids = findGrids(rules);
  let words = found;
  const signer = missingSigner(found, image.width);
  if (signer) {
    const sparse = await engine.recognise(image, 'sparse');
    words = [...found, ...signerWords(sparse, signer)];
  }
  if (grids.length > 0) {
    const points = 72 / image.dpi;
    const inTable = ({ x, y, width, height }: OcrWord['box']) =>
      grids.some((grid) => grid.cellAt((x + width / 2) * points, (y + height / 2) * points) !== null);
    if (found.some((word) => /\d/u.test(word.text) && inTable(word.box)))
      words = settleNumbers(words, await engine.recognise(image, 'sparse'), inTable);
  }
  return { words: withoutSpecks(words), rules, dpi: image.dpi, quarter };
}

/** Mean confidence of the words by length, 0..1; 0 when there are none. */
export function meanConfidence(words: readonly OcrWord[]): number {
  let sum = 0;
  let letters = 0;
  for (const { text, confidence } of words) {
    sum += confidence * text.length;
    letters += text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}

/**
 * The page as the layout code takes it.
 * @param page number and size of the page as shown
 * @param words the page's words after correction
 */
export function recognisedInk(
  page: Pick<PageInk, 'page' | 'width' | 'height'>,
  recognised: RecognisedPage,
  words: readonly OcrWord[],
): PageInk {
  const inks: Ink[] = wordInk(words, recognised.dpi);
  const { rules, quarter } = recognised;
  if (quarter === 0) return { ...page, inks, rules, images: [] };
  const { width, height } = page;
  const [across, down] = quarter === 2 ? [width, height] : [height, width];
  const placed = inks.map((ink) =>
    ink.drawn ? { ...ink, drawn: placeOf(ink.drawn, quarter, width, height) } : ink,
  );
  return {
    ...page,
    width: across,
    height: down,
    paper: { width, height },
    inks: placed,
    rules,
    images: [],
  };
}
