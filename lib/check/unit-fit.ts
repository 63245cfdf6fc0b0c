/**
 * Whether a unit of measure can measure what a target's name says.
 */
import type { Target } from '../extract/types.ts';
import { MEASURE_WORDS } from '../lexicon/comparability-measures.ts';
import { describeUnit } from '../lexicon/units/units.ts';
import { fold } from '../text/fold.ts';

const MEASURES = MEASURE_WORDS.map(({ words, unfit }) => ({ words: fold(words), unfit }));
const READ = 0.8;

/** A unit that cannot measure what the name says: `diện tích … tấn`. */
export function isUnfit({ indicator, unit, confidence }: Target): boolean {
  const dimension = unit === null ? null : describeUnit(unit)?.dimension;
  // A name with a comma may have taken in the clause before it.
  if (!dimension || confidence.score < READ || indicator.includes(',')) return false;
  const name = fold(indicator).replace(/^(?:tổng |số |chỉ tiêu )+/u, '');
  return MEASURES.some(({ words, unfit }) => name.startsWith(words) && unfit.includes(dimension));
}
