/**
 * Numbers that say a rate as well (`13/18 xã`): beside a rate they are compared as one.
 */
import type { Target } from '../extract/types.ts';
import { describeUnit } from '../lexicon/units/units.ts';
import { definePattern } from '../text/pattern.ts';
import type { TargetFeatures } from './features.ts';

const OF_HOW_MANY = definePattern(
  'number of so many',
  /(?<!ngày\s)(?<![\d/.,])(?<part>\d{1,4})\/(?!1\s)(?<all>\d{1,4})(?=\s+\p{L})/u,
  {
    matches: [
      ['13/18 xã đạt chuẩn', '13/18'],
      ['có 18/21 xã, thị trấn', '18/21'],
    ],
    misses: ['ngày 13/8/2024', 'ngày 13/18 xã', '13,5/18 xã', '39/1 vạn'],
  },
);

/** The two goals of a pair; a number of so many beside a rate is put as the rate it makes. */
export function onOneScale(
  parent: TargetFeatures,
  child: TargetFeatures,
): { parent: TargetFeatures; child: TargetFeatures } {
  if (isRate(parent)) return { parent, child: rateOf(child) ?? child };
  return { parent: isRate(child) ? (rateOf(parent) ?? parent) : parent, child };
}

const isRate = ({ unit }: TargetFeatures): boolean => unit?.dimension === 'share';

function rateOf(features: TargetFeatures): TargetFeatures | null {
  const target = asRate(features.target);
  return target && { ...features, target, unit: describeUnit('%') };
}

/** The goal in per cent, as exact as a text would state it; null for a number that is not said to be of so many. */
export function asRate(target: Target): Target | null {
  // None at all is none of a hundred.
  if (target.value === 0 && target.unit === null && target.kind === 'quantity')
    return { ...target, unit: '%' };
  const { part, all } = OF_HOW_MANY.exec(target.anchor.quote)?.groups ?? {};
  const whole = Number(all);
  if (part === undefined || target.value === null || Number(part) !== target.value) return null;
  if (whole < Math.max(2, target.value)) return null;
  return { ...target, value: Math.round((target.value / whole) * 1000) / 10, valueMax: null, unit: '%' };
}
