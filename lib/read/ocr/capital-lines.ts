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

/** A blank this wide, in heights of the word before it, parts the two columns of a header that were read as one line. */
const COLUMN_GAP = 1.5;

/** Where the parts of a line begin and end, as indices of its words. */
function partsOf(line: readonly OcrWord[]): [from: number, to: number][] {
  const cuts = [0];
  for (const [i, { box }] of line.entries()) {
    const before = line[i - 1]?.box;
    if (before && box.x - before.x - before.width > before.height * COLUMN_GAP) cuts.push(i);
  }
  return cuts.map((from, i) => [from, cuts[i + 1] ?? line.length]);
}

function nameLine(line: OcrWord[], from: number, to: number): void {
  const words = line.slice(from, to);
  if (words.length < LEAST - 1 || !words.every(({ text }) => CAPITALS.test(text))) return;
  for (const [i, word] of words.entries()) {
    const right = OPENERS[word.text];
    const next = words[i + 1];
    const ours = next && !RECKONING.has(next.text) && !HALVES.has(words[i - 1]?.text ?? '');
    if (right && ours) line[from + i] = { ...word, text: right };
  }
  const last = words.at(-1);
  if (last && words.length >= LEAST && last.text.endsWith('.'))
    line[to - 1] = { ...last, text: last.text.slice(0, -1) };
}

/** The lines with what a line in capitals proves misread put right. */
export function nameLines(lines: OcrWord[][]): void {
  for (const line of lines) for (const [from, to] of partsOf(line)) nameLine(line, from, to);
}
