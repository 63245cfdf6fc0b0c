/**
 * Years a target is for (kỳ của chỉ tiêu): in its clause, in its sentence, in the titles over it, or the document's own.
 */
import { parseDates } from '../../text/dates.ts';
import { parsePeriods } from '../../text/dates-periods.ts';
import { definePattern } from '../../text/pattern.ts';
import type { Metadata } from '../types.ts';

/** Years that a value is compared with or measured by, never its own: `so với năm 2023`, `cao hơn năm 2023`. */
const BASELINE = definePattern(
  'baseline of a comparison',
  /(?:so với|so|hơn|bằng|như)\s+(?:giai đoạn|thời kỳ|nhiệm kỳ)(?:\s+trước)?\s*,?\s*\d{4}\s*[-–]\s*\d{4}|(?:so với|so|hơn|bằng|như|từ)\s+(?:(?:cùng kỳ|thực hiện|kết quả|mức|dự toán|kế hoạch|ước thực hiện)\s+)?(?:(?:cuối|đầu|hết|thời điểm)\s+)?năm\s+\d{4}(?!\s*(?:đến|-|–))|(?<!\p{L})giá\s+(?:so sánh|cố định|hiện hành|thực tế)\s+(?:năm\s+)?\d{4}|(?<!\p{L})(?:chuẩn|tiêu chí quốc gia)\s[^,;()]{0,60}?(?:giai đoạn\s+)?\d{4}\s*[-–]\s*\d{4}|(?<=\d\s)lần\s+năm\s+\d{4}|(?<!\p{L})từ\s+\d[\d.,]*\s?[%‰]?(?:\s[\p{L}/]+){0,3}?\s\(?(?:của\s)?năm\s+\d{4}\)?(?=\s(?:lên|xuống|còn))/giu,
  {
    matches: [
      'so với năm 2023',
      'gấp 2 lần năm 2010',
      'từ 48,2% năm 2012 lên 49%',
      'cao hơn năm 2023',
      'so với cùng kỳ năm 2022',
      'giá so sánh năm 2010',
      'so với giai đoạn 2016 - 2020',
      'theo chuẩn nghèo giai đoạn 2022-2025',
      'tiêu chí quốc gia về y tế giai đoạn 2011-2020',
    ],
    misses: ['từ năm 2021 đến năm 2025', 'đến năm 2030', 'năm 2024'],
  },
);

/** A day counts only as the day by which the goal is due; a document's date does not. */
const DUE = definePattern(
  'due date',
  /(?<!\p{L})(?:đến|trước|hết|chậm nhất|trong|xong)(?:\s+(?:ngày|hết ngày|trước ngày|trong))*\s*$/iu,
  {
    matches: ['lộ trình đến trước ngày ', 'hoàn thành trong '],
    misses: ['Chỉ thị số 01/CT-TTg ngày ', 'tính từ ngày '],
  },
);

/** `đến 2030`: the word for the year is left out. */
export const BARE_YEAR = /(?<=(?<!\p{L})(?:đến|tới|hết|cuối)\s)20\d{2}(?![\p{L}\d/%‰]|\s?[-–/%‰]|[.,]\d)/giu;

/** `Luật Giáo dục 2019`, `Bộ luật Lao động năm 2012`: the year belongs to the law, unless a value follows it. */
export const LAW_YEAR = definePattern(
  'year of a law',
  /(?:\snăm\s(?!\d{4},?\s(?:đạt|có|phấn đấu)(?!\p{L}))|(?<!\snăm)\s)(?:19|20)\d{2}(?![\p{L}\d/-]|\s?[%‰–-]|[.,]\d)(?<=(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?:,?\s(?!(?:đến|tới|hết|cuối|vào|trong|từ|đạt|năm|giai đoạn)(?!\p{L}))\p{L}+){0,10}\s(?:năm\s)?\d{4})/gu,
  {
    matches: ['theo Luật Giáo dục 2019: 90%', 'Bộ luật Lao động năm 2012', 'Hiến pháp 2013'],
    misses: [
      'phổ biến pháp luật năm 2026',
      'thi hành Luật Đất đai đến năm 2030',
      'tập huấn Luật Đất đai năm 2026 đạt 100%',
      'Luật 2019-2020',
    ],
  },
);

