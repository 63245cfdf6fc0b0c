/** The numbered headings as the record shows them (đề mục). */
import type { ExtractionContext } from './context.ts';
import type { OutlineEntry } from './types.ts';

/** One entry for each heading, in reading order. */
export const extractOutline = (context: ExtractionContext): OutlineEntry[] =>
  context.outline.headings.map(({ label, title, level, span }) => ({
    label,
    title,
    level,
    anchor: context.anchor(span.block, span.start, span.end),
  }));
