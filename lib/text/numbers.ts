/**
 * Numbers as administrative Vietnamese writes them: dots group thousands, a comma opens the decimals (`13.136,1`).
 * Offsets are UTF-16 indices into the text given.
 */
import { definePattern } from './pattern.ts';

/** How the number is written; `english` (`39.3`, `1,700,000`) is read and noted, never refused. */
export type NumberStyle = 'vietnamese' | 'english' | 'words';

/** One number in a text. */
export interface NumberReading {
  start: number;
  end: number;
  value: number;
  style: NumberStyle;
}

/** Digits with their separators; never the middle of a longer run such as a symbol, a date or `1.2.3a`. */
const DIGITS = definePattern('number in digits', /(?<![\p{L}\p{N}][.,]?)\d+(?:[.,]\d+)*(?![\p{N}])/gu, {
  matches: [
    ['đạt 13.136,1 ha.', '13.136,1'],
    ['05 xã', '05'],
    ['đạt 39,42', '39,42'],
    ['tăng 5%', '5'],
  ],
  misses: ['A4', 'không có số nào', 'COVID19'],
});

const GROUPED = /^(?!0\.)\d{1,3}(?:\.\d{3})+$/;
const VIETNAMESE_DECIMAL = /^(?:\d+|\d{1,3}(?:\.\d{3})+),\d+$/;
const ENGLISH_GROUPED = /^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:,\d{3})+\.\d+$/;
const ENGLISH_DECIMAL = /^\d+\.(?:\d{1,2}|\d{4,})$|^0\.\d+$/;

/**
 * Value of a number in digits with nothing else around it, or null when the separators make no number.
 * `1,246` is 1.246: one comma is a decimal comma however many digits follow.
 */
export function readDigits(text: string): { value: number; style: NumberStyle } | null {
  if (/^\d+$/.test(text)) return { value: Number(text), style: 'vietnamese' };
  if (GROUPED.test(text)) return { value: Number(text.replaceAll('.', '')), style: 'vietnamese' };
  if (VIETNAMESE_DECIMAL.test(text))
    return { value: Number(text.replaceAll('.', '').replace(',', '.')), style: 'vietnamese' };
  if (ENGLISH_GROUPED.test(text)) return { value: Number(text.replaceAll(',', '')), style: 'english' };
  if (ENGLISH_DECIMAL.test(text)) return { value: Number(text), style: 'english' };
  return null;
}

/** Every number in digits of a text, in order. Runs whose separators make no number (`1.2.3`) are left out. */
export function findDigits(text: string): NumberReading[] {
  const found: NumberReading[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const read = readDigits(match[0]);
    if (read) found.push({ start: match.index, end: match.index + match[0].length, ...read });
  }
  return found;
}

/**
 * The number as an administrative text would print it: `1700000` → `1.700.000`, `39.42` → `39,42`.
 * @param decimals digits after the comma; left out, as many as the value needs (at most 10)
 */
export function formatNumber(value: number, decimals?: number): string {
  const fixed = decimals === undefined ? trimZeros(value.toFixed(10)) : value.toFixed(decimals);
  const [whole = '', fraction] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction ? `${grouped},${fraction}` : grouped;
}

const trimZeros = (digits: string): string =>
  digits.includes('.') ? digits.replace(/0+$/, '').replace(/\.$/, '') : digits;
