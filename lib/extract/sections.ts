/**
 * Where a place stands in the outline of a record (mục), from its headings alone.
 */
import { placesReadAt } from '../document/footnotes.ts';
import type { Block } from '../document/types.ts';
import type { PlanRecord } from './types.ts';

/**
 * Path of labels at a UTF-16 offset of a block, e.g. `II.1`; empty before the first heading, and in a footnote that of
 * its mark.
 * @param blocks the text that the record was made of
 */
export function sectionsOf(
  { outline }: Pick<PlanRecord, 'outline'>,
  blocks: readonly Block[],
): (block: number, offset: number) => string {
  const readAt = placesReadAt(blocks);
  const paths: { block: number; start: number; path: string }[] = [];
  const stack: { level: number; label: string }[] = [];
  for (const { label, level, anchor } of outline) {
    while ((stack.at(-1)?.level ?? 0) >= level) stack.pop();
    stack.push({ level, label });
    paths.push({
      block: anchor.block,
      start: anchor.start,
      path: stack.map((entry) => entry.label).join('.'),
    });
  }
  return (at, within) => {
    const place = readAt(at, within);
    if (place === null) return '';
    const { block, offset } = place;
    let path = '';
    for (const entry of paths) {
      if (entry.block > block || (entry.block === block && entry.start > offset)) break;
      path = entry.path;
    }
    return path;
  };
}
