/**
 * Types of documents (tên loại văn bản) and their abbreviations in symbols.
 * Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III (state); Hướng dẫn 36-HD/VPTW and its successor 05-HD/VPTW (Party);
 * Luật Ban hành văn bản quy phạm pháp luật (normative); `old` codes of Thông tư 01/2011/TT-BNV.
 */
import { fold } from '../../text/fold.ts';

export interface DocumentType {
  /** As written in the middle of a sentence: `Kế hoạch`. */
  name: string;
  /** In a symbol (`KH`); for types that have none there, the code used in records. */
  abbr: string;
  system: 'state' | 'party' | 'both' | 'normative';
  /** True for what carries out another document: it has a parent. */
  plan?: boolean;
  /** True for what others carry out. */
  parent?: boolean;
}

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: 'Nghị quyết', abbr: 'NQ', system: 'both', parent: true },
  { name: 'Quyết định', abbr: 'QĐ', system: 'both', parent: true },
  { name: 'Chỉ thị', abbr: 'CT', system: 'both', parent: true },
  { name: 'Kết luận', abbr: 'KL', system: 'both', parent: true },
  { name: 'Chương trình hành động', abbr: 'CTr', system: 'both', plan: true, parent: true },
  { name: 'Chương trình công tác', abbr: 'CTr', system: 'both', plan: true, parent: true },
  { name: 'Chương trình', abbr: 'CTr', system: 'both', plan: true, parent: true },
  { name: 'Kế hoạch', abbr: 'KH', system: 'both', plan: true, parent: true },
  { name: 'Đề án', abbr: 'ĐA', system: 'both', plan: true, parent: true },
  { name: 'Phương án', abbr: 'PA', system: 'both', plan: true },
  { name: 'Dự án', abbr: 'DA', system: 'state' },
  { name: 'Quy chế', abbr: 'QC', system: 'both' },
  { name: 'Quy định', abbr: 'QyĐ', system: 'both' },
  { name: 'Hướng dẫn', abbr: 'HD', system: 'both', parent: true },
  { name: 'Thông báo', abbr: 'TB', system: 'both' },
  { name: 'Thông cáo', abbr: 'TC', system: 'state' },
  { name: 'Thông tri', abbr: 'TT', system: 'party' },
  { name: 'Báo cáo', abbr: 'BC', system: 'both' },
  { name: 'Biên bản', abbr: 'BB', system: 'both' },
  { name: 'Tờ trình', abbr: 'TTr', system: 'both' },
  { name: 'Hợp đồng', abbr: 'HĐ', system: 'state' },
  { name: 'Công văn', abbr: 'CV', system: 'both' },
  { name: 'Công điện', abbr: 'CĐ', system: 'state', parent: true },
  { name: 'Bản ghi nhớ', abbr: 'BGN', system: 'state' },
  { name: 'Bản thỏa thuận', abbr: 'BTT', system: 'state' },
  { name: 'Giấy ủy quyền', abbr: 'GUQ', system: 'state' },
  { name: 'Giấy mời', abbr: 'GM', system: 'state' },
  { name: 'Giấy giới thiệu', abbr: 'GGT', system: 'state' },
  { name: 'Giấy nghỉ phép', abbr: 'GNP', system: 'state' },
  { name: 'Phiếu gửi', abbr: 'PG', system: 'state' },
  { name: 'Phiếu chuyển', abbr: 'PC', system: 'state' },
  { name: 'Phiếu báo', abbr: 'PB', system: 'state' },
  { name: 'Lời kêu gọi', abbr: 'LKG', system: 'both' },
  { name: 'Hiến pháp', abbr: 'HP', system: 'normative' },
  { name: 'Bộ luật', abbr: 'Luật', system: 'normative' },
  { name: 'Luật', abbr: 'Luật', system: 'normative' },
  { name: 'Pháp lệnh', abbr: 'PL', system: 'normative' },
  { name: 'Sắc lệnh', abbr: 'SL', system: 'normative' },
  { name: 'Lệnh', abbr: 'L', system: 'normative' },
  { name: 'Nghị định', abbr: 'NĐ', system: 'normative', parent: true },
  { name: 'Thông tư liên tịch', abbr: 'TTLT', system: 'normative' },
  { name: 'Thông tư', abbr: 'TT', system: 'normative' },
  { name: 'Văn bản hợp nhất', abbr: 'VBHN', system: 'normative' },
];

/** Abbreviations as they stand in symbols, longest first so that `CTr` is tried before `CT`. */
export const TYPE_ABBREVIATIONS: readonly string[] = [
  ...new Set([
    ...DOCUMENT_TYPES.map((type) => type.abbr),
    'PL',
    'CTHĐ',
    'CTHD',
    'ĐA',
    'QyĐ',
    'SY',
    'SL',
    'TrS',
  ]),
]
  .filter((abbr) => abbr !== 'Luật' && abbr !== 'HP')
  .sort((a, b) => b.length - a.length);

const BY_NAME = new Map(DOCUMENT_TYPES.map((type) => [fold(type.name), type]));
const BY_ABBR = new Map<string, DocumentType>();
for (const type of DOCUMENT_TYPES) if (!BY_ABBR.has(type.abbr)) BY_ABBR.set(type.abbr, type);

/** Names as they are looked for in text: longest first. */
export const TYPE_NAMES: readonly string[] = DOCUMENT_TYPES.map((type) => type.name).sort(
  (a, b) => b.length - a.length,
);

/** The type of that name, in any case and tone style (`KẾ HOẠCH`), or null. */
export const typeByName = (name: string): DocumentType | null => BY_NAME.get(fold(name)) ?? null;

/** The type an abbreviation stands for, or null. `CTHĐ` is a programme of action. */
export const typeByAbbreviation = (abbr: string): DocumentType | null =>
  BY_ABBR.get(abbr === 'CTHĐ' || abbr === 'CTHD' ? 'CTr' : abbr) ?? null;

/** The longest type name at the start of a text, with its length in it, or null. */
export function typeAtStart(text: string): { type: DocumentType; length: number } | null {
  const head = fold(text.slice(0, 40));
  for (const name of TYPE_NAMES) {
    const folded = fold(name);
    if (head.startsWith(folded) && !/\p{L}/u.test(head.charAt(folded.length))) {
      const type = BY_NAME.get(folded);
      if (type) return { type, length: name.length };
    }
  }
  return null;
}
