/**
 * What may be said of a linked pair (tính so sánh được): comparable or not and why, and then the verdict. Whatever is
 * not sound ends in `not-comparable` with its reason; only what is left can be `weaker`.
 */
import type { Period } from '../extract/types.ts';
import type { ComparisonRule } from '../lexicon/indicators/types.ts';
import { fold } from '../text/fold.ts';
import { isFuller, isLoose, type Link } from './align.ts';
import { aboveWhole, share } from './amounts.ts';
import { figureOf, isOpposed, sameFigure, weigh } from './bounds.ts';
import { ruleOf } from './comparison-rule.ts';
import { eachOf, isOneOf } from './each.ts';
import { hasPhrase, type TargetFeatures } from './features.ts';
import { both, type Judgement, notComparable } from './judgement.ts';
import { judgeKinds } from './kinds.ts';
import { isAverage, judgePeriod } from './periods.ts';
import { onOneScale } from './rates.ts';
import { isForeignTo, isOwnOf } from './remit.ts';
import type { Relation, Standing } from './standing.ts';
import type { CoverageCause } from './types.ts';
import { judgeUnits } from './unit-conflicts.ts';
import { unitKind } from './units.ts';
import { goalText, numberText, quantityText } from './wording.ts';

/** Who speaks to whom. */
export interface Setting {
  relation: Relation;
  parent: Standing;
  child: Standing;
  /** The child is for some of the parent's years only. */
  stage: boolean;
  /** Years the child is for. */
  childPeriod: Period | null;
}

/** Judges one linked pair. */
export function judge(link: Link, setting: Setting): Judgement {
  const told = different(link);
  if (told) return told;
  const { parent, child } = onOneScale(link.parent, link.child);
  if (child.target.restated && setting.relation !== 'unknown') return quotedInTime(parent, child);
  return (
    judgeKinds(parent, child) ??
    directions(parent, child) ??
    judgeUnits(parent, child) ??
    judgePeriod(parent, child, ruleOf(parent)) ??
    byName(overYears(byRule(parent, child, setting), parent, setting), link)
  );
}

/** A name that says more may narrow the goal after all. */
const byName = (judgement: Judgement, link: Link): Judgement =>
  judgement.status === 'weaker' && isFuller(link) ? { ...judgement, question: true } : judgement;

/** One year below the average of several may be made up for in another. */
const overYears = (judgement: Judgement, { target }: TargetFeatures, { stage }: Setting): Judgement =>
  judgement.status === 'weaker' && stage && isAverage(target) ? { ...judgement, question: true } : judgement;

/** A quotation of another year is no wrong quotation. */
function quotedInTime(parent: TargetFeatures, child: TargetFeatures): Judgement {
  const { years: a } = parent;
  const { years: b } = child;
  const apart = a !== null && b !== null && (b.to < a.from || a.to < b.from);
  return apart
    ? notComparable('stage', `kế hoạch nhắc lại chỉ tiêu của thời kỳ khác (${both(parent, child)})`)
    : restated(parent, child);
}

/** The plan repeats the goal of the level above as that level's. */
function restated(parent: TargetFeatures, child: TargetFeatures): Judgement {
  const wanted = figureOf(parent);
  const given = figureOf(child);
  const unconvertible = wanted && given ? judgeUnits(parent, child) : null;
  if (unconvertible) return unconvertible;
  if (!wanted || !given)
    return notComparable(
      'kind',
      `kế hoạch nhắc lại chỉ tiêu cấp trên nhưng không cùng cách thể hiện (${both(parent, child)})`,
    );
  const same = sameFigure(wanted.low, given.low) && sameFigure(wanted.high, given.high);
  if (same && !isOpposed(parent.target, child.target))
    return {
      status: 'met',
      cause: 'restated',
      reason: `Kế hoạch nhắc lại đúng chỉ tiêu của cấp trên: ${goalText(child.target)}.`,
    };
  if (child.target.comparator === '~')
    return notComparable('kind', `kế hoạch chỉ nhắc lại con số làm tròn (${both(parent, child)})`);
  return {
    status: 'conflict',
    cause: 'misquoted',
    reason: `Kế hoạch nhắc lại chỉ tiêu của cấp trên với mức khác: ${both(parent, child)}.`,
  };
}

