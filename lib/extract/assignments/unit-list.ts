/**
 * Splits a list of units (danh sách đơn vị) into units, each as written. Separators inside a name separate nothing:
 * one is a separator only where the name of a unit begins after it.
 */
import { knownSector } from '../../lexicon/organisations/known-names.ts';
import { readName } from '../../lexicon/organisations/name.ts';
import { startsName } from '../../lexicon/organisations/name-start.ts';
import { isMark, TITLES } from '../../lexicon/organisations/name-words.ts';
import { type Term, type TermText, termText } from '../../lexicon/organisations/terms.ts';

/** One unit of a list; offsets are UTF-16 indices into the text given. */
export interface ListedUnit {
  /** As written; a member of a headed list has its head added (`các Sở: Y tế` → `Sở Y tế`). */
  text: string;
  start: number;
  end: number;
  /** False for a name read by its shape alone. */
  sure: boolean;
}

/** Units read in running text, and the term at which the list is over. */
export interface UnitRun {
  units: ListedUnit[];
  /** Index of the first term after the list. */
  end: number;
}

/** Heads whose sectors may be listed without repeating them. */
const LIST_HEADS = new Set(['sở', 'phòng', 'bộ', 'ban']);
/** Nouns beside the head of a list: `các Sở, ngành: …`. */
const OTHER_BODIES = new Set(['ngành', 'ban', 'phòng']);
const JOINERS = new Set([',', ';', 'và', 'cùng', 'với', '/', 'hoặc', '&']);
/** `Mời Ban Tổ chức Tỉnh ủy tham gia`: words of courtesy around a unit of a list. */
const COURTESY = new Set(['mời', 'kính', 'tham', 'gia', 'dự']);
const YEAR = /^(?:19|20)\d{2}$/u;
const PARENTHESIS_LIMIT = 40;

/** Reads the units that stand one after another from a term on; empty when no unit begins there. */
export function readUnits(source: TermText, at: number): UnitRun {
  const units: ListedUnit[] = [];
  let next = at;
  for (;;) {
    const headed = headedList(source, next);
    if (headed) units.push(...headed.units);
    const name = headed ? null : readName(source, next);
    const end = headed?.end ?? name?.end ?? next;
    if (end === next) break;
    if (name) units.push(unit(source, next, end, name.kind !== 'shape'));
    const closed = skipAside(source, end);
    const following = skipJoiners(source, closed);
    const last = units.at(-1);
    if (following > closed && last) {
      const sectors = sectorsAfter(source, following, last);
      units.push(...sectors.units);
      if (sectors.units.length > 0) {
        next = skipJoiners(source, sectors.end);
        if (startsName(source, next, true)) continue;
        return { units, end: sectors.end };
      }
    }
    const lineBreak = source.terms[closed]?.lineStart === true && closed > at;
    if ((following === closed && !lineBreak) || !startsName(source, following, true))
      return { units, end: closed };
    next = following;
  }
  return { units, end: next };
}

/**
 * Splits a text that holds nothing but units: a table cell, the rest of a line after `Đơn vị phối hợp:`. What is no
 * known name stays a unit of its own between separators.
 */
export function parseUnitList(text: string): ListedUnit[] {
  const source = termText(text);
  const units: ListedUnit[] = [];
  let next = 0;
  while (next < source.terms.length) {
    const term = source.terms[next];
    if (!term || JOINERS.has(term.word) || COURTESY.has(term.word) || isMark(term)) {
      next = term?.word === '(' ? skipAside(source, next, true) : next + 1;
      continue;
    }
    const run = readUnits(source, next);
    units.push(...run.units);
    const end = itemEnd(source, Math.max(run.end, next));
    const last = run.units.at(-1);
    if (end > run.end && last) extend(source, last, end);
    else if (end > next && !last) units.push(unit(source, next, end, false));
    next = Math.max(end, next + 1);
  }
  return units;
}

/** The end of an item that is no known name: the next separator before a name, or a line, `;` or comma. */
function itemEnd(source: TermText, at: number): number {
  let next = at;
  for (; next < source.terms.length; next++) {
    const term = source.terms[next];
    if (!term) break;
    if (term.word === ';' || term.word === '.' || COURTESY.has(term.word) || (next > at && term.lineStart))
      break;
    if (JOINERS.has(term.word) && (term.word === ',' || startsName(source, next + 1, true))) break;
  }
  return next;
}

