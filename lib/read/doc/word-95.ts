/**
 * Word 6 and 95: text and paragraphs only. Files of that age are rare and their tables come out cell by cell.
 */
import { ReadFailure } from '../failure.ts';
import { emptyParagraph, type FlowDocument } from '../flow/flow.ts';
import { u32 } from './bytes.ts';
import { FieldState, nextEnd, shown } from './marks.ts';

/** Throws `ReadFailure` `damaged` when the stated text lies outside of the file. */
export function readOldText(document: Uint8Array): FlowDocument {
  const start = u32(document, 24);
  const length = u32(document, 52);
  if (start === 0 || start >= document.length || length === 0) throw new ReadFailure('damaged');
  const stored = new TextDecoder('windows-1252').decode(document.subarray(start, start + length));
  const fields = new FieldState();
  const lines = [''];
  for (let at = 0; at < stored.length; at++) {
    const character = stored.charAt(at);
    if (nextEnd(stored, at, at + 1) === at) lines.push('');
    else if (!fields.take(character) && !fields.inInstruction) lines[lines.length - 1] += shown(character);
  }
  return {
    items: lines.map((text) => ({
      ...emptyParagraph(),
      runs: [{ text, font: null, bold: false, italic: false, underline: false, caps: false, size: null }],
    })),
    notes: [],
    furniture: [],
    warnings: [
      {
        code: 'old-word',
        message: 'Tệp Word 6/95: chỉ đọc được chữ, không đọc được khuôn dạng và số tự động.',
      },
    ],
  };
}
