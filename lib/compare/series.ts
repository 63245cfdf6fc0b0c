/**
 * One indicator over years and bodies (một chỉ tiêu theo năm và đơn vị): which of its goals may stand on one line, and why
 * the others may not.
 */
import type { Target } from '../extract/types.ts';
import { NO_OWN, type OwnLexicon, withOwnLexicon } from '../lexicon/own.ts';
import { fold } from '../text/fold.ts';
import { featuresOf, type TargetFeatures } from './features.ts';

/** A goal of some document of the library. */
export interface Goal {
  documentId: string;
  /** The body whose goal it is, as written. */
  body: string;
  /** ISO date of the document, partial or null. */
  issuedOn: string | null;
  target: Target;
}

/** Why a goal stands on no line. */
export type ApartReason =
  /** A grade, a rank by words, a comparison with another figure. */
  | 'no-figure'
  /** From one figure to another. */
  | 'range'
  | 'no-year'
  /** Set for several years together. */
  | 'whole-period'
  /** Measured in what does not convert into the unit of the lines. */
  | 'other-unit'
  /** An increase among levels, or the other way round. */
  | 'other-change'
  /** Of a part of those the others are of. */
  | 'other-scope'
  /** A goal of the level above, told again. */
  | 'restated'
  /** Another goal of the same body for the same year, in a later document, takes its place. */
  | 'superseded';

export interface SeriesPoint {
  goal: Goal;
  year: string;
  /** In the unit of the series. */
  value: number;
}

export interface SeriesLine {
  body: string;
  /** By year. */
  points: readonly SeriesPoint[];
}

export interface Series {
  /** Unit of every value on the lines, as written; null when they have none. */
  unit: string | null;
  /** Those with most years first. */
  lines: readonly SeriesLine[];
  apart: readonly { goal: Goal; reason: ApartReason }[];
}

interface Figure {
  goal: Goal;
  features: TargetFeatures;
  year: string;
  /** What its values are measured in. */
  measure: string;
  scope: string;
}

/** Lays the goals of one indicator on lines, one a body; what most of them measure decides what may stand there. */
export const seriesOf = (goals: readonly Goal[], own: OwnLexicon = NO_OWN): Series =>
  withOwnLexicon(own, () => layOut(goals));

function layOut(goals: readonly Goal[]): Series {
  const apart: { goal: Goal; reason: ApartReason }[] = [];
  const figures: Figure[] = [];
  const alike = new Map<string, TargetFeatures | undefined>();
  for (const goal of goals) {
    const reason = unfit(goal.target);
    if (reason !== null) {
      apart.push({ goal, reason });
      continue;
    }
    // Thousands of documents set one goal in a few wordings.
    const { indicator, indicatorKey, unit, period } = goal.target;
    const wording = [indicator, indicatorKey, unit, period].join('\n');
    if (!alike.has(wording)) alike.set(wording, featuresOf([goal.target])[0]);
    const features = alike.get(wording);
    if (features) figures.push(figureOf(goal, features));
  }
  const common = most(figures.map(kindOf));
  const model = figures.find((figure) => kindOf(figure) === common);
  const fitting: Figure[] = [];
  for (const figure of figures) {
    const reason = model ? difference(figure, model) : null;
    if (reason === null) fitting.push(figure);
    else apart.push({ goal: figure.goal, reason });
  }
  const unit = most(fitting.map(({ goal }) => goal.target.unit ?? '')) || null;
  const scale = fitting.find(({ goal }) => goal.target.unit === unit)?.features.unit?.factor ?? 1;
  const written = Map.groupBy(fitting, ({ goal }) => goal.body);
  const byBody = new Map<string, Figure[]>();
  for (const [body, own] of written) {
    const name = fold(body);
    byBody.set(name, [...(byBody.get(name) ?? []), ...own]);
  }
  const lines = [...byBody.values()].map((own) => {
    const points = [...Map.groupBy(own, ({ year }) => year).values()].map((same) => {
      const [last, ...earlier] = same.toSorted(laterFirst).map((figure) => pointOf(figure, scale));
      for (const point of earlier)
        if (last && point.value !== last.value) apart.push({ goal: point.goal, reason: 'superseded' });
      return last;
    });
    return {
      body: own[0]?.goal.body ?? '',
      points: points.flatMap((point) => point ?? []).sort((a, b) => Number(a.year) - Number(b.year)),
    };
  });
  lines.sort((a, b) => b.points.length - a.points.length);
  return { unit, lines, apart };
}

function unfit({ value, valueMax, kind, period, restated }: Target): ApartReason | null {
  if (restated) return 'restated';
  if (value === null || kind !== 'quantity') return 'no-figure';
  if (valueMax !== null) return 'range';
  if (period === null) return 'no-year';
  return /^\d{4}$/.test(period) ? null : 'whole-period';
}

const figureOf = (goal: Goal, features: TargetFeatures): Figure => ({
  goal,
  features,
  year: goal.target.period ?? '',
  measure: measureOf(features),
  scope: features.qualifiers.toSorted().join('|'),
});

/** Of an unknown unit nothing can be converted: it fits only its like. */
function measureOf({ unit, indicator, target }: TargetFeatures): string {
  if (!unit) return `?${fold(target.unit ?? '')}`;
  // A bare `triệu đồng` of an income per head is per head all the same.
  const dimension =
    unit.dimension === 'money_vnd' && indicator?.dimension === 'money_vnd_per_person_year'
      ? indicator.dimension
      : unit.dimension;
  if (dimension === 'rate_per_10000' || dimension.startsWith('money_vnd_per')) return dimension;
  return [dimension, unit.head ?? '', unit.per.join('/')].join('|');
}

const kindOf = ({ goal, measure, scope }: Figure): string => [measure, goal.target.change, scope].join('\n');

function difference(figure: Figure, model: Figure): ApartReason | null {
  if (figure.measure !== model.measure) return 'other-unit';
  if (figure.goal.target.change !== model.goal.target.change) return 'other-change';
  return figure.scope === model.scope ? null : 'other-scope';
}

const pointOf = ({ goal, features, year }: Figure, scale: number): SeriesPoint => ({
  goal,
  year,
  value: Number((((goal.target.value ?? 0) * (features.unit?.factor ?? scale)) / scale).toPrecision(12)),
});

const laterFirst = (a: Figure, b: Figure): number => {
  const days = [a.goal.issuedOn ?? '', b.goal.issuedOn ?? ''] as const;
  return days[0] < days[1] ? 1 : days[0] > days[1] ? -1 : 0;
};

/** The value that occurs most often, the first of several; undefined of none. */
function most(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
