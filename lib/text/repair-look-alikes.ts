import { type Repaired, rewrite, unchanged } from './repair-rewrite.ts';

/** Cyrillic letters that look like Latin ones; copy-protected pages swap them in to spoil copies. */
const LOOK_ALIKES = new Map(
  [
    ...['аa', 'еe', 'оo', 'рp', 'сc', 'уy', 'хx', 'ѕs', 'іi', 'јj', 'һh', 'ԁd', 'ԛq', 'ԝw', 'ӑă', 'ѐè'],
    ...['АA', 'ВB', 'ЕE', 'КK', 'МM', 'НH', 'ОO', 'РP', 'СC', 'ТT', 'УY', 'ХX', 'ЅS', 'ІI', 'ЈJ', 'ҺH', 'ӐĂ'],
  ].map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const CYRILLIC = /\p{Script=Cyrillic}/u;
const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/u;
const WORDS = /[\p{L}\p{M}]*\p{Script=Cyrillic}[\p{L}\p{M}]*/gu;

const onlyLookAlikes = (text: string): boolean =>
  (text.match(CYRILLIC_LETTERS) ?? []).every((letter) => LOOK_ALIKES.has(letter));

/**
 * Cyrillic look-alikes → Latin, in words that mix both scripts; and in whole words of look-alikes where the text has
 * Latin words and no genuine Cyrillic letter at all. Russian stays Russian.
 */
export function latinLookAlikes(text: string): Repaired {
  if (!CYRILLIC.test(text) || !LATIN.test(text)) return unchanged(text);
  const disguised = onlyLookAlikes(text);
  return rewrite(text, WORDS, (word) =>
    disguised || (LATIN.test(word) && onlyLookAlikes(word))
      ? word.replace(CYRILLIC_LETTERS, (letter) => LOOK_ALIKES.get(letter) ?? letter)
      : word,
  );
}
