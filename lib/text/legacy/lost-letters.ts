/**
 * Words that have lost a letter: its byte is one that programs drop, so only the vocabulary of official text can tell.
 * A word is restored where it is no other without the letter, else where the word beside it leaves no doubt.
 */
import { chain, type Repaired, rewrite } from '../repair-rewrite.ts';

/** What text looks like without the letters → with them. */
export interface LostLetters {
  /** Only capitals are lost; the vocabulary is in capitals then, else in small letters. */
  capitals: boolean;
  words: ReadonlyMap<string, string>;
  pairs: ReadonlyMap<string, string>;
}

const WORDS = /(?<!\p{L})\p{L}+(?!\p{L})/gu;
const PAIRS = /(?<!\p{L})(\p{L}+) (\p{L}+)(?!\p{L})/gu;
/** Pairs that begin with the second word of another. */
const SHIFTED = /(?<=(?<!\p{L})\p{L}+ )(\p{L}+) (\p{L}+)(?!\p{L})/gu;

function without(letters: string, entries: readonly string[]): ReadonlyMap<string, string> {
  const bare = (text: string): string => [...text].filter((letter) => !letters.includes(letter)).join('');
  return new Map(entries.map((text) => [bare(text), text]));
}

/**
 * Vocabulary for letters that were dropped.
 * @param letters the letters, small; in capitals where only the capitals are lost
 * @param words words that are no others without them, parted by blanks
 * @param pairs pairs of words, parted by `|`
 */
export const lostLetters = (letters: string, words: string, pairs: string): LostLetters => ({
  capitals: letters === letters.toUpperCase(),
  words: without(letters, words.split(/\s+/)),
  pairs: without(
    letters,
    pairs.split('|').map((pair) => pair.trim().replace(/\s+/g, ' ')),
  ),
});

/** Restores single words. */
export const restoreWords = (text: string, { words, capitals }: LostLetters): Repaired =>
  rewrite(text, WORDS, (word) => inCaseOf(word, words.get(capitals ? word : word.toLowerCase())));

/** Restores pairs. They overlap in running text, so a second word is looked at again as the first of the next pair. */
export function restorePairs(text: string, { pairs, capitals }: LostLetters): Repaired {
  const whole = (pair: string): string => inCaseOf(pair, pairs.get(capitals ? pair : pair.toLowerCase()));
  return chain(text, [
    (current) => rewrite(current, PAIRS, whole),
    (current) => rewrite(current, SHIFTED, whole),
  ]);
}

/** The word in the case of what it replaces: small, with a capital first letter, or in capitals. */
function inCaseOf(found: string, word: string | undefined): string {
  if (word === undefined) return found;
  if (found.length > 1 && found === found.toUpperCase()) return word.toUpperCase();
  const first = found.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
