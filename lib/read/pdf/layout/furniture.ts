/**
 * What is printed on a page and is not part of the text: page numbers, running heads, drawn signatures.
 */
import type { Furniture } from '../../../document/types.ts';
import { definePattern } from '../../../text/pattern.ts';
import type { Sheet } from './ink.ts';
import { letterheadFrom } from './letterhead.ts';
import { bodySize } from './measure.ts';
import { furnitureOf, takeSignatureRows } from './stamps.ts';
import { type Row, rowText } from './words.ts';

const PAGE_NUMBER = definePattern(
  'page number line',
  /^[-–—\s]*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—.\s]*$/iu,
  { matches: ['2', '- 12 -', 'Trang 3/10', '4.'], misses: ['2024 năm', '1.1', 'I'] },
);

/** Part of the page height at the top and the bottom where furniture stands. */
const MARGIN_ZONE = 0.11;
/** Running heads stand at the same height within this many points. */
const SAME_HEIGHT = 4;

export interface PageRows {
  page: Sheet;
  rows: Row[];
}

const zone = (row: Row, height: number): 'top' | 'bottom' | null =>
  row.baseline < height * MARGIN_ZONE ? 'top' : row.baseline > height * (1 - MARGIN_ZONE) ? 'bottom' : null;

/** Rows at the outer edges of a page: the first two and the last two, within the margin zones. */
function outer({ page, rows }: PageRows): Row[] {
  const edge = new Set([...rows.slice(0, 2), ...rows.slice(-2)]);
  return [...edge].filter((row) => zone(row, page.height) !== null);
}

const skeleton = (row: Row): string => rowText(row).replace(/\d+/g, '#').toLowerCase();

/** Takes the furniture out of the rows of all pages. */
export function takeFurniture(pages: readonly PageRows[]): { pages: PageRows[]; furniture: Furniture[] } {
  const seen = new Map<string, { page: number; baseline: number }[]>();
  for (const page of pages)
    for (const row of outer(page)) {
      const key = skeleton(row);
      const places = seen.get(key) ?? [];
      places.push({ page: row.page, baseline: row.baseline });
      seen.set(key, places);
    }
  const repeated = (row: Row): boolean =>
    (seen.get(skeleton(row)) ?? []).some(
      (place) => place.page !== row.page && Math.abs(place.baseline - row.baseline) < SAME_HEIGHT,
    );
  const furniture: Furniture[] = [];
  const cleaned = pages.map((page) => {
    const candidates = new Set(outer(page));
    const letterhead = letterheadFrom(page.rows) ?? Number.POSITIVE_INFINITY;
    const inLetterhead = (row: Row): boolean =>
      row.baseline > letterhead && zone(row, page.page.height) === 'top';
    const rows = page.rows.filter((row, i) => {
      if (!candidates.has(row)) return true;
      const text = rowText(row);
      if (PAGE_NUMBER.test(text) && (i === 0 || i === page.rows.length - 1)) {
        furniture.push(furnitureOf('page-number', [row]));
        return false;
      }
      // What comes back at the same height on other pages is a running head, but for letterheads of several documents.
      if (inLetterhead(row)) return true;
      if (repeated(row) || row.words.every((word) => word.artifact)) {
        furniture.push(furnitureOf('running-head', [row]));
        return false;
      }
      return true;
    });
    const signed = takeSignatureRows(rows, bodySize(rows));
    furniture.push(...signed.furniture);
    return { page: page.page, rows: signed.rows };
  });
  return { pages: cleaned, furniture };
}
