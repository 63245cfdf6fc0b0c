/**
 * How names of indicators begin, and where in a clause the name starts.
 */
import { EFFORT_WORDS, STRONG_EFFORT } from '../../lexicon/effort.ts';
import { definePattern } from '../../text/pattern.ts';
import { DUE_DAY } from './period.ts';

/** Nouns that open the name of an indicator: `Tỷ lệ …`, `Tổng …`, `Số …`. */
export const NAME_OPENER = definePattern(
  'opening noun of an indicator',
  /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ suất|tỉ suất|tỷ số|tổng(?! hợp| kết| thể| cục| công ty| đài| điều tra| rà soát)|số(?! hóa| hoá| liệu| hiệu)|chỉ số|tốc độ|nhịp độ|giá trị|diện tích|sản lượng|năng suất|thu nhập|thu ngân sách|thu nội địa|chi đầu tư|chi ngân sách|doanh thu|kim ngạch|mức|mật độ|độ|quy mô|qui mô|dân số|lượng|lượt|công suất|vốn|dư nợ|huy động (?:vốn|nguồn|tiền|ngân sách)|cơ cấu|hệ số|tuổi thọ|grdp|gdp|iip|pci|papi|par index|sipas|ddci|chất lượng)(?!\p{L})/iu,
  {
    matches: ['Tỷ lệ hộ nghèo', 'Số giường bệnh', 'GRDP bình quân', 'Tổng đàn gia súc', 'Chỉ số cải cách'],
    misses: ['Sống tốt', 'Xây dựng thêm', 'Tổng hợp kết quả', 'số hóa hồ sơ', 'có thêm'],
  },
);

/** Where a name can begin inside a long clause: after a comma, `và` or a colon, before an opening noun or a movement. */
const INNER_START = definePattern(
  'start of a name inside a clause',
  /(?:[,:]|(?<!\p{L})(?:và|với))\s+(?=(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ suất|tổng(?! hợp| kết| thể| cục| công ty)|số(?! hóa| hoá| liệu| hiệu)|chỉ số|tốc độ|giá trị|diện tích|sản lượng|năng suất|thu nhập|doanh thu|kim ngạch|nâng(?! cao| cấp)|giảm(?! nghèo| thiểu)|tăng(?! cường)|kéo giảm|cắt giảm|đưa|trong đó|có thêm|(?:giữ|giữ vững|duy trì) (?:tỷ lệ|tỉ lệ|mức|số))(?!\p{L}))/giu,
  {
    matches: ['đẩy mạnh đào tạo, nâng tỷ lệ', 'phát triển và giảm tỷ lệ hộ nghèo'],
    misses: ['gia súc, gia cầm', 'nông, lâm nghiệp', 'hoàn thiện và số hóa', 'rà soát, tổng hợp'],
  },
);

/** `Nâng cao tỷ lệ …`, `Xếp hạng Chỉ số …`: the verb only says which way. */
const RAISING =
  /^(?:nâng cao|khống chế|kiềm chế|cải thiện|nâng dần|gia tăng|xếp hạng|thứ hạng|vị trí xếp hạng)\s+(?=(?:tỷ lệ|tỉ lệ|chỉ số|mức|tốc độ|thu nhập|năng suất|giá trị))/iu;

const words = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');

/** `Công an huyện chịu trách nhiệm chỉ tiêu giảm số vụ …`: who answers for it is not what is measured. */
const ANSWERS = ['', 'về ', 'thực hiện ', 'hoàn thành '].map((way) => `chịu trách nhiệm ${way}chỉ tiêu`);

const EFFORT_INSIDE = new RegExp(
  String.raw`(?<!\p{L})(?:${words([...STRONG_EFFORT, 'góp phần', ...ANSWERS])})(?!\p{L})\s*`,
  'giu',
);

/** Taken off the front of a name: effort, list marks, `trong đó`, verbs that carry the number. */
const LEADING = new RegExp(
  String.raw`^(?:hoàn thành(?!(?: tốt| xuất sắc)?(?: nhiệm vụ|\s*:|\s*$)| chương trình (?:giáo dục|bậc|cấp|mầm non|tiểu học|trung học|THCS|THPT|lớp)(?!\p{L}))(?!\p{L})|[\s,.:;–+*•-]+|\(?\d{1,2}(?:\.\d{1,2})*(?:[.):](?!\d)|\s?\/(?=\s|$)|\s?[-–](?=\s?\p{L}|$)|\s*$)|\p{L}(?:\)|\.(?=\s))|(?:${words(
    [
      ...EFFORT_WORDS.filter((effort) => effort !== 'hoàn thành'),
      'trong đó',
      'riêng',
      'cụ thể',
      'gồm',
      'bao gồm',
      'với',
      'về',
      'là',
      'và',
      'đồng thời',
      'bên cạnh đó',
      'ngoài ra',
      'từng bước',
      'giữ',
      'nhằm',
      'để',
      'có',
      'đạt',
      'đến',
      'đón được',
      'hằng năm',
      'hàng năm',
      'mỗi năm',
      'bình quân mỗi năm',
      'tham mưu',
      'cùng(?: với)? (?:cả|toàn) (?:tỉnh|huyện|nước|quốc|thành phố|ngành)',
      'tập trung',
      'như',
      'theo đó',
      'lũy kế',
      'luỹ kế',
      'tức',
      'tức là',
    ],
  )})(?!\p{L}))\s*`,
  'iu',
);

