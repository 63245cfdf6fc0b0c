/**
 * Lines in capitals, which is how a document names its issuer: Tesseract loses the hooks over tall letters and takes dirt
 * at the end of such a line for a full stop.
 */
import type { OcrWord } from '../reader.ts';

const CAPITALS = /^\p{Lu}+[.,]?$/u;

/** Capital words that open a body's or a place's name, by the reading that lost its hook. */
const OPENERS: Record<string, string> = {
  TÍNH: 'TỈNH',
  TĨNH: 'TỈNH',
  SƠ: 'SỞ',
  SỠ: 'SỞ',
  SỞY: 'SỞ Y',
  SƠY: 'SỞ Y',
};
/** `TÍNH` before these is the word it seems to be, in the heading of a section. */
const RECKONING = new Set(['TOÁN', 'TÍCH', 'NĂNG', 'CHẤT', 'ĐẾN', 'TỪ', 'THEO', 'ƯU', 'KHẢ', 'CẤP']);
/** Before these it is the second half of a word: `GIỚI TÍNH`, `MÁY TÍNH`, `SƠ` of `ĐƠN SƠ`. */
const HALVES = new Set(['GIỚI', 'MÁY', 'TÀI', 'ƯỚC', 'ĐẶC', 'DỰ', 'QUAN', 'HỒ', 'ĐƠN', 'KHẢ', 'THÍCH']);
/** Fewer capital words than this are no line of a name. */
const LEAST = 3;

/** The lines with what a line in capitals proves misread put right. */
export function nameLines(lines: OcrWord[][]): void {
  for (const line of lines) {
    if (line.length < LEAST - 1 || !line.every(({ text }) => CAPITALS.test(text))) continue;
    for (const [i, word] of line.entries()) {
      const right = OPENERS[word.text];
      const next = line[i + 1];
      const ours = next && !RECKONING.has(next.text) && !HALVES.has(line[i - 1]?.text ?? '');
      if (right && ours) line[i] = { ...word, text: right };
    }
    const last = line.at(-1);
    if (last && line.length >= LEAST && last.text.endsWith('.'))
      line[line.length - 1] = { ...last, text: last.text.slice(0, -1) };
  }
}
