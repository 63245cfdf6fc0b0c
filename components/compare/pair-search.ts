/**
 * What the start of comparing shows of a large library: the directives and plans that a query asks for, and no more of
 * them than a person reads.
 */
import { foldPlain } from '../../lib/text/fold.ts';
import { matchBeginnings } from '../../lib/text/query.ts';
import type { Choice } from '../ui/chooser.tsx';
import type { DirectiveGroup } from './pair-picker.tsx';

/** Shown at once; the rest is counted. */
const GROUPS = 10;
const PLANS = 12;
const CHOICES = 100;

interface NarrowedGroup extends DirectiveGroup {
  /** Plans that match and are not shown. */
  more: number;
}

/** Directives that match with all their plans, and directives whose plans match with those plans. */
export function narrowGroups(
  groups: readonly DirectiveGroup[],
  query: string,
): { groups: NarrowedGroup[]; more: number } {
  const matches = matcher(query);
  const found = groups.flatMap((group): NarrowedGroup[] => {
    const children = matches(group) ? group.children : group.children.filter(matches);
    if (children.length === 0) return [];
    return [{ ...group, children: children.slice(0, PLANS), more: Math.max(0, children.length - PLANS) }];
  });
  return { groups: found.slice(0, GROUPS), more: Math.max(0, found.length - GROUPS) };
}

/** The first documents that match, and the chosen one whether it does or not. */
export function narrowChoices(
  choices: readonly Choice<string>[],
  query: string,
  chosen: string | null,
): Choice<string>[] {
  const matches = matcher(query);
  const found: Choice<string>[] = [];
  for (const choice of choices) {
    if (found.length === CHOICES) break;
    if (matches({ label: choice.label, title: choice.note ?? '', issuer: '' })) found.push(choice);
  }
  const kept = choices.find(({ id }) => id === chosen);
  return kept && !found.includes(kept) ? [kept, ...found] : found;
}

interface Named {
  label: string;
  title: string;
  issuer?: string;
}

const matcher = (query: string): ((named: Named) => boolean) =>
  matchBeginnings(query, ({ label, title, issuer = '' }) => foldPlain(`${label} ${title} ${issuer}`));
