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
  return next >= to ? run.units.map((unit) => unit.text) : null;
}
