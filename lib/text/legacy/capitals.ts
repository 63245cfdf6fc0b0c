/**
 * Capitals with a tone that TCVN3 and VPS fonts cannot store: typed small, or in a font that draws capitals.
 */
import { type Repaired, rewrite, unchanged } from '../repair-rewrite.ts';
import { isSyllable } from '../syllables.ts';

const LINES = /[^\n]+/gu;
const WORDS = /\p{L}+/gu;

/** Capitals that show the case of a word: all its letters that could have been typed in both cases. */
interface WordCase {
  word: string;
  capital: boolean;
  /** Number of letters that show it. */
  shown: number;
}

function caseOf(word: string, small: ReadonlySet<string>): WordCase {
  const telling = [...word].filter((letter) => !small.has(letter)).join('');
  return { word, capital: telling !== '' && telling === telling.toUpperCase(), shown: telling.length };
}

/** A capital word that is no abbreviation: its neighbour may be trusted to be in capitals as well. */
const isCapitalSyllable = (word: WordCase | undefined): boolean =>
  word ? word.capital && word.shown > 1 && isSyllable(word.word) : false;

/** Start of a line or sentence, after a list's number or bullet; and `ủy ban`, in official writing always a name. */
const SENTENCE_START =
  /(?<=^\s*(?:[-+*•]\s*|[\p{L}\p{N}]{1,4}(?:\.\p{N}{1,2})*[.)]\s*)?["“(]?|\p{L}{2}[.!?]\s+["“(]?)\p{Ll}|ủ(?=y ban(?!\p{L}))/gu;

/**
 * `HßA X· HéI` decodes to `HòA Xã HộI`: letters that have no capital in the encoding become capitals where the rest of
 * the word, or the words around it, are capitals, and where a sentence begins. Same length, same offsets.
 * @param small letters that the encoding has in small form only
 */
export function restoreCapitals(text: string, small: ReadonlySet<string>): Repaired {
  if (small.size === 0) return unchanged(text);
  return rewrite(text, LINES, (line) => {
    const words = (line.match(WORDS) ?? []).map((word) => caseOf(word, small));
    let index = -1;
    return line
      .replace(WORDS, (word) => {
        index++;
        const own = words[index];
        if (!own || (own.shown > 0 && !own.capital)) return word;
        const clear =
          (own.capital && own.shown > 1) ||
          isCapitalSyllable(words[index - 1]) ||
          isCapitalSyllable(words[index + 1]);
        return clear ? word.toUpperCase() : word;
      })
      .replace(SENTENCE_START, (letter) => (small.has(letter) ? letter.toUpperCase() : letter));
  });
}
