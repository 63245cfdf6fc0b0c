/** What the quality report says of the pages of a document (chất lượng đọc). */
import { pageAt } from '../../lib/document/geometry.ts';
import type { Block, PageQuality, ReadMethod } from '../../lib/document/types.ts';
import type { Anchor } from '../../lib/extract/types.ts';

/** Below this share of trust a page is one to check. */
const SOUND = 0.8;
/** Letters of a page's first words that are marked when it is shown. */
const SHOWN = 60;

export const pagesInDoubt = (pages: readonly PageQuality[]): PageQuality[] =>
  pages.filter(({ confidence }) => confidence < SOUND);

/** Pages of which something could be read. */
export const pagesRead = (pages: readonly PageQuality[]): number =>
  pages.filter(({ confidence }) => confidence > 0).length;

/** How many pages were read in which way, the commonest first. */
export function methodsOf(pages: readonly PageQuality[]): { method: ReadMethod; count: number }[] {
  const counts = new Map<ReadMethod, number>();
  for (const { method } of pages) counts.set(method, (counts.get(method) ?? 0) + 1);
  return [...counts].map(([method, count]) => ({ method, count })).sort((a, b) => b.count - a.count);
}

/** The first words on a page; of a page without any, the words before it. Null in an empty document. */
export function pageAnchor(blocks: readonly Block[], page: number): Anchor | null {
  const block =
    blocks.find((one) => one.page === page) ??
    blocks.findLast((one) => (pageAt(one, one.text.length) ?? 0) < page);
  if (!block) return null;
  const end = Math.min(block.text.length, SHOWN);
  return {
    block: block.index,
    start: 0,
    end,
    page: block.page,
    section: '',
    quote: block.text.slice(0, end),
  };
}
