/**
 * Where a place stands in the outline of a record (mục), from its headings alone.
 */
import type { PlanRecord } from './types.ts';

/** Path of labels at a UTF-16 offset of a block, e.g. `II.1`; empty before the first heading. */
export function sectionsOf({
  outline,
}: Pick<PlanRecord, 'outline'>): (block: number, offset: number) => string {
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
  return (block, offset) => {
    let path = '';
    for (const entry of paths) {
      if (entry.block > block || (entry.block === block && entry.start > offset)) break;
      path = entry.path;
    }
    return path;
  };
}
