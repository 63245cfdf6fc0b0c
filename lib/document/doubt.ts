/**
 * Figures that OCR was not sure of (số đọc chưa chắc chắn): marked, never silently wrong.
 */
import type { Block, Fragment, Span } from './types.ts';

/** Stands in the text for writing that OCR could not read (chữ viết tay): it is there, and nobody knows what it says. */
export const UNREAD = '[?]';

/** Under this confidence of OCR a number must be looked at; a wrong digit rarely scores above it. */
const SURE = 0.8;

/** Drawn places of the numbers inside the span that OCR doubted, or could not read at all. @param span offsets in the block's text */
export const doubtfulNumbers = (
  { text, fragments }: Pick<Block, 'text' | 'fragments'>,
  span: Pick<Span, 'start' | 'end'>,
): Fragment[] =>
  fragments.filter(
    ({ start, end, confidence }) =>
      confidence !== undefined &&
      confidence < SURE &&
      start < span.end &&
      end > span.start &&
      /\d|\[\?\]/u.test(text.slice(Math.max(start, span.start), Math.min(end, span.end))),
  );

/** True when a number inside the span comes from OCR that doubted it. @param span offsets in the block's text */
export const hasDoubtfulNumber = (
  block: Pick<Block, 'text' | 'fragments'>,
  span: Pick<Span, 'start' | 'end'>,
): boolean => doubtfulNumbers(block, span).length > 0;
