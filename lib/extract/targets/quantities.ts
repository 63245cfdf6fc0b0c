/**
 * Numbers with units in a text: `13.136,1 ha`, `3-4%/năm`, `từ 6.000 - 7.000 phòng`, `6.370/8.167 xã`, `hai phần ba`.
 */

import { BOUNDS_AFTER } from '../../lexicon/comparators.ts';
import { describeUnit, readUnit } from '../../lexicon/units/units.ts';
import { findDigits, type NumberReading, readDigits } from '../../text/numbers.ts';
import { readWordNumber } from '../../text/numbers-words.ts';
import { definePattern } from '../../text/pattern.ts';
import type { TextSpan } from '../../text/sentences.ts';
import { isMasked } from './masks.ts';
import type { Quantity } from './types.ts';

/** Words before which a single number word is a number: `thêm hai xã`, `ít nhất ba mô hình`; `năm` never is. */
const WORD_CUE = definePattern(
  'cue of a number word',
  /(?<!\p{L})(?:thêm|ít nhất|tối thiểu|không quá|tối đa|tăng|giảm|đạt|trên|dưới|gấp)\s+(?=(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?!\p{L}))/giu,
  {
    matches: ['thêm hai xã', 'ít nhất ba mô hình'],
    misses: ['đạt năm 2024', 'ba công khai', 'một trong ba'],
  },
);

/** Word numbers that can be nothing else: two syllables or more, or a fraction. */
const WORD_START = definePattern(
  'start of a number in words',
  /(?<!\p{L})(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín)\s(?:trăm|mươi|nghìn|ngàn|vạn|triệu|chục|phần(?=\s(?:hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|vạn)(?!\p{L})))|mười\s(?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín)|một nửa)(?!\p{L})/giu,
  {
    matches: ['hai phần ba số thôn', 'một trăm phần trăm', 'hai mươi lăm xã'],
    misses: ['hai bên', 'ba công khai'],
  },
);

/** `đạt95%`, `dưới5%`: pages lose the blank between a verb or bound and its value. */
const GLUED = definePattern(
  'value joined to its verb',
  /(?<=(?<!\p{L})(?:đạt|trên|dưới|hơn|khoảng|tăng|giảm|còn|xuống|lên|chiếm|từ))\d+(?:[.,]\d+)*(?![\p{N}/]|[.,]\d)/giu,
  {
    matches: ['đạt95%', 'xuống dưới5%', 'đạt2.000tấn'],
    misses: ['A4', 'đạt 95%', 'QĐ12', 'từ5/2025'],
  },
);

/** Before these a single number word is a number only where a unit follows: `xây dựng ba mô hình`, `xây dựng hai bên`. */
const COUNTED_CUE = definePattern(
  'verb before a number word',
  /(?<!\p{L})(?:thành lập(?: mới)?|xây dựng(?: mới)?|công nhận(?: mới)?|phấn đấu có)\s+(?=(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)(?!\p{L}))/giu,
  {
    matches: ['Thành lập mới ba hợp tác xã', 'phấn đấu có hai xã'],
    misses: ['xây dựng một xã hội', 'thành lập năm 2031', 'xây dựng nông thôn'],
  },
);

/** `02 (hai) xã`, `100% (một trăm phần trăm)`: the value once more in words. */
const SPELLED_OUT = definePattern(
  'bracket that may spell a value out',
  /^\s?\((?:bằng chữ\s?:?\s?)?(?=\p{L}+(?:\s\p{L}+)*\s?\))/iu,
  {
    matches: [' (hai) xã', '(một trăm phần trăm)', ' (Bằng chữ: hai tỷ đồng)'],
    misses: [' (8 xã)', ' hai xã', ' (hai, ba)'],
  },
);

/** Offset behind a bracket at `end` that says the value in words; `end` where there is none. */
function behindWords(text: string, end: number, value: number): number {
  const open = SPELLED_OUT.exec(text.slice(end, end + 120))?.[0].length;
  if (open === undefined) return end;
  const close = text.indexOf(')', end);
  const words = readWordNumber(text, end + open);
  return words && close >= words.end && words.value === value ? close + 1 : end;
}

const RANGE_JOINT = /^\s?(?:[-–—]|đến|tới)\s?(?=\d)/u;

/** Every quantity of a text in order, without overlaps; digits in `masks` are passed over. */
export function findQuantities(text: string, masks: readonly TextSpan[]): Quantity[] {
  const numbers = [
    ...findDigits(text).map((number) => ({ ...number, end: behindWords(text, number.end, number.value) })),
    ...findGlued(text),
    ...findWords(text),
  ]
    .filter((number) => !isMasked(masks, number.start))
    .sort((a, b) => a.start - b.start);
  const found: Quantity[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index];
    const last = found.at(-1);
    if (!number || (last && number.start < last.end)) continue;
    const quantity = readQuantity(text, number, numbers[index + 1] ?? null);
    if (quantity && !isSpanOrGrade(text, quantity)) found.push(quantity);
  }
  return found;
}

