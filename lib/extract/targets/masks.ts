/**
 * Places where a number is not a value: dates, years, document numbers, references, labels (N12 and N13 of the grammar).
 */
import { parseDates } from '../../text/dates.ts';
import { parsePeriods } from '../../text/dates-periods.ts';
import { definePattern } from '../../text/pattern.ts';
import type { TextSpan } from '../../text/sentences.ts';
import { BARE_YEAR, LAW_YEAR } from './period.ts';

const DOCUMENT_NUMBER = definePattern(
  'document number beside values',
  /(?<![\p{L}\p{N}/.,])\d{1,5}\s?(?:\/\d{4})?[/-]\s?\p{Lu}[\p{Lu}\p{N}đ]*(?:[-/.][\p{L}\p{N}]+)*/gu,
  {
    matches: ['số 73/2023/NĐ-CP', '08/CT-UBND', '23-NQ/TU', '14084/KH-UBND', '72/2025/QH15', '1578 /KH-UBND'],
    misses: ['giường/1 vạn dân', '6.370/8.167 xã', '3-4%/năm', '13,6-14,6%'],
  },
);

/** `tiêu chí số 9`, `Điều 17`, `khoản 2`, `mức độ 4`, `lần thứ 19`, `Phụ lục 01`, `khóa 12`. */
const REFERENCE = definePattern(
  'numbered reference',
  /(?<!\p{L})(?:(?<!tổng |trong |con |dân |chỉ |hệ |tỷ |tỉ |nhân |quân |doanh )số|điều|khoản|điểm(?=\s+\d+\s+(?:khoản|điều|mục))|mục|phần|chương|phụ lục|biểu|mẫu|bảng|trang|bước|vòng|mức độ|cấp độ|cấp|nhóm|khóa|khoá|kỳ|lần thứ|thứ|tháng|ngày|quý|quốc lộ|tỉnh lộ|thửa|tờ|điện thoại|giá so sánh(?: năm)?|giá cố định(?: năm)?|nghị quyết|quyết định|chỉ thị|đề án|dự án|tiểu dự án|hợp phần|quân khu)(?:\s+số)?\s*:?\s*\d+(?:[.,]\d+)*(?:\/\d+)?(?:\s*(?:,|và|đến|-|–)\s*\d+(?![\d.,]*\s?[%‰\p{L}]))*(?!\s?[%‰]|[.,]?\d|\s(?:triệu|tỷ|tỉ|nghìn|ngàn|vạn|người|hộ|ha|tấn|km|con|giường)(?!\p{L}))/giu,
  {
    matches: [
      'tiêu chí số 9 về nhà ở',
      'Điều 17 Luật',
      'khoản 2, Điều 5',
      'mức độ 4',
      'lần thứ 19',
      'Phụ lục 01',
    ],
    misses: ['tổng số 53 xã', 'nhóm trên 15%', 'đường đạt 90%', 'mức 95%', 'cấp 100% kinh phí'],
  },
);

/** `Chỉ tiêu 5:`, `Tiêu chí 12 (…)`: the number of an entry of a list. */
const ENTRY = definePattern(
  'numbered entry',
  /(?<!\p{L})(?:chỉ tiêu|tiêu chí|mục tiêu|nhiệm vụ|nội dung|giải pháp|nhóm)\s+\d{1,2}(?=\s*[:.(])/giu,
  {
    matches: ['Chỉ tiêu 5: Tỷ lệ', 'Tiêu chí 12 (giao thông)'],
    misses: ['đạt 19 tiêu chí', 'chỉ tiêu 100%'],
  },
);

/** `theo bộ 83 tiêu chí`, `tốp 25 cả nước`: how large the set or the group is, not how much is reached. */
const SIZE_OF_SET = definePattern(
  'size of a set or a leading group',
  /(?<!\p{L})(?:bộ|tốp|top)\s\d{1,3}(?![\p{L}\p{N}]|[.,]?\d|\s?[%‰])/giu,
  {
    matches: ['chất lượng theo bộ 83 tiêu chí đạt', 'nằm trong tốp 25 cả nước', 'Top 10'],
    misses: ['bộ 5% tổng', 'mua 3 bộ', 'tốp đầu'],
  },
);

/** `Đảng bộ Phường 11`, `Tổ dân phố 3`: places that bear a number for a name. */
const NUMBERED_PLACE = definePattern(
  'place named by a number',
  /(?<!\p{L})(?:Phường|Quận|Thôn|Ấp|Bản|Khóm|Khu phố|Khối phố|Tổ dân phố|Tiểu khu|Chi bộ|Chi hội|Cụm|Khối|Đội)\s\d{1,2}(?![\p{L}\p{N}]|[.,]?\d|\s?[%‰]|\s(?:trường|người|hộ|ha|km|triệu|tỷ|tỉ|nghìn|vụ|em|thôn|đảng viên|hội viên|chi bộ|chi hội|đơn vị|điểm)(?!\p{L}))/gu,
  {
    matches: ['Đảng bộ Phường 11 đặt mục tiêu', 'Tổ dân phố 3, Chi bộ 5'],
    misses: ['Thôn 95%', 'Khối 12 trường', 'phường 11', 'Phường 2.500 người'],
  },
);

/** `học sinh lớp 9`, `thi vào lớp 10`: which class, not how many. */
const GRADE_OF_SCHOOL = definePattern(
  'class by its number',
  /(?<!\p{L})(?:lớp|khối)\s(?:lớp\s)?(?:1[0-2]|[1-9])(?![\p{L}\p{N}]|[.,]?\d|\s?[%‰]|\s(?:học sinh|học viên|em|lớp)(?!\p{L}))/giu,
  {
    matches: ['trẻ vào lớp 1 đạt', 'học sinh lớp 9 vào'],
    misses: ['mở lớp 9 học viên', 'số lớp 25', 'lớp 5%'],
  },
);

/** List labels: `1.`, `2.3.`, `a)`, `(1)`, `- 12)` at the start of a paragraph or line. */
const LABEL = definePattern(
  'list label',
  /(?:^|\n)\s*[-+*•]?\s*(?:\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2})+\.?(?=\s)|\d{1,2}[.)](?!\d)|\d{1,2}\s?[/](?=\s)|\d{1,2}\s?[-–](?=\s?\p{Lu}))/gu,
  {
    matches: [
      '1. Tốc độ tăng trưởng',
      '2.3. Về quốc phòng',
      '2.3 Về quốc phòng',
      '(1) Nâng cao',
      '3) Tăng',
      '1- Tăng',
      '2/ Giảm',
    ],
    misses: ['05 xã đạt chuẩn', '39,42 triệu đồng', '1.700.000 lượt', '100% hộ dân'],
  },
);

