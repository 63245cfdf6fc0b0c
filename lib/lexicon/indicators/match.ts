/**
 * From the name of a target as written to the key of its indicator.
 */

import type { Dimension } from '../units/types.ts';
import { describeUnit } from '../units/units.ts';
import { INDICATORS, taughtIndicators } from './indicators.ts';
import { matchingWords } from './phrases.ts';
import { QUALIFIERS } from './qualifiers.ts';
import type { Indicator } from './types.ts';

/** What is known of the target besides its name. */
export interface MatchContext {
  change: 'level' | 'increase' | 'decrease';
  /** As written, or null. */
  unit: string | null;
}

interface Phrase {
  words: readonly string[];
  indicator: Indicator;
}

/** Phrases by their first word, the longest first. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

function phrasesOf(indicators: readonly Indicator[]): Phrases {
  const byWord = new Map<string, Phrase[]>();
  const add = (phrase: Phrase): void => {
    const first = phrase.words[0];
    if (first === undefined) return;
    const list = byWord.get(first) ?? [];
    list.push(phrase);
    byWord.set(first, list);
  };
  for (const indicator of indicators)
    for (const spelling of [
      indicator.name.replace(/\s*\([^)]*\)/g, ''),
      indicator.name,
      ...indicator.synonyms,
    ]) {
      const words = matchingWords(spelling);
      add({ words, indicator });
      // `100% hồ sơ … đúng hạn` leaves out the opening `Tỷ lệ`.
      if (words[0] === 'tỉ' && words[1] === 'lệ' && words.length >= 5)
        add({ words: words.slice(2), indicator });
    }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byWord;
}

const PHRASES = phrasesOf(INDICATORS);
const taughtPhrases = new WeakMap<readonly Indicator[], Phrases>();

function phrasesTaught(own: readonly Indicator[]): Phrases {
  const phrases = taughtPhrases.get(own) ?? phrasesOf(own);
  taughtPhrases.set(own, phrases);
  return phrases;
}

/** Dimensions in which one indicator is met in practice: an index is ranked, scored or graded, a rate rises by points. */
const ALSO: Partial<Record<Dimension, readonly Dimension[]>> = {
  share: ['percentage_point'],
  percentage_point: ['share'],
  rank: ['score', 'share', 'multiple'],
  money_vnd_per_person_year: ['money_vnd', 'money_usd'],
  money_usd: ['money_vnd'],
  admin_units: ['share'],
  household: ['share'],
  products: ['share'],
  beds: ['rate_per_10000'],
  rate_per_10000: ['people', 'beds'],
  livestock: ['count'],
};

function fits(indicator: Indicator, dimension: Dimension | null): boolean {
  // A multiple of the present level (`gấp 1,5 lần`) can be stated of anything.
  if (dimension === null || dimension === 'multiple' || dimension === indicator.dimension) return true;
  return ALSO[indicator.dimension]?.includes(dimension) ?? false;
}

/** Keys of rates of growth by the whole name of what grows: `GRDP tăng 8%`. */
const GROWTH_OF: ReadonlyMap<string, string> = new Map(
  INDICATORS.flatMap(({ key, grows = [] }) =>
    grows.map((name): [string, string] => [matchingWords(name).join(' '), key]),
  ),
);

/**
 * Key of the indicator that the name means, or null.
 * The longest known phrase that stands in the name wins; one whose dimension cannot be that of the unit is passed over,
 * and a phrase of one or two words must make up the greater part of the name.
 */
export function indicatorKeyOf(name: string, context: MatchContext): string | null {
  const words = matchingWords(name);
  const dimension = context.unit === null ? null : (describeUnit(context.unit)?.dimension ?? null);
  // What a person has taught goes before what is as long and was known.
  const own = taughtIndicators();
  const taught = own.length > 0 ? longest(words, phrasesTaught(own), dimension, null) : null;
  const found = longest(words, PHRASES, dimension, taught);
  if (!found && context.change === 'increase' && dimension === 'share')
    return GROWTH_OF.get(words.join(' ')) ?? null;
  return found ? qualify(found.indicator.key, words, context, dimension) : null;
}

/** The longest phrase that stands in the words, when it is longer than the one given. */
function longest(
  words: readonly string[],
  phrases: Phrases,
  dimension: Dimension | null,
  beaten: Phrase | null,
): Phrase | null {
  let best = beaten;
  for (const [at, word] of words.entries())
    for (const phrase of phrases.get(word) ?? []) {
      if (best && phrase.words.length <= best.words.length) break;
      if (!phrase.words.every((part, index) => words[at + index] === part)) continue;
      if (phrase.words.length <= 2 && phrase.words.length * 2 <= words.length && !isAbbreviation(phrase))
        continue;
      if (fits(phrase.indicator, dimension)) best = phrase;
    }
  return best;
}

/** An index by its short name (PCI, SIPAS) is unmistakable however long the name around it. */
const isAbbreviation = (phrase: Phrase): boolean =>
  phrase.indicator.dimension === 'rank' && phrase.words.length <= 2;

function qualify(
  key: string,
  words: readonly string[],
  context: MatchContext,
  dimension: Dimension | null,
): string | null {
  const text = ` ${words.join(' ')} `;
  for (const qualifier of QUALIFIERS) {
    if (qualifier.from !== key) continue;
    if (qualifier.change && qualifier.change !== context.change) continue;
    if (qualifier.dimension && qualifier.dimension !== dimension) continue;
    if (qualifier.words && !qualifier.words.some((phrase) => text.includes(` ${phrase} `))) continue;
    return qualifier.to;
  }
  return key;
}
