/**
 * Which sectors a goal belongs to, and whether it is a body's own business (lĩnh vực phụ trách).
 */
import { EVERY_OFFICE, SECTORS } from '../lexicon/sectors.ts';
import { fold } from '../text/fold.ts';
import { hasPhrase, type TargetFeatures } from './features.ts';
import type { Standing } from './standing.ts';

export interface SectorName {
  id: string;
  name: string;
}

const WORDS = SECTORS.map((sector) => ({ sector, words: sector.words.map((words) => fold(words)) }));

/**
 * Sectors of a goal: by its key, or by the words of its name when it is not a known indicator. A part belongs where its
 * whole does.
 */
export function sectorsOf({ indicator, target, whole }: TargetFeatures): readonly SectorName[] {
  if (indicator) return byKey(indicator.key);
  const found = byName(target.indicator);
  if (found.length > 0 || whole === null) return found;
  return whole.indicatorKey === null ? byName(whole.indicator) : byKey(whole.indicatorKey);
}

const byKey = (key: string): readonly SectorName[] =>
  SECTORS.filter(({ indicators }) => indicators.includes(key));

function byName(indicator: string): readonly SectorName[] {
  const name = fold(indicator);
  return WORDS.filter(({ words }) => words.some((word) => hasPhrase(name, word))).map(({ sector }) => sector);
}

/** True for a goal that every office is given, whatever its sector. */
export const isEveryOffices = ({ indicator }: TargetFeatures): boolean =>
  indicator !== null && EVERY_OFFICE.includes(indicator.key);

/** True when a known indicator belongs to sectors that are none of the body's: a figure for it is somebody else's. */
export function isForeignTo(features: TargetFeatures, body: Standing): boolean {
  if (!body.limited || body.sectors.length === 0 || !features.indicator || isEveryOffices(features))
    return false;
  const sectors = sectorsOf(features);
  return sectors.length > 0 && !sectors.some(({ id }) => body.sectors.includes(id));
}

/** True when a known indicator belongs to a sector of the body's: it sets that goal, for its whole territory. */
export const isOwnOf = (features: TargetFeatures, body: Standing): boolean =>
  features.indicator !== null && sectorsOf(features).some(({ id }) => body.sectors.includes(id));
