/**
 * The distribution list (nơi nhận), one entry a line of the list, purposes in brackets left out.
 */
import { definePattern } from '../../text/pattern.ts';
import type { ExtractionContext } from '../context.ts';
import type { Anchor } from '../types.ts';
import { withoutTitles } from './header-lines.ts';
import { isCapitals, type Line } from './lines.ts';

export interface Recipients {
  list: string[];
  anchor: Anchor;
}

const BULLET = definePattern('bullet of the distribution list', /^(?:[-–—+•*·▪]|\d{1,2}[.)])\s*/u, {
  matches: ['- Sở Y tế;', '+ UBND xã', '– Lưu: VT.', '1. Sở Y tế'],
  misses: ['Sở Y tế', 'UBND'],
});

/** What the copy is for; counts of copies and names of drafters in brackets belong to the recipient. */
const PURPOSE = definePattern(
  'purpose of a copy',
  /\s*\((?:\s*(?:để\s*|thay\s*)?(?:b\s?\/\s?c(?:áo)?|báo cáo|bc|t\s?\/\s?h|th|thực hiện|triển khai(?: thực hiện)?|p\s?\/\s?h|ph|phối hợp(?: thực hiện)?|biết|c\s?\/\s?đ|chỉ đạo|đ\s?\/\s?b|đăng (?:tin|tải|web|công báo|báo)|theo dõi|t\s?\/\s?d|tuyên truyền|phổ biến|đưa tin|kiểm tra|giám sát|k\s?\/\s?t|gửi|đăng|th\s?\/\s?h|thẩm định|tổng hợp)\s*(?:[,;&-]|và)?\s*)+\)/giu,
  {
    matches: [
      'Sở Nội vụ (b/c)',
      'UBND xã (để thực hiện)',
      'Trang TTĐT (đăng tin)',
      'Tỉnh ủy (để b/c)',
      'Sở Y tế (để biết, p/h)',
    ],
    misses: ['Sở Nội vụ (phòng CCHC)', 'VT, VP (Nh)', 'CT UBND TP (1A, 1G)', 'Lưu: VT (05b)'],
  },
);

/** In old one-byte fonts `ư` is a soft hyphen, which PDF readers lose: `Lu: VT` can be nothing else. */
const LOST_LETTER = /^Lu(?=\s*:\s*V[TP])/u;
/** The file copy (bản lưu), which ends the list. */
export const FILE_COPY = definePattern(
  'file copy line',
  /^(?:[-–—+•*]\s*)*(?:lưu(?!\p{L})|lu(?=\s*:\s*V[TP]))/iu,
  {
    matches: ['Lưu: VT, TH.', '- Lưu VT', 'Lưu Văn phòng Huyện ủy', '- Lu: VT, TH.'],
    misses: ['Lưới điện', 'Trung tâm lưu trữ', 'Lu lèn mặt đường'],
  },
);

/** A digital signature or a page of an annex drawn below the list is no part of it. */
const FOREIGN = /^(?:người ký|ký bởi|email\s*:|thời gian ký|phụ lục)/iu;

/** Numbers inside the list number its lines; only a heading of the document ends it. */
function opensPart(line: Line, context: ExtractionContext): boolean {
  const at = context.outline.headingAt(line.block, line.start);
  const heading = at === null ? undefined : context.outline.headings[at];
  return heading !== undefined && heading.style !== 'decimal' && heading.style !== 'letter';
}

/** A bulleted entry may name every department; a plain line as long as a sentence is text. */
const LONGEST_ENTRY = 600;
const LONGEST_LINE = 220;

/** A line in capitals is an entry where it bears the list's marks: `CT, PCT UBND TP;`. */
const isEntry = (text: string): boolean => BULLET.test(text) || /;\s*$/.test(text);

/** A list that is not closed by its file copy ends where text, a heading or another header begins. */
const isBody = (line: Line, context: ExtractionContext): boolean =>
  line.text.length > (BULLET.test(line.text) ? LONGEST_ENTRY : LONGEST_LINE) ||
  (isCapitals(line.text) && line.text.split(' ').length > 2 && !isEntry(line.text)) ||
  (withoutTitles(line.text) === '' && !BULLET.test(line.text)) ||
  opensPart(line, context);

/** Entries of the list in order, `Lưu` last; null when there is no list. */
export function readRecipients(context: ExtractionContext, lines: readonly Line[]): Recipients | null {
  const entries: string[] = [];
  let isOpen = false;
  let last: Line | null = null;
  // A list without any marks has one entry a line.
  const isUnmarked = !lines.some((line) => isEntry(line.text));
  for (const line of lines) {
    const previous = entries.at(-1) ?? '';
    const isBullet = BULLET.test(line.text);
    if (
      FILE_COPY.test(previous) &&
      (isBullet || /[.…]$/.test(previous.trim()) || !isContinuation(line, last))
    )
      break;
    if (FOREIGN.test(line.text) || isBody(line, context)) break;
    const parts = line.text.split(/;\s*(?=[-–+•]\s)/u);
    parts.forEach((part, at) => {
      const startsEntry = at > 0 || BULLET.test(part) || !isOpen;
      if (startsEntry || entries.length === 0) entries.push(part.replace(BULLET, ''));
      else entries[entries.length - 1] = `${entries.at(-1)} ${part}`;
    });
    // Without bullets an entry is closed by its semicolon; with them by the next bullet.
    isOpen = isUnmarked ? /[,–&-]\s*$/.test(line.text) : !/;\s*$/.test(line.text);
    last = line;
  }
  const first = lines[0];
  const list = entries
    .map(clean)
    .filter((entry, at) => /\p{L}{2}/u.test(entry) && (at > 0 || entry.length > 3));
  if (!first || list.length === 0) return null;
  const end =
    lines.filter((line) => line.block === first.block && (!last || line.start <= last.start)).at(-1) ?? first;
  return { list, anchor: context.anchor(first.block, first.start, Math.max(end.end, first.end)) };
}

/** The file copy may run over its line: `- Lưu: VT, KTTH,` / `NC (03b).` */
const isContinuation = (line: Line, previous: Line | null): boolean =>
  previous !== null &&
  line.text.length <= 40 &&
  (line.block === previous.block || line.table === previous.table) &&
  /[,\-–&]\s*$/.test(previous.text);

const clean = (entry: string): string =>
  entry
    .replace(PURPOSE, '')
    .replace(LOST_LETTER, 'Lưu')
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s;.,:}]+$/, '')
    .trim();
