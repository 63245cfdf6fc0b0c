/**
 * What the columns of a table of goals hold, by the words of their headers and the years of the plan, never by position.
 */
import { describeUnit } from '../../lexicon/units/units.ts';
import { definePattern } from '../../text/pattern.ts';
import { periodIn } from './period.ts';
import { isBodyName, isWhole, markBodies } from './table-bodies.ts';
import type { TableGrid } from './table-grid.ts';

export type ColumnRole =
  | 'index'
  | 'name'
  | 'unit'
  | 'plan'
  | 'growth'
  | 'actual'
  | 'lead'
  | 'coordinate'
  | 'other';

export interface Column {
  index: number;
  role: ColumnRole;
  header: string;
  /** Years of a plan column, else null. */
  period: string | null;
  /** Unit in the header, `Lượng (Tấn)`, else null. */
  unit: string | null;
  /** What the header names besides plan words, years and unit: `Lượng`; empty when nothing. */
  label: string;
  /** The body that the column shares the goals out to: `Xã Bản Lim`; empty for the whole, null for none. */
  body: string | null;
}

const INDEX = /^(?:tt|stt|số tt|số thứ tự|s[oố] tt)\.?$/iu;

const UNIT = definePattern('header of units', /^(?:đvt|đv tính|đơn vị tính|đơn vị đo|đơn vị)(?!\s*\p{L})/iu, {
  matches: ['ĐVT', 'Đơn vị tính', 'Đơn vị'],
  misses: ['Đơn vị chủ trì', 'Đơn vị thực hiện'],
});

const LEAD = definePattern(
  'header of the answerable unit',
  /chủ trì|đầu mối|(?:đơn vị|cơ quan|bộ phận|ngành|phòng, ban|phòng ban)\s+(?:thực hiện|chịu trách nhiệm|phụ trách|theo dõi|tham mưu|báo cáo|tổng hợp)/iu,
  {
    matches: ['Đơn vị chủ trì', 'Cơ quan thực hiện', 'Đầu mối theo dõi', 'Sở, ngành phụ trách'],
    misses: ['Thực hiện năm 2023', 'Đơn vị tính'],
  },
);

