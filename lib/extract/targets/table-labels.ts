/**
 * The name cell of a row of goals (tên chỉ tiêu trong biểu): its mark, its place among the rows above, its unit.
 */
import { describeUnit } from '../../lexicon/units/units.ts';
import { definePattern } from '../../text/pattern.ts';
import { cleanName } from './clean.ts';
import { NAME_OPENER } from './openers.ts';

/** What the name cell of a row says. */
export interface RowLabel {
  /** Without mark, remark and unit. */
  text: string;
  /** `I`, `2`, `2.1`, `a`, `-`, `+`, or empty. */
  mark: string;
  /** The row counts on: it ends a breakdown. */
  numbered: boolean;
  /** It breaks down the row above: a dash or `Trong đó` stands before it. */
  part: boolean;
  /** Unit in brackets at the end of the name, else null. */
  unit: string | null;
}

/** A row that only opens a breakdown: `Trong đó:`, `Trđó`, `Chia ra:`. */
export const OPENS_PARTS = definePattern(
  'row that opens a breakdown',
  /^[\s+*•–-]*(?:trong đó|tr\.?\s?đó|t\.?đ|chia ra|bao gồm|gồm)\s*:?\s*$/iu,
  { matches: ['Trong đó:', '- Trong đó', 'Tr.đó:', 'Chia ra'], misses: ['Trong đó: Lúa', 'Gồm 3 xã'] },
);

/** `Trong đó: Lúa`, `- Trđó lúa`: the first part stands in the row that opens the breakdown. */
const PART_ROW = definePattern(
  'part in the row that opens a breakdown',
  /^[\s+*•–-]*(?:(?:trong đó|tr\.?\s?đó)(?:\s*[:,]\s*|\s+)|t\.?đ\s*:\s*)[-+*•–\s]*(?=\S)/iu,
  { matches: ['Trong đó: Lúa', '- Trong đó lúa', 'Trđó: Nữ', 'TĐ: ngô'], misses: ['Trong đó:', 'TĐ Lúa'] },
);

const SUB_MARK = /^\s*(?<mark>[-+*•–])/u;

/** A mark written in the name cell itself. */
const OWN_MARK = definePattern(
  'mark before a name in its cell',
  /^\s*(?<mark>\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Z](?=[.)])|[a-hđ](?=[.)]))(?:[.)]|(?<=\.\d{1,2})(?=\s))\s*(?=\p{L})/u,
  {
    matches: ['1. Lúa', '2.1 Diện tích', 'II. Xã hội', 'a) Lúa'],
    misses: ['- Lúa', '5 loại cây', 'Lúa'],
  },
);

/** Parts of the plan: `I`, `A`. */
export const SECTION = /^(?:[IVX]{1,5}|[A-H])$/u;

/** Unit in brackets at the end of a name. */
const UNIT_END = /\s*\((?:đvt\s*:\s*)?(?<unit>[^()]{1,30})\)\s*[:.]?\s*$/iu;

export function readLabel(written: string, indexMark: string): RowLabel {
  const opened = PART_ROW.exec(written);
  const inner = opened ? written.slice(opened[0].length) : written;
  const own = OWN_MARK.exec(inner);
  const sub = SUB_MARK.exec(written)?.groups?.mark ?? SUB_MARK.exec(indexMark)?.groups?.mark;
  const bracket = UNIT_END.exec(inner);
  const inBrackets = bracket?.groups?.unit?.trim() ?? '';
  const unit = describeUnit(inBrackets) ? inBrackets : null;
  const name = unit && bracket ? inner.slice(0, bracket.index) : inner;
  const mark = sub ?? own?.groups?.mark ?? indexMark.replace(/[.)(]+$/u, '').trim();
  return {
    text: cleanName(own ? name.slice(own[0].length) : name),
    mark,
    numbered: !sub && !opened && /^(?:\d|[IVX]+$|[A-H]$)/u.test(mark),
    part: opened !== null || sub !== undefined,
    unit,
  };
}

