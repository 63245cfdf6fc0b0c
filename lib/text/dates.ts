/**
 * Dates as administrative documents write them (ngày, tháng, năm): long, short, torn by blanks, or partial.
 * Day first, always. Offsets are UTF-16 indices into the text given.
 */
import { definePattern } from './pattern.ts';

/** How much of the date is stated. */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'year';

/** One date in a text. */
export interface DateMention {
  /** From `ngày`, `tháng`, `quý` or `năm` where the word is there, else from the first digit. */
  start: number;
  end: number;
  /** Finest part that is stated; `ngày 30 tháng 11` is a `day` without a year. */
  precision: DatePrecision;
  /** `2024-02-06`, `2024-02`, `2024`; null when the year is not stated (or only a quarter is). */
  iso: string | null;
  day: number | null;
  month: number | null;
  /** 1..4 for `quý`. */
  quarter: number | null;
  year: number | null;
  /** A place for day or month is there and was left empty: `ngày … tháng … năm 2024`. */
  blank: boolean;
  /** Written with words (`ngày … tháng … năm`) rather than with separators. */
  long: boolean;
  /** False for a day that no calendar has, such as 31/02/2024; `iso` is then as written. */
  valid: boolean;
}

/** What clerks leave for a pen to fill: spaces, dots, underscores. */
const GAP = String.raw`[\s.…_]*`;
const YEAR = String.raw`(?:19|20)\d{2}(?!\d)`;

const LONG_DATE = definePattern(
  'long date',
  new RegExp(
    String.raw`(?<!\p{L})ngày(?=[\s.…_\d])${GAP}(?<day>\d{1,2})?${GAP}tháng(?=[\s.…_\d])${GAP}(?<month>\d{1,2})?${GAP},?\s*năm\s*(?<year>${YEAR})?`,
    'giu',
  ),
  {
    matches: [
      ['ngày 06 tháng 02 năm 2024', 'ngày 06 tháng 02 năm 2024'],
      'ngày tháng năm 2024',
      'ngày … tháng … năm 2024',
      'ngày ... tháng 4 năm 2026',
      'ngày 28 tháng5 năm 2019',
      'Ngày 02 tháng 9 năm 1945',
    ],
    misses: ['ngày 06/02/2024', 'ba ngày trong tháng cuối năm 2024', 'hằng ngày, hằng tháng'],
  },
);

const SHORT_DATE = definePattern(
  'short date',
  new RegExp(
    // Blanks beside a dash or a point are a date's only behind its first word.
    String.raw`(?:(?<!\p{L})ngày\s*)?(?<![\d/.,-])(?<day>\d{1,2})(?:(?=\s?\/)|(?=[.-]\S)|(?<=ngày\s*\d{1,2}))\s?(?<mark>[/.-])\s?(?<month>\d{1,2})\s?\k<mark>\s?(?<year>${YEAR})`,
    'giu',
  ),
  {
    matches: [
      ['ngày 06/02/2024', 'ngày 06/02/2024'],
      ['06-02-2024', '06-02-2024'],
      '06.02.2024',
      '7/4/2014',
      'ngày08/11/2011của',
      'ngày 23/ 6/ 2022',
      'ngày 23/6/ 2022',
      'ngày 05 - 8 - 2008',
    ],
    misses: ['2021-2030', 'từ 5 - 8 - 2008', '1.700.000', '73/2023/NĐ-CP', '06/02-2024', '12/34'],
  },
);

const MONTH_YEAR = definePattern(
  'month and year',
  new RegExp(
    String.raw`(?<!\p{L})tháng\s*(?<month>\d{1,2})(?:\s*[/.-]\s*|\s*,?\s*năm\s*)(?<year>${YEAR})`,
    'giu',
  ),
  {
    matches: ['tháng 9/2025', 'tháng 9 năm 2025', 'Tháng 01-2026'],
    misses: ['tháng 9', '12 tháng năm', 'tháng 9/20255'],
  },
);

