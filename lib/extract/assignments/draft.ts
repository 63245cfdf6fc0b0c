/**
 * An assignment while it is being put together, and how it becomes a record entry.
 */
import { findOrganisations } from '../../lexicon/organisations/organisations.ts';
import { findDeadline } from '../../text/deadlines.ts';
import { fold } from '../../text/fold.ts';
import type { ExtractionContext } from '../context.ts';
import type { AssignmentReason } from '../reasons.ts';
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

const LEADING = new Set([...' \n\t,;:.–-']);
const TRAILING = new Set([...' \n\t,;:./(']);

/** Trims a task: no separators around it, no closing `./.`, single blanks. */
export function cleanTask(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && LEADING.has(text.charAt(start))) start++;
  while (end > start && TRAILING.has(text.charAt(end - 1))) end--;
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/**
 * Makes record entries of drafts; deadlines are read with the year of the plan. One duty of ten units is read once.
 */
export function finisher(context: ExtractionContext, year: number | null): (draft: Draft) => Assignment {
  const known = memo(isKnown);
  const deadlines = memo((text: string) => findDeadline(text, year)?.value ?? null);
  return (draft) => ({
    unit: draft.unit,
    role: draft.role,
    task: draft.task,
    deadline:
      (draft.deadlineText === undefined ? null : deadlineOf(draft.deadlineText, year)) ??
      deadlines(draft.context),
    anchor: context.anchor(draft.block, draft.start, draft.end),
    confidence: confidenceOf(draft, known(draft.unit)),
  });
}

function memo<T>(of: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const before = found.get(text);
    if (before !== undefined || found.has(text)) return before as T;
    const value = of(text);
    found.set(text, value);
    return value;
  };
}

/** The hour of a timetable is no deadline. */
const CLOCK = /^\s*\d{1,2}\s*(?:h|g|giờ|:)/iu;

/** A line or cell that is nothing but a deadline keeps its words when they name no day. */
function deadlineOf(text: string, year: number | null): string | null {
  if (CLOCK.test(text)) return null;
  // Such a cell has no cue of its own: `31/3/2031`.
  const found = findDeadline(text, year) ?? findDeadline(`trước ${text}`, year);
  const dated = found?.kind === 'date' && /^\d{4}/u.test(found.value);
  return dated ? found.value : cleanTask(text) || null;
}

function confidenceOf({ form, task }: Draft, known: boolean): Confidence {
  const reasons: AssignmentReason[] = [`assignment.${form}`];
  let score = TRUST[form];
  if (!known) {
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

/** `Sở A là cơ quan thường trực, chủ trì …`: beside a duty the standing of the unit is none. */
const STANDING = /^(?:là|làm) (?:cơ quan|đơn vị|bộ phận) thường trực[^,;]{0,80}$/iu;

/** The same unit, role and task stated twice in one place is one entry. */
export function distinct(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  const charged = new Set(
    drafts.filter(({ task }) => !STANDING.test(task)).map(({ block, unit }) => `${block} ${unit}`),
  );
  return drafts.filter(({ unit, role, task, block }) => {
    if (STANDING.test(task) && charged.has(`${block} ${unit}`)) return false;
    const key = `${block} ${role} ${fold(unit)} ${fold(task)}`;
    if (task === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
