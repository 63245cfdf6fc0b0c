/**
 * A text as words and marks with offsets, and phrases looked up in it word by word.
 */
import { foldAligned } from '../tagger/tagger.ts';

/** One word or one mark. Offsets are UTF-16 indices into the text. */
export interface Term {
  start: number;
  end: number;
  /** Folded: lower case, one tone placement. */
  word: string;
  /** Begins with a capital letter. */
  upper: boolean;
  /** First of its line. */
  lineStart: boolean;
}

export interface TermText {
  text: string;
  folded: string;
  terms: readonly Term[];
}

/** `KH&ĐT`, `TT.TU` and `LĐ-TB&XH` are one word; `quận-huyện` is two. */
const WORD_OR_MARK =
  /[\p{L}\p{M}\p{N}]+(?:(?:[&.](?=[\p{L}\p{N}])|-(?=[\p{Lu}\p{N}]))[\p{L}\p{M}\p{N}]+)*|\S/gu;
const CAPITAL = /^\p{Lu}/u;

/** Folding looks at one word at a time, and documents repeat their words: each is folded once. */
const foldedWords = new Map<string, string>();
const MOST_WORDS = 20_000;

function foldWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = foldAligned(word);
  if (foldedWords.size >= MOST_WORDS) foldedWords.clear();
  foldedWords.set(word, folded);
  return folded;
}

/** Splits a text once for all lookups. Linear in its length. */
export function termText(text: string): TermText {
  const terms: Term[] = [];
  let folded = '';
  let previous = 0;
  for (const match of text.matchAll(WORD_OR_MARK)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = foldWord(match[0]);
    const gap = text.slice(previous, start);
    folded += gap + word;
    terms.push({
      start,
      end,
      word,
      // Folding lowers the first letter of a capitalised word and of no other.
      upper: word.charCodeAt(0) !== match[0].charCodeAt(0) && CAPITAL.test(match[0]),
      lineStart: terms.length === 0 || gap.includes('\n'),
    });
    previous = end;
  }
  return { text, folded: folded + text.slice(previous), terms };
}

/** Phrases by their first word, longest first. */
export class PhraseSet {
  private readonly byFirst = new Map<string, string[][]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = termText(phrase).terms.map((term) => term.word);
      const [first] = words;
      if (first === undefined) continue;
      const list = this.byFirst.get(first);
      if (list) list.push(words);
      else this.byFirst.set(first, [words]);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /** Number of terms of the longest phrase that stands at a term, 0 when none does. */
  match(terms: readonly Term[], at: number): number {
    const first = terms[at];
    if (!first) return 0;
    for (const words of this.byFirst.get(first.word) ?? [])
      if (words.every((word, offset) => terms[at + offset]?.word === word)) return words.length;
    return 0;
  }
}
