/**
 * Names that say nothing without the one before the colon: `Rèn luyện: Tốt 85%; Khá 13%`, `Giáo viên dạy giỏi: cấp
 * trường 20 người, cấp huyện 06 người`.
 */
import { definePattern } from '../../text/pattern.ts';
import { cleanName } from './clean.ts';
import { nameStarts } from './openers.ts';

const GRADE = `(?:xuất sắc|tốt|giỏi|khá|trung bình|tb|đạt|chưa đạt|yếu|kém|cần cố gắng|hoàn thành|hoàn thành tốt|chưa hoàn thành|[abc])`;
const LEVEL = String.raw`cấp\s(?:trường|cụm|xã|phường|huyện|quận|thị xã|thành phố|tỉnh|quốc gia|toàn quốc|cơ sở|bộ|ngành|trung ương)`;

/** Stages of schooling and kinds of place: they split what is measured as levels do. */
const STAGE = '(?:mầm non|mẫu giáo|nhà trẻ|tiểu học|trung học cơ sở|trung học phổ thông|thcs|thpt)';
const AREA = '(?:đô thị|thành thị|nông thôn|miền núi|đồng bằng)';
const AT = String.raw`(?:(?:ở|tại|trong)\s)?(?:(?:khu vực|vùng|bậc|cấp)\s)?`;

const DEPENDENT = definePattern(
  'name that depends on the one before the colon',
  new RegExp(
    String.raw`^(?:(?:loại|mức|xếp loại|hạng)\s)?${GRADE}(?:(?:,| và| hoặc|\s?[-–])\s?${GRADE})*$|^${LEVEL}$|^${AT}(?:${STAGE}|${AREA})$`,
    'iu',
  ),
  {
    matches: [
      'Tốt',
      'loại Khá',
      'Chưa đạt',
      'cấp huyện',
      'khá, tốt',
      'loại tốt và khá',
      'ở đô thị',
      'khu vực nông thôn',
      'mầm non',
      'THCS',
    ],
    misses: [
      'học sinh giỏi',
      'Tỷ lệ khá',
      'cấp huyện xử lý',
      'khá, tốt nghiệp',
      'nông thôn mới',
      'trường mầm non',
    ],
  },
);

/** A part of one kind and no more: `… cấp tỉnh đạt 95%, cấp xã đạt 80%`, `… độ tuổi nhà trẻ đạt 35%, mẫu giáo đạt 93%`. */
const KINDS = [
  {
    alone: definePattern('level without what it is asked of', new RegExp(`^(?:ở |tại )?${LEVEL}$`, 'iu'), {
      matches: ['cấp xã', 'tại cấp huyện'],
      misses: ['cán bộ cấp xã', 'cấp giấy'],
    }),
    within: new RegExp(String.raw`(?<!\p{L})${LEVEL}(?!\p{L})`, 'giu'),
  },
  ...[STAGE, AREA].map((part) => ({
    alone: new RegExp(`^${AT}${part}$`, 'iu'),
    within: new RegExp(String.raw`(?<!\p{L})${part}(?!\p{L})(?!\s(?:mới|hóa|hoá)(?!\p{L}))`, 'giu'),
  })),
];

const PLACE_WORDS =
  /^(?:(?:ở|tại|trong)\s)?(?:(?:khu vực|vùng|bậc|cấp(?=\s(?:tiểu|trung|mầm|mẫu|nhà)))\s)?/iu;

/** `cấp xã` after `Hồ sơ công việc cấp tỉnh` is `Hồ sơ công việc cấp xã`; other names are as they are. */
export function sameOfLevel(name: string, previous: string | null): string {
  if (previous === null) return name;
  for (const { alone, within } of KINDS) {
    if (!alone.test(name)) continue;
    if (previous.match(within)?.length === 1)
      return previous.replace(within, () => name.replace(PLACE_WORDS, ''));
  }
  return name;
}

/** Verbs of which what is measured is the object (`Tiêm phòng cho đàn trâu`) or the predicate (`được sử dụng điện`). */
const WORK = definePattern(
  'work done to a noun',
  /^(?<work>(?:tỷ lệ )?(?:tiêm phòng|tiêm chủng|thu gom|xử lý|kiên cố hóa|bê tông hóa|cứng hóa|huy động)(?: cho)?)\s(?<noun>\p{L}+)(?!\p{L})/iu,
  {
    matches: ['Tiêm phòng cho đàn trâu', 'tỷ lệ huy động trẻ nhà trẻ'],
    misses: ['đàn trâu', 'Tiêm phòng'],
  },
);
const PREDICATES = /^(?:(?:được )?sử dụng|được (?:sử dụng|tiếp cận|vay|hưởng|cấp|xem)|tiếp cận)\s\p{L}+/iu;
const HAS_VERB = /(?<!\p{L})(?:được|bị|có|đạt|sử dụng|tham gia|tăng|giảm)(?!\p{L})/iu;

/**
 * The name with the verb or the subject it shares with the one before: `đàn gà` after `Tiêm phòng đàn vịt`, `sử dụng
 * điện` after `Tỷ lệ hộ được sử dụng nước sạch`; other names are as they are.
 */
export function sharedWith(name: string, previous: string | null): string {
  if (previous === null) return name;
  const { work, noun } = WORK.exec(previous)?.groups ?? {};
  if (work && noun && !HAS_VERB.test(name) && name.toLowerCase().startsWith(`${noun.toLowerCase()} `))
    return `${work} ${name}`;
  const verb = PREDICATES.exec(name)?.[0]
    .replace(/\s\p{L}+$/u, '')
    .toLowerCase();
  if (verb === undefined || !/^(?:tỷ lệ|tỉ lệ|số|tổng số)\s/iu.test(previous)) return name;
  const at = previous.toLowerCase().indexOf(` ${verb} `);
  return at > 0 ? `${previous.slice(0, at)} ${name}` : name;
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
