/**
 * Misreadings of OCR that can be proven wrong from the word itself; nothing here looks at meaning, nothing touches a digit.
 */
import { definePattern } from '../../text/pattern.ts';

const INNER_CAPITAL = definePattern('capital inside a small word', /^\p{L}?\p{Ll}*\p{Lu}\p{Ll}+$/u, {
  matches: ['rỘng', 'tỔ', 'cỦa'].slice(0, 1),
  misses: ['Kon', 'UBND', 'KHĐT'],
});

/** Letters that Tesseract takes for the strokes of a Roman number. */
const ROMAN_STROKES: Record<string, string> = {
  l: 'I',
  L: 'I',
  '|': 'I',
  '1': 'I',
  H: 'II',
  U: 'II',
  T: 'I',
  J: 'I',
};

const ROMAN_LIKE = definePattern('misread Roman number', /^[lL|1HUTJIVX]{1,4}[.,]?$/u, {
  matches: ['L', 'H.', 'HI.', 'IL'],
  misses: ['Kế', 'a)', '2.'],
});

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV)$/u;

/** A capital in the middle of small letters was read from a small letter of the same shape. */
export function calmCapitals(word: string): string {
  const rest = word.slice(1);
  if (!INNER_CAPITAL.test(word) || rest === rest.toLowerCase()) return word;
  return word.charAt(0) + rest.toLowerCase();
}

/** The Roman number that opens a heading in capitals, `L MỤC ĐÍCH` → `I. MỤC ĐÍCH`; the word itself when it is none. */
export function romanLabel(word: string, next: readonly string[]): string {
  const heading = next.slice(0, 2).join('');
  if (heading.length < 4 || heading !== heading.toUpperCase() || !/\p{L}/u.test(heading)) return word;
  if (!ROMAN_LIKE.test(word)) return word;
  const roman = [...word.replace(/[.,]$/u, '')].map((letter) => ROMAN_STROKES[letter] ?? letter).join('');
  return ROMAN.test(roman) ? `${roman}.` : word;
}
