/**
 * Numbers and dates the Vietnamese way (`13.136,1`, `06/02/2024`), in both languages: what is shown must read like
 * the document it was taken from.
 */
import type { Comparator, Period, Target } from '../extract/types.ts';
import type { Messages } from './messages.ts';

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
const ONE_DIGIT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** `13136.1` → `13.136,1`. */
export const formatNumber = (value: number): string => NUMBER.format(value);

/** `0.934` → `93`: a share 0..1 as a whole percentage, without the sign. */
export const percentOf = (share: number): number => Math.round(share * 100);

/** `2024-02-06` → `06/02/2024`, `2024-02` → `02/2024`, `2024` stays; anything else is shown as it is. */
export function formatDate(iso: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!parts) return iso;
  return [parts[3], parts[2], parts[1]].filter(Boolean).join('/');
}

/** A moment in milliseconds, local time: `06/02/2024 14:05`. */
export function formatMoment(milliseconds: number): string {
  const moment = new Date(milliseconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${two(moment.getDate())}/${two(moment.getMonth() + 1)}/${moment.getFullYear()}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** `1536` → `1,5 KB`; steps of 1024, at most one decimal. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log(bytes) / Math.log(1024)), units.length - 1);
  return `${ONE_DIGIT.format(bytes / 1024 ** step)} ${units[step]}`;
}

/** `2021-2025` → `2021–2025`. */
export const formatPeriod = (period: string): string => period.replace(/^(\d{4})-(\d{4})$/, '$1–$2');

/** Years of a document: one year once, otherwise with a dash. */
export const formatYears = (period: Period): string =>
  period.from === period.to ? period.from : `${period.from}–${period.to}`;

const COMPARATOR_SIGNS: Record<Comparator, string> = {
  '=': '',
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '~': '≈ ',
  range: '',
};

/** An amount with its unit: `58,5%`, `4.600 tỷ đồng`. */
export const formatAmount = (value: number, unit: string | null): string =>
  unit === null ? formatNumber(value) : withUnit(formatNumber(value), unit);

/** Shares are written against the number, other units after a space. */
const withUnit = (value: string, unit: string): string => `${value}${/^[%‰]/.test(unit) ? '' : ' '}${unit}`;

export type GoalParts = Pick<
  Target,
  'kind' | 'change' | 'comparator' | 'value' | 'valueMax' | 'grade' | 'unit'
>;

/** A goal without a figure: `từ khá trở lên`, `cao hơn năm 2023`, `tăng so với năm 2023`. */
function gradeText({ kind, comparator, grade }: GoalParts, change: string, words: Messages): string {
  if (grade === null) return change.trim() || words.common.blank;
  if (kind === 'relative') {
    if (change) return change + words.terms.against(grade);
    const compared: Partial<Record<Comparator, (reference: string) => string>> = words.terms.compared;
    return compared[comparator]?.(grade) ?? grade;
  }
  return comparator === '>=' || comparator === '>' ? words.terms.gradeOrBetter(grade) : grade;
}

/** The figure alone, for a right-aligned column: `≥ 58,5`, `10–12`, `↑ 5`; a grade as written. */
export function formatGoalValue(goal: GoalParts, words: Messages): string {
  const change =
    goal.change === 'increase'
      ? `${words.terms.increase} `
      : goal.change === 'decrease'
        ? `${words.terms.decrease} `
        : '';
  if (goal.value === null) return gradeText(goal, change, words);
  const number =
    goal.valueMax === null
      ? formatNumber(goal.value)
      : `${formatNumber(goal.value)}–${formatNumber(goal.valueMax)}`;
  return `${change}${COMPARATOR_SIGNS[goal.comparator]}${number}`;
}

/** The whole goal (mức chỉ tiêu): `≥ 58,5%`, `tăng 5 bậc`, `4.600 tỷ đồng`. */
export function formatGoal(goal: GoalParts, words: Messages): string {
  const value = formatGoalValue(goal, words);
  if (goal.value === null || goal.unit === null) return value;
  return withUnit(value, goal.unit);
}
