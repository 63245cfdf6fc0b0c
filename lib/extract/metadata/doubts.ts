/**
 * Number and date of a scan that OCR could not read or was not sure of: writing by hand is no blank.
 */
import { hasDoubtfulNumber, UNREAD } from '../../document/doubt.ts';
import type { ExtractionContext } from '../context.ts';
import type { Anchor, Metadata, MetadataDoubt } from '../types.ts';

function doubtOf({ blocks }: ExtractionContext, anchor: Anchor): MetadataDoubt | null {
  if (anchor.quote.includes(UNREAD)) return 'unread';
  const block = blocks[anchor.block];
  return block && hasDoubtfulNumber(block, anchor) ? 'unsure' : null;
}

/** The doubts of the header; undefined where there are none. */
export function readDoubts(
  context: ExtractionContext,
  { number, issuedOn }: Pick<Metadata['anchors'], 'number' | 'issuedOn'>,
): Metadata['doubts'] {
  const doubts: Metadata['doubts'] = {};
  for (const [field, anchor] of [
    ['number', number],
    ['issuedOn', issuedOn],
  ] as const) {
    const doubt = anchor && doubtOf(context, anchor);
    if (doubt) doubts[field] = doubt;
  }
  return Object.keys(doubts).length > 0 ? doubts : undefined;
}
