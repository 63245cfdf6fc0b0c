/**
 * Marks on a document as a whole.
 */
import type { Block } from '../document/types.ts';
import type { PlanRecord } from '../extract/types.ts';

/** Lines in which the mark stands; it is at the head of the document. */
const HEAD = 15;

/** True when DỰ THẢO stands on a line of its own at the head: blanks are then no fault. */
export const isDraft = (blocks: readonly Block[]): boolean =>
  blocks
    .slice(0, HEAD)
    .some(({ text }) =>
      text.split('\n').some((line) => /^\s*\(?dự thảo(?:\s+(?:lần\s+)?\d+)?\)?\s*$/iu.test(line)),
    );

/** True for a PDF that bears number and date: the signature over the name may be an image that has no text. */
export const mayBeSignedByImage = ({ source, metadata }: PlanRecord): boolean =>
  source.mediaType === 'application/pdf' && metadata.number !== null && metadata.issuedOn?.length === 10;
