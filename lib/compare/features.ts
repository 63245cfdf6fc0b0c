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

export interface TargetFeatures {
  target: Target;
  /** Index in its record. */
  index: number;
  indicator: Indicator | null;
  /** Distinct content words of the name, folded. */
  words: ReadonlySet<string>;
  /** Qualifiers that narrow the population. */
  qualifiers: readonly string[];
  /** Tier of offices the goal is for, when it says so. */
  tier: 'province' | 'district' | 'commune' | null;
  unit: UnitReading | null;
  years: Period | null;
  /** The column of a table that gives goals to units side by side; null for any other goal. */
  allotment: Allotment | null;
  /** Words of the goal that this one is a part of (`trong đó …`); null for a goal that is no part. */
  wholeWords: ReadonlySet<string> | null;
  /** `change`, where `tốc độ tăng … đạt 9%` is an increase as `tăng 9%` is. */
  change: Target['change'];
  /** Words that go without saying in a document of this issuer: a high school speaks of its high school pupils. */
  implied: ReadonlySet<string>;
}

/** Words that say where, whose or that it is a goal; they tell no two indicators apart. */
const PLACE_PHRASE = definePattern(
  'whose or where, in an indicator name',
  /(?<!\p{L})(?:(?:trên|tại|trong|toàn) địa bàn|đến|của|tại|[Tt]oàn|trên phạm vi|thuộc)(?:\s+toàn)?(?:\s+(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|ngành|sở|đơn vị|địa phương|cả nước))?(?!\p{L})(?:\s+\p{Lu}[\p{L}-]*)*/gu,
  {
    matches: [
      ['thu ngân sách trên địa bàn tỉnh', 'trên địa bàn tỉnh'],
      ['khách du lịch đến tỉnh', 'đến tỉnh'],
      ['PAR INDEX của huyện Sơn Đông', 'của huyện Sơn Đông'],
    ],
    misses: ['xã đạt chuẩn nông thôn mới', 'tỷ lệ hộ nghèo'],
  },
);

const EMPTY_WORDS = new Set(
  'chỉ tiêu số tổng mức đạt bảo đảm có là và các của được thêm xây dựng phấn đấu ở từng theo về trong với trên cấp tỷ lệ tỉ lệ tốc độ'
    .split(' ')
    .map((word) => fold(word)),
);

const BRACKETS = /\([^()]*\)/g;

/**
 * What a name says beside what is counted: of whom it is asked one by one and that they are to do it (`mỗi trường
 * tổ chức`; `eachOf` reads it),
 * the dimension that the unit says again (`chiều dài … km`), that it comes back each year, and that it is to be
 * finished.
 */
const BESIDE_THE_NAME = definePattern(
  'words around the counted thing, in an indicator name',
  /^(?:mỗi|từng)\s+(?:một\s+)?(?:(?:đảng bộ|đảng ủy|chi bộ|đoàn|hội|cơ sở|trường|xã|phường|thị trấn|huyện|thị xã|thành phố|đơn vị|thôn|bản)(?:,\s*(?:và\s+)?|\s+(?:và\s+)?|$))+(?:(?:tổ chức|thực hiện|triển khai|duy trì|thành lập|có)\s+)?|(?<!\p{L})(?:(?:bình quân )?(?:hằng|hàng|mỗi) năm|chiều dài|diện tích|số lượng|khối lượng|hoàn thành(?=\s*$)|(?:tăng thêm|tăng|giảm)(?=\s*$)|điều tra(?=, khám phá)|(?:tốc độ|mức) tăng(?: trưởng)?)(?!\p{L})/giu,
  {
    matches: [
      ['Mỗi đảng bộ xã, phường xây dựng mô hình', 'Mỗi đảng bộ xã, phường '],
      ['Mỗi xã mô hình sinh kế', 'Mỗi xã '],
      ['Mỗi trường tổ chức hoạt động', 'Mỗi trường tổ chức '],
      ['chiều dài đường tỉnh', 'chiều dài'],
      ['số căn nhà ở xã hội hoàn thành', 'hoàn thành'],
      ['giá trị tăng thêm bình quân hằng năm', 'bình quân hằng năm'],
      ['tốc độ tăng trưởng khu vực dịch vụ', 'tốc độ tăng trưởng'],
      ['điều tra, khám phá án hình sự', 'điều tra'],
    ],
    misses: [
      'cơ sở Hội hoàn thành tốt nhiệm vụ',
      'xã đạt chuẩn',
      'tỷ lệ hộ nghèo',
      'năng suất lúa bình quân',
    ],
  },
);

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

