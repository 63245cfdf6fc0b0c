/**
 * Indicators of one's own over a record that was read without them: they act at once on every document of the library,
 * and leave no trace when they are withdrawn.
 */
import type { PlanRecord, Target } from '../extract/types.ts';
import { indicatorKeyOf } from '../lexicon/indicators/match.ts';
import { type OwnLexicon, withOwnLexicon } from '../lexicon/own.ts';
import { withKey } from './aliases.ts';

/** The record with the targets that are known by a name of the lexicon given. */
export function withOwnNames<R extends Pick<PlanRecord, 'targets'>>(record: R, own: OwnLexicon): R {
  const keys = ownKeys(record.targets, own);
  if (keys.size === 0) return record;
  const targets = record.targets.map((target, index) => {
    const key = keys.get(index);
    return key === undefined ? target : withKey(target, key);
  });
  return { ...record, targets };
}

/** The keys of a person's own that names mean, by their index; names that mean something else are left out. */
export function ownKeys(
  named: readonly Pick<Target, 'indicator' | 'unit' | 'change'>[],
  own: OwnLexicon,
): Map<number, string> {
  const found = new Map<number, string>();
  if (own.indicators.length === 0) return found;
  const keys = new Set(own.indicators.map(({ key }) => key));
  withOwnLexicon(own, () => {
    for (const [index, target] of named.entries()) {
      const key = indicatorKeyOf(target.indicator, target);
      if (key !== null && keys.has(key)) found.set(index, key);
    }
  });
  return found;
}
