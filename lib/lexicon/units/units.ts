/**
 * All units, found by spelling: `describeUnit` for a whole unit string, `readUnit` for the unit that starts at a place.
 */
import { fold } from '../../text/fold.ts';
import { COUNTS } from './counts.ts';
import { MEASURES } from './measures.ts';
import type { Dimension, OwnUnit, Unit } from './types.ts';

export const UNITS: readonly Unit[] = [...MEASURES, ...COUNTS];

/** Folded spelling → unit. `units.test.ts` holds that no spelling has two owners. */
const BY_SPELLING = new Map<string, Unit>();
for (const unit of UNITS)
  for (const spelling of [unit.canonical, ...unit.aliases]) BY_SPELLING.set(fold(spelling), unit);

/** Units of a person, in force while `withOwnUnits` runs. */
interface Taught {
  bySpelling: ReadonlyMap<string, Unit>;
  pattern: RegExp;
}
let taught: Taught | null = null;
const compiled = new WeakMap<readonly OwnUnit[], Taught>();

const unitSpelt = (text: string): Unit | undefined => taught?.bySpelling.get(text) ?? BY_SPELLING.get(text);

/**
 * Runs `work`, which must not be asynchronous, with these units known besides the program's own; where both claim a
 * spelling the person's holds. A unit whose equal is not known is counted by itself.
 */
export function withOwnUnits<T>(units: readonly OwnUnit[], work: () => T): T {
  if (units.length === 0) return work();
  const before = taught;
  taught = compiled.get(units) ?? teach(units);
  try {
    return work();
  } finally {
    taught = before;
  }
}

function teach(own: readonly OwnUnit[]): Taught {
  const units = own.map(({ name, aliases, equals }): Unit => {
    const known = equals && describeUnit(equals.unit);
    return equals && known && known.per.length === 0
      ? {
          canonical: name,
          aliases,
          dimension: known.dimension,
          factor: equals.factor * known.factor,
          ...(known.head === null ? {} : { head: known.head }),
        }
      : { canonical: name, aliases, dimension: 'count', factor: 1, head: name };
  });
  const bySpelling = new Map(
    units.flatMap((unit) => [unit.canonical, ...unit.aliases].map((spelling) => [fold(spelling), unit])),
  );
  const made: Taught = { bySpelling, pattern: patternOf([...UNITS, ...units]) };
  compiled.set(own, made);
  return made;
}

const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỉ: 1e9,
  'nghìn tỉ': 1e12,
  'ngàn tỉ': 1e12,
};

/** A unit string understood. */
export interface UnitReading {
  dimension: Dimension;
  /** To the base unit of the dimension, scale words included. */
  factor: number;
  /** Counted noun, folded; null for a measure. Values compare only within one head. */
  head: string | null;
  /** What it is counted per, folded (`1 vạn dân`, `năm`, `xã`), the outermost last; empty when nothing. */
  per: readonly string[];
}

const PER_YEAR = new Set(['năm', '1 năm']);
const PER_PERSON = new Set(['người', '1 người', 'đầu người', 'nhân khẩu', 'khẩu', 'lao động']);
const PER_HECTARE = new Set(['ha', '1 ha', 'héc ta', 'ha canh tác', 'ha đất canh tác']);

/** Heads per so many inhabitants: the factor brings them to heads per 10.000. */
const PER_PEOPLE =
  /^(?:trên )?(?:(1|một )? ?vạn|10[.]?000|100[.]?000|1[.]?000|100|1 triệu) (?:dân|người|người dân)$/u;

function perTenThousand(per: string): number | null {
  if (!PER_PEOPLE.test(per)) return null;
  if (per.includes('vạn')) return 1;
  if (per.includes('triệu')) return 0.01;
  const population = Number(per.replace(/\D/g, ''));
  return population > 0 ? 10_000 / population : null;
}

/** Cases in so many live births or children, brought to 10.000; null for anything else. */
function perChildren(per: string): number | null {
  const births = /^(?<count>10[.]?000|100[.]?000|1[.]?000|100) (?:trẻ|ca|phụ nữ|bà mẹ)(?!\p{L})/u.exec(per);
  const count = Number(births?.groups?.count?.replace('.', ''));
  return count > 0 ? 10_000 / count : perTenThousand(per);
}

/**
 * What a unit as written means, or null when its noun is not known.
 * `triệu đồng/người/năm` → money per person and year; `giường/1 vạn dân` → rate per 10.000; `8` is not a unit.
 */
export function describeUnit(text: string): UnitReading | null {
  // `đ/c`, `kw/h`: the stroke belongs to the spelling.
  const spelt = unitSpelt(fold(text));
  if (spelt) return reading(spelt, 1);
  const [first = '', ...rest] = fold(text)
    .replace(/ ?\/ ?/g, '/')
    .replace(/ (?:tính )?trên (?=1 |10|vạn)/u, '/')
    .split('/');
  const per = rest.map((part) => part.trim()).filter(Boolean);
  const rate = per[0] === undefined ? null : perTenThousand(per[0]);
  // `45/100.000 trẻ đẻ sống` leaves `/100.000 trẻ`: cases in so many children.
  const bare = first === '' ? perChildren(per[0] ?? '') : null;
  if (bare !== null) return { dimension: 'rate_per_10000', factor: bare, head: 'ca', per };
  const base = describeBase(first);
  if (!base) return null;
  if (rate !== null)
    return { dimension: 'rate_per_10000', factor: base.factor * rate, head: base.head ?? fold(first), per };
  if (base.dimension === 'money_vnd' && per.some((part) => PER_PERSON.has(part)))
    return {
      dimension: 'money_vnd_per_person_year',
      factor: base.factor * (per.some((part) => part === 'tháng') ? 12 : 1),
      head: null,
      per,
    };
  if (base.dimension === 'money_vnd' && per.some((part) => PER_HECTARE.has(part)))
    return { dimension: 'money_vnd_per_area', factor: base.factor, head: null, per };
  if (base.dimension === 'mass' && per[0] !== undefined && PER_HECTARE.has(per[0]))
    return { dimension: 'yield', factor: base.factor, head: null, per };
  if (base.dimension === 'volume' && per[0] === 'ngày đêm') return { ...base, dimension: 'flow', per };
  if (base.head === 'người' && (per[0] === 'km2' || per[0] === 'km²'))
    return { ...base, dimension: 'density_people', per };
  return { ...base, per: per.filter((part) => !PER_YEAR.has(part)) };
}

