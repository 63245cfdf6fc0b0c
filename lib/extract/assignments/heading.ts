/**
 * Headings that are nothing but units: `1. Sở Nội vụ`, `4. Đề nghị Mặt trận … và các đoàn thể:`.
 */

import { startsName } from '../../lexicon/organisations/name-start.ts';
import { isMark } from '../../lexicon/organisations/name-words.ts';
import { PhraseSet, type TermText, termText } from '../../lexicon/organisations/terms.ts';
import { ORDER_WORDS } from '../../lexicon/roles.ts';
import { readUnits } from './unit-list.ts';

const PREFIXES = new PhraseSet([
  ...ORDER_WORDS,
  'đối với',
  'trách nhiệm của',
  'trách nhiệm',
  'nhiệm vụ của',
  'nhiệm vụ cụ thể của',
  'nhiệm vụ và quyền hạn của',
]);
/** A noun that names no unit: `Đơn vị`, `Cơ quan` as the head of a column or of an electronic signature. */
export const BARE_NOUN = /^(?:cơ quan|đơn vị|ban|ngành|phòng|tổ chức|cá nhân)$/iu;
/** `Trách nhiệm của các cơ quan`: the title of a part, not a heading of one unit. */
const OPEN_GROUP =
  /^các (?:cơ quan|đơn vị|cấp|ngành|bên|chủ thể)(?:,? (?:đơn vị|tổ chức|cá nhân|ngành|cấp))*(?: (?:có )?liên quan)?$/iu;
/** Words of a noun for a group of people with what tells it apart: `cán bộ, công chức xã`. */
const LONGEST_NOUN = 4;
/** Longer than this a line is a sentence whose verb is not known. */
const LONGEST_HEADING = 60;

/**
 * The units of a heading between two terms; null when the line says anything else. In a line of capitals nothing tells
 * a name from a group, so it is read as it would be written in small letters.
 */
export function readHeading(source: TermText, from: number, to: number): string[] | null {
  const recased = to - from > LONGEST_HEADING ? null : inSmallLetters(source, from);
  const units = recased && readUnitHeading(recased, from, to);
  if (!units) return readUnitHeading(source, from, to);
  const offsets = units.map((unit) => recased.text.indexOf(unit));
  return units.map((unit, at) => source.text.slice(offsets[at], (offsets[at] ?? 0) + unit.length));
}

/** Separators after which the next unit begins; nouns of a group go on with it: `các sở, ban, ngành`. */
const NEXT_UNIT =
  /(?<=^|[,;:] |(?<!\p{L})và |(?<!\p{L})đề nghị |(?<!\p{L})giao )(?!(?:ngành|cơ quan|cơ sở|lực lượng|giáo viên|nhân viên|công chức)(?!\p{L}))\p{Ll}/gu;

/** The same line with capitals at the beginning of names only; null when it is not in capitals. */
function inSmallLetters({ text, terms }: TermText, from: number): TermText | null {
  const start = terms[from]?.start ?? 0;
  const line = text.slice(start);
  const small = line.toLowerCase();
  if (line !== line.toUpperCase() || small.length !== line.length) return null;
  return termText(
    text.slice(0, start) +
      small.replace(NEXT_UNIT, (letter, at: number) =>
        at === 0 || startsName(termText(capitalised(small.slice(at, at + 40))), 0)
          ? letter.toUpperCase()
          : letter,
      ),
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Trách nhiệm của các cơ quan, tổ chức, cá nhân`: whoever it may be, the title of a part. */
export const isOpenGroup = (unit: string): boolean => OPEN_GROUP.test(unit);

function readUnitHeading(source: TermText, from: number, to: number): string[] | null {
  if (to - from > LONGEST_HEADING) return null;
  const start = from + PREFIXES.match(source.terms, from);
  const run = readUnits(source, start);
  if (run.units.length === 0) return null;
  let next = run.end;
  while (next < to && isMark(source.terms[next])) next++;
  const names = run.units.map((unit) => unit.text);
  // `Phân công cán bộ trực tại trụ sở.`: an order with a full stop, in which the verb is not known.
  const told =
    start > from && source.terms[to - 1]?.word === '.' && /^(?!các |những )\p{Ll}/u.test(names[0] ?? '');
  if (told && (names[0]?.split(' ').length ?? 0) > LONGEST_NOUN) return null;
  const isTitle =
    names.length === 1 &&
    (BARE_NOUN.test(names[0] ?? '') || (start > from && OPEN_GROUP.test(names[0] ?? '')));
  return next >= to && !isTitle ? names : null;
}