/** Names that hold a digit: `COVID-19`, `4G`, `ISO 9001:2015`, `Đề án 06`, `24/7`, phone numbers. */
const NAME_WITH_DIGIT = definePattern(
  'name with a digit',
  /(?<!\p{L})(?:covid[\s-]?19|iso\s*\d+(?::\d+)?|tcvn\s*[\d:.-]+|24\/7|24\/24|24h|\d[gG](?!\p{L})|ipv[46]|(?<=học\s)\d{1,2}\s?buổi\s?\/\s?(?:ngày|tuần)|web\s*\d(?:\.\d)?|0\d{2,3}[\s.]\d{3}[\s.]?\d{3,4})/giu,
  {
    matches: ['COVID-19', 'ISO 9001:2015', '24/7', 'phủ sóng 5G', 'học 2 buổi/ngày', '0260.386 2345'],
    misses: ['19 xã', '5 giường', '0,26%', 'tập 2 buổi/ngày'],
  },
);

/** `phong trào "4 xin, 4 luôn"`, `mô hình "01 thôn 01 sản phẩm"`: a saying or a model that a number opens. */
const QUOTED_NAME = definePattern(
  'quoted name that a number opens',
  /(?:[“"](?=\d{1,2}\s\p{L})[^“”"%\n]{3,60}[”"]|[‘'](?=\d{1,2}\s\p{L})[^‘’'%\n]{3,60}[’'])(?!\p{L})/gu,
  {
    matches: ['phong trào "4 xin, 4 luôn"', 'mô hình “01 thôn 01 sản phẩm”', "phương châm '5 rõ'"],
    misses: ['"100% hộ dân"', 'Kế hoạch "Xanh" 5 xã', '"đạt 5 xã"'],
  },
);

/** `dưới 24%1;`: a footnote that lost its raised position. */
const FOOTNOTE_MARK = definePattern('footnote mark after a share', /(?<=\d\s?[%‰])[1-9]\d?(?=[\s;.,)]|$)/gu, {
  matches: ['dưới 24%1; tỷ lệ', 'đạt 95%12'],
  misses: ['95% 12 xã', '24%/năm', '24%12a'],
});

/** Sorted, disjoint stretches of the text whose digits are never values. */
export function maskedSpans(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const date of parseDates(text))
    if (date.precision !== 'quarter' || date.year !== null) spans.push(date);
  spans.push(...parsePeriods(text));
  for (const pattern of [
    DOCUMENT_NUMBER,
    REFERENCE,
    ENTRY,
    SIZE_OF_SET,
    NUMBERED_PLACE,
    GRADE_OF_SCHOOL,
    LABEL,
    NAME_WITH_DIGIT,
    QUOTED_NAME,
    FOOTNOTE_MARK,
    BARE_YEAR,
    LAW_YEAR,
  ])
    for (const match of text.matchAll(pattern))
      spans.push({ start: match.index, end: match.index + match[0].length });
  spans.sort((a, b) => a.start - b.start);
  const merged: TextSpan[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** True when the offset stands in one of the spans (sorted, disjoint). */
export function isMasked(spans: readonly TextSpan[], offset: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return false;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return true;
  }
  return false;
}