/**
 * Spans of time, ages and stars say when, who and which class, inside the name of something else: `trẻ em dưới 5 tuổi`,
 * `sản phẩm đạt 3 sao`. Few indicators are measured in time.
 */
function isSpanOrGrade(text: string, quantity: Quantity): boolean {
  const dimension = quantity.unit === null ? null : (describeUnit(quantity.unit)?.dimension ?? null);
  if (dimension === 'star_grade') return true;
  const before = text.slice(Math.max(0, quantity.start - 12), quantity.start);
  // `trên 01 ha đất trồng trọt`, `trên 1 vạn dân`, `/100 hộ`: what the value is taken per.
  if (/(?:trên|tính cho|\/)\s*$/iu.test(before)) {
    if (quantity.value === 1 && (dimension === 'area' || quantity.unit === null)) return true;
    if (
      quantity.value === 1 &&
      /^\s?đơn vị (?:diện tích|sản phẩm|GDP)/iu.test(text.slice(quantity.unitStart, quantity.unitStart + 24))
    )
      return true;
    if (/^\s?(?:vạn\s)?dân(?!\p{L})/iu.test(text.slice(quantity.unitStart, quantity.unitStart + 12)))
      return true;
    // `tỷ suất tử vong mẹ trên 100.000 trẻ đẻ sống`: a ratio is taken per a round number.
    if (
      /^10+$/.test(String(quantity.value)) &&
      RATIO.test(text.slice(Math.max(0, quantity.start - 120), quantity.start))
    )
      return true;
  }
  // `đứng thứ 5 trên tổng số 90 xã`: out of how many.
  if (/(?:trên|trong) tổng số\s*$/iu.test(text.slice(Math.max(0, quantity.start - 20), quantity.start)))
    return true;
  if (/^\s?con số(?!\p{L})/iu.test(text.slice(quantity.unitStart - 1, quantity.unitStart + 8))) return true;
  return dimension === 'time' && !LASTS.test(text.slice(Math.max(0, quantity.start - 120), quantity.start));
}

/** A ratio named in the same clause. */
const RATIO = /(?<!\p{L})(?:tỷ suất|tỉ suất|tỷ số|tỉ số)(?!\p{L})[^.;]*$/iu;

/** Indicators that are measured in years or days. */
const LASTS = definePattern(
  'indicator measured in time',
  /(?<!\p{L})(?:tuổi thọ|tuổi (?:kết hôn|nghề)|số năm (?:đi học|sống)|số ngày (?:điều trị|nằm viện|sử dụng|công)|ngày (?:điều trị|nằm viện)|thời gian (?:điều trị|nằm viện|chờ khám|chờ đợi|thông quan))[^.;]*$/iu,
  {
    matches: ['Tuổi thọ trung bình đạt ', 'Ngày điều trị trung bình: ', 'số ngày nằm viện bình quân '],
    misses: ['trẻ em dưới ', 'báo cáo trong ', 'thời gian giải quyết hồ sơ không quá '],
  },
);

const findGlued = (text: string): NumberReading[] =>
  [...text.matchAll(GLUED)].flatMap((match) => {
    const read = readDigits(match[0]);
    return read ? [{ start: match.index, end: match.index + match[0].length, ...read }] : [];
  });

function findWords(text: string): NumberReading[] {
  const found: NumberReading[] = [];
  const starts = [
    ...[...text.matchAll(WORD_START)].map((match) => match.index),
    ...[...text.matchAll(WORD_CUE)].map((match) => match.index + match[0].length),
  ];
  for (const start of new Set(starts)) {
    const number = readWordNumber(text, start);
    if (number) found.push(number);
  }
  for (const match of text.matchAll(COUNTED_CUE)) {
    const number = readWordNumber(text, match.index + match[0].length);
    if (number && readUnit(text, skipSpaces(text, number.end))) found.push(number);
  }
  return found;
}

const PEOPLE = /^\s(?:người )?dân(?!\p{L})/iu;

function readQuantity(text: string, number: NumberReading, next: NumberReading | null): Quantity | null {
  let { value, end } = number;
  let valueMax: number | null = null;
  let of: number | null = null;
  let first = unitAfter(text, end);
  const joint = RANGE_JOINT.exec(text.slice(first ? first.end : end, (first ? first.end : end) + 6));
  if (next && joint && next.start === (first ? first.end : end) + joint[0].length) {
    const second = unitAfter(text, next.end);
    if (
      next.value > value &&
      (!first || second?.text === first.text || second?.text.startsWith(`${first.text}/`))
    ) {
      valueMax = next.value;
      end = next.end;
      first = second;
    }
  } else if (next && text[end] === '/' && next.start === end + 1 && value <= next.value) {
    of = next.value;
    end = next.end;
    first = unitAfter(text, end);
    // `40/100.000 trẻ`: so many in a hundred thousand, not a part of a count.
    // `27/100 trẻ đẻ sống` is a rate, `27/100 hộ` a count.
    const rate = of >= 1000 || (of >= 100 && /^trẻ (?:đẻ|sinh) (?:ra )?sống$/iu.test(first?.text ?? ''));
    if (rate && /^10+$/.test(String(of))) {
      // `136/100.000 dân`: people are no unit of their own.
      const perEnd = first?.end ?? end + (PEOPLE.exec(text.slice(end, end + 12))?.[0].length ?? 0);
      first = { text: `/${text.slice(next.start, perEnd)}`, end: perEnd };
    }
  }
  const fraction = number.style === 'words' && value < 1 && value > 0;
  if (fraction || (of !== null && of <= 10 && !first)) {
    value = fraction ? value * 100 : (value / (of ?? 1)) * 100;
    first = { text: '%', end };
  }
  const unitEnd = behindWords(text, first?.end ?? end, value);
  const after = boundAfter(text, unitEnd);
  const later = after ? null : boundAfterNoun(text, unitEnd, value);
  return {
    start: number.start,
    end: after?.end ?? unitEnd,
    value,
    valueMax,
    of,
    unit: first?.text ?? null,
    unitStart: first ? skipSpaces(text, end) : end,
    after: after?.bound ?? later,
    boundAfterNoun: later !== null,
    english: number.style === 'english',
    inWords: number.style === 'words',
  };
}