function describeBase(text: string): UnitReading | null {
  const whole = unitSpelt(text);
  if (whole) return reading(whole, 1);
  // A bare `triệu` or `tỷ` that counts nothing is money: `trên 63,7 triệu`.
  if (text === 'triệu' || text === 'tỉ')
    return { dimension: 'money_vnd', factor: SCALES[text] ?? 1, head: null, per: [] };
  for (const [scale, factor] of Object.entries(SCALES)) {
    if (!text.startsWith(`${scale} `)) continue;
    const unit = unitSpelt(text.slice(scale.length + 1));
    if (unit) return reading(unit, factor);
  }
  // `hộ dân`, `sản phẩm OCOP`: what follows the noun only narrows it.
  const cut = text.lastIndexOf(' ');
  const shorter = cut > 0 ? describeBase(text.slice(0, cut)) : null;
  return shorter?.head ? shorter : null;
}

const reading = (unit: Unit, scale: number): UnitReading => ({
  dimension: unit.dimension,
  factor: unit.factor * scale,
  head: unit.head ? fold(unit.head) : null,
  per: [],
});

/** The value in the base unit of its dimension, or null when the unit is not known. */
export function toBase(value: number, unit: string): number | null {
  const described = describeUnit(unit);
  return described ? value * described.factor : null;
}

/** True when values in the two units can be converted into each other: same dimension, same noun, same per. */
export function convertible(left: UnitReading, right: UnitReading): boolean {
  if (left.dimension !== right.dimension) return false;
  if (left.dimension.startsWith('money_vnd_per')) return true;
  // `7/100.000 dân` is as many cases as `7 người/100.000 dân`: a case is a person in a rate.
  const cases = (head: string | null): boolean => head === 'ca' || head === 'người';
  if (left.dimension === 'rate_per_10000' && cases(left.head) && cases(right.head)) return true;
  if (left.head !== right.head) return false;
  return left.dimension === 'rate_per_10000' || left.per.join('/') === right.per.join('/');
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `100% điểm giao dịch xã`: a share of places, not percentage points. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  '% điểm': String.raw`(?! (?!so với|trở lên|trở xuống|mỗi|hằng|hàng|và|hoặc)\p{Ll})`,
};

/** Longest spelling first, so that `tỷ đồng` wins over `tỷ` and `khu dân cư` over `khu`. */
const spellingsOf = (units: readonly Unit[]): string =>
  units
    .flatMap((unit) => [unit.canonical, ...unit.aliases])
    .filter((spelling) => !/^\d/.test(spelling))
    .sort((a, b) => b.length - a.length)
    .map((spelling) => literal(spelling) + (NOT_BEFORE[spelling] ?? ''))
    .join('|');

/** `/năm`, `/1 vạn dân`, ` trên 1 vạn dân`, ` trên 100.000 dân`, `/ha/vụ`, `/học kỳ`: at most three words after each stroke. */
const PER = String.raw`(?:\s?/\s?(?!(?:đề án|chương trình|kế hoạch|dự án|mô hình|công trình)(?!\p{L}))(?:\d[\d.]*\s?)?(?:chu kỳ|học kỳ|năm học|khóa học|\p{L}+)(?:²|³|[23](?!\d))?(?:\s(?:vạn\s)?(?:dân|người|đêm|đất canh tác|gái|em gái|bé gái|sơ sinh gái))?|\s(?:trên|tính trên)\s(?:(?:1|một)?\s?vạn|10{2,5}|10{0,2}\.000)\s(?:người )?dân)`;

/** A digit that touches `%` is the mark of a footnote (`24%1`, but `%0` is `‰`); any other unit ends where its word does. */
const patternOf = (units: readonly Unit[]): RegExp =>
  new RegExp(
    String.raw`(?:(?:nghìn tỷ|ngàn tỷ|nghìn tỉ|nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s)?(?:${spellingsOf(units)})(?:(?<=[%‰])(?![\p{L}0])|(?![\p{L}\p{N}]))(?:${PER}){0,3}`,
    'iuy',
  );

const UNIT_AT = patternOf(UNITS);

/**
 * The unit that starts exactly at `offset`, with its end; null when none does.
 * Scale words that belong to the unit are part of it: `43,5 nghìn tỷ đồng` is 43.5 in `nghìn tỷ đồng`.
 */
export function readUnit(text: string, offset: number): { text: string; end: number } | null {
  const pattern = taught?.pattern ?? UNIT_AT;
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (!match) return null;
  return { text: match[0].replace(/\s+/g, ' ').trim(), end: offset + match[0].length };
}
