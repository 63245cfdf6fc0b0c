/**
 * Rows of one column → paragraphs (đoạn), by what a typesetter does: a line is broken only where the next word no
 * longer fits, a paragraph starts where the line before had room left, where the indentation changes or after a blank.
 */
import { definePattern } from '../../../text/pattern.ts';
import { isBold, type Row, rowText } from './words.ts';

/** Room that a column of text has, in points. */
export interface ColumnBox {
  left: number;
  right: number;
  /**
   * Where edges say nothing: lines on one axis in a cell of a header (`heading`) or of a ruled table (`centred`),
   * or a list in a cell whose right edge is not drawn (`list`).
   */
  lines?: 'heading' | 'centred' | 'list';
}

export interface Paragraph {
  rows: Row[];
  alignment: 'left' | 'center' | 'right' | 'justify';
  /** Left edge of the first line, points from the column's left. */
  indent: number;
}

const LIST_MARKER = definePattern(
  'start of a list item or numbered heading',
  /^(?:[-–—+*•▪◦➢❖✓\uf0b7\uf0a7\uf0d8\uf02d](?=\s|\p{Lu})|(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,7}|\p{L})[.)/](?=\s|\p{Lu}|$)|(?:Điều|Chương|Mục|Phần)\s+(?:\d|[IVXLC]))/u,
  {
    matches: ['- Tổ chức', '1.2. Mục', 'đ) Giao', 'IV. TỔ', '+ Sở', '2) Báo', 'Điều 3. Giao', '1.Mục'],
    misses: ['13.136,1 ha', '-5%', 'Sở Y tế', '2024 là năm', 'tháng 3'],
  },
);

const SENTENCE_END = definePattern('end of a sentence or list item', /[.;:!?…][)”"’]?$/u, {
  matches: ['giao./.', 'sau:', 'dân;', 'tốt.”'],
  misses: ['thường xuyên với các', 'kinh tế,'],
});

const AUTHORITY = definePattern(
  'authority of the signer',
  /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\.?\s*\p{Lu}/u,
  {
    matches: ['KT. CHỦ TỊCH', 'T/M BAN THƯỜNG VỤ', 'TUQ. GIÁM ĐỐC'],
    misses: ['TỈNH KON', 'TMCP', 'KTXH'],
  },
);

