/**
 * A target as a person types it: texts on one side, checked fields on the other. Numbers the Vietnamese way (`58,5`).
 */
import { findDigits, formatNumber, readDigits } from '../text/numbers.ts';
import { tidy } from './typed-text.ts';
import type { TargetFields } from './types.ts';

/** The boxes of the form. */
export interface TargetDraft extends Pick<TargetFields, 'change' | 'comparator'> {
  indicator: string;
  value: string;
  /** Upper end, of a range only. */
  valueMax: string;
  /** Grade or level to be compared with; for goals without a number. */
  grade: string;
  unit: string;
  /** `2024` or `2021-2025`. */
  period: string;
  /** One unit a line. */
  assignedUnits: string;
}

export type DraftProblem =
  | 'empty'
  | 'not-a-number'
  /** `58.5` may be 58,5 or a slip: the person decides. */
  | 'decimal-point'
  | 'not-a-period'
  | 'range-reversed';

export type DraftProblems = Partial<Record<keyof TargetDraft, DraftProblem>>;

export type DraftReading =
  | { kind: 'fields'; fields: TargetFields }
  | { kind: 'problems'; problems: DraftProblems };

/** The texts of a target. */
export const draftOf = (target: TargetFields): TargetDraft => ({
  indicator: target.indicator,
  change: target.change,
  comparator: target.comparator,
  value: target.value === null ? '' : formatNumber(target.value),
  valueMax: target.valueMax === null ? '' : formatNumber(target.valueMax),
  grade: target.grade ?? '',
  unit: target.unit ?? '',
  period: target.period ?? '',
  assignedUnits: target.assignedUnits.join('\n'),
});

/** An empty form for a passage: the words before its first number as name, that number, and a `%` after it. */
export function draftFromPassage(passage: string): TargetDraft {
  const text = tidy(passage).replace(/^(?:\d+[.)]|[-–+*•])\s+/, '');
  const number = findDigits(text)[0];
  const rest = number ? text.slice(number.end) : '';
  return {
    indicator: (number ? text.slice(0, number.start) : text).replace(/[\s:,;.]+$/, ''),
    change: 'level',
    comparator: '=',
    value: number ? formatNumber(number.value) : '',
    valueMax: '',
    grade: '',
    unit: /^\s*%/.test(rest) ? '%' : '',
    period: '',
    assignedUnits: '',
  };
}

/** A goal of nothing yet, which `readDraft` fills. */
export const EMPTY_TARGET: TargetFields = {
  indicator: '',
  indicatorKey: null,
  kind: 'quantity',
  change: 'level',
  comparator: '=',
  value: null,
  valueMax: null,
  grade: null,
  unit: null,
  period: null,
  assignedUnits: [],
};

/** Checks a form. What the form has no box for stays as in `base`; its kind decides whether a number must be there. */
export function readDraft(draft: TargetDraft, base: TargetFields): DraftReading {
  const problems: DraftProblems = {};
  const indicator = tidy(draft.indicator);
  if (indicator === '') problems.indicator = 'empty';
  const value = readNumber(draft.value, 'value', problems);
  const isRange = draft.comparator === 'range';
  const valueMax = isRange ? readNumber(draft.valueMax, 'valueMax', problems) : null;
  const grade = base.kind === 'quantity' ? base.grade : tidy(draft.grade) || null;
  if (value === null && !problems.value && grade === null) problems.value = 'empty';
  if (isRange && valueMax === null && !problems.valueMax) problems.valueMax = 'empty';
  if (value !== null && valueMax !== null && valueMax < value) problems.valueMax = 'range-reversed';
  const period = readPeriod(draft.period);
  if (period === undefined) problems.period = 'not-a-period';
  if (Object.keys(problems).length > 0 || period === undefined) return { kind: 'problems', problems };
  const fields: TargetFields = {
    indicator,
    indicatorKey: base.indicatorKey,
    kind: base.kind,
    change: draft.change,
    comparator: draft.comparator,
    value,
    valueMax,
    grade,
    unit: tidy(draft.unit) || null,
    period,
    assignedUnits: draft.assignedUnits.split('\n').map(tidy).filter(Boolean),
  };
  return { kind: 'fields', fields };
}

function readNumber(text: string, box: 'value' | 'valueMax', problems: DraftProblems): number | null {
  const written = tidy(text).replace(/^[−–]/, '-');
  if (written === '') return null;
  const sign = written.startsWith('-') ? -1 : 1;
  const read = readDigits(written.replace(/^-\s*/, ''));
  if (read?.style !== 'vietnamese') {
    problems[box] = read ? 'decimal-point' : 'not-a-number';
    return null;
  }
  return sign * read.value;
}

/** Null for an empty box, undefined for what is neither a year nor a span of years. */
function readPeriod(text: string): string | null | undefined {
  const written = tidy(text);
  if (written === '') return null;
  const years = /^((?:19|20)\d{2})(?:\s*[-–—]\s*((?:19|20)\d{2}))?$/.exec(written);
  const [, from, to] = years ?? [];
  if (from === undefined) return undefined;
  if (to === undefined) return from;
  return from <= to ? `${from}-${to}` : undefined;
}
