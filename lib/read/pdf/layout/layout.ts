/**
 * Pages of ink → blocks in reading order. The one entrance to the layout code, for text layers and OCR alike.
 */
import type { Furniture } from '../../../document/types.ts';
import { LegacySurvey } from '../../../text/legacy/survey.ts';
import { type BlocksOfDocument, makeBlocks } from './blocks.ts';
import { markCutWords, markWideWords } from './cut-words.ts';
import { decodeRows, legacyPieces } from './decoded-rows.ts';
import { type FlowItem, flowOf, type SortedPage } from './flow.ts';
import { takeFurniture } from './furniture.ts';
import type { Sheet } from './ink.ts';
import { joinPages } from './joins.ts';
import { restoreLostCapitals } from './lost-capitals.ts';
import { bodyBox } from './measure.ts';
import { type ColumnBox, leadingOf } from './paragraphs.ts';

export interface LaidOut extends BlocksOfDocument {
  furniture: Furniture[];
}

/** Margins when no page has enough lines to measure them: those of Nghị định 30/2020 (30 mm left, 20 mm right). */
const usualBox = (page: Sheet): ColumnBox => ({ left: 85, right: page.width - 57 });

/** Lays out all pages of a document. */
export function layOut(sorted: readonly SortedPage[]): LaidOut {
  const pages = sorted.map(({ page }) => page);
  // Numbers, capitals and sentence ends steer what follows: in an old encoding they cannot be told from letters.
  const texts = sorted.flatMap(({ rows, tables }) => [rows, ...tables.flatMap(({ cellRows }) => cellRows)]);
  const survey = new LegacySurvey(legacyPieces(texts.flat()));
  decodeRows(texts.flat(), survey);
  restoreLostCapitals(texts, survey);
  markCutWords(texts);
  markWideWords(sorted.flatMap(({ tables }) => tables.flatMap(({ cellRows }) => cellRows)));
  const { pages: cleaned, furniture } = takeFurniture(sorted);
  const boxes = cleaned.map(({ page, rows }) => bodyBox(rows, page));
  const flows: FlowItem[][] = sorted.map((page, i) => {
    const rows = cleaned[i]?.rows ?? page.rows;
    const box = boxes[i] ?? nearestBox(pages, boxes, i) ?? usualBox(page.page);
    return flowOf({ ...page, rows }, box, leadingOf(rows));
  });
  const stamps = sorted.flatMap((page) => page.furniture);
  return { ...makeBlocks(joinPages(flows), survey), furniture: [...furniture, ...stamps] };
}

/** Margins of the nearest page of the same size that has some. */
function nearestBox(
  pages: readonly Sheet[],
  boxes: readonly (ColumnBox | null)[],
  at: number,
): ColumnBox | null {
  const same = (i: number) => Math.abs((pages[i]?.width ?? 0) - (pages[at]?.width ?? 0)) < 2;
  for (let distance = 1; distance < pages.length; distance++)
    for (const i of [at - distance, at + distance]) if (same(i) && boxes[i]) return boxes[i];
  return null;
}