/** `thông qua nghị quyết với một số chỉ tiêu chủ yếu dịch vụ tăng 10%`: the names begin after it. */
const GOALS_ANNOUNCED =
  /(?<!\p{L})(?:một số|các|những|nhiều|\d{1,2})\s(?:mục tiêu, )?chỉ tiêu\s(?:chủ yếu|cụ thể|chính|quan trọng|cơ bản)(?:\s(?:như|sau|gồm|là))?\s+(?=\p{L})/giu;

const LONGEST_NAME = 1200;

/** A period at the front: `Đến năm 2030,`, `Giai đoạn 2026-2030:`, `Năm 2024`. */
const LEADING_PERIOD = definePattern(
  'period at the front of a clause',
  new RegExp(
    String.raw`^(?:(?:phấn đấu|đến|tới|trong|vào|từ|hết|cuối)\s+)*(?:${DUE_DAY}|(?:năm|giai đoạn|thời kỳ|năm học|nhiệm kỳ)\s+\d{4}(?:\s*[-–]\s*\d{4})?|(?<=(?:cuối|hết|trong|đến|tới)\s+)nhiệm kỳ(?:\s+(?:này|tới))?(?!\s+\d)|(?<=(?:đến|tới|hết|cuối)\s+)20\d{2}(?!\s?[%‰]|[.,]?\d))\s*[,:]?\s*`,
    'iu',
  ),
  {
    matches: [
      'Đến năm 2030, tỷ lệ',
      'Giai đoạn 2026-2030: ',
      'Phấn đấu đến hết năm 2025 có',
      'Đến ngày 30 tháng 6 năm 2025, ',
      'đến cuối nhiệm kỳ, ',
    ],
    misses: ['Năm học mới', 'Tỷ lệ năm 2025', 'đến nay'],
  },
);

/**
 * Offsets in the text at which the name may start inside `text.slice(start, end)`: `outer` after effort and colon,
 * `inner` at the last opening noun; they are one unless the clause does something else first.
 */
export function nameStarts(text: string, start: number, end: number): { outer: number; inner: number } {
  // No name is longer; the cap keeps long paragraphs linear.
  const from = Math.max(start, end - LONGEST_NAME);
  let at = from;
  const clause = text.slice(from, end);
  let colon = clause.lastIndexOf(':');
  // `khẩu phần (P:L:G = 14:18:68) đạt 50%`: what stands in brackets opens nothing outside them.
  while (colon >= 0 && insideBrackets(clause.slice(0, colon)) && clause.includes(')', colon))
    colon = clause.lastIndexOf(':', clause.lastIndexOf('(', colon));
  if (colon >= 0 && clause.slice(colon + 1).trim() !== '') at = from + colon + 1;
  const base = at;
  for (const match of text.slice(base, end).matchAll(EFFORT_INSIDE)) {
    const next = base + match.index + match[0].length;
    const before = text.slice(base, base + match.index);
    if (insideBrackets(before) || text.slice(next, end).trim() === '') continue;
    // `hộ được sử dụng điện đảm bảo chất lượng`: inside a name `đảm bảo` is a verb of its own.
    const ensures = /^(?:bảo|đảm) /iu.test(match[0]) && before.trim() !== '';
    if (
      ensures &&
      !/[,;:]\s*$/u.test(before) &&
      NAME_OPENER.test(text.slice(stripFront(text, base, end), end))
    )
      continue;
    at = next;
  }
  const announced = [...text.slice(at, end).matchAll(GOALS_ANNOUNCED)].at(-1);
  if (announced) at += announced.index + announced[0].length;
  at = stripFront(text, at, end);
  const outer = at;
  // A name that already opens with its noun keeps its commas: `Tổng đàn gia súc, gia cầm`.
  const named = NAME_OPENER.test(text.slice(at, end));
  const inner = [...text.slice(at, end).matchAll(INNER_START)].filter(
    (match) =>
      !insideBrackets(text.slice(at, at + match.index)) && !(named && /^\s*(?:và|với)/u.test(match[0])),
  );
  const last = inner.at(-1);
  if (last) at += last.index + last[0].length;
  return { outer, inner: stripFront(text, at, end) };
}

/** `Mỗi năm kết nạp …`, `Lũy kế …`: how often, or since when, belongs to the clause, though not to the name. */
const PACE = /(?<!\p{L})(?:(?:bình quân |trung bình )?(?:hằng|hàng|mỗi) năm|l(?:ũy|uỹ) kế),?\s*$/iu;

/** Where the clause of a name begins: at the name, or at the pace right before it. */
export function clauseStart(text: string, from: number, nameStart: number): number {
  const pace = PACE.exec(text.slice(from, nameStart));
  return pace ? from + pace.index : nameStart;
}

const insideBrackets = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

function stripFront(text: string, start: number, end: number): number {
  let at = start;
  for (let step = 0; step < 12; step++) {
    const rest = text.slice(at, Math.min(end, at + 80));
    const match = LEADING_PERIOD.exec(rest) ?? RAISING.exec(rest) ?? LEADING.exec(rest);
    if (!match || match[0].length === 0 || at + match[0].length > end) break;
    at += match[0].length;
  }
  return at;
}
