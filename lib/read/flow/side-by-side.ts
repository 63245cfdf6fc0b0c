/**
 * Two columns typed with tabs or spaces, as old plans have them: the header (issuer on the left, national motto on the
 * right) and the signature block (recipients on the left, signer on the right). They become what later plans use, a
 * layout table of two cells; otherwise every line would mix both columns.
 */
import { foldPlain } from '../../text/fold.ts';
import { toRepaired } from '../../text/offset-map.ts';
import { definePattern } from '../../text/pattern.ts';
import type { Repaired } from '../../text/repair.ts';
import { emptyParagraph, type FlowItem, type FlowParagraph, type FlowTable } from './flow.ts';

/** Decodes the text of one paragraph as stored. */
export type Decode = (paragraph: FlowParagraph) => Repaired;

const GAP = definePattern('gap between two columns', /\t[\t \u00a0]*|[ \u00a0]{3,}[\t \u00a0]*/gu, {
  matches: ['a\tb', 'a   b'],
  misses: ['a b', 'a  b'],
});
/** A tab is worth this many spaces when gaps are compared. */
const TAB = 8;
const MOTTO = /^(?:cong hoa xa hoi|doc lap tu do|dang cong san viet nam)/;
const RECIPIENTS = /^noi nhan/;
const AUTHORITY = /^(?:tm|kt|tl|tuq|q|chu tich|giam doc|bi thu) /;
/** Names of documents and annexes: their title ends a header, and a signature block above it. */
const TITLE =
  /^(?:phu luc|quy che|chuong trinh|ke hoach|de an|quy dinh|danh muc|bieu|bang|chi thi|quyet dinh|nghi quyet|thong bao|bao cao|to trinh|huong dan) /;
/** Lines in which a header begins, and lines it has. */
const HEADER_BEGINS = 12;
const HEADER_LINES = 9;
const SIGNATURE_LINES = 45;
/** Characters of one side; more is running text. */
const LONG = 90;

interface Line {
  paragraph: FlowParagraph;
  /** Decoded, both sides trimmed; `right` is null for a line of one column. */
  left: string;
  right: string | null;
  gap: { start: number; end: number } | null;
  /** Spaces before the text, tabs counted as such. */
  lead: number;
  /** How many tabs stand before the right column, null where spaces do or nothing. */
  tabs: number | null;
}

/** Items with typed columns turned into layout tables; the same array when there are none. */
export function tabulateColumns(items: readonly FlowItem[], decode: Decode): readonly FlowItem[] {
  const headed = tabulate(items, decode, findHeader);
  return tabulate(headed, decode, findSignature);
}

type Finder = (items: readonly FlowItem[], decode: Decode) => { start: number; end: number } | null;

function tabulate(items: readonly FlowItem[], decode: Decode, find: Finder): readonly FlowItem[] {
  const place = find(items, decode);
  if (!place) return items;
  const lines = items
    .slice(place.start, place.end)
    .filter((item) => item.kind === 'paragraph')
    .flatMap((paragraph) => linesOf(paragraph, decode));
  return [...items.slice(0, place.start), tableOf(lines), ...items.slice(place.end)];
}

/** First line with the motto on its right, to the last line of two columns near it. */
const findHeader: Finder = (items, decode) => {
  const start = items
    .slice(0, HEADER_BEGINS)
    .findIndex(
      (item) =>
        item.kind === 'paragraph' &&
        linesOf(item, decode).some(({ right }) => right !== null && MOTTO.test(foldPlain(right))),
    );
  if (start < 0) return null;
  let end = start + 1;
  for (let at = start + 1; at < Math.min(items.length, start + HEADER_LINES); at++) {
    const item = items[at];
    if (item?.kind !== 'paragraph') break;
    const lines = linesOf(item, decode);
    if (lines.some(({ left, right }) => Math.max(lengthOf(left), lengthOf(right ?? '')) > LONG)) break;
    if (lines.some(({ left }) => TITLE.test(`${foldPlain(left)} `))) break;
    if (lines.some(({ right }) => right !== null)) end = at + 1;
  }
  return { start, end };
};

/** From the line that begins the recipients beside the signer to the end of the list. */
const findSignature: Finder = (items, decode) => {
  const begins = items.findLastIndex(
    (item) =>
      item.kind === 'paragraph' &&
      linesOf(item, decode).some(({ left, right }) => right !== null && RECIPIENTS.test(foldPlain(left))),
  );
  if (begins < 0) return null;
  let end = begins + 1;
  while (end < items.length && end < begins + SIGNATURE_LINES) {
    const item = items[end];
    if (item?.kind !== 'paragraph') break;
    const lines = linesOf(item, decode);
    if (lines.some(endsSignature)) break;
    end++;
  }
  // The authority often stands on a line of its own above.
  let start = begins;
  while (start > 0 && begins - start < 3) {
    const item = items[start - 1];
    if (item?.kind !== 'paragraph') break;
    const [line] = linesOf(item, decode);
    if (!line || line.right !== null || !AUTHORITY.test(`${foldPlain(line.left)} `)) break;
    start--;
  }
  return { start, end };
};

