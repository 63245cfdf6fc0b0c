/**
 * One page image → words and rules; then, once all pages are known, words → ink for the layout code.
 */
import type { Rect } from '../../document/types.ts';
import { findGrids, type Grid } from '../pdf/layout/grid.ts';
import type { Ink, PageInk, Rule } from '../pdf/layout/ink.ts';
import { mainDirection, placeOf, type Quarter } from '../pdf/turn.ts';
import type { OcrEngine, OcrImage, OcrWord } from '../reader.ts';
import { meanConfidence } from './confidence.ts';
import { rasterRules } from './raster-rules.ts';
import { withoutRules } from './rule-eraser.ts';
import { missingSigner, signerWords } from './signer-pass.ts';
import { withoutSpecks } from './specks.ts';
import { clearedScan, levelImage } from './straight-image.ts';
import { tableCells } from './table-cells.ts';
import { settleTables } from './table-pass.ts';
import { middlePixel, placeInScan } from './turn-back.ts';
import { turnedImage } from './turned-image.ts';
import { withCutNumbers, withUnread } from './unread-ink.ts';
import { wordInk } from './word-ink.ts';

export interface RecognisedPage {
  words: OcrWord[];
  rules: Rule[];
  dpi: number;
  /** How the page lies; words and rules stand in the frame in which its text is upright and level. */
  quarter: Quarter;
  /** By how much the page was turned back about its middle to make its lines level, in radians. */
  angle: number;
}

/** Points by which a rule may miss the line of the grid it is part of. */
const ON_LINE = 3;
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

/** A rule that breaks off behind this part of a cell goes through all of it; less is what juts out over its end. */
const THROUGH = 0.4;
/** A cell with this part of its edge ruled is ruled. */
const WHOLE = 0.9;

/**
 * The rule, over the whole of a cell that it breaks off in: there print that touches it hid the rest. Only one that goes
 * all along a cell beside is sure to be a rule, a short one may be the edge of a column of letters.
 */
function toCellEnds(rule: Rule, lines: readonly number[]): Rule {
  const cells = lines.slice(1).map((end, i) => {
    const start = lines[i] ?? end;
    const covered = (Math.min(end, rule.to) - Math.max(start, rule.from)) / (end - start);
    return { start, end, covered };
  });
  const isWhole = (i: number): boolean => (cells[i]?.covered ?? 0) > WHOLE;
  const through = cells.filter(({ covered }, i) => covered > THROUGH && (isWhole(i - 1) || isWhole(i + 1)));
  return {
    ...rule,
    from: Math.min(rule.from, ...through.map(({ start }) => start)),
    to: Math.max(rule.to, ...through.map(({ end }) => end)),
  };
}

/** The rule as part of a table, null when it is an underline or an edge. */
function tableRule(rule: Rule, grids: readonly Grid[]): Rule | null {
  const { direction, at, from, to } = rule;
  for (const { xs, ys } of grids) {
    const [lines, ends] = direction === 'horizontal' ? [ys, xs] : [xs, ys];
    if (!lines.some((line) => Math.abs(line - at) < ON_LINE)) continue;
    if (to > (ends[0] ?? 0) && from < (ends.at(-1) ?? 0)) return toCellEnds(rule, ends);
  }
  return null;
}

/** The rules of an image, and those of them that make tables. */
function rulesOf(image: OcrImage): { rules: Rule[]; tables: Rule[] } {
  const seen = rasterRules(image);
  const grids = findGrids(seen);
  const whole = seen.map((rule) => ({ rule, table: tableRule(rule, grids) }));
  return {
    rules: whole.map(({ rule, table }) => table ?? rule),
    tables: whole.flatMap(({ table }) => table ?? []),
  };
}

/**
 * Askew by less than this, in radians (half a degree), a page without tables is read as it was scanned: Tesseract levels
 * its lines by itself, and turning the picture costs time and sharpness for nothing.
 */
const SLIGHT = 0.0087;

/** The scan as it is to be read, with its rules and by how much it was turned back. */
function levelled(scan: OcrImage): { image: OcrImage; rules: Rule[]; tables: Rule[]; angle: number } {
  const { image, skew } = clearedScan(scan);
  if (Math.abs(skew) < SLIGHT) {
    const found = rulesOf(image);
    if (skew === 0 || found.tables.length === 0) return { image, ...found, angle: 0 };
  }
  const level = levelImage(image, skew);
  return { image: level, ...rulesOf(level), angle: skew };
}

/** Recognises a page, however it was fed into the scanner; what stands in ruled tables, and a signer's name that is missing, is looked at twice. */
export async function recognisePage(engine: OcrEngine, scan: OcrImage): Promise<RecognisedPage> {
  const { image: level, rules: lying, tables, angle } = levelled(scan);
  const readable = withoutRules(level, tables);
  const { image, words: found, quarter } = await upright(engine, readable);
  const { rules } = quarter === 0 ? { rules: lying } : rulesOf(turnedImage(level, quarter));
  const grids = findGrids(rules);
  const cells = tableCells(grids, image.dpi);
  const tabular = found.some(({ box }) => cells.cellOf(box) !== null);
  const signer = missingSigner(found, image.width);
  let words = found;
  if (tabular || signer) {
    const sparse = await engine.recognise(image, 'sparse');
    if (signer) words = [...words, ...signerWords(sparse, signer)];
    if (tabular) words = settleTables(words, sparse, cells);
  }
  const clean = withoutSpecks(words);
  if (quarter !== 0) return { words: clean, rules, dpi: image.dpi, quarter, angle };
  // Pages that lie are rare, and writing on them rarer.
  const place = placeInScan(middlePixel(scan), angle);
  const told = withCutNumbers(withUnread(clean, scan, place), scan, place);
  return { words: told, rules, dpi: image.dpi, quarter, angle };
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
  const { rules, quarter, angle } = recognised;
  const { width, height } = page;
  const [across, down] = quarter % 2 === 0 ? [width, height] : [height, width];
  const inks = wordInk(words, recognised.dpi).map((ink): Ink => {
    if (!ink.drawn) return ink;
    const drawn = turnedRect(ink.drawn, angle, across, down);
    return { ...ink, drawn: quarter === 0 ? drawn : placeOf(drawn, quarter, width, height) };
  });
  if (quarter === 0) return { ...page, inks, rules, images: [] };
  return { ...page, width: across, height: down, paper: { width, height }, inks, rules, images: [] };
}

/** Where a rectangle of the level page stands on the page as scanned; it stays level, as marks on pages are. */
function turnedRect(rect: Rect, angle: number, width: number, height: number): Rect {
  if (angle === 0) return rect;
  const scanned = placeInScan({ x: width / 2, y: height / 2 }, angle);
  const [x, y] = scanned(rect.x + rect.width / 2, rect.y + rect.height / 2);
  return { ...rect, x: x - rect.width / 2, y: y - rect.height / 2 };
}
