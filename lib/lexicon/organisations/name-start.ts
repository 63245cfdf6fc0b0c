/**
 * Where the name of a body may begin.
 */
import { knownName } from './known-names.ts';
import {
  BARE_NOUN,
  COMPLEMENT_HEADS,
  DETERMINER,
  GROUP_NOUN,
  isMark,
  NOT_GROUPS,
  NOT_HEADS,
  opensPredicate,
  PLAIN_HEADS,
  smallHead,
  TITLES,
  VERB_IN_NAME,
} from './name-words.ts';
import type { TermText } from './terms.ts';

/** True when a unit's name may begin at a term. Bare group nouns count only with `bare`. */
export function startsName(source: TermText, at: number, bare = false): boolean {
  const { terms } = source;
  const term = terms[at];
  if (!term || isMark(term)) return false;
  if (isFalseHead(source, at)) return false;
  if (term.upper && (TITLES.match(terms, at) > 0 || PLAIN_HEADS.match(terms, at) > 0)) return true;
  if (knownName(source, at) > 1 && (term.upper || knownName(source, at) > 2)) return true;
  if (term.upper && complementAfter(source, at) > 0) return true;
  const determiner = DETERMINER.match(terms, at);
  if (determiner > 0) return startsGroup(source, at + determiner);
  return bare && (BARE_NOUN.match(terms, at) > 0 || smallHead(source, at) > 0);
}

/** `Thanh tra, kiểm tra …` is what is done: the false head is longer than any name that stands there. */
export const isFalseHead = (source: TermText, at: number): boolean =>
  NOT_HEADS.match(source.terms, at) > knownName(source, at);

/** After `các`: a group noun, or a proper name; `các giải pháp` is no group of bodies. */
export const startsGroup = (source: TermText, at: number): boolean =>
  (GROUP_NOUN.match(source.terms, at) > 0 && NOT_GROUPS.match(source.terms, at) === 0) ||
  (source.terms[at]?.upper === true &&
    (TITLES.match(source.terms, at) > 0 ||
      PLAIN_HEADS.match(source.terms, at) > 0 ||
      COMPLEMENT_HEADS.match(source.terms, at) > 0 ||
      knownName(source, at) > 0));

/** First syllables of verbs that only committees are named by: chỉ đạo, chấp hành. */
const VERB_OF_COMMITTEES = new Set(['chỉ', 'chấp']);

/** Length of a head that needs a complement, when the complement is there. */
export function complementAfter(source: TermText, at: number): number {
  const length = COMPLEMENT_HEADS.match(source.terms, at);
  const next = at + length;
  // `Sở có trách nhiệm`: a head that stands for the issuer's own body, no name.
  if (length === 0 || isMark(source.terms[next])) return 0;
  const verb = VERB_IN_NAME.match(source.terms, next);
  // `Ban chỉ đạo` is a body, `Bệnh viện chỉ đạo …` a sentence.
  const own =
    verb > 0 && !(VERB_OF_COMMITTEES.has(source.terms[next]?.word ?? '') && source.terms[at]?.word !== 'ban');
  return opensPredicate(source, next) && !own ? 0 : length;
}
