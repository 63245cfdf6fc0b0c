/**
 * By which rule the goals of two levels are compared (cách so sánh), for known indicators and for all others.
 */
import { BRANCHES } from '../lexicon/comparability.ts';
import type { ComparisonRule } from '../lexicon/indicators/types.ts';
import { fold } from '../text/fold.ts';
import type { TargetFeatures } from './features.ts';
import { unitKind } from './units.ts';

const BRANCH_NAMES = new Set(BRANCHES.map((name) => fold(name)));

/** `khu vực công nghiệp - xây dựng` and `ngành dịch vụ` are branches as well. */
const isBranch = (name: string): boolean =>
  BRANCH_NAMES.has(fold(name).replace(/^(?:tỉ trọng |cơ cấu |khu vực |ngành |các ngành )+/u, ''));

const IS_RATE = /^(?:tỷ|tỉ) (?:lệ|trọng)(?!\p{L})/iu;

/** The rule of the known indicator; else what its unit says. */
export function ruleOf(features: TargetFeatures): ComparisonRule {
  if (features.indicator) return features.indicator.comparison;
  if (isBranch(features.target.indicator)) return 'STRUCTURE';
  // How fast an amount grows depends on where each place starts; how much of an evil goes does not.
  if (features.change !== 'level' && features.unit?.dimension === 'share')
    return features.change === 'increase' && !IS_RATE.test(features.target.indicator)
      ? 'DIFFERENTIATED'
      : 'RATE_CHANGE';
  switch (unitKind(features)) {
    case 'share':
      return 'RATE_FLOOR';
    case 'amount':
      return 'SHARE_SUM';
    default:
      return 'DIFFERENTIATED';
  }
}