/** An annex begins, with or without a header of its own, or running text does. */
const endsSignature = ({ left, right }: Line): boolean =>
  lengthOf(left) > LONG * 1.5 ||
  TITLE.test(`${foldPlain(left)} `) ||
  MOTTO.test(foldPlain(left)) ||
  (right !== null && MOTTO.test(foldPlain(right)));

/** Length without padding and without the rulers that are drawn with underscores and stars. */
const lengthOf = (text: string): number =>
  text
    .replace(/[_*=.-]{3,}/g, '')
    .replace(/\s+/g, ' ')
    .trim().length;

function tableOf(lines: readonly Line[]): FlowTable {
  const left: FlowParagraph[] = [];
  const right: FlowParagraph[] = [];
  // Notes before the recipients are the signer's.
  let begun = !lines.some((line) => line.right !== null && RECIPIENTS.test(foldPlain(line.left)));
  const rightFrom = Math.max(...lines.map(({ tabs }) => tabs ?? 0)) || Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const { paragraph, left: words, right: others, gap, lead } = line;
    if (!/[\p{L}\p{N}]/u.test(words + (others ?? ''))) continue;
    begun ||= RECIPIENTS.test(foldPlain(words));
    if (gap && others !== null) {
      if (words !== '') left.push(slice(paragraph, 0, gap.start));
      right.push(slice(paragraph, gap.end, Number.POSITIVE_INFINITY));
    } else if (words !== '') {
      // As many tabs as lead to the right column elsewhere lead there; the items of a list may be indented by one.
      const indented = lead >= 3 * TAB || (lead >= rightFrom * TAB && !/^[-–+*•]/u.test(words));
      (begun && !indented ? left : right).push(paragraph);
    }
  }
  const cell = (column: number, items: FlowItem[]) => ({ column, columnSpan: 1, rowSpan: 1, items });
  return { kind: 'table', ruled: false, rows: [{ header: false, cells: [cell(0, left), cell(1, right)] }] };
}

/** Lines of a paragraph, each as a paragraph of its own with its columns. */
function linesOf(paragraph: FlowParagraph, decode: Decode): Line[] {
  const text = textOf(paragraph);
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push(
      lineOf(text.includes('\n') ? slice(paragraph, start, start + line.length) : paragraph, decode),
    );
    start += line.length + 1;
  }
  return lines;
}

function lineOf(paragraph: FlowParagraph, decode: Decode): Line {
  const text = textOf(paragraph);
  const lead = widthOf(/^[\t \u00a0]*/.exec(text)?.[0] ?? '');
  const decoded = decode(paragraph);
  const sides = (gap: { start: number; end: number }) => ({
    left: decoded.text.slice(0, toRepaired(decoded.map, gap.start)).trim(),
    right: decoded.text.slice(toRepaired(decoded.map, gap.end)).trim(),
  });
  let best: { gap: { start: number; end: number }; weight: number } | null = null;
  // A line that begins far to the right has an empty left column.
  for (const found of text.matchAll(GAP)) {
    const gap = { start: found.index, end: found.index + found[0].length };
    if (gap.start === 0 || gap.end === text.length) continue;
    const right = foldPlain(sides(gap).right);
    // Of several gaps the motto tells where its column begins; a ruler of underscores is no column.
    const weight = MOTTO.test(right)
      ? Number.POSITIVE_INFINITY
      : /\p{L}{2}/u.test(right)
        ? widthOf(found[0])
        : 0;
    if (weight > (best?.weight ?? 0)) best = { gap, weight };
  }
  if (!best) return { paragraph, left: decoded.text.trim(), right: null, gap: null, lead, tabs: null };
  const { gap } = best;
  const before = text.slice(0, gap.end).split('\t').length - 1;
  return { paragraph, ...sides(gap), gap, lead, tabs: before > 0 ? before : null };
}

const textOf = (paragraph: FlowParagraph): string => paragraph.runs.map(({ text }) => text).join('');

const widthOf = (space: string): number =>
  [...space].reduce((width, character) => width + (character === '\t' ? TAB : 1), 0);

/** Part of a paragraph between two offsets of its runs' text. */
function slice(paragraph: FlowParagraph, start: number, end: number): FlowParagraph {
  const part: FlowParagraph = {
    ...emptyParagraph(),
    label: start === 0 ? paragraph.label : '',
    alignment: paragraph.alignment,
  };
  let offset = 0;
  for (const run of paragraph.runs) {
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    if (text !== '') part.runs.push({ ...run, text });
    offset += run.text.length;
  }
  if (start === 0) {
    part.noteCalls = paragraph.noteCalls;
    part.textBoxes = paragraph.textBoxes;
  }
  return part;
}
