/**
 * What every extractor is given: the document, its outline, and the way to make an anchor.
 */
import { pageAt, spanRects } from '../document/geometry.ts';
import type { Outline } from '../document/outline.ts';
import type { Block, ParsedDocument } from '../document/types.ts';
import type { Anchor } from './types.ts';

export interface ExtractionContext {
  readonly document: ParsedDocument;
  readonly blocks: readonly Block[];
  readonly outline: Outline;
  /** Evidence for `blocks[block].text.slice(start, end)`; throws `RangeError` when the offsets leave the block. */
  anchor(block: number, start: number, end: number): Anchor;
}

/** Makes an anchor over the blocks of one document. `sectionOf` gives the outline path of a place. */
export function anchorOver(blocks: readonly Block[], sectionOf: (block: number, offset: number) => string) {
  return (index: number, start: number, end: number): Anchor => {
    const block = blocks[index];
    if (!block || start < 0 || end > block.text.length || start >= end)
      throw new RangeError(`no text at block ${index}, ${start}..${end}`);
    const rects = spanRects(block, { start, end });
    const anchor: Anchor = {
      block: index,
      start,
      end,
      page: pageAt(block, start),
      section: sectionOf(index, start),
      quote: block.text.slice(start, end),
    };
    if (rects.length > 0)
      anchor.rects = rects.map(({ page, rect }) => ({
        page,
        rect: [round(rect.x), round(rect.y), round(rect.width), round(rect.height)],
      }));
    return anchor;
  };
}

const round = (points: number): number => Math.round(points * 100) / 100;
