/**
 * What a plan wants done by a day (việc có thời hạn): duties given to a unit, and sentences in which the issuer sets
 * itself a day without naming anybody.
 */
import type { Anchor, Assignment } from '../extract/types.ts';
import { parseDates } from '../text/dates.ts';
import { definePattern } from '../text/pattern.ts';
import { splitAtSemicolons, splitSentences } from '../text/sentences.ts';
import { isPeriodic, lastDay } from './deadline.ts';
import { isForeign, type Passage } from './prose.ts';
import type { RuleContext } from './rule.ts';

export interface DatedDuty {
  task: string;
  /** As the text has it: an ISO date, full or partial, or a phrase with a date. */
  deadline: string;
  /** ISO day by which it is to be done; of a duty of every year, in a year that stands for all. */
  day: string;
  /** True for `trước ngày 15 tháng 11 hằng năm`. */
  yearly: boolean;
  anchor: Anchor;
}

/** Words before a date that make it a limit. */
const LIMIT = definePattern(
  'words that set a limit of time, before a date',
  /(?<!\p{L})(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|hạn cuối(?: là)?|không quá|hoàn thành(?: xong)? (?:trong|vào)|xong (?:trong|vào|trước))\s*(?:ngày|tháng|hết ngày|cuối tháng)?\s*:?\s*$/iu,
  {
    matches: ['trình Ủy ban nhân dân tỉnh trước ngày ', 'chậm nhất ngày ', 'hoàn thành trong tháng '],
    misses: ['ban hành ngày ', 'từ ngày ', 'so với trước đây '],
  },
);

/**
 * Dated duties of the child, periodic ones left out. A clause with a date of its own is a duty of its own: a unit may
 * be given several in one sentence, and the date is that of the clause it stands in.
 */
export function datedDuties(context: RuleContext): DatedDuty[] {
  const clauses = ownClauses(context).filter(({ yearly }) => !yearly);
  const given = context.child.assignments.flatMap(({ task, deadline, anchor }) => {
    const day = isPeriodic(deadline) ? null : lastDay(deadline);
    // The clause has the words the date belongs to.
    const told = clauses.some((clause) => clause.anchor.block === anchor.block && clause.day === day);
    return deadline === null || day === null || told ? [] : [{ task, deadline, day, yearly: false, anchor }];
  });
  return [...given, ...clauses];
}

/** Duties of the child that come back on one day of every year. */
export const yearlyDuties = (context: RuleContext): DatedDuty[] =>
  ownClauses(context).filter(({ yearly }) => yearly);

const ownClauses = (context: RuleContext): DatedDuty[] =>
  context.passages
    .flatMap((passage) => clausesOf(passage, context, 'child'))
    .map((clause) => ({ ...clause, task: withoutUnit(clause, context.child.assignments) }));

/** The number and the unit before a duty (`2. Giao Sở Y tế …`) are no part of it. */
function withoutUnit({ task, anchor }: DatedDuty, assignments: readonly Assignment[]): string {
  const ends = assignments.flatMap((other) => {
    const at = other.anchor.block === anchor.block ? task.indexOf(`${other.unit} `) : -1;
    return at >= 0 && at <= BEFORE_UNIT ? [at + other.unit.length] : [];
  });
  return task.slice(Math.max(0, ...ends)).trim();
}

/** Letters that a number and a verb of giving take before the unit. */
const BEFORE_UNIT = 20;

/**
 * What a duty of the parent asks for by a day: the clauses with a date in its paragraph, up to the next unit, for they are
 * asked of the same unit; without them the duty itself.
 */
export function datedPartsOf(duty: Assignment, context: RuleContext): DatedDuty[] {
  const { block, start } = duty.anchor;
  const found = context.parentBlocks[block];
  const day = isPeriodic(duty.deadline) ? null : lastDay(duty.deadline);
  const itself =
    duty.deadline === null || day === null
      ? []
      : [{ task: duty.task, deadline: duty.deadline, day, yearly: false, anchor: duty.anchor }];
  if (!found || found.cell !== null) return itself;
  const passage: Passage = { block, text: found.text, folded: found.text, foreign: [] };
  const others = context.parent.assignments.filter(
    ({ anchor, unit }) => anchor.block === block && anchor.start > duty.anchor.end && unit !== duty.unit,
  );
  const end = Math.min(found.text.length, ...others.map(({ anchor }) => anchor.start));
  const clauses = clausesOf(passage, context, 'parent')
    .filter(({ anchor }) => anchor.end > start && anchor.start < end)
    .map((clause) => ({ ...clause, task: withoutUnit(clause, context.parent.assignments) }));
  return clauses.some((clause) => clause.day === day) ? clauses : [...itself, ...clauses];
}

/** Clauses that set a limit of time, with the words before the date that belong to it. */
function clausesOf(passage: Passage, { anchorIn }: RuleContext, side: 'child' | 'parent'): DatedDuty[] {
  const limits = [...parseDates(passage.text), ...yearlyDates(passage.text)].filter(
    ({ iso, start, end }) =>
      iso !== null && !isForeign(passage, start, end) && LIMIT.test(passage.text.slice(0, start)),
  );
  if (limits.length === 0) return [];
  const clauses = splitSentences(passage.text).flatMap((span) => splitAtSemicolons(passage.text, span));
  return clauses.flatMap(({ start, end }) => {
    const within = limits.filter((other) => other.start >= start && other.end <= end);
    const date = within.find(({ iso }) => iso?.startsWith(EVERY)) ?? within.at(-1);
    const task = passage.text.slice(start, end);
    const day = lastDay(date?.iso ?? null);
    if (!date?.iso || day === null) return [];
    const yearly = day.startsWith(EVERY);
    if (!yearly && isPeriodic(task)) return [];
    const deadline = yearly ? passage.text.slice(date.start, date.end) : date.iso;
    return [{ task, deadline, day, yearly, anchor: anchorIn(side, passage.block, start, end) }];
  });
}

/** The year that stands for every year; a leap year. */
const EVERY = '2000-';

const YEARLY = definePattern(
  'day of every year',
  /ngày\s+(?<day>\d{1,2})\s*(?:tháng\s*|[/-]\s*)(?<month>\d{1,2})\s+(?:hằng|hàng|mỗi)\s+năm/giu,
  {
    matches: [
      ['trước ngày 15 tháng 11 hằng năm', 'ngày 15 tháng 11 hằng năm'],
      ['trước ngày 30/11 hàng năm', 'ngày 30/11 hàng năm'],
    ],
    misses: ['trước ngày 20 hằng tháng', 'ngày 15 tháng 11 năm 2024'],
  },
);

function yearlyDates(text: string): { iso: string; start: number; end: number }[] {
  return [...text.matchAll(YEARLY)].map((match) => {
    const [day = '', month = ''] = [match.groups?.day, match.groups?.month].map((part) =>
      part?.padStart(2, '0'),
    );
    return { iso: `${EVERY}${month}-${day}`, start: match.index, end: match.index + match[0].length };
  });
}

/** The task without its limit of time, for comparing two tasks by their words. */
export const withoutLimit = (task: string): string => {
  const date = [...parseDates(task), ...yearlyDates(task)].find(({ start }) =>
    LIMIT.test(task.slice(0, start)),
  );
  return date ? task.slice(0, date.start).replace(LIMIT, ' ') + task.slice(date.end) : task;
};