export const SIGNER_POST = definePattern(
  'post of the signer on a line of its own',
  /^(?:PHÓ|QUYỀN)?\s*(?:CHỦ (?:TỊCH|NHIỆM)|GIÁM ĐỐC|(?:TỔNG |VỤ |CỤC |VIỆN |SỞ )?TRƯỞNG|BÍ THƯ|CHÁNH|BỘ TRƯỞNG|HIỆU TRƯỞNG|THỨ TRƯỞNG)(?!\p{L})/u,
  {
    matches: ['CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'PHÓ BÍ THƯ', 'GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
    misses: ['NHÂN DÂN', 'TỈNH', 'Chủ tịch'],
  },
);

const isCapital = (text: string): boolean => text === text.toUpperCase();

/** Slack in points for edges that should be equal. */
const EDGE = 3;
/** Indentation that means something, in font sizes. */
const INDENT = 0.6;

export const endsSentence = (row: Row): boolean => SENTENCE_END.test(rowText(row));
export const startsItem = (row: Row): boolean => LIST_MARKER.test(rowText(row));

const spaceWidth = (row: Row): number => row.size * 0.25;
const middle = (row: Row): number => (row.left + row.right) / 2;

/** Width of the first word as typesetting sees it: words glued by a no-break are taken together. */
function firstWordWidth(row: Row): number {
  const [first] = row.words;
  if (!first) return 0;
  let right = first.right;
  for (const word of row.words.slice(1)) {
    if (word.gap > 0) break;
    right = word.right;
  }
  return right - first.x;
}

/** True when the row stands centred in the column, with room on both sides. */
function isCentred(row: Row, box: ColumnBox): boolean {
  if (box.lines === 'heading' || box.lines === 'centred') return true;
  const slack = Math.abs(middle(row) - (box.left + box.right) / 2);
  return slack < Math.max(EDGE, row.size * 0.35) && row.left - box.left > row.size * 1.2;
}

/** Room that was left on the row when it was broken. */
function roomLeft(row: Row, box: ColumnBox): number {
  return isCentred(row, box) ? box.right - box.left - (row.right - row.left) : box.right - row.right;
}

/** True when the first word of `next` would have gone onto `row`: the break between them was meant. */
export const brokeEarly = (row: Row, next: Row, box: ColumnBox): boolean =>
  roomLeft(row, box) > firstWordWidth(next) + spaceWidth(row) + EDGE;

/** Both begin where first lines do, and the upper one ends a sentence before the edge: two paragraphs of one line. */
const bothBegin = (row: Row, next: Row, box: ColumnBox): boolean =>
  row.left > box.left + INDENT * row.size &&
  Math.abs(next.left - row.left) < 1 &&
  box.right - row.right > EDGE * 2 &&
  endsSentence(row) &&
  /^\p{Lu}/u.test(rowText(next));

/** Bold or slanted from end to end, as headings are. */
const isEmphatic = (row: Pick<Row, 'words'>): boolean =>
  isBold(row) || row.words.every((word) => word.italic);

/** Lines of a header or signature cell: a new look or a new authority (`KT. CHỦ TỊCH`) is a new line of its own. */
function headingParts(last: Row, next: Row): boolean {
  const [a, b] = [rowText(last), rowText(next)];
  if (isBold(last) !== isBold(next) || isCapital(a) !== isCapital(b)) return true;
  return AUTHORITY.test(b) || SIGNER_POST.test(b) || LIST_MARKER.test(b);
}

function parts(paragraph: readonly Row[], next: Row, box: ColumnBox, leading: number): boolean {
  const last = paragraph.at(-1);
  const first = paragraph[0];
  if (!last || !first) return true;
  const step = next.baseline - last.baseline;
  if (step > Math.max(leading * 1.45, last.size * 1.75)) return true;
  if (Math.abs(last.size - next.size) > 1.2) return true;
  const marked = startsItem(next);
  const ended = endsSentence(last);
  if (box.lines === 'list') return marked || ended;
  if (box.lines === 'heading' && startsItem(first)) return marked || ended;
  if (brokeEarly(last, next, box)) return true;
  if (box.lines === 'heading') return headingParts(last, next);
  if (box.lines === 'centred') return marked && ended;
  if (paragraph.length === 1 && bothBegin(last, next, box)) return true;
  if (isCentred(next, box) !== isCentred(last, box) && isBold(next) !== isBold(last)) return true;
  // The full first line of a centred title looks like running text until its short second line.
  if (isCentred(next, box)) return !isCentred(last, box) && ended;
  const shift = next.left - last.left;
  const threshold = INDENT * next.size;
  if (paragraph.length === 1) {
    // Line two of a list item hangs under the words, of a plain paragraph it falls back to the margin.
    if (shift > threshold) return !startsItem(first) || marked;
    if (shift < -threshold) return marked && ended && next.left > box.left + threshold;
    if (marked && ended) return true;
    // A heading that fills its line still parts from the plain text under it.
    return isEmphatic(last) && !isEmphatic({ words: next.words.slice(0, 1) }) && (ended || startsItem(last));
  }
  if (shift > threshold) return true;
  if (shift < -threshold) return !isCentred(last, box);
  return marked && ended;
}

/** Usual distance of baselines inside a paragraph; `size * 1.3` when there is nothing to measure. */
export function leadingOf(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const [i, row] of rows.entries()) {
    const next = rows[i + 1];
    if (!next || next.page !== row.page) continue;
    const step = Math.round((next.baseline - row.baseline) * 2) / 2;
    if (step > row.size * 0.8 && step < row.size * 2.5) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  let best = (rows[0]?.size ?? 12) * 1.3;
  let most = 0;
  for (const [step, count] of counts)
    if (count > most || (count === most && step < best)) {
      best = step;
      most = count;
    }
  return best;
}

function alignmentOf(rows: readonly Row[], box: ColumnBox): Paragraph['alignment'] {
  const first = rows[0];
  if (!first) return 'left';
  if (rows.every((row) => isCentred(row, box))) return 'center';
  const atRight = (row: Row) => Math.abs(row.right - box.right) <= EDGE * 1.5;
  if (rows.every(atRight) && rows.every((row) => row.left - box.left > 4 * row.size)) return 'right';
  if (rows.length > 1 && rows.slice(0, -1).every(atRight)) return 'justify';
  return 'left';
}

const paragraphOf = (rows: Row[], box: ColumnBox): Paragraph => ({
  rows,
  alignment: alignmentOf(rows, box),
  indent: Math.max(0, (rows[0]?.left ?? box.left) - box.left),
});

/**
 * Rows of one column, top to bottom, as paragraphs.
 * @param leading usual distance of baselines in this text
 */
export function splitParagraphs(rows: readonly Row[], box: ColumnBox, leading: number): Paragraph[] {
  const paragraphs: Row[][] = [];
  for (const row of rows) {
    const current = paragraphs.at(-1);
    if (!current || parts(current, row, box, leading)) paragraphs.push([row]);
    else current.push(row);
  }
  return paragraphs.map((lines) => paragraphOf(lines, box));
}