/** The stage of schooling that a school's name says, folded; empty for other bodies. */
const stageOf = (issuer: string): string =>
  /^trường .*?(?<stage>mầm non|tiểu học|trung học cơ sở|trung học phổ thông)/u.exec(
    fold(expandAbbreviations(issuer)),
  )?.groups?.stage ?? '';

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
  const written = allotment?.name ?? target.indicator;
  const name = fold(expandSubjects(expandAbbreviations(written)));
  const tier = Object.entries(TIER_QUALIFIERS).find(([words]) => name.includes(words));
  const unit = target.unit === null ? null : describeUnit(target.unit);
  const growth = unit?.dimension === 'share' && GROWTH.test(name);
  return {
    target,
    index,
    indicator: indicatorOf(target.indicatorKey ?? (growthOfWhole(target, name, unit) ? 'grdp_growth' : '')),
    words: contentWords(written),
    qualifiers: qualifiersOf(name),
    tier: tier ? tier[1] : null,
    unit,
    years: widened(yearsOf(target.period), own),
    allotment,
    wholeWords: whole ? contentWords(whole.indicator) : null,
    change: target.change === 'level' ? changeByName(name, growth) : target.change,
  };
}

/** Columns of tables have figures only: whether they are levels stands in the name (`số xã … tăng thêm`). */
function changeByName(name: string, growth: boolean): Target['change'] {
  if (growth || /\stăng(?: thêm)?$/u.test(name)) return 'increase';
  return /\sgiảm$/u.test(name) ? 'decrease' : 'level';
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
  /^(?:tổng sản phẩm (?:trên địa bàn|nội tỉnh)|grdp)(?:\s|$)/u.test(name) &&
  !/bình quân|đầu người/u.test(name);

/** `trước hạn và đúng hạn` are all that are not late: what others call `đúng hạn`. */
function qualifiersOf(name: string): readonly string[] {
  const found = QUALIFIERS.filter((words) => hasPhrase(name, words));
  return found.includes(ON_TIME) ? found.filter((words) => words !== EARLY) : found;
}

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

/** Which of the small places are listed depends on where they are (`thôn, bản, tổ dân phố`): the first stands for all. */
const LISTED_PLACES = definePattern(
  'list of small places of one kind, in an indicator name',
  /(?<!\p{L})(?<first>thôn|bản|buôn|làng|xã)(?:(?:,\s*|\s+và\s+)(?:thôn|bản|buôn|làng|ấp|khóm|phum|sóc|khu phố|khối phố|tổ dân phố|khu dân cư|phường|thị trấn|đặc khu))+(?!\p{L})/giu,
  {
    matches: [
      ['thôn, bản, tổ dân phố đạt chuẩn', 'thôn, bản, tổ dân phố'],
      ['xã, phường, thị trấn đạt', 'xã, phường, thị trấn'],
    ],
    misses: ['thôn đạt chuẩn', 'xã đạt chuẩn nông thôn mới'],
  },
);

/** Words that carry the meaning of a name; all of them when nothing else is left. */
export function contentWords(name: string): ReadonlySet<string> {
  const bare = expandSubjects(expandAbbreviations(name.replace(BRACKETS, ' ')))
    .replace(LISTED_PLACES, '$<first>')
    .replace(BESIDE_THE_NAME, ' ')
    .replace(PLACE_PHRASE, ' ');
  const words = foldWords(bare);
  const kept = words.filter((word) => !EMPTY_WORDS.has(word));
  return new Set(kept.length > 0 ? kept : words);
}

/** Share of words two names have in common, 0..1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(1, a.size + b.size - common);
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
