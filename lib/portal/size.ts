/**
 * Sizes of files as portals print them: `1,2 MB`, `356KB`, `1.234 KB`.
 */
import { readDigits } from '../text/numbers.ts';
import { definePattern } from '../text/pattern.ts';

const SIZE = definePattern(
  'size of a file',
  /(?<![\p{L}\p{N}.,])(\d+(?:[.,]\d+)*)\s?(bytes?|b|kb|kib|mb|mib|gb)(?![\p{L}\p{N}])/giu,
  {
    matches: ['(1,2 MB)', '356KB', 'Dung lượng: 1.234 KB', '812 bytes'],
    misses: ['12 kg', 'KB12', '5 mbps'],
  },
);
const FACTORS: Record<string, number> = { b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** Bytes, when exactly one size stands in the text: of two, nobody can tell which belongs to the file. */
export function sizeIn(text: string): number | null {
  const found = [...text.matchAll(SIZE)];
  const [, digits = '', unit = ''] = found.length === 1 ? (found[0] ?? []) : [];
  const value = readDigits(digits)?.value;
  const factor = FACTORS[unit.charAt(0).toLowerCase()];
  return value === undefined || factor === undefined ? null : Math.round(value * factor);
}

/** The text without its sizes, for titles. */
export const withoutSizes = (text: string): string => text.replace(SIZE, ' ');