function extend(source: TermText, last: ListedUnit, end: number): void {
  const term = source.terms[end - 1];
  if (!term) return;
  last.end = term.end;
  last.text = clean(source.text.slice(last.start, last.end));
}

function unit(source: TermText, from: number, to: number, sure: boolean): ListedUnit {
  const start = source.terms[from]?.start ?? 0;
  const end = source.terms[to - 1]?.end ?? start;
  return { text: clean(source.text.slice(start, end)), start, end, sure };
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * `các Sở: Nội vụ, Tài chính và Y tế`, `các Sở Nội vụ, Tài chính`, `Giám đốc các Sở: Nội vụ, Tài chính`: each sector
 * with its head and with the title of who leads it.
 */
function headedList(source: TermText, at: number): UnitRun | null {
  const { terms, text } = source;
  const title = TITLES.match(terms, at);
  const first = at + title;
  let head = first;
  if (terms[head]?.word === 'các') head++;
  const noun = terms[head];
  if (!noun || !LIST_HEADS.has(noun.word)) return null;
  let next = head + 1;
  // `các Sở, ngành: Tài chính, Nội vụ`
  if (OTHER_BODIES.has(terms[next + 1]?.word ?? '')) {
    let after = next + 2;
    if (terms[after]?.word === 'có') after++;
    if (terms[after]?.word === 'liên' && terms[after + 1]?.word === 'quan') after += 2;
    if (terms[after]?.word === ':') next = after;
  }
  const colon = terms[next]?.word === ':';
  if (colon) next++;
  if (!colon && head === first) return null;
  const name = capital(text.slice(noun.start, noun.end));
  const leader = title > 0 ? `${text.slice(terms[at]?.start, terms[first - 1]?.end)} ` : '';
  const run = sectorRun(source, next, leader + name);
  return run.units.length > 0 ? run : null;
}

/** After `Sở Nội vụ,` a bare sector: `Tài chính`. */
function sectorsAfter(source: TermText, at: number, last: ListedUnit): UnitRun {
  const head = /^\p{L}+/u.exec(last.text)?.[0] ?? '';
  if (!LIST_HEADS.has(head.toLowerCase()) || startsName(source, at)) return { units: [], end: at };
  return sectorRun(source, at, head);
}

function sectorRun(source: TermText, at: number, head: string): UnitRun {
  const units: ListedUnit[] = [];
  let next = at;
  let end = at;
  for (;;) {
    const length = knownSector(source, next);
    if (length === 0 || !endsItem(source, next + length)) break;
    const member = unit(source, next, next + length, true);
    units.push({ ...member, text: `${head} ${member.text}` });
    end = next + length;
    next = skipJoiners(source, end);
    if (next === end) break;
  }
  return { units, end };
}

/** A sector of a list is followed by a separator or in lower case; a capital would belong to its name. */
const endsItem = (source: TermText, at: number): boolean => !source.terms[at]?.upper;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function skipJoiners(source: TermText, at: number): number {
  let next = at;
  while (isJoiner(source.terms[next])) next++;
  return next === at ? membersFrom(source, at) : next;
}

/** `các đơn vị liên quan gồm: Sở A, Sở B`: where the members of a group begin, or the same index. */
function membersFrom({ terms }: TermText, at: number): number {
  let next = terms[at]?.word === 'bao' ? at + 1 : at;
  if (terms[next]?.word !== 'gồm') return at;
  next++;
  return terms[next]?.word === ':' ? next + 1 : next;
}

/** A dash joins only at the start of a line, where it is a bullet. */
const isJoiner = (term: Term | undefined): boolean =>
  term !== undefined && (JOINERS.has(term.word) || (term.lineStart && /^[-–+•]$/u.test(term.word)));

/** Skips what is said aside after a name: `(qua Phòng Nội vụ)`, `năm 2024`. */
function skipAside(source: TermText, at: number, always = false): number {
  const { terms } = source;
  if (terms[at]?.word === 'năm' && YEAR.test(terms[at + 1]?.word ?? '')) return at + 2;
  if (terms[at]?.word !== '(') return at;
  for (let next = at + 1; next < at + PARENTHESIS_LIMIT && next < terms.length; next++)
    if (terms[next]?.word === ')') return next + 1;
  return always ? at + 1 : at;
}
