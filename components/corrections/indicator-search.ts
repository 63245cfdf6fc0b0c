import { foldPlain } from '../../lib/text/fold.ts';
import { matchParts } from '../../lib/text/query.ts';
import type { IndicatorChoice } from './correction-actions.ts';

/** Indicators of which a wording holds every word of the query, diacritics aside; those whose name does come first. */
export function searchIndicators(
  choices: readonly IndicatorChoice[],
  query: string,
): readonly IndicatorChoice[] {
  const holds = matchParts(query, foldPlain);
  const byName = choices.filter(({ name }) => holds(name));
  const bySynonym = choices.filter((choice) => !byName.includes(choice) && choice.synonyms.some(holds));
  return [...byName, ...bySynonym];
}
