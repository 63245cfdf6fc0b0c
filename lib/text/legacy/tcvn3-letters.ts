/**
 * What TCVN3 cannot store and converters lose: capitals with a tone, and the `ư` that became a hyphen or vanished.
 */
import { type Repaired, rewrite, unchanged } from '../repair-rewrite.ts';
import { isOnset, isSyllable } from '../syllables.ts';

/** Letters that TCVN3 has in small form only. */
const SMALL_ONLY = /[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/gu;
const WORDS = /\p{L}+/gu;

/** Capitals that show the case of a word: all its letters that could have been typed in both cases. */
interface WordCase {
  word: string;
  capital: boolean;
  /** Number of letters that show it. */
  shown: number;
}

function caseOf(word: string): WordCase {
  const telling = word.replace(SMALL_ONLY, '');
  return { word, capital: telling !== '' && telling === telling.toUpperCase(), shown: telling.length };
}

/** A capital word that is no abbreviation: its neighbour may be trusted to be in capitals as well. */
const isCapitalSyllable = (word: WordCase | undefined): boolean =>
  word ? word.capital && word.shown > 1 && isSyllable(word.word) : false;

/** `HßA X· HéI` decodes to `HòA Xã HộI`: toned letters become capitals where the rest of the word, or the words around it, are. */
export function restoreCapitals(text: string): Repaired {
  if (!/\p{Lu}/u.test(text) || text.search(SMALL_ONLY) < 0) return unchanged(text);
  const words = (text.match(WORDS) ?? []).map(caseOf);
  let index = -1;
  return rewrite(text, WORDS, (word) => {
    index++;
    const own = words[index];
    const wanted = own?.shown === 0 || own?.capital;
    const clear =
      own !== undefined &&
      ((own.capital && own.shown > 1) ||
        isCapitalSyllable(words[index - 1]) ||
        isCapitalSyllable(words[index + 1]));
    return wanted && clear ? word.toUpperCase() : word;
  });
}

const HYPHENATED = /(?<![\p{L}\p{N}-])(\p{L}*)-(\p{L}*)(?![\p{L}\p{N}-])/gu;
const HORNLESS = /(?<!\p{L})\p{L}+(?!\p{L})/gu;
/** `ơ` before these endings is always the second half of `ươ`. */
const HALF = /[ơờớởỡợ](?:ng|c|u)$/iu;

/** `ng-ời`, `nh- vậy`, `trờng`: the soft hyphen that stood for `ư` was printed as a hyphen or dropped. */
export function restoreHorns(text: string): Repaired {
  const hyphens = rewrite(text, HYPHENATED, (match) => {
    const [left = '', right = ''] = match.split('-');
    if (left === '' && right === '') return match;
    if (right === '') return isOnset(left) && left === left.toLowerCase() ? `${left}ư` : match;
    if ((left !== '' && isSyllable(left)) || !isSyllable(`${left}ư${right}`)) return match;
    return left === '' && isSyllable(right) ? match : `${left}ư${right}`;
  });
  if (hyphens.text !== text) return hyphens;
  return rewrite(text, HORNLESS, (word) => {
    if (/^ngời$/i.test(word)) return word.replace(/ời/, 'ười').replace(/ỜI/, 'ƯỜI');
    if (!HALF.test(word) || isSyllable(word)) return word;
    const whole = word.replace(/[ơờớởỡợ]/u, 'ư$&').replace(/[ƠỜỚỞỠỢ]/u, 'Ư$&');
    return isSyllable(whole) ? whole : word;
  });
}
