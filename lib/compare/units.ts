/**
 * Whether two goals are stated in units that convert into each other, and what sort of measure a unit makes.
 */
import type { Dimension } from '../lexicon/units/types.ts';
import type { TargetFeatures } from './features.ts';

/** `amount` adds up over places, `share` does not, `per` is an average or a density, `other` is a score or a rank. */
export type UnitKind = 'amount' | 'share' | 'per' | 'other';

const PER: readonly Dimension[] = [
  'money_vnd_per_person_year',
  'money_vnd_per_area',
  'rate_per_10000',
  'yield',
  'density_people',
];
const OTHER: readonly Dimension[] = ['rank', 'score', 'star_grade', 'multiple', 'time', 'percentage_point'];

export function unitKind({ unit }: TargetFeatures): UnitKind {
  if (!unit) return 'other';
  if (unit.dimension === 'share') return 'share';
  if (PER.includes(unit.dimension) || unit.per.length > 0) return 'per';
  return OTHER.includes(unit.dimension) ? 'other' : 'amount';
}

/** The dimension its values have: a bare `triệu đồng` of an income per head is per head all the same. */
function dimensionOf({ unit, indicator }: TargetFeatures): Dimension | null {
  if (!unit) return null;
  return unit.dimension === 'money_vnd' && indicator?.dimension === 'money_vnd_per_person_year'
    ? indicator.dimension
    : unit.dimension;
}

/**
 * True when the two values can be laid on one scale. A missing or unknown unit fits only its like: of an unknown unit
 * nothing can be converted.
 */
export function convertibleFigures(a: TargetFeatures, b: TargetFeatures): boolean {
  if (!a.unit || !b.unit) return (a.target.unit ?? '').toLowerCase() === (b.target.unit ?? '').toLowerCase();
  const dimension = dimensionOf(a);
  if (dimension !== dimensionOf(b)) return false;
  if (dimension === 'rate_per_10000' || dimension?.startsWith('money_vnd_per')) return true;
  return a.unit.head === b.unit.head && a.unit.per.join('/') === b.unit.per.join('/');
}
