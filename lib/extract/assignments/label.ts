/**
 * Lines that name units after a label: `Đơn vị chủ trì: …; Đơn vị phối hợp: …; Thời gian thực hiện: …`.
 */
import { definePattern } from '../../text/pattern.ts';
import type { Role } from '../types.ts';

/** One label with what stands after it; offsets are UTF-16 indices into the text. */
export interface Labelled {
  /** `deadline` for a time, `null` for a label that assigns nothing (sản phẩm, kinh phí). */
  role: Role | 'deadline' | null;
  /** Where the label begins, and the span of its value. */
  labelStart: number;
  start: number;
  end: number;
}

const WHO = String.raw`(?:(?:các )?(?:đơn vị|cơ quan|phòng|ban|bộ phận|tổ chức|cá nhân|người)(?:,? (?:đơn vị|cơ quan|cá nhân|tổ chức))*(?: được giao| được phân công)?\s+)`;
const TAIL = String.raw`(?:\s+(?:thực hiện|dự án|xây dựng|chính|chung|triển khai|nhiệm vụ))*`;

const UNIT_LABEL = definePattern(
  'label of units',
  new RegExp(
    String.raw`(?<=^|[;.\n(]\s*|^[-–+•*]\s*|^\(?(?:\d{1,2}|\p{Ll})[.)]\s*)(?:${WHO}(?<named>chủ trì|đầu mối|phối hợp|tham gia|thực hiện|chịu trách nhiệm|triển khai)|(?<bare>chủ trì|phối hợp|phân công))${TAIL}\s*:\s*`,
    'giu',
  ),
  {
    matches: [
      ['Đơn vị chủ trì: Phòng A', 'Đơn vị chủ trì: '],
      ['- Đơn vị thực hiện: Sở Y tế', 'Đơn vị thực hiện: '],
      'Cơ quan phối hợp: Sở A',
      'Chủ trì: Sở Y tế; Phối hợp: Sở Nội vụ',
      ['b) Đơn vị thực hiện: các đội', 'Đơn vị thực hiện: '],
    ],
    misses: [
      'Các đơn vị thực hiện nghiêm: không',
      'Sở Y tế chủ trì: lập kế hoạch',
      'Phối hợp với Sở A: xây dựng',
    ],
  },
);

const OTHER_LABEL = definePattern(
  'label of time, product or money',
  /(?<=^|[;.\n(]\s*|^[-–+•*]\s*)(?:(?<time>(?:thời gian|thời hạn|tiến độ|hoàn thành)(?: thực hiện| hoàn thành| triển khai)*)|(?:sản phẩm|kết quả|kinh phí|nguồn kinh phí|địa điểm|lãnh đạo phụ trách|lãnh đạo chỉ đạo|ghi chú)[^:;.\n]{0,30})\s*:\s*/giu,
  {
    matches: [
      'Hoàn thành: tháng 6',
      'Thời gian thực hiện: quý II',
      '- Thời hạn hoàn thành: 30/6',
      'Lãnh đạo phụ trách: Phó Giám đốc',
    ],
    misses: ['trong thời gian tới', 'Kinh phí do ngân sách'],
  },
);

const ROLE_OF: Record<string, Role> = {
  'chủ trì': 'lead',
  'đầu mối': 'lead',
  'phối hợp': 'coordinate',
  'tham gia': 'coordinate',
};
/** The role that the last word of a label gives; one of no role of its own (thực hiện, phân công) means the doer. */
export const roleOf = (word: string | undefined): Role =>
  ROLE_OF[word?.toLowerCase().normalize('NFC') ?? ''] ?? 'implement';

/** Labels of a text in order, each with its value up to the next label or the end of its sentence or line. */
export function readLabels(text: string): Labelled[] {
  const found: Labelled[] = [];
  if (!text.includes(':')) return found;
  for (const match of text.matchAll(UNIT_LABEL))
    found.push(labelled(match, roleOf(match.groups?.named ?? match.groups?.bare)));
  for (const match of text.matchAll(OTHER_LABEL))
    found.push(labelled(match, match.groups?.time === undefined ? null : 'deadline'));
  found.sort((a, b) => a.start - b.start);
  for (const [index, label] of found.entries())
    label.end = valueEnd(text, label.start, found[index + 1]?.labelStart);
  return found;
}

const labelled = (match: RegExpExecArray, role: Labelled['role']): Labelled => ({
  role,
  labelStart: match.index,
  start: match.index + match[0].length,
  end: match.index + match[0].length,
});

function valueEnd(text: string, start: number, nextLabel: number | undefined): number {
  const limit = nextLabel ?? text.length;
  const stop = /\.\s+\p{Lu}|\n(?=\s*[-–+•]\s)/u.exec(text.slice(start, limit));
  return stop ? start + stop.index : limit;
}
