/** Words that are no Vietnamese syllable because a vowel was read twice: `ngườời`. */
import { isSyllable } from '../../text/syllables.ts';

/** Words of other languages have doubled vowels; only those with a Vietnamese mark are mended. */
const MARKED = /[^\p{ASCII}]/u;

const plainVowel = (letter: string): string => letter.normalize('NFD').charAt(0).toLowerCase();

/** The one syllable that is left when one of two neighbouring forms of a vowel goes; the same word where there is none. */
export function withoutDoubledVowel(word: string): string {
  if (isSyllable(word) || !MARKED.test(word)) return word;
  const letters = [...word];
  const left = new Set<string>();
  for (const [i, letter] of letters.entries()) {
    const next = letters[i + 1];
    if (
      next === undefined ||
      !/[aeiouy]/u.test(plainVowel(letter)) ||
      plainVowel(next) !== plainVowel(letter)
    )
      continue;
    for (const at of [i, i + 1]) {
      const shorter = letters.filter((_, place) => place !== at).join('');
      if (isSyllable(shorter)) left.add(shorter);
    }
  }
  const [only, other] = left;
  return only !== undefined && other === undefined ? only : word;
}
