/** Which documents are offered to be linked to a plan as its directives. */
import { foldPlain } from '../../../lib/text/fold.ts';
import type { ParentChoice } from './parent-view.ts';

/** Offered at once; the rest is counted. */
const SHOWN = 8;

/** Those that have every word of the query, diacritics aside. */
export function narrowParents(
  choices: readonly ParentChoice[],
  query: string,
): { choices: ParentChoice[]; more: number } {
  const wanted = foldPlain(query).split(' ').filter(Boolean);
  const found = choices.filter(({ label, title }) => {
    const text = foldPlain(`${label} ${title}`);
    return wanted.every((word) => text.includes(word));
  });
  return { choices: found.slice(0, SHOWN), more: Math.max(0, found.length - SHOWN) };
}