const ACTUAL = definePattern(
  'header of results',
  /(?<!\p{L})(?:thực hiện|ước(?: thực hiện| th)?|ưth|uth|th|kết quả(?! cần đạt| phấn đấu)|hiện trạng|thực trạng|hiện có|hiện tại|đã|so sánh|so với|tăng\s?[/,(+-]\s?giảm|tăng giảm|tỷ lệ tăng|% tăng|tỷ lệ đạt|đạt tỷ lệ|cùng kỳ|số liệu gốc)(?!\p{L})/iu,
  {
    matches: [
      'Thực hiện năm 2023',
      'ƯTH Năm 2025',
      'TH 2023',
      'So sánh KH/TH',
      'Kết quả năm 2023',
      'Tăng/giảm (%)',
    ],
    misses: ['Kế hoạch 2024', 'Kết quả cần đạt', 'Năm 2026'],
  },
);

const PLAN = definePattern(
  'header of goals',
  /(?<!\p{L})(?:kế hoạch|kh|chỉ tiêu|mục tiêu|phấn đấu|giao|đăng ký|dự kiến|kết quả cần đạt|lộ trình|đến năm|giai đoạn|năm)(?!\p{L})/iu,
  {
    matches: ['Kế hoạch 2024', 'Tỉnh giao', 'Năm 2026', 'KH 2025'],
    misses: ['Ghi chú', 'Thời gian', 'Nội dung'],
  },
);

const GROWTH = definePattern(
  'header of growth',
  /(?<!\p{L})(?:tốc độ tăng|tăng trưởng|tăng bình quân|mức tăng)(?!\p{L})/iu,
  { matches: ['Tốc độ tăng bình quân 2007-2010'], misses: ['Tăng cường'] },
);

const NAME = definePattern(
  'header of names',
  /(?<!\p{L})(?:chỉ tiêu|nội dung|tên|danh mục|lĩnh vực|mặt hàng|sản phẩm|nhiệm vụ|tiêu chí|chỉ số|ngành|đơn vị|địa phương|xã|phường|huyện|trường|lớp|khối)(?!\p{L})/iu,
  { matches: ['CHỈ TIÊU', 'Nội dung', 'Tên chỉ tiêu', 'Sản phẩm'], misses: ['Ghi chú', 'ĐVT'] },
);

const OTHER = /(?<!\p{L})(?:ghi chú|thời gian|thời hạn|tiến độ|căn cứ|cơ sở|phương pháp|nguồn)(?!\p{L})/iu;

/** Marks, money to spend: such a column holds no goals. */
const NOT_A_GOAL = definePattern(
  'header of marks or money',
  /(?<!\p{L})(?:điểm (?:chuẩn|tối đa|tự chấm|tự đánh giá|thẩm định|trừ|cộng|thưởng|đạt|thi đua)|thang điểm|kinh phí|dự toán|vốn|tổng mức|thành tiền|đơn giá|số tiền|nhu cầu|(?<!thu )ngân sách)(?!\p{L})/iu,
  {
    matches: ['Điểm chuẩn', 'Kinh phí (triệu đồng)', 'Kế hoạch vốn năm 2026'],
    misses: ['Kế hoạch 2024', 'Chỉ tiêu', 'Thu ngân sách (triệu đồng)'],
  },
);

/** Marks that are no goal of a plan: `Điểm` alone, not `Mục tiêu năm 2026 Điểm số`. */
const MARKS = /(?<!\p{L})điểm(?!\p{L}| %| phần trăm)/iu;
const SETS_MARKS = /(?<!\p{L})(?:mục tiêu|phấn đấu|kế hoạch|kh)(?!\p{L})/iu;

const BRACKETS = /\(([^()]{1,40})\)/gu;

/** Roles of all columns of a table; `planFrom` is the first year of the plan. */
export function readColumns(grid: TableGrid, planFrom: number | null): Column[] {
  const columns = grid.headers.map((header, index) => readColumn(grid, header, index, planFrom));
  if (!columns.some((column) => column.role === 'name')) {
    const name =
      columns.find((column) => column.role === 'other' && NAME.test(column.header)) ??
      columns.find(
        ({ role, index, header }) => role === 'other' && !OTHER.test(header) && mostly(grid, index, isText),
      );
    if (name) name.role = 'name';
  }
  markBodies(columns, grid.leaves);
  return columns;
}

/** The column that names the indicators: of `Lĩnh vực` and `Chỉ tiêu` the second. */
export const nameColumn = (columns: readonly Column[]): Column | undefined => {
  const names = columns.filter((column) => column.role === 'name');
  return names.find((column) => INDICATOR.test(column.header)) ?? names[0];
};

const INDICATOR = /(?<!\p{L})(?:chỉ tiêu|chỉ số|mục tiêu|tiêu chí)(?!\p{L})/iu;

function readColumn(grid: TableGrid, header: string, index: number, planFrom: number | null): Column {
  const unit = unitIn(header);
  const period = headerPeriod(header);
  const column: Column = { index, role: 'other', header, period, unit, label: '', body: null };
  const first = grid.at(0, index)?.block.text.trim() ?? header;
  if (INDEX.test(header) || INDEX.test(first) || (index === 0 && mostly(grid, 0, isOrdinal)))
    column.role = 'index';
  else if (UNIT.test(header) && !listsBodies(grid, header, index)) column.role = 'unit';
  else if (LEAD.test(header)) column.role = 'lead';
  else if (/phối hợp/iu.test(header)) column.role = 'coordinate';
  else if (mostly(grid, index, isValue)) column.role = valueRole(column, planFrom);
  else if (NAME.test(header) && !OTHER.test(header)) column.role = 'name';
  column.label = labelOf(header);
  return column;
}

/** `Đơn vị` heads units of measure as often as it heads the units of a share-out: the cells decide. */
const listsBodies = (grid: TableGrid, header: string, index: number): boolean =>
  /^đơn vị$/iu.test(header) &&
  mostly(grid, index, (text) => isBodyName(text) || isWhole(text) || (isText(text) && !describeUnit(text)));

function valueRole(column: Column, planFrom: number | null): ColumnRole {
  const { header } = column;
  if (NOT_A_GOAL.test(header) || OTHER.test(header)) return 'other';
  if (MARKS.test(header) && !SETS_MARKS.test(header)) return 'other';
  const year = column.period === null ? null : Number(column.period.slice(-4));
  if (GROWTH.test(header)) return year !== null && planFrom !== null && year < planFrom ? 'actual' : 'growth';
  // `Kế hoạch thực hiện năm 2025` plans; `Thực hiện kế hoạch năm 2024` reports: the first word decides.
  const actual = ACTUAL.exec(header);
  const plan = PLAN.exec(header);
  if (actual && (!plan || actual.index < plan.index || /^năm/iu.test(plan[0]))) return 'actual';
  if (year !== null && planFrom !== null && year < planFrom) return 'actual';
  return 'plan';
}

/** Years of a header: as in prose, or bare (`2026`). */
function headerPeriod(header: string): string | null {
  const inner = [...header.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].at(-1)?.[0] ?? null;
  const stated = periodIn(header);
  // `GIAI ĐOẠN 2026 - 2030 Năm 2027`: the nearest header row is the narrower one.
  return stated ?? inner;
}

function unitIn(header: string): string | null {
  for (const match of [...header.matchAll(BRACKETS)].reverse()) {
    const text = (match[1] ?? '').replace(/^(?:đvt|đơn vị tính|đơn vị)\s*:\s*/iu, '').trim();
    if (describeUnit(text)) return text;
  }
  return null;
}

/** The header without plan words, years and units: what it says of the value. */
const labelOf = (header: string): string =>
  header
    .replace(BRACKETS, ' ')
    .replace(/(?:giai đoạn|năm|đến năm|đến|từ)?\s*(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)?\d{2,4})?/giu, ' ')
    .replace(
      /(?<!\p{L})(?:kế hoạch|kh|chỉ tiêu|mục tiêu|phấn đấu|dự kiến|giai đoạn|cả năm|năm|năm học)(?!\p{L})/giu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();

/** At least half of the filled cells below the header pass. */
function mostly(grid: TableGrid, column: number, test: (text: string) => boolean): boolean {
  let filled = 0;
  let passed = 0;
  for (let row = grid.headerRows; row < grid.rows; row++) {
    const text = grid.own(row, column)?.block.text.trim();
    if (!text || text === '-' || text === 'x') continue;
    filled++;
    if (test(text)) passed++;
  }
  return filled > 0 && passed * 2 >= filled;
}

/** A figure, alone or with a bound and a unit: `27.000`, `≥ 95%`, `trên 90`, `3-4%`. */
const VALUE =
  /^(?:\p{L}+\s){0,3}[<>≤≥~±+-]?\s?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?(?:[%‰]|\p{L}[\p{L}\s/%.]{0,24})?$/u;
/** A year or a span of years says when, not how much. */
const YEARS = /^(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?$/u;
const isValue = (text: string): boolean =>
  VALUE.test(text) && !YEARS.test(text) && !/^(?:quý|tháng|ngày|năm)\s/iu.test(text);
/** Numbers of rows: `1`, `3.1`, `IV`, `-`, `a)`. */
const isOrdinal = (text: string): boolean => /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|\p{L})[.)]?$/u.test(text);
const isText = (text: string): boolean => /\p{L}{2}/u.test(text) && !isValue(text);
