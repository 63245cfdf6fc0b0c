/**
 * Deadlines (thời hạn) in the words of a duty: a day, a month, a year, or a phrase that names none.
 */
import { type DateMention, isoDate, parseDates } from './dates.ts';
import { definePattern } from './pattern.ts';

export type DeadlineKind = 'date' | 'recurring' | 'relative' | 'vague';

/** One deadline; offsets are UTF-16 indices into the text, from the cue on. */
export interface Deadline {
  kind: DeadlineKind;
  /** `2024-12-15`, `2024-12`, `2024`, or the phrase as written (`trong quý II/2024`, `hằng năm`). */
  value: string;
  start: number;
  end: number;
}

/** Words before a date that make it a deadline; a date without one is when something happened. */
const DATE_CUE = definePattern(
  'cue of a deadline',
  /(?:(?<!\p{L})(?:trước|chậm nhất|muộn nhất|hoàn thành|xong|đến hết|hết|vào|trong|đến|thời hạn|thời gian|từ nay đến|kết thúc)(?!\p{L})[\s:]*(?:(?:là|vào|trong|trước|đến|hết|xong|nhất|tháng|thực hiện|hoàn thành)(?!\p{L})[\s:]*)*)$/iu,
  {
    matches: ['hoàn thành trước ', 'chậm nhất vào ', 'gửi báo cáo trước ', 'Thời gian hoàn thành: '],
    misses: ['Quyết định số 12/QĐ-UBND ', 'ban hành ', 'ban trong nước '],
  },
);

/** A year is a deadline after these only: `đến năm 2050` is a horizon. */
const YEAR_CUE = /hoàn thành|trước|nhất|xong|trong|hết/iu;

/** What makes a date a yearly, quarterly or monthly one. */
const RECURRENCE_AFTER = definePattern(
  'recurrence after a date',
  /^[\s,)]*(?:h[ằà]ng (?:năm|quý|tháng|tuần)|của tháng cuối quý|tháng cuối quý|cuối quý|mỗi năm)/iu,
  { matches: [' hằng năm', ') hàng năm', ' tháng cuối quý'], misses: [' năm 2024', ' để tổng hợp'] },
);
const RECURRENCE_BEFORE = definePattern(
  'recurrence before a date',
  /(?<!\p{L})(?:(?:định kỳ|định kì)\s+)?(?:h[ằà]ng (?:năm|quý|tháng|tuần)|(?:định kỳ|định kì)(?: \d{1,2} tháng| quý| năm)?)[^.;]{0,40}$/iu,
  {
    matches: ['Định kỳ hằng năm (trước ', 'hàng năm, trước ', 'Định kỳ 6 tháng (trước '],
    misses: ['trong năm trước ', 'kịp thời trước '],
  },
);
const RECURRING = definePattern(
  'recurring deadline',
  /(?<!\p{L})(?:trước ngày \d{1,2} (?:h[ằà]ng tháng|của tháng cuối (?:quý|mỗi quý)|tháng cuối (?:quý|mỗi quý))|(?:định kỳ|định kì) (?:h[ằà]ng (?:năm|quý|tháng|tuần|ngày)|\d{1,2} tháng(?:(?:,| và)\s*(?:\d{1,2} tháng|0?1 năm|một năm|năm|h[ằà]ng năm|tổng kết năm))*|(?:mỗi )?(?:quý|năm|tháng|tuần)))/iu,
  {
    matches: [
      ['báo cáo trước ngày 18 hằng tháng', 'trước ngày 18 hằng tháng'],
      ['định kỳ 6 tháng, 01 năm báo cáo', 'định kỳ 6 tháng, 01 năm'],
      'Định kỳ hằng quý',
      'trước ngày 25 tháng cuối quý',
    ],
    misses: ['trước ngày 18/5', 'định kỳ kiểm tra', 'dự toán hằng năm'],
  },
);
const RELATIVE = definePattern(
  'relative deadline',
  /(?<!\p{L})(?:(?:trong (?:vòng|thời hạn|thời gian)|chậm nhất(?: là)?|sau)\s+\d{1,3} (?:\(\p{L}+\) )?(?:ngày|tháng|giờ|tuần)(?: làm việc)?(?:,?\s*(?:kể )?(?:từ|sau) (?:ngày|khi)[^.;,)]{0,60})?|ngay sau khi[^.;,)]{0,60})/iu,
  {
    matches: [
      ['trong thời hạn 10 ngày kể từ ngày ký ban hành.', 'trong thời hạn 10 ngày kể từ ngày ký ban hành'],
      'trong vòng 05 ngày làm việc',
      'ngay sau khi Kế hoạch được ban hành',
    ],
    misses: ['trong ngày 10', 'kỷ niệm 10 ngày', 'ngay trong năm'],
  },
);
const VAGUE = definePattern(
  'deadline that names no time',
  /^(?:duy trì |thực hiện )?(?:thường xuyên|h[ằà]ng năm|h[ằà]ng quý|h[ằà]ng tháng|cả năm|trong năm|liên tục)(?!\p{L})/iu,
  {
    matches: ['Thường xuyên nắm bắt', 'hằng năm', 'Duy trì thường xuyên', 'Hàng năm, giao'],
    misses: ['kế hoạch hằng năm', 'thường trực'],
  },
);

/**
 * The deadline of a duty, or null. Days without a year take `year`; a date that recurs is given as its phrase.
 * @param year year of the plan, four digits
 */
export function findDeadline(text: string, year: number | null): Deadline | null {
  const recurring = RECURRING.exec(text);
  const dates = parseDates(text);
  for (const date of dates) {
    if (recurring && recurring.index < date.start) break;
    const found = fromDate(text, date, year);
    if (found) return found;
  }
  for (const [kind, regex] of [
    ['recurring', RECURRING],
    ['relative', RELATIVE],
    ['vague', VAGUE],
  ] as const) {
    const match = regex.exec(text);
    if (match)
      return { kind, value: match[0].trim(), start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** Characters before a date in which its cue is looked for. */
const CUE_REACH = 60;

function fromDate(text: string, date: DateMention, year: number | null): Deadline | null {
  const before = text.slice(Math.max(0, date.start - CUE_REACH), date.start);
  const cue = DATE_CUE.exec(before);
  if (!cue || (date.precision === 'year' && !YEAR_CUE.test(cue[0]))) return null;
  const start = date.start - cue[0].length;
  const after = RECURRENCE_AFTER.exec(text.slice(date.end, date.end + CUE_REACH));
  if (after || RECURRENCE_BEFORE.test(before.slice(0, cue.index))) {
    const end = after ? date.end + after[0].length : date.end;
    return { kind: 'recurring', value: text.slice(start, end).trim(), start, end };
  }
  const value = dateValue(text.slice(start, date.end).trim(), date, year);
  return { kind: 'date', value, start, end: date.end };
}

/** ISO where day or month is known; a quarter keeps its words, since it is no ISO date. */
function dateValue(words: string, date: DateMention, year: number | null): string {
  if (date.precision === 'quarter') return words;
  if (date.iso && date.year !== null) return date.iso;
  return isoDate(year, date.month, date.day) ?? words;
}
