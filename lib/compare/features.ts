/**
 * What alignment looks at in a target: its key, its name without place and scope words, its unit family, its period.
 */
import type { Period, Target } from '../extract/types.ts';
import { expandAbbreviations } from '../lexicon/abbreviations/abbreviations.ts';
import { expandSubjects } from '../lexicon/abbreviations/subjects.ts';
import { SCOPE_QUALIFIERS, TIER_QUALIFIERS } from '../lexicon/comparability.ts';
import { indicatorOf } from '../lexicon/indicators/indicators.ts';
import type { Indicator } from '../lexicon/indicators/types.ts';
import { describeUnit, type UnitReading } from '../lexicon/units/units.ts';
import { fold, foldWords } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';
import { type Allotment, allotmentsOf } from './allotment.ts';
import { contentWords, shortNames } from './names.ts';

export interface TargetFeatures {
  target: Target;
  /** Index in its record. */
  index: number;
  indicator: Indicator | null;
  /** Distinct content words of the name, folded. */
  words: ReadonlySet<string>;
  /** Short names in brackets, folded. */
  shortNames: readonly string[];
  /** Qualifiers that narrow the population. */
  qualifiers: readonly string[];
  /** Tier of offices the goal is for, when it says so. */
  tier: 'province' | 'district' | 'commune' | null;
  unit: UnitReading | null;
  years: Period | null;
  /** The column of a table that gives goals to units side by side; null for any other goal. */
  allotment: Allotment | null;
  /** The goal that this one is a part of (`trong đó …`). */
  whole: Target | null;
  /** Words of the goal that this one is a part of (`trong đó …`); null for a goal that is no part. */
  wholeWords: ReadonlySet<string> | null;
  /** `change`, where `tốc độ tăng … đạt 9%` is an increase as `tăng 9%` is. */
  change: Target['change'];
  /** Words that go without saying in a document of this issuer: a high school speaks of its high school pupils. */
  implied: ReadonlySet<string>;
}

/**
 * The features of every target of a record, in its order.
 * @param own the period of the document: a goal for the last year of several is a goal of them all
 * @param issuer the body whose goals they are, when what it is tells of whom they are
 */
export function featuresOf(
  targets: readonly Target[],
  own: Period | null = null,
  issuer = '',
): readonly TargetFeatures[] {
  const stage = stageOf(issuer);
  const key = `${own ? `${own.from}-${own.to}` : ''} ${stage}`;
  const known = read.get(targets) ?? new Map<string, readonly TargetFeatures[]>();
  read.set(targets, known);
  const features = known.get(key) ?? readAll(targets, own, stage);
  known.set(key, features);
  return features;
}

/** A record never changes once it is made, and one directive is laid beside a thousand plans. */
const read = new WeakMap<readonly Target[], Map<string, readonly TargetFeatures[]>>();

/** Whom a body speaks of by its name: a school of the pupils of its stage, a union of its kind; folded, empty for others. */
const stageOf = (issuer: string): string =>
  OWN_PEOPLE.exec(fold(expandAbbreviations(issuer)))?.groups?.people ?? '';

const OWN_PEOPLE = definePattern(
  'people that a body is for, folded',
  /(?:^trường .*?|(?<!\p{L})hội )(?<people>mầm non|tiểu học|trung học cơ sở|trung học phổ thông|nông dân|(?<=hội )cựu chiến binh|(?<=hội )liên hiệp phụ nữ|(?<=hội )người cao tuổi)/u,
  {
    matches: ['trường trung học cơ sở phú lãng', 'ban chấp hành hội nông dân huyện mộc lâm'],
    misses: ['sở giáo dục và đào tạo', 'hội đồng nhân dân'],
  },
);

function readAll(targets: readonly Target[], own: Period | null, stage: string): readonly TargetFeatures[] {
  const columns = allotmentsOf(targets);
  const implied = new Set(stage === '' ? [] : foldWords(stage));
  return targets.map((target, index) => {
    const whole = target.partOf === null ? undefined : targets[target.partOf];
    return { ...readFeatures(target, index, own, columns[index] ?? null, whole), implied };
  });
}

