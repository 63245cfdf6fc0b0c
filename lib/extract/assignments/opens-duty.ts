/**
 * Where a duty may begin.
 */
import { opensPredicate } from '../../lexicon/organisations/name-words.ts';
import { PhraseSet, type TermText } from '../../lexicon/organisations/terms.ts';
import { DUTY_VERBS, PREDICATE_OPENERS } from '../../lexicon/roles.ts';

const OPENERS = new PhraseSet(PREDICATE_OPENERS);
const POINT_VERBS = new PhraseSet(DUTY_VERBS);

/** True when the words at a term open a predicate whether or not they are capitalised. */
export const opensDuty = (source: TermText, at: number): boolean =>
  OPENERS.match(source.terms, at) > 0 ||
  opensPredicate(source, at) ||
  (source.terms[at]?.upper === true && POINT_VERBS.match(source.terms, at) > 0);
