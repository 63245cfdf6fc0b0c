/**
 * Misreadings of OCR that the word or its line proves wrong; nothing here looks at meaning, nothing touches a digit.
 */
import { romanNumeral, romanValue } from '../../text/list-marks.ts';
import { definePattern } from '../../text/pattern.ts';

/** Accented vowels: Tesseract takes small ones for capitals of the same shape; acronyms have none. */
const INNER_VOWEL = /(?<=\p{L})[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯẠ-ỸỔ]/gu;

const GLUED_COMMA = definePattern('comma without its blank', /(?<=\p{L}{2}),(?=\p{L}{2})/gu, {
  matches: ['Rẫy,ngày', 'VT,PNV'],
  misses: ['39,42', 'a, b'],
});

/** Letters that Tesseract takes for the strokes of a Roman number. */
const ROMAN_STROKES: Record<string, readonly string[]> = {
  l: ['I'],
  L: ['I'],
  '|': ['I'],
  '1': ['I'],
  T: ['I'],
  J: ['I'],
  H: ['II', 'I'],
  U: ['II'],
  M: ['III'],
  I: ['I'],
  V: ['V'],
  X: ['X'],
};

const ROMAN_LIKE = definePattern('misread Roman number', /^[lL|1HUTJIVXM]{1,4}[.,]?$/u, {
  matches: ['L', 'H.', 'HI.', 'IL'],
  misses: ['Kế', 'a)', '2.'],
});

/** Small letters for accented capitals inside a word that has small letters, and a blank after a comma. */
export function plainMisreading(word: string): string {
  const calm = /\p{Ll}/u.test(word) ? word.replace(INNER_VOWEL, (letter) => letter.toLowerCase()) : word;
  return calm.replace(GLUED_COMMA, ', ');
}

/** Indices by which provinces are ranked, all ending in `I)` or `X)`: the strokes run together. */
const BRACKETED_INDEX = definePattern(
  'index in brackets with its end misread',
  /^\((?<name>PC|PAP|DDC)(?:D\)?|[IlL1|][Ll1|]?\)|J\))(?<end>[,;.]?)$/u,
  { matches: ['(PCD,', '(PAPIL)', '(PAPD),', '(PCl),'], misses: ['(PAR', '(PCCC)', 'PCI'] },
);

/** `(PCD,` → `(PCI),`, `(PAPIL)` → `(PAPI),`. */
export const bracketedIndex = (word: string): string =>
  word.replace(BRACKETED_INDEX, (read, name: string, end: string) => {
    // Three strokes, `IL)`, are what is left of `I),`.
    const comma = end === '' && /[Ll1|]\)$/u.test(read) && read.length > name.length + 3;
    return `(${name}I)${comma ? ',' : end}`;
  });

/** Every Roman number that the strokes may stand for. */
function romansOf(strokes: string): string[] {
  let readings = [''];
  for (const stroke of strokes)
    readings = readings.flatMap((head) => (ROMAN_STROKES[stroke] ?? []).map((tail) => head + tail));
  return readings.filter((reading) => romanValue(reading) > 0);
}

/**
 * The Roman number that opens a heading in capitals: `L MỤC ĐÍCH` → `I. MỤC ĐÍCH`.
 * @param previous the last Roman number before it, empty at the start; decides between readings
 * @returns the number without its point, null when the word is none
 */
export function romanLabel(word: string, next: readonly string[], previous: string): string | null {
  const heading = next.slice(0, 2).join('');
  if (heading.length < 4 || heading !== heading.toUpperCase() || !/\p{L}{2}/u.test(heading)) return null;
  if (!ROMAN_LIKE.test(word)) return null;
  const readings = romansOf(word.replace(/[.,]$/u, ''));
  const following = romanNumeral(romanValue(previous) + 1);
  if (readings.includes(following)) return following;
  return readings.includes('I') ? 'I' : (readings[0] ?? null);
}

/** `I` of `I Một số kết quả`: the point behind it is lost, the capital and the count give it away. */
export function unpointedLabel(word: string, next: string, previous: string): string | null {
  if (!/^[IVX]{1,4}$/u.test(word) || !/^\p{Lu}\p{Ll}/u.test(next)) return null;
  return word === romanNumeral(romanValue(previous) + 1) || (word === 'I' && previous !== '') ? word : null;
}

const PART_LIKE = definePattern(
  'part of a document with its number misread',
  /^(?<part>Phần|PHẦN|Chương|CHƯƠNG)\s?(?<strokes>[lL|1IHUTJVXM]{1,5})(?<end>[.:]?)$/u,
  {
    matches: ['Phần1I', 'PHẦN I', 'Chương Il'],
    misses: ['Phần mềm', 'Chương trình', 'Phần 2'],
  },
);

/**
 * `Phần1I`, alone on its line, as `Phần I`.
 * @param previous the number of the part before, empty at the start
 * @returns the part's word and its number, null when the line is none
 */
export function partLabel(
  line: string,
  previous: string,
): { part: string; number: string; end: string } | null {
  const { part = '', strokes = '', end = '' } = PART_LIKE.exec(line)?.groups ?? {};
  if (part === '') return null;
  const readings = romansOf(strokes);
  const following = romanNumeral(romanValue(previous) + 1);
  // Nothing opens with its second part: what stands before the first number is dirt.
  const number = readings.includes(following) || previous === '' ? following : readings[0];
  return number === undefined ? null : { part, number, end };
}
