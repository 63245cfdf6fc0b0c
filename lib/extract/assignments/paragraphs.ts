/**
 * Which blocks are read for duties: running text of the body, without recipients and signature.
 */
import type { Block } from '../../document/types.ts';
import { definePattern } from '../../text/pattern.ts';
import type { ExtractionContext } from '../context.ts';
import { RANK, readPoint } from './point.ts';

/** A block of running text with its number or bullet read. */
export interface Paragraph {
  block: Block;
  rank: number;
  /** Offset of the first character after number or bullet. */
  contentStart: number;
}

const RECIPIENTS = definePattern('head of the list of recipients', /^(?:kính gửi|nơi nhận)\s*(?::|$|\n)/iu, {
  matches: ['Nơi nhận:', 'Kính gửi: Sở Nội vụ', 'NƠI NHẬN'],
  misses: ['Nơi nhận hồ sơ là bộ phận một cửa'],
});

/** Paragraphs of the body in order. After `Nơi nhận` its lines are left out until a numbered heading follows. */
export function bodyParagraphs(context: ExtractionContext): Paragraph[] {
  const found: Paragraph[] = [];
  let recipients = false;
  for (const block of context.blocks) {
    if (RECIPIENTS.test(block.text)) recipients = true;
    if (block.kind === 'cell' || block.region !== 'body') continue;
    const { rank, contentStart } = readPoint(block.text);
    if (rank <= RANK.letter && !RECIPIENTS.test(block.text)) recipients = false;
    if (!recipients) found.push({ block, rank, contentStart });
  }
  return found;
}
