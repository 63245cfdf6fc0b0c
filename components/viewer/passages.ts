/**
 * Passages shown on a page (đoạn được tô): which stretches of a block they cover and where they are drawn.
 */
import { spanRects } from '../../lib/document/geometry.ts';
import type { Block, Span, StyleRun } from '../../lib/document/types.ts';

/** `focus` is the passage in front of the reader, `find` a search hit, `fact` anything extracted. */
type PassageTone = 'fact' | 'find' | 'focus';

export interface Passage {
  /** Unique within the view; what `onPick` receives. */
  id: string;
  span: Span;
  tone: PassageTone;
}

export interface PageRect {
  id: string;
  tone: PassageTone;
  x: number;
  y: number;
  width: number;
  height: number;
}

const TONE_RANK: Record<PassageTone, number> = { fact: 0, find: 1, focus: 2 };

/**
 * Rectangles of passages by 1-based page, in points; those without geometry are left out. Where passages share a line
 * exactly only the strongest is drawn: highlighter over highlighter would darken the words.
 */
export function rectsByPage(blocks: readonly Block[], passages: readonly Passage[]): Map<number, PageRect[]> {
  const pages = new Map<number, PageRect[]>();
  for (const { id, span, tone } of passages) {
    const block = blocks[span.block];
    if (!block) continue;
    for (const { page, rect } of spanRects(block, span)) {
      const list = pages.get(page) ?? [];
      const drawn = list.findIndex(
        (other) => Math.abs(other.y - rect.y) < 1 && overlapShare(other, rect) > 0.8,
      );
      const under = list[drawn];
      if (!under) list.push({ id, tone, ...rect });
      else if (TONE_RANK[tone] > TONE_RANK[under.tone]) list[drawn] = { id, tone, ...rect };
      pages.set(page, list);
    }
  }
  return pages;
}

/** Share of the wider of two stretches of a line that the other covers. */
function overlapShare(a: { x: number; width: number }, b: { x: number; width: number }): number {
  const shared = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  return shared / Math.max(1, a.width, b.width);
}

/** Where a span begins: its page and the top of its first line in points, or null without geometry. */
export function placeOf(
  blocks: readonly Block[],
  span: Span,
): { page: number; top: number; bottom: number } | null {
  const block = blocks[span.block];
  const first = block ? spanRects(block, span)[0] : undefined;
  return first ? { page: first.page, top: first.rect.y, bottom: first.rect.y + first.rect.height } : null;
}

/** A stretch of text that looks the same throughout. */
export interface Segment {
  start: number;
  text: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  passages: Passage[];
}

/** Cuts a block's text where its style or a passage begins or ends, and at `more` offsets. */
export function segmentsOf(
  block: Pick<Block, 'text' | 'runs'>,
  passages: readonly Passage[],
  more: readonly number[] = [],
): Segment[] {
  const length = block.text.length;
  const cuts = new Set([0, length, ...more]);
  for (const { start, end } of [...block.runs, ...passages.map((passage) => passage.span)]) {
    cuts.add(Math.max(0, Math.min(start, length)));
    cuts.add(Math.max(0, Math.min(end, length)));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of ordered.entries()) {
    const end = ordered[index + 1];
    if (end === undefined) break;
    const covers = (stretch: { start: number; end: number }) => stretch.start <= start && stretch.end >= end;
    const run: StyleRun | undefined = block.runs.find(covers);
    // An automatic number belongs to no run; it looks as the words after it do, but for the line under them.
    const look = run ?? block.runs.find((next) => next.start >= end);
    segments.push({
      start,
      text: block.text.slice(start, end),
      bold: look?.bold ?? false,
      italic: look?.italic ?? false,
      underline: run?.underline ?? false,
      passages: passages.filter((passage) => covers(passage.span)),
    });
  }
  return segments;
}
