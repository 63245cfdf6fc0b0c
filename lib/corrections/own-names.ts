/**
 * Indicators of one's own over a record that was read without them: they act at once on every document of the library,
 * and leave no trace when they are withdrawn.
 */
import type { PlanRecord } from '../extract/types.ts';
import { indicatorKeyOf } from '../lexicon/indicators/match.ts';
import { type OwnLexicon, withOwnLexicon } from '../lexicon/own.ts';
import { withKey } from './aliases.ts';

/** The record with the targets that are known by a name of the lexicon given. */
export function withOwnNames<R extends PlanRecord>(record: R, own: OwnLexicon): R {
  if (own.indicators.length === 0) return record;
  const keys = new Set(own.indicators.map(({ key }) => key));
  const targets = withOwnLexicon(own, () =>
    record.targets.map((target) => {
      const key = indicatorKeyOf(target.indicator, target);
      return key !== null && keys.has(key) ? withKey(target, key) : target;
    }),
  );
  return { ...record, targets };
}
