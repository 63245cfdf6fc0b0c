/**
 * For what territory and what work an issuer answers (vị trí của cơ quan ban hành), and how two issuers stand to each
 * other. All comparison of amounts rests on it: a district holds a part, a department speaks of the whole province.
 */
import type { Metadata } from '../extract/types.ts';
import { existsOn, findProvince } from '../lexicon/places/places.ts';
import { SECTORS } from '../lexicon/sectors.ts';
import { fold } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';

/** Territory, the widest first. */
export type Tier = 'central' | 'province' | 'district' | 'commune';

export interface Standing {
  /** Null when the document does not say. */
  tier: Tier | null;
  /** True when the body answers for some sectors only: departments, divisions, schools, organisations. */
  limited: boolean;
  /** Ids of its sectors; empty when not limited or not known. */
  sectors: readonly string[];
  /** Name of its place, folded and without the kind word: `kon rẫy`; null when not known. */
  place: string | null;
  /** The issuer's name, folded; empty when not known. */
  name: string;
}

/** How a child's territory stands to the parent's. */
export type Relation = 'same' | 'part' | 'unknown';

const TIERS: readonly Tier[] = ['central', 'province', 'district', 'commune'];

const PLACE = definePattern(
  'place at the end of a body name',
  /(?<!\p{L})(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Đđ]ảng bộ)\s+(?<name>\p{Lu}[\p{L}'’-]*(?:\s+(?:-\s+)?\p{Lu}[\p{L}'’-]*)*|\d{1,2})$/u,
  {
    matches: [
      'Ủy ban nhân dân huyện Sơn Đông',
      'Hội đồng nhân dân thành phố Đà Lạt',
      'Ủy ban nhân dân quận 3',
    ],
    misses: ['Sở Công Thương', 'Ủy ban nhân dân huyện', 'Tỉnh ủy'],
  },
);

/** Reads the standing of the body that issued a document. */
export function standingOf(metadata: Metadata): Standing {
  const issuer = metadata.issuer?.trim() ?? '';
  const name = fold(issuer);
  const level = metadata.issuerLevel;
  const limited =
    level === 'department' || level === 'division' || level === 'school' || level === 'organisation';
  const sectors = limited
    ? SECTORS.filter(({ bodies }) => bodies.some((body) => name.includes(fold(body)))).map(({ id }) => id)
    : [];
  const place = PLACE.exec(issuer)?.groups?.name ?? (level === 'department' ? metadata.place : null);
  return { tier: tierOf(metadata, name), limited, sectors, place: place ? fold(place) : null, name };
}

function tierOf({ issuerLevel, issuedOn }: Metadata, name: string): Tier | null {
  switch (issuerLevel) {
    case 'central':
      return 'central';
    case 'province':
    case 'department':
      return 'province';
    case 'district':
    case 'division':
      return 'district';
    case 'commune':
    case 'school':
      return 'commune';
    default:
      return tierFromName(name, issuedOn);
  }
}

/** Party and mass bodies carry their tier in their name. */
function tierFromName(name: string, isoDay: string | null): Tier | null {
  if (/trung ương|bộ chính trị|ban bí thư|chính phủ|quốc hội/.test(name)) return 'central';
  if (/huyện|thị ủy|quận|thị xã/.test(name)) return 'district';
  if (/(?<!\p{L})xã(?!\p{L})|phường|thị trấn|đặc khu/u.test(name)) return 'commune';
  // The committee of a province is its `tỉnh ủy`: a `đảng ủy` of provincial bodies stands right below it.
  if (/^(?:ban (?:chấp hành|thường vụ) )?đảng (?:ủy|bộ) (?!tỉnh).*(?<!\p{L})tỉnh(?!\p{L})/u.test(name))
    return 'district';
  if (/tỉnh/.test(name)) return 'province';
  if (/thành ủy|thành đoàn|thành phố/.test(name)) return isOfProvince(name, isoDay) ? 'district' : 'province';
  return null;
}

/** True for a city that lies in a province; without a name the city is taken for one of the centrally run. */
function isOfProvince(name: string, isoDay: string | null): boolean {
  const city = /(?:thành ủy|thành đoàn|thành phố)\s+(?<city>\p{L}.*)$/u.exec(name)?.groups?.city;
  if (city === undefined) return false;
  const found = findProvince(city, isoDay);
  return found?.kind !== 'thành phố' || (isoDay !== null && !existsOn(found, isoDay));
}

/** By how many levels the child stands below the parent, negative above it; null where either is not known. */
export const levelsBelow = (parent: Standing, child: Standing): number | null =>
  parent.tier === null || child.tier === null ? null : TIERS.indexOf(child.tier) - TIERS.indexOf(parent.tier);

/** `part` when the child's territory lies within the parent's, `same` when it is the parent's own. */
export function relationOf(parent: Standing, child: Standing): Relation {
  const depth = levelsBelow(parent, child);
  if (depth === null) return 'unknown';
  if (depth > 0) return 'part';
  if (depth < 0) return 'unknown';
  if (parent.place !== null && child.place !== null && parent.place !== child.place) return 'unknown';
  return 'same';
}
