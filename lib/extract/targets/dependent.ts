/**
 * Names that say nothing without the one before the colon: `Rèn luyện: Tốt 85%; Khá 13%`, `Giáo viên dạy giỏi: cấp
 * trường 20 người, cấp huyện 06 người`.
 */
import { definePattern } from '../../text/pattern.ts';
import { cleanName } from './clean.ts';
import { nameStarts } from './openers.ts';

const DEPENDENT = definePattern(
  'name that depends on the one before the colon',
  /^(?:(?:loại|mức|xếp loại|hạng)\s)?(?:xuất sắc|tốt|giỏi|khá|trung bình|tb|đạt|chưa đạt|yếu|kém|cần cố gắng|hoàn thành|hoàn thành tốt|chưa hoàn thành|[abc])$|^cấp\s(?:trường|cụm|xã|phường|huyện|quận|thị xã|thành phố|tỉnh|quốc gia|toàn quốc|cơ sở|bộ|ngành)$/iu,
  {
    matches: ['Tốt', 'loại Khá', 'Chưa đạt', 'cấp huyện'],
    misses: ['học sinh giỏi', 'Tỷ lệ khá', 'cấp huyện xử lý'],
  },
);

/** The name with what it depends on, as the rows of a table are named under their group. */
export const dependentName = (name: string, group: string | null): string =>
  group !== null && DEPENDENT.test(name) ? `${group} - ${name}` : name;

/** What stands before the last colon of a lead, or null when there is none: what the names after it depend on. */
export function groupBefore(text: string, start: number, end: number): string | null {
  const colon = text.lastIndexOf(':', end - 1);
  if (colon < start || text.slice(colon + 1, end).trim() === '') return null;
  return cleanName(text.slice(nameStarts(text, start, colon).outer, colon)) || null;
}

/** `Khá 13%; Đạt 2%`: after another grade the verb is one too. */
export const isGradeReached = (lead: string, previous: string | null): boolean =>
  /^[\s;,]*Đạt\s*:?\s*$/u.test(lead) && previous !== null && DEPENDENT.test(previous.replace(/^.* - /u, ''));
