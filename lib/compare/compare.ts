/**
 * A directive against plans that carry it out (đối chiếu): every goal of the one against each of the others.
 */
import type { Period, PlanRecord } from '../extract/types.ts';
import { align, type Decision, isLoose, type Link } from './align.ts';
import { shareOf } from './allotment.ts';
import { type Applicability, applicability } from './applicability.ts';
import { featuresOf, type TargetFeatures } from './features.ts';
import { judge, type Setting } from './judge.ts';
import { likeness } from './names.ts';
import { judgeParts } from './parts.ts';
import { relationOf, type Standing, standingOf } from './standing.ts';
import type { Comparison, CoverageRow } from './types.ts';
import { goalText } from './wording.ts';

export interface CompareOptions {
  /** What a person decided about pairs, by index of the child; it goes before the product's own alignment. */
  decisions?: readonly (readonly Decision[])[];
}

/** Below it, what a row says is put as a question. */
const TRUSTED = 0.8;

/**
 * Lays plans beside their directive. Coverage has one row for each parent target and child, in that order within
 * the child; linear in the number of children.
 */
export function compare(
  parent: PlanRecord,
  children: PlanRecord[],
  options: CompareOptions = {},
): Comparison {
  const above = standingOf(parent.metadata);
  const wanted = featuresOf(parent.targets, parent.metadata.period);
  const coverage = children.flatMap((child, index) =>
    cover(wanted, above, parent.metadata.period, child, index, options.decisions?.[index] ?? []),
  );
  return { parent, children, coverage };
}

function cover(
  wanted: readonly TargetFeatures[],
  above: Standing,
  parentPeriod: Period | null,
  child: PlanRecord,
  index: number,
  decisions: readonly Decision[],
): CoverageRow[] {
  const below = standingOf(child.metadata);
  const setting: Setting = {
    relation: relationOf(above, below),
    parent: above,
    child: below,
    stage: isStage(parentPeriod, child.metadata.period),
    childPeriod: child.metadata.period,
  };
  const given = featuresOf(child.targets, child.metadata.period, child.metadata.issuer ?? '');
  const { asked, own } = askedOf(wanted, below);
  const answerable = new Set(asked);
  const links = align(asked, given, decisions);
  const linkedChildren = new Set([...links.values()].map((link) => link.child.index));
  const free = given.filter((target) => !linkedChildren.has(target.index));
  const rows: CoverageRow[] = [];
  for (const target of wanted) {
    if (!answerable.has(target)) {
      rows.push(notForThis(target, own.get(target), index));
      continue;
    }
    const link = links.get(target.index);
    // What the table gives this very unit is its own goal, no whole to take a part of.
    const standing: Setting =
      target.allotment && !target.allotment.whole ? { ...setting, relation: 'same' } : setting;
    // A name that is only like the goal's may be one of its parts.
    const loose = link && isLoose(link) ? [...free, link.child] : link ? [] : free;
    rows.push(
      inParts(target, loose, standing, index) ??
        (link ? linked(link, standing, index) : absent(target, rows, links, given, standing, index)),
    );
  }
  return rows;
}

/**
 * The goals a plan is asked about: those that no table gives to another unit, and where one is given to the plan's own
 * unit, that alone, wherever else the text states it for all. `own` has the unit's own goal for each that is left out.
 */
function askedOf(
  wanted: readonly TargetFeatures[],
  below: Standing,
): { asked: TargetFeatures[]; own: ReadonlyMap<TargetFeatures, TargetFeatures> } {
  const mine = wanted.filter(({ allotment }) => !allotment || shareOf(allotment, below) !== 'other');
  const given = mine.filter(({ allotment }) => allotment !== null && !allotment.whole);
  const own = new Map(
    mine.flatMap((target) => {
      const cell = given.includes(target) ? undefined : given.find((other) => isOneGoal(other, target));
      return cell ? [[target, cell] as const] : [];
    }),
  );
  return { asked: mine.filter((target) => !own.has(target)), own };
}

/** One measure by its key, or by its words where it has none. */
function isOneGoal(a: TargetFeatures, b: TargetFeatures): boolean {
  if (a.unit?.dimension !== b.unit?.dimension) return false;
  if (a.indicator !== null && b.indicator !== null) return a.indicator === b.indicator;
  return likeness(a.words, b.words) >= ONE_NAME;
}

const ONE_NAME = 0.8;

