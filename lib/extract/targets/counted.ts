/**
 * What is counted, from the words after a number: `100% | cơ sở y tế công lập …`, `05 | xã đạt chuẩn …`.
 */
import { describeUnit, readUnit } from '../../lexicon/units/units.ts';
import { definePattern } from '../../text/pattern.ts';
import { cleanName, REMARK_END } from './clean.ts';
import type { Quantity } from './types.ts';

/** After a number these words do not name what is counted. */
const NOT_A_NOUN = definePattern(
  'words after a value that are no name',
  /^(?:[,.;:)\]"”/-]|\(|(?:so với|so sánh|trong(?! đó)|trên(?! địa bàn)|trên địa bàn|tại|ở|vào|đến|hoặc|mỗi|bình quân|theo|là|trở|cùng kỳ|nhằm|để|nếu|khi|thì|hằng năm|hàng năm|năm \d|giai đoạn|thời kỳ|nhiệm kỳ|và|với|gắn với|gắn liền|gồm|trong đó|do|bằng|dành cho|về)(?!\p{L}))/iu,
  {
    matches: ['so với năm 2023', ', trong đó', 'vào năm 2030', '(theo chuẩn mới)', 'và 48,5 giường'],
    misses: ['hộ nghèo', 'số thôn đạt chuẩn', 'du lịch đến tỉnh', 'doanh nghiệp nhỏ', 'làng nghề'],
  },
);

/** What is cut off the end of a name that follows its number. */
const TAIL_END = definePattern(
  'end of a name after its number',
  /(?:[,.;:]|\s)*(?:(?<!\p{L})(?:so với|nếu|trước ngày|trước tháng|trước \d|trong quý|trong tháng|trên cả (?:\d+|hai|ba) (?:tiêu chí|mặt)|vào năm|đến năm|trong năm|năm \d{4}|(?:giai đoạn|thời kỳ|nhiệm kỳ) \d{4}|hằng năm|hàng năm|trong giai đoạn)(?!\p{L}).*|\svà tiếp tục (?:cắt giảm|giảm|tăng|nâng|duy trì|hoàn thiện|mở rộng|đẩy mạnh)(?!\p{L}).*|\s(?:và|hoặc)|,\s+(?:hoàn thành|đáp ứng|góp phần|nhằm|trong đó|đảm bảo|bảo đảm|phấn đấu|tất cả|đồng thời|tập trung|tăng cường|đẩy mạnh|gắn với|qua đó|từ đó)(?!\p{L}).*|\.\/?\.?|[,;:.–-]+)\s*$/iu,
  {
    matches: [
      'nhà tạm trước ngày 30/6/2031',
      'số vụ trên cả 03 tiêu chí',
      'xã đạt chuẩn so với năm 2023',
      'hộ dân vào năm 2025.',
      'dịch vụ công;',
      'điều kiện kinh doanh và tiếp tục cắt giảm trong những năm sau',
    ],
    misses: ['xã đạt chuẩn nông thôn mới', 'hộ nghèo'],
  },
);

const SAME_IN_BRACKETS = definePattern(
  'count of a share or share of a count in brackets',
  /^\s?\((?:[\d\s/.,]+|(?:(?:đạt|chiếm|bằng|tương đương|đạt tỷ lệ|tỷ lệ)\s)?[\d.,]+\s?%)\)/iu,
  {
    matches: [' (120/120) cán bộ', ' (85,7%) đạt chuẩn', '(chiếm 60%) có đường'],
    misses: [' (tăng 5%) hộ', ' (theo chuẩn mới)', ' (5% số hộ)'],
  },
);

/** What follows the number: the unit when it is a noun, and the words after it, to the end of the clause. */
export function countedNoun(
  text: string,
  quantity: Quantity,
  clauseEnd: number,
): { text: string | null; end: number } {
  const described = quantity.unit === null ? null : describeUnit(quantity.unit);
  const isNoun = described?.head != null && described.per.length === 0;
  const isShare = quantity.unit !== null && /^[%‰]/u.test(quantity.unit);
  const isVisit = described?.dimension === 'visits';
  // `100% (120/120) cán bộ`, `18/21 xã (85,7%) đạt chuẩn`: the same in brackets stands between the figure and its noun.
  const aside = SAME_IN_BRACKETS.exec(text.slice(quantity.end, clauseEnd))?.[0].length ?? 0;
  const tail = text.slice(quantity.end + aside, clauseEnd);
  const tailText = cleanTail(tail);
  const end = tailText.end === 0 ? quantity.end : quantity.end + aside + tailText.end;
  if (isShare)
    return NOT_A_NOUN.test(tail.trimStart()) || tailText.text === ''
      ? { text: null, end: quantity.end }
      : { text: tailText.text, end };
  if (!isNoun && !isVisit) {
    // `trồng mới từ 3.000 ha rừng trở lên`: a measure counts the noun that follows it.
    const measured = tail.trimStart();
    if (
      quantity.unit &&
      measured &&
      !NOT_A_NOUN.test(measured) &&
      /^\p{Ll}/u.test(measured) &&
      tail.startsWith(' ')
    )
      return { text: tailText.text, end };
    return { text: null, end: quantity.end };
  }
  const noun = text.slice(quantity.unitStart, quantity.unitStart + (quantity.unit?.length ?? 0));
  const bare = noun.replace(/^(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s/iu, '').replace(/\s?\/\s?(?:1 )?năm$/iu, '');
  // `05 dự án, chương trình trong lĩnh vực …`: the second noun is of the same list, no other number follows it.
  if (tailText.text !== '' && listsNouns(tail))
    return { text: `${bare}${tailText.text.replace(/^(?!,)/u, ', ')}`, end };
  if (tailText.text === '' || /^[,.;:]/u.test(tail.trimStart())) return { text: bare, end: quantity.end };
  return { text: `${bare} ${tailText.text}`, end };
}

/** `, chương trình trong lĩnh vực …`: another noun that is counted, of two syllables and with more after it. */
function listsNouns(tail: string): boolean {
  const joint = /^, (?=\p{Ll}+ \p{Ll}+ \p{Ll})/u.exec(tail);
  const unit = joint && readUnit(tail, joint[0].length);
  return unit ? unit.text.includes(' ') && describeUnit(unit.text)?.head != null : false;
}

/** The tail up to a remark, a baseline or a period; `end` counts from the start of the tail. */
function cleanTail(tail: string): { text: string; end: number } {
  let kept = tail.replace(TAIL_END, '');
  for (let step = 0; step < 3; step++) kept = kept.replace(TAIL_END, '').replace(REMARK_END, '');
  return { text: cleanName(kept), end: kept.trimEnd().length };
}
