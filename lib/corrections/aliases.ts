/**
 * Aliases over a record that was read without them: they act at once on every document of the library, and leave no
 * trace when they are withdrawn.
 */

import { type ConfidenceReason, TARGET_REASONS } from '../extract/reasons.ts';
import type { PlanRecord, Target } from '../extract/types.ts';
import { aliasName, type IndicatorAliases, keyByAlias } from '../lexicon/indicators/aliases.ts';
import type { Alias } from './types.ts';

/** Aliases as extraction takes them; of two for one name the later holds. */
export const aliasMap = (aliases: readonly Alias[]): IndicatorAliases =>
  new Map(aliases.map(({ name, key }) => [aliasName(name), key]));

/** The record that extraction with these aliases would have given. */
export function withAliases<R extends Pick<PlanRecord, 'targets'>>(record: R, aliases: IndicatorAliases): R {
  if (aliases.size === 0) return record;
  return { ...record, targets: record.targets.map((target) => renamed(target, aliases)) };
}

function renamed(target: Target, aliases: IndicatorAliases): Target {
  const key = keyByAlias(target.indicator, aliases);
  return key === null ? target : withKey(target, key, ['alias']);
}

/** The target as the indicator of this key, which a person has taught. */
export function withKey(target: Target, key: string, because: readonly ConfidenceReason[] = []): Target {
  const { score, reasons } = target.confidence;
  const known = target.indicatorKey !== null;
  return {
    ...target,
    indicatorKey: key,
    confidence: {
      score: known
        ? score
        : Math.min(0.99, Math.round((score + TARGET_REASONS['known-indicator']) * 100) / 100),
      reasons: [...new Set([...reasons, ...(known ? [] : (['known-indicator'] as const)), ...because])],
    },
  };
}
