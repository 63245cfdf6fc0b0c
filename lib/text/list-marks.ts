/**
 * The marks by which headings and points are counted: Roman numbers and the letters of the Vietnamese alphabet.
 */

const ROMAN_DIGITS: readonly (readonly [value: number, digits: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `4` → `IV`; a number that Roman digits cannot write (below 1, from 4000 on) as it is. */
export function romanNumeral(number: number): string {
  if (number <= 0 || number >= 4000) return String(number);
  let rest = number;
  let out = '';
  for (const [value, digits] of ROMAN_DIGITS)
    while (rest >= value) {
      out += digits;
      rest -= value;
    }
  return out;
}

/** `IV` → 4; 0 when it is no Roman number in capitals. Unusual spellings (`IIII`) are no Roman numbers. */
export function romanValue(roman: string): number {
  let total = 0;
  let at = 0;
  for (const [value, digits] of ROMAN_DIGITS)
    while (roman.startsWith(digits, at)) {
      total += value;
      at += digits.length;
    }
  return at === roman.length && romanNumeral(total) === roman ? total : 0;
}

/** Points follow the Vietnamese alphabet: `d) đ) e) g)`, without f, j, w, z and without ă, â, ê, ô, ơ, ư. */
const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Place of a letter among the points, from 1; 0 for letters that number no point. */
export const letterOrdinal = (letter: string): number =>
  letter.length === 1 ? POINT_LETTERS.indexOf(letter.toLowerCase()) + 1 : 0;

/** The letter at a place from 1; empty beyond the alphabet. */
export const pointLetter = (place: number): string => POINT_LETTERS[place - 1] ?? '';