/** `2030`, `2021-2025`, or null when the text names no year of its own. */
export function periodIn(text: string): string | null {
  const clean = [BASELINE, LAW_YEAR]
    .reduce((kept, years) => kept.replace(years, (match) => ' '.repeat(match.length)), text)
    .replace(BARE_YEAR, 'năm $&');
  const span = parsePeriods(clean).at(-1);
  const dates = parseDates(clean).filter(
    (date) =>
      date.year !== null &&
      // `từ năm 2026 đến năm 2030` is one span, not two years.
      !(span && date.start >= span.start && date.end <= span.end) &&
      (date.precision === 'year' ||
        ((date.iso !== null || date.precision === 'quarter') &&
          DUE.test(clean.slice(Math.max(0, date.start - 24), date.start)))),
  );
  const date = dates.at(-1);
  // `đến năm 2030 … trong giai đoạn này`: the later statement is nearer to the number.
  if (span && (!date || span.start > date.start))
    return span.from === span.to ? span.from : `${span.from}-${span.to}`;
  return date?.year ? String(date.year) : null;
}

/** As `periodIn`, without years that lie before the plan: no goal is for one of them. */
export function periodAhead(text: string, planFrom: number | null): string | null {
  const period = periodIn(text);
  return period !== null && planFrom !== null && Number(period.slice(-4)) < planFrom ? null : period;
}

/** Days, months and quarters as a deadline names them; the alternatives of a pattern, `mark` is taken by them. */
export const DUE_DAY = String.raw`(?:ngày\s+)?\d{1,2}(?<mark>[/.-])\d{1,2}\k<mark>\d{4}|(?:ngày\s+\d{1,2}\s+)?tháng\s+\d{1,2}(?:\s?[/-]\s?|\s+năm\s+)\d{4}|quý\s+(?:[IV]{1,3}|\d)(?:\/|\s+năm\s+)\d{4}`;

/** `Lũy kế đến hết năm 2030`, `tính đến năm 2030`: so much in all by a year. */
const TALLY = definePattern(
  'tally up to a year',
  /(?<!\p{L})(?:lũy kế|luỹ kế|tính)(?:\s(?:đến|tới))+(?:\s(?:cuối|hết))?\snăm\s(?<year>\d{4})/giu,
  {
    matches: ['Lũy kế đến hết năm 2030 có', 'tính đến cuối năm 2025'],
    misses: ['lũy kế từ đầu năm', 'tính đến nay'],
  },
);

/** The text with tallies up to a year that lies ahead blanked: what they count is not reached yet. */
export const withoutTalliesAhead = (text: string, planFrom: number | null): string =>
  planFrom === null
    ? text
    : text.replace(TALLY, (tally, year: string) =>
        Number(year) >= planFrom ? ' '.repeat(tally.length) : tally,
      );

/** `Kế hoạch … đến năm 2020, tầm nhìn đến năm 2030`: the years a plan runs to, the first before its outlook. */
const RUNS_TO = definePattern(
  'year that a title says the plan runs to',
  /(?<!\p{L})(?<!(?:định hướng|tầm nhìn|từ nay)\s)(?:đến|tới)\s(?:cuối\s|hết\s)?(?:năm\s)?(?<year>20\d\d)(?![\d/-])/iu,
  {
    matches: ['Kế hoạch phát triển cây ăn quả đến năm 2020', 'đến hết năm 2025, định hướng đến năm 2030'],
    misses: ['định hướng đến năm 2030', 'Kế hoạch năm 2024', 'đến 2021-2025'],
  },
);

/** `18 chỉ tiêu chủ yếu năm 2024` over a list that bears no header. */
const TITLE_OF_GOALS = definePattern(
  'goals of a year as a title',
  /^[^.;:]{0,40}(?<!\p{L})(?:chỉ tiêu|mục tiêu)(?!\p{L})[^.;:,]{0,80}(?<!\p{L})(?:năm|giai đoạn|nhiệm kỳ)\s20\d\d(?:\s?[-–]\s?20\d\d)?$/iu,
  {
    matches: ['18 chỉ tiêu chủ yếu năm 2024', 'MỤC TIÊU PHẤN ĐẤU GIAI ĐOẠN 2021 - 2025'],
    misses: ['Kết quả thực hiện các chỉ tiêu năm 2023 đạt khá.', 'Chỉ tiêu: tăng 5% so với năm 2023'],
  },
);

/** The document's own period in the record's form; `opening` is its first paragraph, its title where it has no header. */
export function documentPeriod(metadata: Metadata, opening: string): string | null {
  const period = metadata.period;
  if (!period) {
    const year = RUNS_TO.exec(metadata.title ?? '')?.groups?.year;
    if (year && Number(year) >= Number(metadata.issuedOn?.slice(0, 4) ?? year)) return year;
    return metadata.title === null && TITLE_OF_GOALS.test(opening.trim()) ? periodIn(opening) : null;
  }
  return period.from === period.to ? period.from : `${period.from}-${period.to}`;
}
