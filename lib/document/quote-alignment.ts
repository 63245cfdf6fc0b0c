/**
 * The passage of a text that is most like a quote, word by word, and whether any number in it differs.
 */
import { fold } from '../text/fold.ts';

interface Word {
  text: string;
  start: number;
  end: number;
}

/** Numbers keep their separators, so `3,5` and `35` are two words. */
const WORDS = /\p{N}+(?:[.,]\p{N}+)*%?|[\p{L}\p{M}]+/gu;
/** How many places of the text are looked at closely. */
const CANDIDATES = 8;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORDS)].map((match) => ({
    text: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The nearest passage with its likeness (0..1, twice the common words over all), or null when no word is common. */
export function alignWords(
  text: string,
  exact: string,
  hint: number,
): { start: number; end: number; likeness: number; numbersChanged: boolean } | null {
  const words = wordsOf(text);
  const wanted = wordsOf(exact);
  if (words.length === 0 || wanted.length === 0) return null;
  let winner: { start: number; end: number; likeness: number; numbersChanged: boolean } | null = null;
  for (const from of candidateStarts(words, wanted, hint)) {
    const slack = Math.max(3, Math.ceil(wanted.length / 4));
    const nearby = words.slice(Math.max(0, from - slack), from + wanted.length + slack);
    const pairs = longestCommon(nearby, wanted);
    const first = pairs[0];
    const last = pairs.at(-1);
    if (!first || !last) continue;
    // Words before the first and after the last common one belong to the passage as far as the quote has such words.
    const head = Math.max(0, first[0] - first[1]);
    const tail = Math.min(nearby.length - 1, last[0] + (wanted.length - 1 - last[1]));
    const passage = nearby.slice(head, tail + 1);
    const likeness = (2 * pairs.length) / (passage.length + wanted.length);
    if (!winner || likeness > winner.likeness)
      winner = {
        start: passage[0]?.start ?? 0,
        end: passage.at(-1)?.end ?? 0,
        likeness,
        numbersChanged: numbersOf(passage) !== numbersOf(wanted),
      };
  }
  return winner;
}

const numbersOf = (words: readonly Word[]): string =>
  words
    .filter((word) => /\p{N}/u.test(word.text))
    .map((word) => word.text)
    .join(' ');

/** Starts on which most words of the quote agree: each common word votes for where the passage would begin. */
function candidateStarts(words: readonly Word[], wanted: readonly Word[], hint: number): number[] {
  const places = new Map<string, number[]>();
  wanted.forEach((word, at) => {
    places.set(word.text, [...(places.get(word.text) ?? []), at]);
  });
  const votes = new Map<number, number>();
  words.forEach((word, at) => {
    const own = places.get(word.text);
    if (!own) return;
    // A word that the quote repeats says less about where it begins.
    for (const place of own) votes.set(at - place, (votes.get(at - place) ?? 0) + 1 / own.length);
  });
  const nearest = (start: number): number => Math.abs((words[Math.max(0, start)]?.start ?? 0) - hint);
  return [...votes]
    .sort(([a, left], [b, right]) => right - left || nearest(a) - nearest(b))
    .slice(0, CANDIDATES)
    .map(([start]) => Math.max(0, start));
}

/** Index pairs of a longest common subsequence, in order. */
function longestCommon(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i]?.text === b[j]?.text
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.text === b[j]?.text) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
