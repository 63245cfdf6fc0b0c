/**
 * Units in brackets after a task: `(Sở Nội vụ chủ trì, hoàn thành trong quý II/2024)`.
 */

import { startsName } from '../../lexicon/organisations/name-start.ts';
import { isMark } from '../../lexicon/organisations/name-words.ts';
import { type TermText, termText } from '../../lexicon/organisations/terms.ts';
import { openingRole } from '../../lexicon/tagger/tagger.ts';
import { definePattern } from '../../text/pattern.ts';
import { cleanTask, type Draft } from './draft.ts';
import { readDuty } from './duty.ts';
import { readLabels } from './label.ts';
import type { Place } from './sentence.ts';
import { parseUnitList, readUnits } from './unit-list.ts';

const BRACKET = definePattern(
  'brackets that name a unit and its role',
  /\(([^()]{0,250}(?:chủ trì|phối hợp|thực hiện|phụ trách|chịu trách nhiệm|tham mưu)[^()]{0,150})\)/giu,
  {
    matches: ['(Sở Nội vụ chủ trì, hoàn thành trong quý II/2024)', '(Đơn vị thực hiện: Sở Y tế)'],
    misses: ['(Sở Nội vụ)', '(năm 2024)'],
  },
);

/** Drafts of the brackets in a paragraph; the task is the sentence before each. */
export function bracketDrafts({ block, source, from }: Place): Draft[] {
  const found: Draft[] = [];
  if (!block.text.includes('(')) return found;
  const base = source.terms[from]?.start ?? 0;
  for (const match of block.text.matchAll(BRACKET)) {
    const inside = match[1] ?? '';
    const insideStart = match.index + 1;
    const task = cleanTask(block.text.slice(base, match.index).replace(/^.*[.;]\s+(?=\p{Lu})/su, ''));
    if (task === '') continue;
    const shared = { task, block: block.index, form: 'bracket' as const, context: inside };
    for (const { unit, role, start, end } of inBracket(inside))
      found.push({ ...shared, unit, role, start: insideStart + start, end: insideStart + end });
  }
  return found;
}

/**
 * Drafts of `Bảo đảm hạ tầng: Sở A chủ trì, phối hợp với Sở B`: what is done stands before the colon, and after it
 * nobody says anything but who does it in which role. Empty for any other paragraph.
 */
export function colonDrafts({ block, source, from, to }: Place): Draft[] {
  const { terms, text } = source;
  const colon = terms.findLastIndex((term, at) => at > from && at < to - 1 && term.word === ':');
  if (colon < 0 || startsName(source, from, true) || !startsName(source, colon + 1)) return [];
  const named = onlyRoles(source, colon + 1);
  const task = cleanTask(text.slice(terms[from]?.start, terms[colon]?.start));
  return named.map((found) => ({
    ...found,
    task,
    block: block.index,
    form: 'bracket' as const,
    context: text,
  }));
}

/** `chủ trì thực hiện`, `phối hợp`: words of role and nothing of what is done. */
const ROLE_ONLY =
  /^(?:(?:làm |là )?(?:cơ quan |đơn vị )?(?:chủ trì|đầu mối|phối hợp|tham gia|thực hiện|triển khai|chịu trách nhiệm|phụ trách)(?:,? (?!$)|$))+$/iu;

/** Units with their roles where the text from a term on says nothing else; empty otherwise. */
function onlyRoles(source: TermText, from: number): Named[] {
  const { end, units } = readUnits(source, from);
  const to = nextRole(source, end);
  if (units.length === 0 || end >= to) return [];
  const duty = readDuty(source, end, to, null);
  const last = source.terms[to - 1];
  const rest = last && isMark(last) ? to - 1 : to;
  const bare = ROLE_ONLY.test(source.text.slice(source.terms[end]?.start, source.terms[rest - 1]?.end));
  if (!bare && (!duty.explicitRole || duty.role === 'advise' || duty.start < rest)) return [];
  const after = to < source.terms.length ? onlyRoles(source, to + 1) : [];
  if (to < source.terms.length - 1 && after.length === 0) return [];
  return [
    ...units.map((unit) => ({ unit: unit.text, role: duty.role, start: unit.start, end: unit.end })),
    ...duty.partners.map((unit) => ({
      unit: unit.text,
      role: 'coordinate' as const,
      start: unit.start,
      end: unit.end,
    })),
    ...after,
  ];
}

export type Named = Pick<Draft, 'unit' | 'role' | 'start' | 'end'>;

function inBracket(inside: string): Named[] {
  const labels = readLabels(inside);
  if (labels.length > 0)
    return labels.flatMap(({ role, start, end }) =>
      role === null || role === 'deadline'
        ? []
        : parseUnitList(inside.slice(start, end)).map((unit) => ({
            unit: unit.text,
            role,
            start: start + unit.start,
            end: start + unit.end,
          })),
    );
  const source = termText(inside);
  return namedRoles(source, source.terms[0]?.word === 'giao' ? 1 : 0);
}

/**
 * Units with their roles where a text says nothing else: `Sở A chủ trì, phối hợp với Sở B`, `Sở A chủ trì, Sở B phối
 * hợp`. Empty when the text from a term on says anything else.
 */
export function namedRoles(source: TermText, from: number): Named[] {
  const run = readUnits(source, from);
  if (run.units.length === 0 || run.end >= source.terms.length) return [];
  const to = nextRole(source, run.end);
  const duty = readDuty(source, run.end, to, null);
  const doer = source.terms[run.end]?.word;
  if (!duty.explicitRole && doer !== 'thực' && doer !== 'phụ') return [];
  const named = (role: Draft['role']) => (unit: { text: string; start: number; end: number }) => ({
    unit: unit.text,
    role,
    start: unit.start,
    end: unit.end,
  });
  const rest = to < source.terms.length ? namedRoles(source, to + 1) : [];
  return [...run.units.map(named(duty.role)), ...duty.partners.map(named('coordinate')), ...rest];
}

const SHARED = /(?<!\p{L})phối hợp(?!\p{L})/iu;
/** Terms of `tham mưu`. */
const ADVISE_TERMS = 2;

/** The separator after which another unit with a role of its own follows, else the number of terms. */
function nextRole(source: TermText, from: number): number {
  const { terms, text } = source;
  for (let at = from; at < terms.length; at++) {
    const mark = terms[at]?.word;
    if ((mark !== ',' && mark !== ';') || !startsName(source, at + 1)) continue;
    const { end } = readUnits(source, at + 1);
    const cue = end < terms.length ? openingRole(text.slice(terms[end]?.start)) : null;
    // `…, phối hợp với Sở B; Sở C tham mưu)`: the last word is what all of them do, Sở C is another partner.
    const shared = cue?.kind === 'advise' && SHARED.test(text.slice(terms[from]?.start, terms[at]?.start));
    if (cue && !(shared && end + ADVISE_TERMS >= terms.length)) return at;
  }
  return terms.length;
}