/** A column of somebody else, or of the whole where this unit has one of its own. */
function notForThis(parent: TargetFeatures, own: TargetFeatures | undefined, child: number): CoverageRow {
  const why = own
    ? `kế hoạch được giao mức riêng ${goalText(own.target)}`
    : `chỉ tiêu giao cho ${parent.allotment?.unit || 'đơn vị khác'}`;
  return {
    parentTarget: parent.index,
    child,
    childTarget: null,
    status: 'not-applicable',
    cause: 'absent',
    reason: `Không áp dụng: ${why}.`,
    question: false,
  };
}

function inParts(
  parent: TargetFeatures,
  free: readonly TargetFeatures[],
  { relation }: Setting,
  child: number,
): CoverageRow | null {
  const parts = judgeParts(parent, free, relation);
  return (
    parts && {
      parentTarget: parent.index,
      child,
      childTarget: parts.first.index,
      ...parts.judgement,
      question: false,
    }
  );
}

/** True when the child is for a part of the parent's years: it need not carry everything at once. */
const isStage = (parent: Period | null, child: Period | null): boolean =>
  parent !== null &&
  child !== null &&
  parent.from <= child.from &&
  child.to <= parent.to &&
  (parent.from !== child.from || parent.to !== child.to);

function linked(link: Link, setting: Setting, child: number): CoverageRow {
  const sure = Math.min(link.parent.target.confidence.score, link.child.target.confidence.score) >= TRUSTED;
  const { question = false, ...judgement } = judge(link, setting);
  return {
    parentTarget: link.parent.index,
    child,
    childTarget: link.child.index,
    ...judgement,
    question: question || !sure,
  };
}

function absent(
  parent: TargetFeatures,
  earlier: readonly CoverageRow[],
  links: ReadonlyMap<number, Link>,
  given: readonly TargetFeatures[],
  setting: Setting,
  child: number,
): CoverageRow {
  const row = { parentTarget: parent.index, child, childTarget: null, cause: 'absent' as const };
  const whole = parent.target.partOf;
  const { applies, why } =
    answeredForItsYear(parent, links, given) ??
    growthOfLinked(parent, links) ??
    applicability(parent, setting);
  if (applies === 'no' || (whole !== null && earlier[whole]?.status === 'not-applicable'))
    return { ...row, status: 'not-applicable', reason: `Không áp dụng: ${why}.`, question: false };
  const dropped = whole !== null && links.has(whole);
  return {
    ...row,
    status: 'missing',
    question: ((applies === 'ask' || setting.stage) && !dropped) || parent.target.confidence.score < TRUSTED,
    reason: dropped
      ? `Kế hoạch có chỉ tiêu chung nhưng không nêu phần “${parent.target.indicator}” (${goalText(parent.target)}).`
      : `Kế hoạch chưa có chỉ tiêu tương ứng với mức ${goalText(parent.target)}; ${why}.`,
  };
}

/** `26.500 tỷ đồng, tăng 12%` is one goal said twice: a plan that has its amount owes no growth. */
function growthOfLinked(parent: TargetFeatures, links: ReadonlyMap<number, Link>): Applicability | null {
  if (parent.change !== 'increase' || parent.unit?.dimension !== 'share') return null;
  const amount = [...links.values()].find(
    ({ parent: other, by }) =>
      by !== 'substitute' && other.unit?.dimension !== 'share' && likeness(other.words, parent.words) === 1,
  );
  return amount ? { applies: 'no', why: 'kế hoạch đã nêu số tuyệt đối của chính chỉ tiêu này' } : null;
}

/**
 * A goal with a figure for each year: the plan has answered the one of its year and owes no other, unless it sets goals
 * for that other year as well.
 */
function answeredForItsYear(
  parent: TargetFeatures,
  links: ReadonlyMap<number, Link>,
  given: readonly TargetFeatures[],
): Applicability | null {
  const { period } = parent.target;
  if (given.some(({ target }) => target.period === period)) return null;
  const answered = [...links.values()].find(
    ({ parent: other, by }) =>
      by !== 'substitute' &&
      other.target.period !== period &&
      other.target.indicator === parent.target.indicator &&
      other.target.unit === parent.target.unit,
  );
  return answered && period !== null
    ? {
        applies: 'no',
        why: `kế hoạch đã nêu chỉ tiêu này cho năm ${answered.parent.target.period ?? 'khác'}`,
      }
    : null;
}
