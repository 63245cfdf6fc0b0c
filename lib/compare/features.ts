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
  /^(?:mỗi|từng)\s+(?:một\s+)?(?:(?:đảng bộ|đảng ủy|chi bộ|đoàn|hội|cơ sở|trường|xã|phường|thị trấn|huyện|thị xã|thành phố|đơn vị|thôn|bản)(?:,\s*(?:và\s+)?|\s+(?:và\s+)?|$))+(?:(?:tổ chức|thực hiện|triển khai|duy trì|thành lập|có)\s+)?|(?<!\p{L})(?:(?:bình quân )?(?:hằng|hàng|mỗi) năm|chiều dài|diện tích|số lượng|khối lượng|hoàn thành(?=\s*$))(?!\p{L})/giu,
  {
    matches: [
      ['Mỗi đảng bộ xã, phường xây dựng mô hình', 'Mỗi đảng bộ xã, phường '],
      ['Mỗi xã mô hình sinh kế', 'Mỗi xã '],
      ['Mỗi trường tổ chức hoạt động', 'Mỗi trường tổ chức '],
      ['chiều dài đường tỉnh', 'chiều dài'],
      ['số căn nhà ở xã hội hoàn thành', 'hoàn thành'],
      ['tốc độ tăng bình quân hằng năm', 'bình quân hằng năm'],
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
 */
export function featuresOf(targets: readonly Target[], own: Period | null = null): readonly TargetFeatures[] {
  const key = own ? `${own.from}-${own.to}` : '';
  const known = read.get(targets) ?? new Map<string, readonly TargetFeatures[]>();
  read.set(targets, known);
  const features = known.get(key) ?? targets.map((target, index) => readFeatures(target, index, own));
  known.set(key, features);
  return features;
}

/** A record never changes once it is made, and one directive is laid beside a thousand plans. */
const read = new WeakMap<readonly Target[], Map<string, readonly TargetFeatures[]>>();

function readFeatures(target: Target, index: number, own: Period | null): TargetFeatures {
  const name = fold(expandSubjects(target.indicator));
  const tier = Object.entries(TIER_QUALIFIERS).find(([words]) => name.includes(words));
  return {
    target,
    index,
    indicator: target.indicatorKey === null ? null : indicatorOf(target.indicatorKey),
    words: contentWords(target.indicator),
    qualifiers: qualifiersOf(name),
    tier: tier ? tier[1] : null,
    unit: target.unit === null ? null : describeUnit(target.unit),
    years: widened(yearsOf(target.period), own),
  };
}

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

/** Words that carry the meaning of a name; all of them when nothing else is left. */
export function contentWords(name: string): ReadonlySet<string> {
  const bare = expandSubjects(expandAbbreviations(name.replace(BRACKETS, ' ')))
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
