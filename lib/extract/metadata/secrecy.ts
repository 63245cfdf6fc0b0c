/**
 * Secrecy mark (dấu chỉ độ mật): only as a whole line in capitals, for `mật` stands inside ordinary words.
 */
import type { ExtractionContext } from '../context.ts';
import type { Anchor, Metadata } from '../types.ts';
import { linesOf } from './lines.ts';

const MARKS: Record<string, NonNullable<Metadata['secrecy']>> = {
  MẬT: 'MẬT',
  'TỐI MẬT': 'TỐI MẬT',
  'TUYỆT MẬT': 'TUYỆT MẬT',
};

/** A mark with its frame and spaces is never longer; ordinary lines are passed over unread. */
const LONGEST_LINE = 24;

/** The mark of the first page's lines, stamps included, or null. */
export function readSecrecy(
  context: ExtractionContext,
): { mark: NonNullable<Metadata['secrecy']>; anchor: Anchor | null } | null {
  for (const line of linesOf(context.blocks.slice(0, 60))) {
    if (line.text.length > LONGEST_LINE) continue;
    const mark =
      MARKS[
        line.text
          .replace(/[^\p{L} ]/gu, '')
          .replace(/\s+/g, ' ')
          .trim()
      ];
    if (mark) return { mark, anchor: context.anchor(line.block, line.start, line.end) };
  }
  const stamp = context.document.furniture
    .map(({ text }) => MARKS[text.trim()])
    .find((mark) => mark !== undefined);
  return stamp ? { mark: stamp, anchor: null } : null;
}
