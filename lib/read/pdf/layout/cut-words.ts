/**
 * Lines that end inside a word: where every blank is a no-break space a typesetter finds no place to break, and breaks
 * anywhere. Some programs write plain blanks as no-break ones, so the line ends themselves must show it.
 */
import { definePattern } from '../../../text/pattern.ts';
import { isSyllable } from '../../../text/syllables.ts';
import type { Row, Word } from './words.ts';

/** Part of a row's blanks that are no-break in such text. */
const HELD = 0.8;

const LETTERS = /^\p{L}+$/u;
const TRIMMED = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function isHeld({ words }: Row): boolean {
  const blanks = words.filter((word) => word.before !== 'none');
  const held = blanks.filter((word) => word.before === 'no-break');
  return held.length > 0 && held.length >= blanks.length * HELD;
}

/** The last word of a row and the first of the next, when no blank is drawn between them. */
function meeting(row: Row, next: Row): [Word, Word] | null {
  const [last, first] = [row.words.at(-1), next.words[0]];
  return last && first && last.after === 'none' && first.before === 'none' ? [last, first] : null;
}

/** 1 when the two are one syllable that was cut, -1 when they are two whole ones, 0 when they do not tell. */
function vote([last, first]: [Word, Word]): number {
  const [left, right] = [last.text.replace(TRIMMED, ''), first.text.replace(TRIMMED, '')];
  if (!LETTERS.test(left) || !LETTERS.test(right)) return 0;
  const whole = isSyllable(left) && isSyllable(right);
  const joined = isSyllable(left + right);
  if (joined && !whole) return 1;
  return whole && !joined ? -1 : 0;
}

/** Digits in groups of three, as a column of figures is set; one comma alone parts decimals. */
const GROUPED = definePattern('grouped-number-of-two-lines', /^\d{1,3}(?:(?:\.\d{3})+|,\d{3}(?:,\d{3})+)$/u, {
  matches: ['1.180.000', '13.500', '25,000,000'],
  misses: ['1.180.00', '13500', '13.50', '12,500', '1,180.000'],
});
const DIGITS = /^[\d.,]+$/;

/** `1.180.00` | `0`: neither part alone is a number with whole groups. */
const isCutNumber = (left: string, right: string): boolean =>
  DIGITS.test(right) && /^[\d.,]+[.,]\d{0,2}$/.test(left) && GROUPED.test(left + right);

/** `Lượn` | `g`: the rest has no vowel, so it is no word. */
const isCutSyllable = (left: string, right: string): boolean =>
  /^\p{Ll}{1,2}$/u.test(right) && !isSyllable(right) && LETTERS.test(left) && isSyllable(left + right);

/**
 * Marks the words that are wider than their cell and go on in its next line, in place.
 * @param cells rows of each cell
 */
export function markWideWords(cells: readonly (readonly Row[])[]): void {
  for (const rows of cells) {
    if (rows.length < 2) continue;
    for (const [i, row] of rows.entries()) {
      const next = rows[i + 1];
      const pair = next && row.words.length === 1 ? meeting(row, next) : null;
      if (!pair) continue;
      const [left, right] = [pair[0].text, pair[1].text];
      const number = rows.length === 2 && next?.words.length === 1 && isCutNumber(left, right);
      if (number || isCutSyllable(left, right)) pair[0].cut = true;
    }
  }
}

/** Marks the words that a line's end cuts, in place. @param texts rows of each text, top to bottom */
export function markCutWords(texts: readonly (readonly Row[])[]): void {
  let votes = 0;
  const ends: Word[] = [];
  for (const rows of texts)
    for (const [i, row] of rows.entries()) {
      const last = row.words.at(-1);
      if (last?.after !== 'none' || !isHeld(row)) continue;
      ends.push(last);
      const next = rows[i + 1];
      const pair = next ? meeting(row, next) : null;
      if (pair) votes += vote(pair);
    }
  if (votes > 0) for (const word of ends) word.cut = true;
}