const skipSpaces = (text: string, offset: number): number => {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\n') at++;
  return at;
};

const unitAfter = (text: string, offset: number): { text: string; end: number } | null =>
  readUnit(text, skipSpaces(text, offset)) ??
  bareScale(text, skipSpaces(text, offset)) ??
  unitInBrackets(text, skipSpaces(text, offset));

/** `đạt 4.600 (tỷ đồng)`: nothing but a unit in the brackets. */
function unitInBrackets(text: string, offset: number): { text: string; end: number } | null {
  if (text[offset] !== '(') return null;
  const unit = readUnit(text, offset + 1);
  return unit && text[unit.end] === ')' ? { text: unit.text, end: unit.end + 1 } : null;
}

/** Also what it is taken per: `95 triệu/năm`. */
const BARE_SCALE =
  /(?:nghìn tỷ|nghìn tỉ|ngàn tỷ|triệu|tỷ|tỉ)(?:\s?\/\s?(?:người|ha|hộ|lao động|tháng|năm)){0,2}(?![\p{L}\p{N}])/iuy;

function bareScale(text: string, offset: number): { text: string; end: number } | null {
  BARE_SCALE.lastIndex = offset;
  const match = BARE_SCALE.exec(text);
  return match ? { text: match[0], end: offset + match[0].length } : null;
}

/** Ranks, grades and ages carry a bound of their own: `100% cán bộ cấp phòng trở lên`, `80% học sinh khá trở lên`. */
const GRADED = definePattern(
  'grade or rank that a bound belongs to',
  /(?<!\p{L})(?:từ|loại|mức|mức độ|hạng|bậc|cấp|tuổi|sao|điểm|lớp|trình độ|trung bình|khá|giỏi|tốt|đạt|sơ cấp|trung cấp|cao đẳng|đại học|thạc sĩ|tiểu học|trung học|trưởng|phó|hoàn thành|nhiệm vụ|tháng|năm|lần|thứ|con)(?!\p{L})/iu,
  {
    matches: ['học sinh khá', 'cán bộ cấp phòng', 'giáo viên đạt trình độ đại học', 'người đủ tuổi'],
    misses: ['hội viên nông dân', 'số hộ đăng ký', 'hộ gia đình'],
  },
);

const LATER_BOUND = definePattern(
  'bound after the noun that is counted',
  /^ (?<noun>\p{Ll}+(?: \p{Ll}+){0,6}) trở (?<way>lên|xuống)(?!\p{L})/u,
  {
    matches: [' hội viên nông dân trở lên', ' số hộ trở lên đăng ký'],
    misses: [' trở lên', ' hộ, trở lên', ' trường có 3 điểm trở lên'],
  },
);

/** More than all of a plan can be reached, more than all of a thing cannot. */
const PLAN = /^(?:kế hoạch|chỉ tiêu|dự toán)(?!\p{L})/iu;

/** `60% số hộ nông dân trở lên`: the bound is the number's unless the noun ends in a grade. All of a thing has none. */
function boundAfterNoun(text: string, offset: number, value: number): '>=' | '<=' | null {
  const match = LATER_BOUND.exec(text.slice(offset, offset + 60));
  if (!match?.groups || GRADED.test(match.groups.noun ?? '')) return null;
  if (value === 100 && !PLAN.test(match.groups.noun ?? '')) return null;
  return match.groups.way === 'lên' ? '>=' : '<=';
}

/** `trở lên`, also after a short noun: `05 sản phẩm trở lên`. */
function boundAfter(text: string, offset: number): { bound: '>=' | '<='; end: number } | null {
  const at = skipSpaces(text, offset);
  for (const { words, bound } of BOUNDS_AFTER)
    if (
      (bound === '>=' || bound === '<=') &&
      text.slice(at, at + words.length).toLowerCase() === words &&
      !/\p{L}/u.test(text[at + words.length] ?? '')
    )
      return { bound, end: at + words.length };
  return null;
}
