/**
 * Clips that say the same: so that a figure is not counted or merged twice because two pages carry it.
 */
import { fold } from '../text/fold.ts';
import type { Clip } from './types.ts';

/**
 * `words`: the very same words; `part`: one holds the other's words on the same page or in the same document; `facts`:
 * other words that promise the same.
 */
export type Likeness = 'words' | 'part' | 'facts';

export interface Duplicate {
  id: number;
  likeness: Likeness;
}

type Kept = Clip & { id: number };

/** For each clip that has any: the others that say the same, nearest likeness first. */
export function duplicatesAmong(clips: readonly Kept[]): Map<number, Duplicate[]> {
  const duplicates = new Map<number, Duplicate[]>();
  const add = (a: Kept, b: Kept, likeness: Likeness) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = duplicates.get(one.id) ?? [];
      if (list.some(({ id }) => id === other.id)) continue;
      duplicates.set(one.id, [...list, { id: other.id, likeness }]);
    }
  };
  for (const group of groupsBy(clips, ({ hash }) => hash)) everyPair(group, (a, b) => add(a, b, 'words'));
  for (const group of groupsBy(clips, placeOf))
    everyPair(group, (a, b) => {
      const [shorter, longer] = a.quote.exact.length < b.quote.exact.length ? [a, b] : [b, a];
      if (fold(longer.quote.exact).includes(fold(shorter.quote.exact))) add(a, b, 'part');
    });
  for (const group of groupsBy(clips, promiseOf)) everyPair(group, (a, b) => add(a, b, 'facts'));
  return duplicates;
}

/** The document or page it was taken from. */
const placeOf = ({ source, url }: Clip): string => source?.documentId ?? url;

/** What it promises, in one spelling; empty for a clip that promises nothing, which is like no other. */
function promiseOf({ targets, assignments }: Clip): string {
  const facts = [
    ...targets.map(({ indicator, comparator, value, valueMax, grade, unit, period }) =>
      [fold(indicator), comparator, value, valueMax, grade, unit, period].join('|'),
    ),
    ...assignments.map(({ unit, role, task }) => [fold(unit), role, fold(task)].join('|')),
  ];
  return facts.sort().join('\n');
}

function groupsBy(clips: readonly Kept[], key: (clip: Kept) => string): Kept[][] {
  const groups = Map.groupBy(clips, key);
  groups.delete('');
  return [...groups.values()].filter(({ length }) => length > 1);
}

function everyPair(group: readonly Kept[], visit: (a: Kept, b: Kept) => void): void {
  for (const [at, a] of group.entries()) for (const b of group.slice(at + 1)) visit(a, b);
}
