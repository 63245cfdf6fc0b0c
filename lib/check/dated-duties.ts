/**
 * What a plan wants done by a day (việc có thời hạn): duties given to a unit, and sentences in which the issuer sets
 * itself a day without naming anybody.
 */
import type { Anchor } from '../extract/types.ts';
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
  /** ISO day by which it is to be done. */
  day: string;
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

/** Dated duties of the child, periodic ones left out; a sentence that is an assignment counts as one only. */
export function datedDuties(context: RuleContext): DatedDuty[] {
  const given = context.child.assignments.flatMap(({ task, deadline, anchor }) => {
    const day = isPeriodic(deadline) ? null : lastDay(deadline);
    return deadline === null || day === null ? [] : [{ task, deadline, day, anchor }];
  });
  const assigned = new Set(context.child.assignments.map(({ anchor }) => anchor.block));
  const kept = context.passages.filter(({ block }) => !assigned.has(block));
  return [...given, ...kept.flatMap((passage) => keptBy(passage, context))];
}

function keptBy(passage: Passage, { anchorIn }: RuleContext): DatedDuty[] {
  const dates = parseDates(passage.text).filter(
    ({ iso, start, end }) =>
      iso !== null && !isForeign(passage, start, end) && LIMIT.test(passage.text.slice(0, start)),
  );
  if (dates.length === 0) return [];
  const clauses = splitSentences(passage.text).flatMap((span) => splitAtSemicolons(passage.text, span));
  return clauses.flatMap(({ start, end }) => {
    const date = dates.findLast((other) => other.start >= start && other.end <= end);
    const task = passage.text.slice(start, end);
    const day = lastDay(date?.iso ?? null);
    return !date?.iso || day === null || isPeriodic(task)
      ? []
      : [{ task, deadline: date.iso, day, anchor: anchorIn('child', passage.block, start, end) }];
  });
}

/** The task without its limit of time, for comparing two tasks by their words. */
export const withoutLimit = (task: string): string => {
  const date = parseDates(task).find(({ start }) => LIMIT.test(task.slice(0, start)));
  return date ? task.slice(0, date.start).replace(LIMIT, ' ') + task.slice(date.end) : task;
};
