/**
 * One duty (nhiệm vụ) in words: what role its opening gives, who shares it, and where the task itself begins.
 */
import { startsName } from '../../lexicon/organisations/name-start.ts';
import { isMark } from '../../lexicon/organisations/name-words.ts';
import { PhraseSet, type Term, type TermText } from '../../lexicon/organisations/terms.ts';
import { DUTY_ADVERBS, DUTY_MARKERS } from '../../lexicon/roles.ts';
import { openingRole, type RoleCue } from '../../lexicon/tagger/tagger.ts';
import type { Role } from '../types.ts';
import { afterLeadIn } from './lead-in.ts';
import { opensDuty } from './opens-duty.ts';
import { type ListedUnit, readUnits } from './unit-list.ts';

export interface Duty {
  role: Role;
  /** Said by the words themselves, not taken from the point above. */
  explicitRole: boolean;
  /** Units named after `phối hợp với`. */
  partners: ListedUnit[];
  /** Index of the first and after the last term of the task; equal when the opening says no task. */
  start: number;
  end: number;
}

const MARKERS = new PhraseSet(DUTY_MARKERS);
const ADVERBS = new PhraseSet(DUTY_ADVERBS);
/** How `phối hợp` is done; between it and the partners. */
const MANNER = new PhraseSet([
  'chặt chẽ',
  'thường xuyên',
  'đồng bộ',
  'tốt',
  'hiệu quả',
  'có hiệu quả',
  'kịp thời',
  'với',
  'cùng',
  'cùng với',
]);
/** Whoever is meant in general; no unit is held to anything by being named so. */
const VAGUE_PARTNER =
  /^(?:các )?(?:cấp(?: ủy)?(?!\p{L})|chính quyền|ngành,? các cấp|cấp,? các ngành|nhân dân|người dân|lực lượng$|cá nhân|địa phương khác)/iu;

export const isVague = (name: string): boolean => VAGUE_PARTNER.test(name);

/** Reads the duty between two terms. `inherited` is the role of the point it stands under, if any. */
export function readDuty(source: TermText, from: number, to: number, inherited: Role | null): Duty {
  const { terms, text } = source;
  let start = afterLeadIn(source, from, to);
  while (terms[start]?.word === ',' || terms[start]?.word === ':') start++;
  const base = terms[start]?.start ?? 0;
  const cue = start < to ? openingRole(text.slice(base, terms[to - 1]?.end)) : null;
  if (!cue) return { ...plain(source, start, to), role: inherited ?? 'implement', explicitRole: false };
  const first = termAt(source, base + cue.start);
  const after = termAfter(source, base + cue.end);
  return withCue(source, cue, { first, after, to });
}

/** A duty without a role verb: `có trách nhiệm` is taken off, the rest is the task. */
function plain(source: TermText, start: number, end: number): Pick<Duty, 'partners' | 'start' | 'end'> {
  const marker = MARKERS.match(source.terms, start);
  return { partners: [], start: start + marker, end };
}

interface CueTerms {
  first: number;
  after: number;
  to: number;
}

function withCue(source: TermText, cue: RoleCue, { first, after, to }: CueTerms): Duty {
  const { terms } = source;
  if (cue.kind === 'advise' || cue.kind === 'accountable') {
    const role = cue.kind === 'advise' ? 'advise' : 'implement';
    return { role, explicitRole: true, partners: [], start: first, end: to };
  }
  let next = after;
  if (cue.kind === 'lead') {
    while (terms[next]?.word === ',' || terms[next]?.word === 'và') next++;
    const joint = coordination(source, next, to);
    if (joint === next && next < to && !opensDuty(source, next)) next = first;
    else if (joint > next) {
      const shared = partners(source, joint, to);
      return { role: 'lead', explicitRole: true, ...shared };
    }
    return { role: 'lead', explicitRole: true, partners: [], start: next, end: to };
  }
  const shared = partners(source, skipManner(source, next, to), to);
  // `Phối hợp tuyên truyền …` shares with nobody named: the verb stays in the task.
  if (shared.partners.length === 0)
    return { role: 'coordinate', explicitRole: true, ...shared, start: first };
  return { role: 'coordinate', explicitRole: true, ...shared };
}

const JOINT = new Set(['cùng', 'với']);

/** Index after `phối hợp (chặt chẽ) (với)` when it stands at a term, else the same index. */
function coordination(source: TermText, at: number, to: number): number {
  const { terms } = source;
  let next = at;
  while (ADVERBS.match(terms, next) > 0 && next < to) next += ADVERBS.match(terms, next);
  // `chủ trì cùng với Sở A thẩm định`: those named with the lead share its duty.
  if (next > at && JOINT.has(terms[next - 1]?.word ?? '') && startsName(source, next)) return next;
  if (terms[next]?.word !== 'phối' || terms[next + 1]?.word !== 'hợp') return at;
  return skipManner(source, next + 2, to);
}

function skipManner(source: TermText, at: number, to: number): number {
  let next = at;
  while (next < to) {
    const length = source.terms[next]?.word === ',' ? 1 : MANNER.match(source.terms, next);
    if (length === 0 || (source.terms[next]?.word === ',' && opensDuty(source, next + 1))) break;
    next += length;
  }
  return next;
}

function partners(source: TermText, at: number, to: number): Pick<Duty, 'partners' | 'start' | 'end'> {
  const run = readUnits(source, at);
  const end = Math.min(run.end, to);
  let start = run.units.length > 0 ? end : at;
  while (start < to && isMark(source.terms[start]) && source.terms[start]?.word !== '“') start++;
  return { partners: run.units.filter((unit) => !isVague(unit.text)), start, end: to };
}

/** Index of the term in which an offset lies, or of the next one. */
export const termAt = (source: TermText, offset: number): number =>
  firstTerm(source, (term) => term.end > offset);

/** Index of the first term that begins at or after an offset. */
export const termAfter = (source: TermText, offset: number): number =>
  firstTerm(source, (term) => term.start >= offset);

/** The first term for which a condition holds that stays true once it is; the number of terms when none. */
function firstTerm({ terms }: TermText, holds: (term: Term) => boolean): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const term = terms[middle];
    if (term && holds(term)) high = middle;
    else low = middle + 1;
  }
  return low;
}