/** Another measure, population or tier under a like name. */
function different(link: Link): Judgement | null {
  const { parent, child, by, pair } = link;
  if (pair) return notComparable('definition', pair.reason);
  if (by === 'user') return null;
  const ownName = parent.indicator && parent.indicator === child.indicator ? fold(parent.indicator.name) : '';
  const extra = [...parent.qualifiers, ...child.qualifiers].filter(
    (words) =>
      !(parent.qualifiers.includes(words) && child.qualifiers.includes(words)) &&
      // What a known indicator counts by its own name goes without saying: pupils finish primary school.
      !hasPhrase(ownName, words) &&
      // A high school speaks of high school pupils, whether or not it says so.
      !words.split(' ').every((word) => child.implied.has(word)),
  );
  if (extra.length > 0) {
    return notComparable('scope', `khác phạm vi tính (${extra.map((words) => `“${words}”`).join(', ')})`);
  }
  if (parent.tier !== null && child.tier !== null && parent.tier !== child.tier)
    return notComparable('scope', 'hai chỉ tiêu áp dụng cho cơ quan của hai cấp khác nhau');
  if (isLoose(link))
    return notComparable(
      'definition',
      `tên chỉ tiêu gần giống nhưng chưa đủ căn cứ là một (“${child.target.indicator}”)`,
    );
  return null;
}

function directions(parent: TargetFeatures, child: TargetFeatures): Judgement | null {
  const { change: wanted } = parent;
  const { change: given } = child;
  if (wanted === given) return null;
  if (wanted !== 'level' && given !== 'level')
    return {
      status: 'conflict',
      cause: 'direction',
      reason: `Ngược chiều: cấp trên ${goalText(parent.target)}, kế hoạch ${goalText(child.target)}.`,
    };
  // `thành lập mới 360` and `thêm 360` are one promise; `giảm 3%` and `giảm còn 3%` are not.
  const counts = unitKind(parent) === 'amount' && unitKind(child) === 'amount';
  const sameKey = parent.indicator !== null && parent.indicator === child.indicator;
  if (counts && sameKey && wanted !== 'decrease' && given !== 'decrease') return null;
  if (counts && [parent, child].every(isAddition)) return null;
  return notComparable('definition', 'một bên là mức cần đạt, một bên là mức tăng hoặc giảm');
}

/** `150 hội viên mới` come on top as `kết nạp 150 hội viên` do. */
const isAddition = ({ change, target }: TargetFeatures): boolean =>
  change === 'increase' || (change === 'level' && /\smới(?!\p{L})/u.test(fold(target.indicator)));

function byRule(parent: TargetFeatures, child: TargetFeatures, setting: Setting): Judgement {
  const rule = ruleOf(parent);
  const each = forEach(parent, child, setting);
  if (each) return each;
  if (setting.relation === 'same') return sameTerritory(parent, child, rule, setting);
  if (isOfAll(parent)) return direct(parent, child);
  switch (rule) {
    case 'RATE_FLOOR':
    case 'RATE_CEILING':
    case 'RATE_CHANGE':
    case 'UNIVERSAL':
      return direct(parent, child);
    case 'SHARE_SUM':
      // By how much an amount grows depends on where each place starts.
      if (unitKind(parent) === 'share') return notBelow(parent, child);
      return setting.relation === 'part'
        ? share(parent, child)
        : equalOr(parent, child, 'scope', UNKNOWN_SCOPE);
    case 'PROVINCE_ONLY':
      if (setting.parent.tier === 'central') return notBelow(parent, child);
      return (
        aboveWhole(parent, child, setting) ??
        equalOr(parent, child, 'scope', 'chỉ tiêu này chỉ được tính chung cho cả tỉnh')
      );
    case 'INDEX_LOCAL':
      return equalOr(parent, child, 'scope', 'chỉ số này do tỉnh đánh giá riêng cho từng đơn vị');
    case 'STRUCTURE':
      return equalOr(parent, child, 'scope', 'cơ cấu của mỗi địa bàn khác nhau');
    case 'DIFFERENTIATED':
    case 'LOCAL_ONLY':
      return unitKind(parent) === 'amount' && setting.relation === 'part'
        ? share(parent, child)
        : notBelow(parent, child);
  }
}

