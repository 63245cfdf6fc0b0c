/**
 * Windows-1258 read as Windows-1252: `ă ơ ư đ` and five tones stand at bytes where Western Europe has other letters,
 * a tone follows its vowel. (Read as 1258 the same bytes give combining marks, which composition repairs.)
 */
import type { LegacyEncoding } from './encoding.ts';

/** Seen as → letter. */
const LETTERS = 'Ã Ă ã ă Õ Ơ õ ơ Ý Ư ý ư Ð Đ ð đ';
/** Seen as → combining tone. */
const TONES = 'Ì \u0300 Ò \u0309 Þ \u0303 ì \u0301 ò \u0323';
const PLAIN = 'aâeêioôuyAÂEÊIOÔUY';

function lettersWithTones(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const own = LETTERS.split(' ');
  const vowels: [seen: string, letter: string][] = [...PLAIN].map((vowel) => [vowel, vowel]);
  for (let at = 0; at < own.length; at += 2) {
    const [seen = '', letter = ''] = own.slice(at, at + 2);
    letters.set(seen, letter);
    if (!/đ/i.test(letter)) vowels.push([seen, letter]);
  }
  const tones = TONES.split(' ');
  for (const [seen, letter] of vowels)
    for (let at = 0; at < tones.length; at += 2)
      letters.set(seen + (tones[at] ?? ''), (letter + (tones[at + 1] ?? '')).normalize('NFC'));
  return letters;
}

export const cp1258: LegacyEncoding = { id: 'cp1258', fonts: /^$/, letters: lettersWithTones() };
