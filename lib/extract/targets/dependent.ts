/**
 * Names that say nothing without the one before the colon: `Rèn luyện: Tốt 85%; Khá 13%`, `Giáo viên dạy giỏi: cấp
 * trường 20 người, cấp huyện 06 người`.
 */
import { definePattern } from '../../text/pattern.ts';
import { cleanName } from './clean.ts';
import { nameStarts } from './openers.ts';

const GRADE = `(?:xuất sắc|tốt|giỏi|khá|trung bình|tb|đạt|chưa đạt|yếu|kém|cần cố gắng|hoàn thành|hoàn thành tốt|chưa hoàn thành|[abc])`;
const LEVEL = String.raw`cấp\s(?:trường|cụm|xã|phường|huyện|quận|thị xã|thành phố|tỉnh|quốc gia|toàn quốc|cơ sở|bộ|ngành|trung ương)`;

const DEPENDENT = definePattern(
  'name that depends on the one before the colon',
  new RegExp(
    String.raw`^(?:(?:loại|mức|xếp loại|hạng)\s)?${GRADE}(?:(?:,| và| hoặc|\s?[-–])\s?${GRADE})*$|^${LEVEL}$`,
    'iu',
  ),
  {
    matches: ['Tốt', 'loại Khá', 'Chưa đạt', 'cấp huyện', 'khá, tốt', 'loại tốt và khá'],
    misses: ['học sinh giỏi', 'Tỷ lệ khá', 'cấp huyện xử lý', 'khá, tốt nghiệp'],
  },
);

/** A level of government and no more: `… cấp tỉnh đạt 95%, cấp xã đạt 80%`. */
const LEVEL_ALONE = definePattern(
  'level without what it is asked of',
  new RegExp(`^(?:ở |tại )?${LEVEL}$`, 'iu'),
  {
    matches: ['cấp xã', 'tại cấp huyện'],
    misses: ['cán bộ cấp xã', 'cấp giấy'],
  },
);
const LEVEL_WITHIN = new RegExp(String.raw`(?<!\p{L})${LEVEL}(?!\p{L})`, 'giu');

/** `cấp xã` after `Hồ sơ công việc cấp tỉnh` is `Hồ sơ công việc cấp xã`; other names are as they are. */
export function sameOfLevel(name: string, previous: string | null): string {
  if (previous === null || !LEVEL_ALONE.test(name)) return name;
  const levels = previous.match(LEVEL_WITHIN) ?? [];
  return levels.length === 1 ? previous.replace(LEVEL_WITHIN, name.replace(/^(?:ở|tại)\s/iu, '')) : name;
}

/** The name with what it depends on, as the rows of a table are named under their group. */
export const dependentName = (name: string, group: string | null): string =>
  group !== null && DEPENDENT.test(name) ? `${group} - ${name}` : name;

const BOUNDS = /(?:không quá|không dưới|ít nhất|tối thiểu|tối đa|trên|dưới|từ|khoảng|đạt)/giu;

/** What stands before the last colon of a lead, or null when there is none: what the names after it depend on. */
export function groupBefore(text: string, start: number, end: number): string | null {
  let colon = text.lastIndexOf(':', end - 1);
  // `Rèn luyện: Tốt: 92%`: the nearer colon only stands before the value.
  if (
    colon >= start &&
    text
      .slice(colon + 1, end)
      .replace(BOUNDS, '')
      .trim() === ''
  )
    colon = colon === 0 ? -1 : text.lastIndexOf(':', colon - 1);
  if (colon < start || text.slice(colon + 1, end).trim() === '') return null;
  return cleanName(text.slice(nameStarts(text, start, colon).outer, colon)) || null;
}

/** `Khá 13%; Đạt 2%`: after another grade the verb is one too. */
export const isGradeReached = (lead: string, previous: string | null): boolean =>
  /^[\s;,]*Đạt\s*:?\s*$/u.test(lead) && previous !== null && DEPENDENT.test(previous.replace(/^.* - /u, ''));
