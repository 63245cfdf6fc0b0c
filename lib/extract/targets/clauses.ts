/**
 * Cuts a sentence into one clause for each quantity: what stands between two numbers belongs partly to each.
 */
import { BOUNDS_BEFORE } from '../../lexicon/comparators.ts';
import { definePattern } from '../../text/pattern.ts';
import type { TextSpan } from '../../text/sentences.ts';
import type { Quantity } from './types.ts';

/** `trên`, `ít nhất`, `≥`: they belong to the number after them. */
const BOUND = BOUNDS_BEFORE.map(({ words }) => words).join('|');

/** A comma that only lists things stays with the number before unless it is the last one. */
const LIST_COMMA = /,\s/gu;

/** Where the clause of the next number may begin, the surest first. */
const CUTS: readonly RegExp[] = [
  /\.\s+(?=\p{Lu})/gu,
  /;/gu,
  /(?:,\s*)?(?<!\p{L})(?:trong đó|bao gồm|cụ thể(?: là)?|(?<=[,(]\s?)riêng)(?!\p{L})/giu,
  new RegExp(
    String.raw`[,:]\s+(?=(?:${BOUND})\s*\d|(?:phấn đấu|nâng|giảm|tăng|đưa|tỷ lệ|tỉ lệ|tổng|tốc độ|số|giá trị|diện tích|sản lượng|thu nhập|doanh thu|trên|dưới|ít nhất|tối thiểu|không quá|khoảng|về)(?!\p{L}))`,
    'giu',
  ),
  new RegExp(String.raw`(?<!\p{L})và\s+(?=(?:${BOUND}|từ|tỷ lệ|tỉ lệ|tổng|số|giảm|tăng)?\s*(?:\d|$))`, 'giu'),
  new RegExp(
    String.raw`(?<!\p{L})và\s+(?=(?:có|duy trì|giữ|giữ vững|ổn định)(?:\s(?:thêm|mức|ở mức|từ|${BOUND}))*\s*$)`,
    'giu',
  ),
  /(?<!\p{L})và\s+(?=(?:đến|phấn đấu|đạt|tăng|giảm|nâng|đưa|xuống|còn|tỷ lệ|tỉ lệ|tổng|số|diện tích|sản lượng|giá trị|kim ngạch|doanh thu|thu nhập|năng suất)(?!\p{L}))/giu,
  // `đạt 80 triệu USD và năm 2030 đạt 170 triệu USD`: another year, another value.
  /(?<!\p{L})và\s+(?=(?:(?:đến|vào|trong)\s+)?(?:cuối\s+|hết\s+)?(?:(?:năm|giai đoạn|thời kỳ|nhiệm kỳ|năm học)\s*)?\d{4}(?!\s?[%‰]|[.,]?\d))/giu,
  /(?<!\p{L})với\s+(?=(?:tổng|diện tích|công suất|quy mô|số|sản lượng)(?!\p{L}))/giu,
  LIST_COMMA,
  /\s-\s/gu,
  // `350 công đoàn cơ sở và kết nạp mới 9.000 đoàn viên`: another work, right before its own number.
  new RegExp(
    String.raw`(?<!\p{L})và\s+(?=(?:thành lập|kết nạp|trồng|đào tạo|bồi dưỡng|tập huấn|xây dựng|giải quyết|tạo|hỗ trợ|tổ chức|phát triển|khởi công|nâng cấp|sửa chữa|cấp|thu hút)(?:\s(?:mới|thêm|được|việc làm))*(?:\s(?:cho|${BOUND}|từ))*\s*$)`,
    'giu',
  ),
  // `18 nghề và đặt hàng dạy cho 700 người`: another work with its own object.
  new RegExp(String.raw`(?<!\p{L})và\s+(?=[^,;:.\d]{4,80}\scho(?:\s(?:${BOUND}|từ))?\s*$)`, 'giu'),
  // `nuôi đạt 7 triệu tấn và khai thác đạt 2,8 triệu tấn`: another subject with its own verb.
  new RegExp(
    String.raw`(?<!\p{L})và\s+(?=[^,;.:\d]{2,80}\s(?:(?:đạt|tăng|giảm|còn|chiếm|là)(?:\s(?:${BOUND}|từ|thêm))?|${BOUND}|từ)\s*$)`,
    'giu',
  ),
];

const BOUND_ALONE = new RegExp(String.raw`^\s*(?:${BOUND})?\s*$`, 'iu');

const NEAR = 16;

/** `100% huyện, thành đoàn thực hiện …`: one noun, then a comma, then the next noun of the same list. */
const LISTED_NOUN = definePattern(
  'share of a list of nouns',
  /^ \p{Ll}+(?: \p{Ll}+)?, (?!sau |.*\sđạt(?: \p{Ll}+){0,2}\s*$)\p{Ll}+(?: \p{Ll}+){2,}\s*$/u,
  {
    matches: [' huyện, thành đoàn thực hiện ít nhất '],
    misses: [
      ' hộ gia đình, ',
      ' hộ nghèo, trên ',
      ' xã, ',
      ' nông thôn, sau đào tạo ',
      ' tổng đàn, cúm gia cầm đạt trên ',
    ],
  },
);

/** `80% nạn nhân, người trở về tiếp cận ít nhất một dịch vụ`: how many each uses belongs to what is counted. */
const USES_AT_LEAST =
  /(?<!\p{L})(?:tiếp cận|sử dụng|tham gia|tầm soát|thành thạo|nhận)(?: được)? (?:ít nhất|tối thiểu)\s*$/iu;

/** A quantity with the stretch of text that is its own. `openEnd` clauses reach to the end of the sentence. */
export interface Clause extends TextSpan {
  quantity: Quantity;
  /** Nothing divides it from the number before: `xã đạt 19 tiêu chí`. */
  attached: boolean;
  /** Text between the clause before and this one says `trong đó`. */
  partOfPrevious: boolean;
  /** The level now, when the clause states both: `từ 85% lên 95%`. */
  baseline?: Quantity;
}

/** One clause for each quantity of a part of a sentence, in order; `depths` are those of the brackets of the whole text. */
export function cutClauses(
  text: string,
  segment: TextSpan,
  quantities: readonly Quantity[],
  depths: Uint8Array,
): Clause[] {
  const clauses: Clause[] = [];
  let start = segment.start;
  quantities.forEach((quantity, index) => {
    const next = quantities[index + 1];
    const cut = next ? findCut(text, quantity, next.start, depths) : null;
    const end = next ? (cut?.at ?? next.start) : segment.end;
    const lead = text.slice(start, quantity.start);
    clauses.push({
      start,
      end,
      quantity,
      attached: index > 0 && clauses[index - 1]?.end === quantity.start,
      partOfPrevious: /^[\s,;]*(?:trong đó|bao gồm|gồm)(?!\p{L})/iu.test(lead),
    });
    start = end;
  });
  return absorb(text, clauses);
}

/** Between the level now and the level to reach: `từ 85% năm 2025 lên 95%`, `từ 5% xuống còn 3%`. */
const RISES = /^[^,;:]{0,40}(?<!\p{L})(?:lên|xuống|còn)(?:\s+(?:còn|đến|tới|trên|dưới|khoảng|mức))*\s*$/iu;

const REACHES_NEXT =
  /^[^,;:]{0,60}(?<!\p{L})(?:còn|xuống|lên|đạt|là|chiếm|tăng|giảm)(?!\p{L})[^,;:\d]{0,24}$|^[^,;:.\d]{1,40}:\s*$/iu;

/** `tỷ lệ hộ nghèo tại các xã có tỷ lệ hộ nghèo trên 25% giảm 4%`: the first figure says which communes. */
const SAYS_WHICH = definePattern(
  'figure that says which of them',
  /(?<!\p{L})(?:các|những|tại|ở)\s[^,;:]{1,80}\scó\s[^,;:]{1,60}\s(?:trên|dưới|từ|hơn|cao hơn|thấp hơn)\s*$/iu,
  {
    matches: ['tỷ lệ hộ nghèo tại các xã có tỷ lệ hộ nghèo cao trên '],
    misses: ['tỷ lệ hộ nghèo trên ', 'các xã có '],
  },
);

/** A rate is a share, a number of communes is in communes: a figure in another unit only says which ones. */
function namesWhatIsCounted(text: string, last: Clause, value: Quantity, between: string): boolean {
  const own = last.quantity.unit;
  if (value.unit === null || own === value.unit || !REACHES_NEXT.test(between)) return false;
  const name = text.slice(last.start, last.quantity.start);
  if (/(?<!\p{L})t[ỷỉ] lệ(?!\p{L})/iu.test(name))
    return value.unit.startsWith('%') && (own === null ? /^\s\p{L}/u.test(between) : !own.startsWith('%'));
  if (own === null) return false;
  return new RegExp(`(?<!\\p{L})số ${value.unit.replace(/[^\p{L} ]/gu, '')}(?!\\p{L})`, 'iu').test(name);
}

/** A number that hangs on the noun of the one before it is its qualifier: `72 xã đạt 19 tiêu chí`, `sản phẩm đạt 03 sao`. */
function absorb(text: string, clauses: readonly Clause[]): Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const last = kept.at(-1);
    const between = text.slice(last?.quantity.end ?? 0, clause.quantity.start);
    if (
      last &&
      RISES.test(between) &&
      /(?<!\p{L})từ\s*$/iu.test(text.slice(last.start, last.quantity.start))
    ) {
      last.baseline = last.quantity;
      last.quantity = clause.quantity;
      last.end = clause.end;
      continue;
    }
    // `tỷ lệ xã đạt dưới 10 tiêu chí còn 25%`: the first number stands in the name of what the second measures.
    const which =
      last && REACHES_NEXT.test(between) && SAYS_WHICH.test(text.slice(last.start, last.quantity.start));
    if (last && clause.attached && (which || namesWhatIsCounted(text, last, clause.quantity, between))) {
      kept[kept.length - 1] = { ...clause, start: last.start };
      continue;
    }
    // `Lúa nước 2 vụ 40 ha`: of two figures side by side the first belongs to the name.
    if (last && clause.attached && last.quantity.unit === 'vụ' && BOUND_ALONE.test(between)) {
      kept[kept.length - 1] = { ...clause, start: last.start };
      continue;
    }
    // A bare number (a label, a count of nothing) does not take the value that follows it.
    if (last && clause.attached && last.quantity.unit === null && clause.quantity.unit !== null) {
      kept[kept.length - 1] = { ...clause };
      continue;
    }
    const hangs = last && clause.attached && !/(?<!\p{L})(?:với|lên|còn|xuống)(?!\p{L})/iu.test(between);
    if (hangs) last.end = clause.end;
    else kept.push({ ...clause });
  }
  return kept;
}

/** The best place between two numbers: brackets are not cut into, the last cut of the best kind wins. */
function findCut(
  text: string,
  { end: from, unit }: Quantity,
  to: number,
  depths: Uint8Array,
): { at: number } | null {
  const gap = text.slice(from, to);
  for (const [kind, pattern] of CUTS.entries()) {
    const outside = [...gap.matchAll(pattern)].filter(
      ({ index }) =>
        depths[from + index] === depths[from] &&
        !(
          pattern === LIST_COMMA &&
          ((unit === '%' && LISTED_NOUN.test(gap) && index < NEAR) || USES_AT_LEAST.test(gap))
        ),
    );
    const chosen = kind <= 3 ? outside[0] : outside.at(-1);
    if (chosen) return { at: from + chosen.index };
  }
  return null;
}
