/**
 * When two citations speak of one document, and which body a symbol or an issuer's name stands for.
 */
import { contentWords, likeness } from '../compare/names.ts';
import type { Citation, CitationMention, PlanRecord } from '../extract/types.ts';
import { fold } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';

/** A mention with the citation it belongs to. */
export interface Mention extends CitationMention {
  citation: Citation;
}

/** Every mention of a record in the order of the text. */
export function mentionsOf(record: PlanRecord): Mention[] {
  return record.citations
    .flatMap((citation) => citation.mentions.map((mention) => ({ ...mention, citation })))
    .sort((a, b) => a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start);
}

/** One spelling of a number: folded, without spaces, its serial without leading zeros. `08/CT-UBND` → `8/ct-ubnd`. */
export const numberKey = (number: string): string =>
  fold(number)
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '');

const NUMBER = definePattern(
  'parts of a folded document number',
  /^(?<serial>\d+)(?:\/(?<year>(?:19|20)\d{2}))?(?<symbol>[-/].+)$/u,
  {
    matches: ['8/ct-ubnd', '73/2023/nđ-cp', '34-ct/tw', '45/2019/qh14'],
    misses: ['ct-ubnd', '2024'],
  },
);

export interface NumberParts {
  serial: string;
  /** Year that is part of the number itself. */
  year: string | null;
  /** What follows: `/ct-ubnd`, `-ct/tw`. */
  symbol: string;
  /** Party numbers have a dash after the serial and restart with each term. */
  party: boolean;
}

/** Parts of a number, or null when it is not one. */
export function numberParts(number: string): NumberParts | null {
  const groups = NUMBER.exec(numberKey(number))?.groups;
  const serial = groups?.serial;
  const symbol = groups?.symbol;
  if (serial === undefined || symbol === undefined) return null;
  return { serial, year: groups?.year ?? null, symbol, party: symbol.startsWith('-') };
}

/** True when the number bears a year and the date is of another. */
export function yearMismatch(number: string, issuedOn: string): boolean {
  const year = numberParts(number)?.year ?? null;
  return year !== null && issuedOn.slice(0, 4) !== year;
}

/** Full ISO day, else null. */
export const fullDay = (iso: string | null): string | null =>
  iso !== null && iso.length === 10 ? iso : null;

/** True when two subjects may be one: either is missing or they share most of their words. */
export const likeSubjects = (a: string | null, b: string | null): boolean =>
  a === null || b === null || likeness(contentWords(a), contentWords(b)) >= 0.4;

/** Kinds of bodies that sign documents. */
export type IssuerKind =
  | 'assembly'
  | 'assembly-committee'
  | 'president'
  | 'government'
  | 'prime-minister'
  | 'government-office'
  | 'party-central'
  | 'party-province'
  | 'party-district'
  | 'party-commune'
  | 'council'
  | 'committee'
  | 'ministry'
  | 'department';

/** What readers call them. */
export const ISSUER_KIND_NAMES: Readonly<Record<IssuerKind, string>> = {
  assembly: 'Quốc hội',
  'assembly-committee': 'Ủy ban Thường vụ Quốc hội',
  president: 'Chủ tịch nước',
  government: 'Chính phủ',
  'prime-minister': 'Thủ tướng Chính phủ',
  'government-office': 'Văn phòng Chính phủ',
  'party-central': 'cơ quan Đảng ở Trung ương',
  'party-province': 'Tỉnh ủy, Thành ủy',
  'party-district': 'cấp ủy cấp huyện',
  'party-commune': 'Đảng ủy cấp xã',
  council: 'Hội đồng nhân dân',
  committee: 'Ủy ban nhân dân',
  ministry: 'bộ',
  department: 'sở',
};

/** First that fits decides; written for folded names. */
const NAMES: readonly [kind: IssuerKind, pattern: RegExp][] = [
  ['assembly-committee', /ủy ban thường vụ quốc hội|ubtvqh/],
  ['prime-minister', /thủ tướng/],
  ['government-office', /văn phòng chính phủ/],
  ['government', /^(?:của )?chính phủ$/],
  ['president', /chủ tịch nước/],
  ['council', /hội đồng nhân dân|hđnd/],
  ['committee', /ủy ban nhân dân|ubnd/],
  ['assembly', /quốc hội/],
  [
    'party-central',
    /bộ chính trị|ban bí thư|trung ương đảng|ban chấp hành trung ương|đảng cộng sản việt nam/,
  ],
  ['party-province', /tỉnh ủy|đảng bộ tỉnh/],
  ['party-district', /huyện ủy|thị ủy|quận ủy|đảng bộ (?:huyện|thị xã|quận)/],
  ['party-commune', /đảng ủy|đảng bộ (?:xã|phường|thị trấn)/],
  ['ministry', /^(?:liên )?bộ |^bộ trưởng/],
  ['department', /^sở |^giám đốc sở /],
];

/** The kind of body a name stands for; null when it is none of those above (`của tỉnh`, `của Thành ủy`). */
export function issuerKind(issuer: string): IssuerKind | null {
  const name = fold(issuer);
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** What follows the type in a symbol, and the kinds of bodies that may be named as its issuer. */
const SYMBOLS: readonly [pattern: RegExp, kinds: readonly IssuerKind[]][] = [
  [/ubtvqh\d*$/u, ['assembly-committee', 'assembly']],
  [/(?:[-/]|\d)qh\d*$/u, ['assembly']],
  [/-ctn$/u, ['president']],
  [/-ttg$/u, ['prime-minister']],
  [/-cp$/u, ['government']],
  [/-vpcp$/u, ['government-office']],
  [/-(?:tt)?hđnd(?:-\p{L}+)?$/u, ['council']],
  [/-ubnd(?:-\p{L}+)?$/u, ['committee']],
  [/\/tw$/u, ['party-central']],
  [/\/tu$/u, ['party-province']],
  [/\/(?:hu|qu|thu)$/u, ['party-district']],
];

/** Kinds of bodies that may issue under a number; null when its symbol is not known. */
export function kindsOfNumber(number: string): readonly IssuerKind[] | null {
  const key = numberKey(number);
  return SYMBOLS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}
