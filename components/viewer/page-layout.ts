/** Where pages stand in the scrolling column, from their sizes alone: nothing need be drawn to know it. */

export interface PageSize {
  /** Points. */
  width: number;
  height: number;
}

/** Pixels between and around pages. */
export const PAGE_GAP = 12;

/** A4 upright, for pages whose size is not known. */
export const A4: PageSize = { width: 595.28, height: 841.89 };

interface PageLayout {
  /** Top of each page in pixels. */
  tops: number[];
  total: number;
  widest: number;
}

export function layoutPages(sizes: readonly PageSize[], scale: number): PageLayout {
  const tops: number[] = [];
  let top = PAGE_GAP;
  let widest = 0;
  for (const size of sizes) {
    tops.push(top);
    top += size.height * scale + PAGE_GAP;
    widest = Math.max(widest, size.width * scale);
  }
  return { tops, total: top, widest };
}

/** First and last page (0-based) that touch the stretch from `from` to `to`, both in pixels. */
export function pagesBetween(layout: PageLayout, from: number, to: number): { first: number; last: number } {
  const last = lastStartingBefore(layout.tops, to);
  return { first: Math.min(lastStartingBefore(layout.tops, from), last), last };
}

function lastStartingBefore(tops: readonly number[], position: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

/** What the width of the view is fitted to: the whole page, or its text without the margins. */
export type Fit = 'page' | 'text';

/** Points kept beside the text when the margins are cut off. */
const MARGIN = 14;

/**
 * The stretch of the page's width that should fill the view, in points. Pages whose text cannot be told apart from
 * their margins are shown whole.
 */
export function fittedStretch(
  fit: Fit,
  sizes: readonly PageSize[],
  fragments: Iterable<{ x: number; width: number }>,
): { left: number; width: number } {
  const widest = Math.max(...sizes.map((size) => size.width));
  const whole = { left: 0, width: widest };
  if (fit === 'page') return whole;
  let left = widest;
  let right = 0;
  for (const { x, width } of fragments) {
    left = Math.min(left, x);
    right = Math.max(right, x + width);
  }
  left = Math.max(0, left - MARGIN);
  right = Math.min(widest, right + MARGIN);
  return right - left > widest / 3 ? { left, width: right - left } : whole;
}

/** Steps of the zoom buttons, as multiples of the scale that fits the width. */
const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;

/** The next step up or down from a zoom. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const steps = direction === 1 ? ZOOMS : [...ZOOMS].reverse();
  return (
    steps.find((step) => (direction === 1 ? step > zoom + 0.01 : step < zoom - 0.01)) ?? steps.at(-1) ?? 1
  );
}