const QUARTER = definePattern(
  'quarter',
  new RegExp(
    String.raw`(?<!\p{L})qu[ýí]\s*(?<quarter>IV|I{1,3}|[1-4])(?![\p{L}\d])(?:(?:\s*[/.-]\s*|\s*,?\s*năm\s*)(?<year>${YEAR}))?`,
    'giu',
  ),
  {
    matches: ['quý I/2024', 'Quý IV năm 2025', 'quý 3', 'QUÝ II'],
    misses: ['quý khách', 'quý V', 'quỹ I'],
  },
);

const DAY_MONTH = definePattern(
  'day and month without year',
  /(?<!\p{L})ngày\s*(?<day>\d{1,2})(?:\s*[/-]\s*|\s*tháng\s*)(?<month>\d{1,2})(?![\d/.,-]*\d)(?!\s*,?\s*năm\s*\d)/giu,
  {
    matches: [
      ['trước ngày 30 tháng 11 hằng năm', 'ngày 30 tháng 11'],
      ['ngày 15/3.', 'ngày 15/3'],
      'ngày 15/12 hằng năm',
    ],
    misses: ['ngày 15/12/2024', 'ngày 15 tháng 12 năm 2024', 'ngày 5', '15/12'],
  },
);

const YEAR_ALONE = definePattern(
  'year alone',
  new RegExp(String.raw`(?<!\p{L})năm\s*(?<year>${YEAR})(?!\s*[-–—]\s*\d{4})`, 'giu'),
  {
    matches: [['đến năm 2025, đạt', 'năm 2025'], 'Năm 2024'],
    misses: ['năm học 2024', '5 năm 2021-2025', 'năm 20245', '2024'],
  },
);

/** In order of trust: what an earlier pattern has taken, a later one leaves alone. */
const PATTERNS: readonly { regex: RegExp; precision: DatePrecision; long: boolean }[] = [
  { regex: LONG_DATE, precision: 'day', long: true },
  { regex: SHORT_DATE, precision: 'day', long: false },
  { regex: MONTH_YEAR, precision: 'month', long: false },
  { regex: QUARTER, precision: 'quarter', long: false },
  { regex: DAY_MONTH, precision: 'day', long: false },
  { regex: YEAR_ALONE, precision: 'year', long: false },
];

const QUARTERS: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4 };

/**
 * Every date of a text in order of place, without overlaps.
 * A long date whose day or month was left blank keeps what is known (`ngày tháng năm 2024` → `2024`).
 */
export function parseDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const { regex, precision, long } of PATTERNS)
    for (const match of text.matchAll(regex)) {
      const mention = toMention(match, precision, long);
      if (mention && !found.some((other) => other.start < mention.end && mention.start < other.end))
        found.push(mention);
    }
  return found.sort((a, b) => a.start - b.start);
}

/** ISO string of what is known: `2024-02-06`, `2024-02`, `2024`; null without a year. */
export function isoDate(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null) return null;
  if (month === null) return `${year}`;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  return day === null ? head : `${head}-${String(day).padStart(2, '0')}`;
}

function toMention(match: RegExpExecArray, precision: DatePrecision, long: boolean): DateMention | null {
  const groups = match.groups ?? {};
  const day = number(groups.day);
  const month = number(groups.month);
  const year = number(groups.year);
  if ((day !== null && (day < 1 || day > 31)) || (month !== null && (month < 1 || month > 12))) return null;
  const text = match[0].trimEnd();
  const quarter = groups.quarter ? (QUARTERS[groups.quarter.toUpperCase()] ?? Number(groups.quarter)) : null;
  return {
    start: match.index,
    end: match.index + text.length,
    precision,
    iso: precision === 'quarter' ? null : isoDate(year, month, month === null ? null : day),
    day,
    month,
    quarter,
    year,
    blank: long && (day === null || month === null || year === null),
    long,
    valid: day === null || month === null || day <= daysIn(month, year ?? 2000),
  };
}

const number = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

/** Month is 1-based; day 0 of the next month is the last of this one. */
const daysIn = (month: number, year: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
