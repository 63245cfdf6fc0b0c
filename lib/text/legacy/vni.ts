/**
 * VNI-Windows, the fonts named `VNI-…`: a plain letter followed by a mark byte (`aâ` for `â`, `aá` for `ấ`); the
 * letters `i`, `đ`, `ỵ`, `ơ` and `ư` have bytes of their own, the last two take a further tone byte.
 * Byte values after UniKey's conversion table.
 */
import type { LegacyEncoding } from './encoding.ts';

/** Marks after a plain vowel; a capital follows the same rows in capitals. */
const MARKED: Record<string, string> = {
  a: 'ù á ø à û ả õ ã ï ạ â â á ấ à ầ å ẩ ã ẫ ä ậ ê ă é ắ è ằ ú ẳ ü ẵ ë ặ',
  e: 'ù é ø è û ẻ õ ẽ ï ẹ â ê á ế à ề å ể ã ễ ä ệ',
  o: 'ù ó ø ò û ỏ õ õ ï ọ â ô á ố à ồ å ổ ã ỗ ä ộ',
  u: 'ù ú ø ù û ủ õ ũ ï ụ',
  y: 'ù ý ø ỳ û ỷ õ ỹ',
  ô: 'ù ớ ø ờ û ở õ ỡ ï ợ',
  ö: 'ù ứ ø ừ û ử õ ữ ï ự',
};

const SINGLE = 'ñ đ í í ì ì æ ỉ ó ĩ ò ị ô ơ ö ư î ỵ';

function* pairs(row: string): Generator<readonly [seen: string, letter: string]> {
  const parts = row.split(' ');
  for (let at = 0; at + 1 < parts.length; at += 2) yield [parts[at] ?? '', parts[at + 1] ?? ''];
}

function lettersOfMarks(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [seen, letter] of pairs(SINGLE)) {
    letters.set(seen, letter);
    letters.set(seen.toUpperCase(), letter.toUpperCase());
  }
  for (const [base, row] of Object.entries(MARKED))
    for (const [mark, letter] of pairs(row)) {
      const capital = base.toUpperCase();
      letters.set(base + mark, letter);
      // Capital letter with a small mark (`Uûy`) is as common as with a capital one.
      letters.set(capital + mark, letter.toUpperCase());
      letters.set(capital + mark.toUpperCase(), letter.toUpperCase());
    }
  return letters;
}

export const vni: LegacyEncoding = { id: 'vni', fonts: /^vni[- ]/i, letters: lettersOfMarks() };
