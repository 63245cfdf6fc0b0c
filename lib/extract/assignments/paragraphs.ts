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

const RECIPIENTS = definePattern('head of the list of recipients', /^nơi nhận\s*(?::|$|\n)/iu, {
  matches: ['Nơi nhận:', 'NƠI NHẬN'],
  misses: ['Nơi nhận hồ sơ là bộ phận một cửa'],
});
const ADDRESSEES = definePattern('head of the list of addressees', /^kính gửi\s*(?::|$|\n)/iu, {
  matches: ['Kính gửi: Sở Nội vụ', 'KÍNH GỬI:'],
  misses: ['kính gửi kèm theo báo cáo'],
});
/** An addressee stands on a line of its own; a longer plain line is the first paragraph of the letter. */
const LONGEST_ADDRESSEE = 90;

/**
 * Paragraphs of the body in order. After `Nơi nhận` its lines are left out until a numbered heading follows, after
 * `Kính gửi` until the letter itself begins.
 */
export function bodyParagraphs(context: ExtractionContext): Paragraph[] {
  const found: Paragraph[] = [];
  let list: 'recipients' | 'addressees' | null = null;
  for (const block of context.blocks) {
    const opens = RECIPIENTS.test(block.text)
      ? 'recipients'
      : ADDRESSEES.test(block.text)
        ? 'addressees'
        : null;
    list = opens ?? list;
    if (block.kind === 'cell' || block.region !== 'body') continue;
    const { rank, contentStart } = readPoint(block.text);
    const isLetter = list === 'addressees' && rank === RANK.plain && block.text.length > LONGEST_ADDRESSEE;
    if (opens === null && (rank <= RANK.letter || isLetter)) list = null;
    if (list === null) found.push({ block, rank, contentStart });
  }
  return found;
}
