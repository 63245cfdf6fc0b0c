/**
 * Folded forms of Vietnamese text, for matching only; what is shown is always the text itself.
 */

import { remembering } from './remember.ts';

/** Combining tone marks: grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /\p{M}/gu;

/** The old and the new place of the tone mark are one word: `hoà` = `hòa`, `thuý` = `thúy`, `khoẻ` = `khỏe`. */
const OPEN_GLIDES: Record<string, string> = {};
for (const [glide, vowel] of [
  ['o', 'a'],
  ['o', 'e'],
  ['u', 'y'],
] as const)
  for (const tone of ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'])
    OPEN_GLIDES[(glide + vowel + tone).normalize('NFC')] = (glide + tone + vowel).normalize('NFC');
/** `hoà` → `oà` at the end of a syllable; `hoàn` and `quý` have one form only and stay. */
const OLD_STYLE = new RegExp(`(?<!q)(?:${Object.keys(OPEN_GLIDES).join('|')})(?!\\p{L})`, 'gu');

/** `i` and `y` are one letter after these consonants at the end of a syllable: `kỷ` = `kỉ`, `lý` = `lí`, `mỹ` = `mĩ`. */
const Y_ENDING = /(?<!\p{L})(h|k|l|m|s|t|v|qu)([yỳýỷỹỵ])(?!\p{L})/gu;
const Y_TO_I: Record<string, string> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

const DASHES = /[\u2010-\u2015\u2212\uF02D]/g;
const QUOTES = /[“”„‟«»‘’‚‹›'"]/g;

/**
 * Same words, same string: lower case, NFC, one tone placement, `i` for a final `y`, plain dashes and quotes,
 * single spaces. Keeps every diacritic: `bán`, `bản` and `ban` stay apart.
 */
export const fold: (text: string) => string = remembering((text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00f0/g, 'đ')
    .replace(OLD_STYLE, (match) => OPEN_GLIDES[match] ?? match)
    .replace(Y_ENDING, (_, head: string, tail: string) => head + (Y_TO_I[tail] ?? tail))
    .replace(DASHES, '-')
    .replace(QUOTES, '"')
    .replace(/\s+/g, ' ')
    .trim(),
);

/** `fold` without diacritics and punctuation, for search as people type it: `lao dong qua dao tao`. */
export function foldPlain(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** Words of the folded text, punctuation dropped; numbers keep their separators. */
export const foldWords = (text: string): string[] =>
  fold(text).match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}%‰]+/gu) ?? [];

/** The letter without its tone (`ề` → `ê`), for comparing words whose tones are in doubt. */
export const stripTones = (text: string): string => text.normalize('NFD').replace(TONES, '').normalize('NFC');
