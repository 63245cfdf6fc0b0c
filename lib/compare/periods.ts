/**
 * Goals for different years: a year on the way to a longer goal is a stage, a year outside it is another goal.
 */
import type { Target } from '../extract/types.ts';
import type { ComparisonRule } from '../lexicon/indicators/types.ts';
import { definePattern } from '../text/pattern.ts';
import { figureOf, weigh } from './bounds.ts';
import type { TargetFeatures } from './features.ts';
import type { Judgement } from './judgement.ts';
import { unitKind } from './units.ts';
import { goalText, numberText, quantityText } from './wording.ts';

const span = ({ years }: TargetFeatures): string =>
  years === null ? '' : years.from === years.to ? `năm ${years.from}` : `giai đoạn ${years.from}-${years.to}`;

/** A judgement where the years decide; null when the two goals are for one time. */
export function judgePeriod(
  parent: TargetFeatures,
  child: TargetFeatures,
  rule: ComparisonRule,
): Judgement | null {
  const a = parent.years;
  const b = child.years;
  if (!a || !b || (a.from === b.from && a.to === b.to)) return null;
  const words = `cấp trên ${span(parent)}, kế hoạch ${span(child)}`;
  const within = a.from <= b.from && b.to <= a.to;
  if (!within) {
    const apart = b.to < a.from || a.to < b.from;
    return {
      status: 'not-comparable',
      cause: apart || b.from < a.from ? 'period' : 'stage',
      reason: `Không so sánh được: hai chỉ tiêu thuộc hai thời kỳ khác nhau (${words}).`,
    };
  }
  // A yearly pace holds in every year of the period, and its last year is the goal itself.
  if (perYear(parent, rule) || (b.to === a.to && !cumulative(parent, rule))) return null;
  if (cumulative(parent, rule)) return stageShare(parent, child, words);
  const verdict = weigh(parent, child);
  if (verdict === 'met' || verdict === 'exceeded')
    return {
      status: verdict,
      cause: 'value',
      reason: `Đã đạt mức của cả giai đoạn: ${goalText(child.target)} so với ${goalText(parent.target)} (${words}).`,
    };
  return {
    status: 'not-comparable',
    cause: 'stage',
    reason: `Không so sánh được: kế hoạch là một chặng trong giai đoạn của cấp trên (${words}; ${goalText(child.target)} so với ${goalText(parent.target)}).`,
  };
}

/** A pace that holds in every year: `giảm 3%/năm`, `hằng năm đạt`; `triệu đồng/người/năm` is a level all the same. */
const perYear = ({ target, unit }: TargetFeatures, rule: ComparisonRule): boolean =>
  EVERY_YEAR.test(wordsOf(target)) ||
  (target.change !== 'level' &&
    (rule === 'RATE_CHANGE' ||
      (unit?.dimension === 'share' && /năm$/u.test(target.unit ?? '')) ||
      isAverage(target)));

const EVERY_YEAR = /h[ằà]ng năm|mỗi năm/iu;

/** A cell of a table has its figure only: the words stand in the name. */
const wordsOf = ({ indicator, anchor }: Target): string => `${indicator} ${anchor.quote}`;

/** An average over years, not over heads. */
export const isAverage = (target: Target): boolean =>
  /bình quân(?!\s*(?:đầu người|\/|1 người|mỗi người|nhân khẩu))/iu.test(wordsOf(target));

/** Amounts that are reached by adding up the years: new, planted, established. */
const cumulative = (features: TargetFeatures, rule: ComparisonRule): boolean =>
  unitKind(features) === 'amount' &&
  ((rule === 'SHARE_SUM' &&
    (features.target.change === 'increase' || SAYS_NEW.test(features.target.indicator))) ||
    ALL_YEARS.test(wordsOf(features.target)));

/** What is new comes on top of what there is, also where a table has but the number. */
const SAYS_NEW = /(?:thành lập|trồng|kết nạp|việc làm|xây dựng|phát triển|cấp)\s+mới(?!\p{L})/iu;

const ALL_YEARS = definePattern(
  'amount of all years of a period together',
  /(?<!bình quân |mỗi )(?<!\p{L})(?:(?:trong|cả|tổng|của)\s+)?(?:0?[3-9]|10|ba|bốn|năm|mười)\s+năm(?!\s+\d)(?!\p{L})|(?:trong |cả )giai đoạn/iu,
  {
    matches: ['Tổng vốn đầu tư toàn xã hội 5 năm đạt', 'Trong 5 năm thành lập mới', 'cả giai đoạn trồng'],
    misses: ['bình quân 5 năm đạt', 'đến năm 2025 đạt', 'năm 2023', 'giai đoạn 2021-2025'],
  },
);

function stageShare(parent: TargetFeatures, child: TargetFeatures, words: string): Judgement {
  const wanted = figureOf(parent);
  const given = figureOf(child);
  const percent = wanted && given && wanted.low !== 0 ? (given.low / wanted.low) * 100 : null;
  const sum =
    percent === null
      ? `${goalText(child.target)} so với ${goalText(parent.target)}`
      : `${quantityText(child.target.value ?? 0, child.target.unit)} = ${numberText(percent, 1)}% của ${quantityText(parent.target.value ?? 0, parent.target.unit)}`;
  return { status: 'share', cause: 'stage', reason: `Là phần của cả giai đoạn: ${sum} (${words}).` };
}
