/**
 * One page image → words and rules; then, once all pages are known, words → ink for the layout code.
 */
import { findGrids } from '../pdf/layout/grid.ts';
import type { Ink, PageInk, Rule } from '../pdf/layout/ink.ts';
import type { OcrEngine, OcrImage, OcrWord } from '../reader.ts';
import { settleNumbers } from './number-pass.ts';
import { rasterRules } from './raster-rules.ts';
import { missingSigner, signerWords } from './signer-pass.ts';
import { withoutSpecks } from './specks.ts';
import { straightRules, wordInk } from './word-ink.ts';

export interface RecognisedPage {
  words: OcrWord[];
  rules: Rule[];
  dpi: number;
}

/** Recognises a page; numbers in ruled tables are looked at twice. */
export async function recognisePage(engine: OcrEngine, image: OcrImage): Promise<RecognisedPage> {
  const found = await engine.recognise(image, 'layout');
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
  return { words: withoutSpecks(words), rules, dpi: image.dpi };
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

/** The page as the layout code takes it. @param words the page's words after correction */
export function recognisedInk(
  page: Pick<PageInk, 'page' | 'width' | 'height'>,
  recognised: RecognisedPage,
  words: readonly OcrWord[],
): PageInk {
  const inks: Ink[] = wordInk(words, recognised.dpi);
  return { ...page, inks, rules: recognised.rules, images: [] };
}
