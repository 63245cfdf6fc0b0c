/**
 * One page image → ink, ready for the layout code.
 */
import { findGrids } from '../pdf/layout/grid.ts';
import type { Ink, PageInk } from '../pdf/layout/ink.ts';
import type { OcrEngine, OcrImage, OcrWord } from '../reader.ts';
import { calmCapitals, romanLabel } from './misread.ts';
import { settleNumbers } from './number-pass.ts';
import { rasterRules } from './raster-rules.ts';
import { straightRules, wordInk } from './word-ink.ts';

function corrected(words: readonly OcrWord[]): OcrWord[] {
  return words.map((word, i) => {
    const starts = words[i - 1]?.line !== word.line;
    const next = words
      .slice(i + 1, i + 3)
      .filter((other) => other.line === word.line)
      .map(({ text }) => text);
    const text = starts ? romanLabel(word.text, next) : word.text;
    return { ...word, text: calmCapitals(text) };
  });
}

export interface RecognisedPage {
  ink: PageInk;
  /** Mean confidence of the words by length, 0..1; 0 when nothing was found. */
  confidence: number;
}

function meanConfidence(inks: readonly Ink[]): number {
  let sum = 0;
  let letters = 0;
  for (const { text, confidence = 0 } of inks) {
    sum += confidence * text.length;
    letters += text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}

/** Recognises a page. @param page its number, and size in points */
export async function recognisePage(
  engine: OcrEngine,
  image: OcrImage,
  page: Pick<PageInk, 'page' | 'width' | 'height'>,
): Promise<RecognisedPage> {
  const found = await engine.recognise(image, 'layout');
  const rules = straightRules(rasterRules(image), found);
  const grids = findGrids(rules);
  let words = found;
  if (grids.length > 0) {
    const points = 72 / image.dpi;
    const inTable = ({ x, y, width, height }: OcrWord['box']) =>
      grids.some((grid) => grid.cellAt((x + width / 2) * points, (y + height / 2) * points) !== null);
    if (found.some((word) => /\d/u.test(word.text) && inTable(word.box)))
      words = settleNumbers(found, await engine.recognise(image, 'sparse'), inTable);
  }
  const inks = wordInk(corrected(words), image.dpi);
  return { ink: { ...page, inks, rules, images: [] }, confidence: meanConfidence(inks) };
}