/** `Mức giảm so với năm trước` under `Tỷ lệ hộ nghèo`: by how much the row above changes, nothing of its own. */
const CHANGE_OF_ABOVE = definePattern(
  'row that is the change of the one above',
  /^(?:(?:mức|số|tỷ lệ|tỉ lệ|tốc độ)\s)?(?:(?<up>tăng)|giảm)(?:\s(?:thêm|bình quân|hằng năm|hàng năm|trong năm|so với (?:năm trước|cùng kỳ|đầu (?:năm|kỳ|nhiệm kỳ)|năm \d{4}|cuối năm \d{4})))*$/iu,
  {
    matches: [
      'Mức giảm so với năm trước',
      'Tốc độ tăng',
      'Giảm so với cuối năm 2030',
      'Mức giảm bình quân hằng năm',
    ],
    misses: ['Mức giảm tỷ lệ hộ nghèo', 'Tăng trưởng', 'Số giảm nghèo'],
  },
);

/** Which way a row moves the one above, or null when it has a name of its own. */
export function changeOfAbove(name: string): 'increase' | 'decrease' | null {
  const match = CHANGE_OF_ABOVE.exec(name);
  if (!match) return null;
  return match.groups?.up === undefined ? 'decrease' : 'increase';
}

const YEARS_TOGETHER = definePattern(
  'number of years that a row sums up',
  /(?:\((?:trong |cả |tổng )?|(?<!\p{L})(?:trong|bình quân|lũy kế|luỹ kế) )0?(?<years>[2-9]|10) năm(?=\s*(?:[),;]|$))/iu,
  {
    matches: ['Số hợp tác xã lập mới (5 năm)', 'Tốc độ tăng bình quân 5 năm', 'Vốn (trong 05 năm)'],
    misses: ['Cây trồng 5 năm tuổi', 'Năm 2025', '(5 năm đầu)'],
  },
);

/** `Số doanh nghiệp thành lập mới (5 năm)` in a column for 2030 is for 2026-2030; other periods are as they are. */
export function periodOfRow(written: string, period: string | null): string | null {
  const years = Number(YEARS_TOGETHER.exec(written)?.groups?.years ?? 1);
  return years > 1 && period !== null && /^\d{4}$/u.test(period)
    ? `${Number(period) - years + 1}-${period}`
    : period;
}

/** How deep a row stands; a row without a mark stands with the numbered ones, after `Trong đó` with the parts. */
export function rowLevel({ mark, part }: RowLabel): number {
  if (SECTION.test(mark)) return 0;
  if (/^[a-hđ]$/u.test(mark)) return 4;
  if (part) return mark === '+' ? 6 : 5;
  return /^\d+(?:\.\d+)+$/u.test(mark) ? 1 + mark.split('.').length - 1 : 1;
}

/** Titles over rows: they say which field, not what is measured. */
const FIELD = definePattern(
  'title over rows',
  /^(?:(?:các |nhóm |một số )*(?:chỉ tiêu|mục tiêu|chỉ số)|lĩnh vực|về|nhóm|phần|kinh tế|xã hội|văn hóa|môi trường)(?!\p{L})/iu,
  { matches: ['Các chỉ tiêu kinh tế', 'Về xã hội', 'Lĩnh vực y tế'], misses: ['Cây lúa', 'Chăn nuôi lợn'] },
);

/** A measure or a grade that does not say of what: `Diện tích`, `Tốt`. */
const BARE = definePattern(
  'measure that does not say of what',
  /^(?:(?:diện tích|năng suất|sản lượng|giá trị|số lượng|khối lượng|quy mô|tỷ lệ|tỉ lệ|tổng số|kế hoạch|thực hiện)(?:\s\p{L}+){0,2}|tốt|khá|giỏi|đạt|chưa đạt|trung bình|yếu|kém|xuất sắc|nam|nữ|thành thị|nông thôn|trồng mới|cho sản phẩm)$/iu,
  {
    matches: ['Diện tích', 'Sản lượng', 'Diện tích trồng mới', 'Tốt'],
    misses: ['Tỷ lệ hộ nghèo đa chiều', 'Đàn bò'],
  },
);

/** `Cây lúa` over `Diện tích`: a row without figures of its own names what the rows under it are about. */
export function composeName(
  { text, part }: RowLabel,
  above: { label: string; drafts: ReadonlyMap<number, unknown>; level: number } | null,
): string {
  if (!above || above.level === 0 || above.drafts.size > 0 || FIELD.test(above.label)) return text;
  if (BARE.test(text)) return `${above.label} - ${text}`;
  if (!part || (NAME_OPENER.test(text) && text.includes(' '))) return text;
  return `${above.label} - ${text}`;
}
