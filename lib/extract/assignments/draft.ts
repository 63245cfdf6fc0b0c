/**
 * An assignment while it is being put together, and how it becomes a record entry.
 */
import { findOrganisations } from '../../lexicon/organisations/organisations.ts';
import { findDeadline } from '../../text/deadlines.ts';
import type { ExtractionContext } from '../context.ts';
import type { Assignment, Confidence, Role } from '../types.ts';

/** Forms in which a duty is given; each has its own trust. */
export type Form = 'heading' | 'sentence' | 'order' | 'label' | 'table' | 'bracket' | 'addressee' | 'partner';

export interface Draft {
  unit: string;
  role: Role;
  task: string;
  block: number;
  /** UTF-16 offsets of the evidence in the block. */
  start: number;
  end: number;
  form: Form;
  /** Text in which the deadline is looked for: the duty with what stands around it. */
  context: string;
  /** Deadline stated on a line or in a column of its own; overrules the one in `context`. */
  deadlineText?: string;
}

const TRUST: Record<Form, number> = {
  heading: 0.92,
  order: 0.92,
  label: 0.92,
  table: 0.9,
  sentence: 0.88,
  bracket: 0.85,
  partner: 0.85,
  addressee: 0.65,
};
/** What is taken off for a unit that no list knows, and for a task of hardly any words. */
const UNKNOWN_UNIT = 0.1;
const SHORT_TASK = 0.15;
const SHORT_TASK_WORDS = 3;

/** Trims a task: no separators around it, no closing `./.`. */
export const cleanTask = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–-]+/u, '')
    .replace(/(?:\s*\.\/\.?)?[\s,;:./(]+$/u, '')
    .trim();

/** The record entry of a draft, its deadline read with the year of the plan. */
export function finish(draft: Draft, context: ExtractionContext, year: number | null): Assignment {
  const own = draft.deadlineText === undefined ? null : deadlineOf(draft.deadlineText, year);
  return {
    unit: draft.unit,
    role: draft.role,
    task: draft.task,
    deadline: own ?? findDeadline(draft.context, year)?.value ?? null,
    anchor: context.anchor(draft.block, draft.start, draft.end),
    confidence: confidenceOf(draft),
  };
}

/** The hour of a timetable is no deadline. */
const CLOCK = /^\s*\d{1,2}\s*(?:h|g|giờ|:)/iu;

/** A line or cell that is nothing but a deadline keeps its words when they name no day. */
const deadlineOf = (text: string, year: number | null): string | null =>
  CLOCK.test(text)
    ? null
    : (findDeadline(text, year)?.value ??
      findDeadline(`trước ${text}`, year)?.value ??
      (cleanTask(text) || null));

function confidenceOf({ form, unit, task }: Draft): Confidence {
  const reasons = [`assignment.${form}`];
  let score = TRUST[form];
  if (!isKnown(unit)) {
    score -= UNKNOWN_UNIT;
    reasons.push('assignment.unknown-unit');
  }
  if (task.split(' ').length < SHORT_TASK_WORDS) {
    score -= SHORT_TASK;
    reasons.push('assignment.short-task');
  }
  return { score: Math.round(score * 100) / 100, reasons };
}

const PLACE_AT_END = /\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|các cấp|cấp \S+)(?:\s.*)?$/iu;

/** Groups are known by their wording; a name is known with or without its place. */
const isKnown = (unit: string): boolean =>
  /^(?:các|thủ trưởng|ủy ban nhân dân|uỷ ban nhân dân|ubnd|chủ tịch)(?!\p{L})/iu.test(unit) ||
  findOrganisations(unit).length > 0 ||
  findOrganisations(unit.replace(PLACE_AT_END, '')).length > 0;
