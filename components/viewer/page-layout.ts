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

export interface PageLayout {
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

/** Steps of the zoom buttons, as multiples of the scale that fits the width. */
export const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;

/** The next step up or down from a zoom. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const steps = direction === 1 ? ZOOMS : [...ZOOMS].reverse();
  return (
    steps.find((step) => (direction === 1 ? step > zoom + 0.01 : step < zoom - 0.01)) ?? steps.at(-1) ?? 1
  );
}