/** All of the whole are all of every part: `100%` leaves nothing to where a place starts. */
const isOfAll = ({ target, unit }: TargetFeatures): boolean =>
  target.value === 100 && unit?.dimension === 'share' && target.change === 'level';

/** An amount for each body stands beside the like of it, or beside what one of those bodies promises. */
function forEach(parent: TargetFeatures, child: TargetFeatures, setting: Setting): Judgement | null {
  const wanted = eachOf(parent.target);
  const given = eachOf(child.target);
  if (unitKind(parent) !== 'amount' || (wanted === null && given === null)) return null;
  if (wanted === given || (wanted !== null && given === null && isOneOf(wanted, setting.child)))
    return direct(parent, child);
  return notComparable(
    'scope',
    `một bên tính cho mỗi ${wanted ?? given}, một bên tính chung (${both(parent, child)})`,
  );
}

const UNKNOWN_SCOPE = 'chưa xác định được kế hoạch áp dụng cho phạm vi nào so với văn bản cấp trên';

/** A department's or the same body's figure for the parent's own territory. */
function sameTerritory(
  parent: TargetFeatures,
  child: TargetFeatures,
  rule: ComparisonRule,
  { child: standing }: Setting,
): Judgement {
  // A department has no GRDP of its own, nor tourists when it builds roads: its figure is the province's, quoted.
  const quoted =
    standing.limited &&
    (isForeignTo(child, standing) || (rule === 'PROVINCE_ONLY' && !isOwnOf(child, standing)));
  return quoted ? restated(parent, child) : direct(parent, child);
}

function direct(parent: TargetFeatures, child: TargetFeatures): Judgement {
  const words = both(parent, child);
  switch (weigh(parent, child)) {
    case 'met':
      return { status: 'met', cause: 'value', reason: `Đạt: ${words}.` };
    case 'exceeded':
      return {
        status: 'exceeded',
        cause: 'value',
        reason: `Mạnh hơn mức cấp trên giao: ${words}${gap(parent, child)}.`,
      };
    case 'weaker':
      return {
        status: 'weaker',
        cause: 'value',
        reason: `Chưa đạt mức cấp trên giao: ${words}${gap(parent, child)}.`,
      };
    case 'weaker-bound':
      return {
        status: 'weaker',
        cause: 'comparator',
        reason: `Cùng con số nhưng cam kết nhẹ hơn: ${words}.`,
      };
    case 'unordered':
      return notComparable('scope', `chưa rõ cao hay thấp là tốt hơn (${words})`);
  }
}

/** The difference in the parent's unit, for rates. */
function gap(parent: TargetFeatures, child: TargetFeatures): string {
  const wanted = figureOf(parent);
  const given = figureOf(child);
  if (!wanted || !given) return '';
  const difference = Math.abs(given.low - wanted.low) / (parent.unit?.factor ?? 1);
  // `giảm 5% số vụ` is five in a hundred cases, no points of a rate.
  const points =
    parent.target.change === 'level' || /^(?:tỷ|tỉ) (?:lệ|trọng)/iu.test(parent.target.indicator);
  return parent.unit?.dimension === 'share' && points
    ? ` (chênh ${numberText(difference)} điểm %)`
    : ` (chênh ${quantityText(difference, parent.target.unit)})`;
}

/** Being above the parent is worth saying; being below it is normal where places differ. */
function notBelow(parent: TargetFeatures, child: TargetFeatures): Judgement {
  const judgement = direct(parent, child);
  return judgement.status === 'weaker'
    ? notComparable('scope', `mức của mỗi địa bàn phụ thuộc điều kiện riêng (${both(parent, child)})`)
    : judgement;
}

function equalOr(
  parent: TargetFeatures,
  child: TargetFeatures,
  cause: CoverageCause,
  why: string,
): Judgement {
  const wanted = figureOf(parent);
  const given = figureOf(child);
  if (wanted && given && sameFigure(wanted.low, given.low) && sameFigure(wanted.high, given.high))
    return {
      status: 'met',
      cause: 'restated',
      reason: `Kế hoạch nêu đúng mức của cấp trên: ${goalText(child.target)}.`,
    };
  return notComparable(cause, `${why} (${both(parent, child)})`);
}