function readFeatures(
  target: Target,
  index: number,
  own: Period | null,
  allotment: Allotment | null,
  whole: Target | undefined,
): Omit<TargetFeatures, 'implied'> {
  const written = target.indicator;
  const name = fold(expandSubjects(expandAbbreviations(written)));
  const tier = Object.entries(TIER_QUALIFIERS).find(([words]) => name.includes(words));
  const unit = target.unit === null ? null : describeUnit(target.unit);
  const growth = unit?.dimension === 'share' && GROWTH.test(name);
  return {
    target,
    index,
    indicator: indicatorOf(target.indicatorKey ?? (growthOfWhole(target, name, unit) ? 'grdp_growth' : '')),
    words: contentWords(written),
    shortNames: shortNames(written),
    qualifiers: qualifiersOf(name, target),
    tier: tier ? tier[1] : null,
    unit,
    years: widened(yearsOf(target.period), own),
    allotment,
    whole: whole ?? null,
    wholeWords: whole ? contentWords(whole.indicator) : null,
    change: target.change === 'level' ? changeByName(name, growth) : target.change,
  };
}

/** Columns of tables have figures only: whether they are levels stands in the name (`số xã … tăng thêm`). */
function changeByName(name: string, growth: boolean): Target['change'] {
  if (growth || /\stăng(?: thêm)?$/u.test(name)) return 'increase';
  return /\sgiảm$|^(?:mức|tốc độ) giảm(?!\p{L})/u.test(name) ? 'decrease' : 'level';
}

const GROWTH = definePattern(
  'a rate of growth by its name, folded',
  /^(?:tốc độ tăng|mức tăng|tăng trưởng)(?!\p{L})/u,
  {
    matches: ['tốc độ tăng trưởng grdp', 'tăng trưởng khu vực dịch vụ'],
    misses: ['tốc độ tải', 'tỷ lệ tăng dân số'],
  },
);

/** `tổng sản phẩm trên địa bàn (GRDP) tăng 8%` is its growth, whatever the name leaves to the verb. */
const growthOfWhole = ({ change }: Target, name: string, unit: UnitReading | null): boolean =>
  change === 'increase' &&
  unit?.dimension === 'share' &&
  /^(?:tổng sản phẩm (?:trên địa bàn|nội tỉnh|trong tỉnh)|grdp|gdp)(?:\s|$)/u.test(name) &&
  !/bình quân|đầu người/u.test(name);

/**
 * `trước hạn và đúng hạn` are all that are not late: what others call `đúng hạn`. That a figure is a tally may stand
 * outside the name; planting is always anew.
 */
function qualifiersOf(name: string, { anchor }: Target): readonly string[] {
  const tally = hasPhrase(fold(anchor.quote), TALLY);
  const said = name.replace(CHILD, 'trẻ em ').replace(/^trồng (?!mới)/u, 'trồng mới ');
  const found = QUALIFIERS.filter((words) => hasPhrase(said, words) || (tally && words === TALLY));
  return found.includes(ON_TIME) ? found.filter((words) => words !== EARLY) : found;
}

const TALLY = fold('lũy kế');

/** `trẻ 5 tuổi`, `trẻ mẫu giáo` are children as `trẻ em` are. */
const CHILD = /(?<!\p{L}|nhà )trẻ (?=\d|dưới|nhà trẻ|mẫu giáo|mầm non|từ|trong|sơ sinh|suy)/gu;
const ON_TIME = 'đúng hạn';
const EARLY = 'trước hạn';

const QUALIFIERS = SCOPE_QUALIFIERS.map((words) => fold(words));

/** True when the folded phrase stands in the folded text as whole words. */
export function hasPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + phrase.length);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

/** `đến năm 2025` in a plan for 2021-2025 is what the whole period leads to. */
const widened = (years: Period | null, own: Period | null): Period | null =>
  years !== null && own !== null && years.from === years.to && years.to === own.to && own.from < own.to
    ? own
    : years;

/** `2024` and `2021-2025` as years; null for anything else. */
function yearsOf(period: string | null): Period | null {
  const match = /^(\d{4})(?:\s*-\s*(\d{4}))?/.exec(period ?? '');
  const from = match?.[1];
  return from === undefined ? null : { from, to: match?.[2] ?? from };
}
