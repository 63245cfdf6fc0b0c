/**
 * Headings that are nothing but units: `1. Sở Nội vụ`, `4. Đề nghị Mặt trận … và các đoàn thể:`.
 */
import { isMark } from '../../lexicon/organisations/name-words.ts';
import { PhraseSet, type TermText } from '../../lexicon/organisations/terms.ts';
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
/** Longer than this a line is a sentence whose verb is not known. */
const LONGEST_HEADING = 60;

/** The units of a heading between two terms; null when the line says anything else. */
export function readHeading(source: TermText, from: number, to: number): string[] | null {
  if (to - from > LONGEST_HEADING) return null;
  const start = from + PREFIXES.match(source.terms, from);
  const run = readUnits(source, start);
  if (run.units.length === 0) return null;
  let next = run.end;
  while (next < to && isMark(source.terms[next])) next++;
  const names = run.units.map((unit) => unit.text);
  const isTitle =
    names.length === 1 &&
    (BARE_NOUN.test(names[0] ?? '') || (start > from && OPEN_GROUP.test(names[0] ?? '')));
  return next >= to && !isTitle ? names : null;
}
