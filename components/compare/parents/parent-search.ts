/** Which documents are offered to be linked to a plan as its directives. */
import { foldPlain } from '../../../lib/text/fold.ts';
import { matchParts } from '../../../lib/text/query.ts';
import type { ParentChoice } from './parent-view.ts';

/** Offered at once; the rest is counted. */
const SHOWN = 8;

/** Those that have every word of the query, diacritics aside. */
export function narrowParents(
  choices: readonly ParentChoice[],
  query: string,
): { choices: ParentChoice[]; more: number } {
  const found = choices.filter(matchParts(query, ({ label, title }) => foldPlain(`${label} ${title}`)));
  return { choices: found.slice(0, SHOWN), more: Math.max(0, found.length - SHOWN) };
}
