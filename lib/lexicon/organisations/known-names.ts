/**
 * Names that are known whole, so that the commas and `và` inside them separate nothing. Longest first.
 */
import { fold } from '../../text/fold.ts';
import { INNER_UNITS } from './inner-units.ts';
import { namesOf, ORGANISATIONS } from './organisations.ts';
import { SECTORS } from './sectors.ts';
import type { TermText } from './terms.ts';

/** First words to which a sector may be added: `Sở Y tế`, `Phòng Y tế`, `Bộ Y tế`. */
const SECTOR_HEADS = ['sở', 'phòng', 'bộ'];
/** A level word at the end of a name is read apart: `Công an tỉnh` is known as `Công an`. */
const LEVEL_AT_END = / (?:tỉnh|huyện|xã|phường|thành phố|thị xã|quận|thị trấn|đặc khu)$/u;

let names: Map<string, string[]> | null = null;
let sectors: Map<string, string[]> | null = null;

/** Folds a list at once: one pass over the text costs far less than one over each of a thousand names. */
const foldAll = (forms: readonly string[]): string[] => fold(forms.join('|')).split('|');

/** Spellings of one folded name: hyphens with and without blanks, `và` and `&`. */
function spellings(folded: string): string[] {
  const found = new Set([folded]);
  if (folded.includes(' - ')) for (const joint of ['-', ' ']) found.add(folded.replaceAll(' - ', joint));
  // `Văn phòng HĐND - UBND`, `Văn phòng HĐND-UBND`
  if (folded.includes('hđnd và ubnd'))
    for (const joint of [' - ', '-', ' – ']) found.add(folded.replaceAll('hđnd và ubnd', `hđnd${joint}ubnd`));
  if (folded.includes(' và ')) for (const form of [...found]) found.add(form.replaceAll(' và ', ' & '));
  return [...found];
}

function byFirstWord(list: Iterable<string>): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const name of new Set(list)) {
    const first = /^[\p{L}\p{M}\p{N}]+/u.exec(name)?.[0] ?? name;
    const group = map.get(first);
    if (group) group.push(name);
    else map.set(first, [name]);
  }
  for (const group of map.values()) group.sort((a, b) => b.length - a.length);
  return map;
}

function* allNames(): Generator<string> {
  // Codes of one word (`TU`, `TTT`) mean a body only in a symbol, not in running text.
  for (const form of foldAll([
    ...ORGANISATIONS.flatMap(namesOf).filter((name) => name.includes(' ')),
    ...INNER_UNITS,
  ]))
    for (const spelling of spellings(form)) {
      yield spelling;
      const core = spelling.replace(LEVEL_AT_END, '');
      if (core.includes(' ')) yield core;
    }
  for (const sector of sectorNames()) for (const head of SECTOR_HEADS) yield `${head} ${sector}`;
}

function* sectorNames(): Generator<string> {
  for (const form of foldAll(SECTORS.flatMap(({ name, short }) => [name, ...short]))) yield* spellings(form);
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

function longest(map: Map<string, string[]>, source: TermText, at: number): number {
  const term = source.terms[at];
  if (!term) return 0;
  const first = /^[\p{L}\p{M}\p{N}]+/u.exec(term.word)?.[0] ?? term.word;
  for (const name of map.get(first) ?? []) {
    const end = term.start + name.length;
    if (source.folded.startsWith(name, term.start) && !LETTER.test(source.folded.charAt(end)))
      return termsUntil(source, at, end);
  }
  return 0;
}

function termsUntil(source: TermText, at: number, end: number): number {
  let count = 0;
  while ((source.terms[at + count]?.end ?? Number.POSITIVE_INFINITY) <= end) count++;
  return count;
}

/** Number of terms of the longest known name at a term, 0 when none stands there. */
export function knownName(source: TermText, at: number): number {
  names ??= byFirstWord(allNames());
  return longest(names, source, at);
}

/** Number of terms of the longest sector name (`Tài chính`, `KH&ĐT`) at a term, 0 when none stands there. */
export function knownSector(source: TermText, at: number): number {
  sectors ??= byFirstWord(sectorNames());
  return source.terms[at]?.upper ? longest(sectors, source, at) : 0;
}
