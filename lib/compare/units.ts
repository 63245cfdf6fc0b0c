/**
 * Whether two goals are stated in units that convert into each other, and what sort of measure a unit makes.
 */
import type { Dimension } from '../lexicon/units/types.ts';
import { convertible } from '../lexicon/units/units.ts';
import { fold } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';
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

export function unitKind(features: TargetFeatures): UnitKind {
  const { unit, target } = features;
  const dimension = dimensionOf(features);
  if (!unit || dimension === null) return 'other';
  if (dimension === 'share') return 'share';
  if (PER.includes(dimension) || unit.per.length > 0 || PER_HEAD.test(fold(target.indicator))) return 'per';
  return OTHER.includes(dimension) ? 'other' : 'amount';
}

/** The name says that it is an average, whatever the unit leaves out: `thu nhập bình quân đầu người … triệu đồng`. */
const PER_HEAD = definePattern(
  'average over heads or places, folded',
  /bình quân (?:một |1 |mỗi |trên |\/ ?)?(?:đầu người|người|nhân khẩu|lao động|hộ|ha|héc ta|xã|thôn)(?!\p{L})/u,
  {
    matches: ['thu nhập bình quân đầu người', 'thu nhập bình quân 1 người', 'số tiêu chí bình quân mỗi xã'],
    misses: ['tăng trưởng bình quân hằng năm', 'bình quân mỗi năm'],
  },
);

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
  if (countPersons(a, b)) return true;
  return convertible(
    { ...a.unit, dimension: dimensionOf(a) ?? a.unit.dimension },
    { ...b.unit, dimension: dimensionOf(b) ?? b.unit.dimension },
  );
}

/** Of one known indicator `220 lao động` and `220 người` are as many: `người` counts whoever is meant. */
const countPersons = (a: TargetFeatures, b: TargetFeatures): boolean =>
  a.indicator !== null &&
  a.indicator === b.indicator &&
  a.unit?.dimension === b.unit?.dimension &&
  [a, b].some(({ unit }) => unit?.head === 'người' && unit.per.length === 0) &&
  [a, b].every(({ unit }) => unit !== null && unit.per.length === 0);
