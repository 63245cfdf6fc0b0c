import type { Block, Rect, Span } from './types.ts';

/** Drawn rectangles of a span, one a line, with their 1-based pages; empty for formats without geometry. */
export function spanRects(block: Block, span: Pick<Span, 'start' | 'end'>): { page: number; rect: Rect }[] {
  const rects: { page: number; rect: Rect }[] = [];
  for (const fragment of block.fragments) {
    const start = Math.max(span.start, fragment.start);
    const end = Math.min(span.end, fragment.end);
    if (start >= end) continue;
    // Within a fragment characters are taken as equally wide: pdf.js gives no width for each glyph.
    const step = fragment.width / (fragment.end - fragment.start);
    const rect = {
      x: fragment.x + (start - fragment.start) * step,
      y: fragment.y,
      width: (end - start) * step,
      height: fragment.height,
    };
    const last = rects.at(-1);
    if (last && last.page === fragment.page && sameLine(last.rect, rect)) last.rect = union(last.rect, rect);
    else rects.push({ page: fragment.page, rect });
  }
  return rects;
}

/** Page on which an offset of the block is drawn, 1-based, or the block's own page. */
export function pageAt(block: Block, offset: number): number | null {
  const fragment = block.fragments.find((f) => offset < f.end) ?? block.fragments.at(-1);
  return fragment?.page ?? block.page;
}

/** True for two rectangles of one line, however far apart. */
export const sameLine = (a: Rect, b: Rect): boolean =>
  Math.abs(a.y + a.height / 2 - (b.y + b.height / 2)) < Math.max(a.height, b.height) / 2;

/** The smallest rectangle around both. */
export function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
