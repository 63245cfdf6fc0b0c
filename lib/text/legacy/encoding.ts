import { OffsetMapBuilder } from '../offset-map.ts';
import { chain, type Repaired, rewrite, unchanged } from '../repair-rewrite.ts';
import { isSyllable } from '../syllables.ts';
import type { LostLetters } from './lost-letters.ts';
import { seenAs } from './windows-1252.ts';

export type LegacyId = 'tcvn3' | 'vni' | 'vps' | 'viscii' | 'cp1258';

/** One encoding from before Unicode (bảng mã cũ), as its text looks when it was read as Windows-1252. */
export interface LegacyEncoding {
  id: LegacyId;
  /** Names of fonts made for it; a hint only, Unicode files keep such names. */
  fonts: RegExp;
  /** Seen text, one or two characters → the letter it stands for. */
  letters: ReadonlyMap<string, string>;
  /** Letters whose bytes do not survive in every program. */
  lost?: LostLetters;
}

/** Letters of an encoding with one byte each, from rows of sixteen; `.` marks bytes that keep their meaning. */
export function lettersOfRows(rows: Record<number, string>): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [first, row] of Object.entries(rows))
    for (const [index, letter] of [...row].entries())
      if (letter !== '.') for (const seen of seenAs(Number(first) + index)) letters.set(seen, letter);
  return letters;
}

/** Signs of Windows-1252, and its no-break space, that are letters in some encodings: `…` may be either. */
const SIGNS = /[€‚„…†‡ˆ‰‹‘’“”•–—˜™›\u00a0]/u;
const WORDS_WITH_SIGNS =
  /[\p{L}€‚„…†‡ˆ‰‹‘’“”•–—˜™›\u00a0]*[€‚„…†‡ˆ‰‹‘’“”•–—˜™›\u00a0][\p{L}€‚„…†‡ˆ‰‹‘’“”•–—˜™›\u00a0]*/gu;

/** Decodes by longest match; what the encoding does not know stays. Digits and ASCII alone never change. */
export function decodeText(text: string, encoding: LegacyEncoding): Repaired {
  return chain(text, [
    (stored) => decodeLetters(stored, encoding),
    (letters) =>
      SIGNS.test(letters)
        ? rewrite(letters, WORDS_WITH_SIGNS, (word) => decodeSigns(word, encoding))
        : unchanged(letters),
  ]);
}

function decodeLetters(text: string, { letters }: LegacyEncoding): Repaired {
  const builder = new OffsetMapBuilder();
  let out = '';
  for (let at = 0; at < text.length; ) {
    const pair = at + 1 < text.length ? letters.get(text.slice(at, at + 2)) : undefined;
    if (pair !== undefined) {
      out += pair;
      at += 2;
      builder.mark(out.length, at);
      continue;
    }
    const one = text.charAt(at);
    out += SIGNS.test(one) ? one : (letters.get(one) ?? one);
    at++;
  }
  return { text: out, map: builder.build(out.length, text.length) };
}

/** A sign is a letter where that makes a syllable; quotes and dots around the word stay signs. */
function decodeSigns(word: string, { letters }: LegacyEncoding): string {
  const outer = /^[^\p{L}]{0,3}|[^\p{L}]{0,3}$/gu;
  const [before = '', after = ''] = word.match(outer) ?? [];
  for (let left = 0; left <= before.length; left++)
    for (let right = 0; right <= after.length; right++) {
      const end = word.length - right;
      if (end - left < 2) continue;
      const middle = [...word.slice(left, end)]
        .map((sign) => (SIGNS.test(sign) ? (letters.get(sign) ?? sign) : sign))
        .join('');
      if (middle !== word.slice(left, end) && isSyllable(middle))
        return word.slice(0, left) + middle + word.slice(end);
    }
  return word;
}

/** Letters that the encoding has in small form only. */
export function smallOnly({ letters }: LegacyEncoding): ReadonlySet<string> {
  const all = new Set(letters.values());
  return new Set([...all].filter((letter) => !all.has(letter.toUpperCase())));
}
