/**
 * Finds the numbered headings (đề mục) of a document and how they stand under each other.
 */
import { typeByName } from '../lexicon/document-types/document-types.ts';
import { definePattern } from '../text/pattern.ts';
import { placesReadAt, type ReadAt } from './footnotes.ts';
import type { Outline, OutlineHeading } from './outline.ts';
import { type Marker, RANK, readMarkers } from './outline-builder-markers.ts';
import type { Block, ParsedDocument } from './types.ts';

/** Where numbered sections end without another heading: distribution list, signature, closing words. */
const CLOSING = definePattern(
  'end of the numbered sections',
  /^(?:N[Ơơo][Ii] [Nn][Hh][Ậậ][Nn](?!\p{L})|Trên đây là|(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.?\s+\p{Lu}{2})/u,
  {
    matches: ['Nơi nhận:', 'Trên đây là Kế hoạch', 'TM. ỦY BAN NHÂN DÂN', 'T/M BAN THƯỜNG VỤ'],
    misses: ['Nơi ở của người dân', 'Trên địa bàn', 'TMĐT'],
  },
);

/** A line with the place in its block. */
interface Line {
  block: number;
  start: number;
  text: string;
}

/** A place where a section starts (`heading`) or where all sections end (null). */
interface Boundary {
  block: number;
  start: number;
  heading: number | null;
}

interface Open extends Marker {
  index: number;
  path: string;
}

/** The outline of a document; headings are looked for in the running text, not in ruled tables or footnotes. */
export function buildOutline(document: ParsedDocument): Outline {
  const lines = document.blocks.filter((block) => mayHoldHeadings(block, document)).flatMap(linesOf);
  const candidates = lines.map((line) => readMarkers(line.text));
  const headings: OutlineHeading[] = [];
  const paths: string[] = [];
  const boundaries: Boundary[] = [];
  let stack: Open[] = [];

  lines.forEach((line, at) => {
    if (endsSections(line)) {
      stack = [];
      if (headings.length > 0) boundaries.push({ block: line.block, start: line.start, heading: null });
      return;
    }
    const chosen = choose(candidates[at] ?? [], stack);
    if (!chosen || !belongs(chosen, line)) return;
    const marker = raised(chosen, line, stack);
    stack = place(marker, stack, () => continuesLater(marker, stack, candidates, at));
    const parent = stack.at(-1) ?? null;
    const path = joinPath(parent, marker.label);
    const index = headings.length;
    headings.push(
      toHeading(marker, line, lines[at + 1], candidates[at + 1] ?? [], parent, stack.length + 1, document),
    );
    paths.push(path);
    boundaries.push({ block: line.block, start: line.start, heading: index });
    stack = [...stack, { ...marker, index, path }];
  });
  return outlineOver(headings, paths, boundaries, placesReadAt(document.blocks));
}

function outlineOver(
  headings: OutlineHeading[],
  paths: string[],
  boundaries: Boundary[],
  readAt: ReadAt,
): Outline {
  const headingAt = (at: number, within: number): number | null => {
    const place = readAt(at, within);
    if (place === null) return null;
    const { block, offset } = place;
    let low = 0;
    let high = boundaries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const boundary = boundaries[middle];
      if (boundary && (boundary.block < block || (boundary.block === block && boundary.start <= offset)))
        low = middle + 1;
      else high = middle;
    }
    return boundaries[low - 1]?.heading ?? null;
  };
  return {
    headings,
    headingAt,
    sectionAt: (block, offset) => {
      const index = headingAt(block, offset);
      return index === null ? '' : (paths[index] ?? '');
    },
  };
}

/** Annex titles stand in layout tables too; the cells of ruled tables number their rows, not sections. */
const mayHoldHeadings = (block: Block, document: ParsedDocument): boolean =>
  block.region === 'body' && (block.cell === null || document.tables[block.cell.table]?.ruled === false);

function linesOf(block: Block): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of block.text.split('\n')) {
    const lead = text.length - text.trimStart().length;
    if (text.trim()) lines.push({ block: block.index, start: start + lead, text: text.trim() });
    start += text.length + 1;
  }
  return lines;
}

/** A type word alone on its line opens an attached document, whose numbering starts anew. */
const endsSections = (line: Line): boolean =>
  CLOSING.test(line.text) ||
  (line.text.length < 40 && line.text === line.text.toUpperCase() && typeByName(line.text) !== null);

/** Of several readings, the one that continues a series that is open; Roman before letters otherwise. */
function choose(readings: Marker[], stack: readonly Open[]): Marker | null {
  if (readings.length < 2) return readings[0] ?? null;
  const continued = readings.find((reading) =>
    stack.some((open) => open.series === reading.series && follows(open, reading)),
  );
  return continued ?? readings[0] ?? null;
}

/** Capitals that make a title, not one word or an abbreviation. */
const CAPITAL_TITLE = definePattern('title in capitals', /^(?=(?:\P{L}*\p{L}){6})[^\p{Ll}]+\s[^\p{Ll}]+$/u, {
  matches: ['MỤC TIÊU, CHỈ TIÊU', 'TỔ CHỨC THỰC HIỆN'],
  misses: ['OCOP', 'Về kinh tế', 'UBND xã', 'Y TẾ'],
});

/** Where no Roman numbers are, `1. MỤC TIÊU` in capitals takes their place: `1.` in small letters stands under it. */
function raised(marker: Marker, line: Line, stack: readonly Open[]): Marker {
  if (marker.rank !== RANK.decimal || marker.ordinals.length !== 1) return marker;
  const title = line.text.slice(marker.length).trim();
  if (stack.some((open) => open.rank === RANK.roman && open.series !== CAPITALS)) return marker;
  // A title among them that is not in capitals goes on with their count where no count below waits for its number.
  const goesOn =
    stack.some((open) => open.series === CAPITALS && follows(open, marker)) &&
    !stack.some((open) => open.rank === RANK.decimal && follows(open, marker));
  return goesOn || CAPITAL_TITLE.test(title) ? { ...marker, rank: RANK.roman, series: CAPITALS } : marker;
}

const CAPITALS = 'capitals';

const last = (marker: Marker): number => marker.ordinals.at(-1) ?? 0;
const follows = (before: Marker, after: Marker): boolean => last(after) === last(before) + 1;

/** A capital letter or a bare number far from 1 needs words that can be a title. */
const belongs = (marker: Marker, line: Line): boolean =>
  line.text.length > marker.length || marker.rank <= RANK.article;

/** The stack of headings that stay open above the new one. */
function place(marker: Marker, stack: readonly Open[], continues: () => boolean): Open[] {
  if (marker.style === 'multi-decimal') return placeMulti(marker, stack);
  const isSibling = (open: Open): boolean => open.series === marker.series && open.rank === marker.rank;
  const before = stack.findLastIndex((open) => isSibling(open) && follows(open, marker));
  if (before >= 0) return stack.slice(0, before);
  const sibling = stack.findIndex(isSibling);
  if (sibling >= 0)
    // `1.` again under an open `3.`: a list inside it when `4.` still comes, else a new count at the same level.
    return last(marker) === 1 && continues() ? [...stack] : stack.slice(0, sibling);
  // A second series of the same kind (`1)` under `1.`) that starts from one is nested in what is open.
  const other = stack.findIndex((open) => open.style === marker.style && open.rank === marker.rank);
  if (other >= 0 && last(marker) === 1 && marker.rank >= RANK.decimal) return [...stack];
  // `A.` stands above `I.`, but where Roman numbers came first it divides the one that is open.
  if (marker.rank === RANK.capital && last(marker) === 1 && stack.some((open) => open.rank === RANK.roman))
    return stack.filter((open) => open.rank <= RANK.roman);
  return stack.filter((open) => open.rank < marker.rank);
}

/** `2.3` stands under `2` when that is open, else under whatever stands higher. */
function placeMulti(marker: Marker, stack: readonly Open[]): Open[] {
  const parts = marker.label.split('.');
  const prefix = stack.findLastIndex((open) => {
    const label = open.label.split('.');
    return (
      label.length < parts.length &&
      label.every((part, at) => Number(part) === Number(parts[at]) || part === parts[at])
    );
  });
  if (prefix >= 0) return stack.slice(0, prefix + 1);
  return stack.filter((open) => open.rank < marker.rank && open.rank !== RANK.nested);
}

/** Lines in which an interrupted count must go on; keeps the search linear in long documents. */
const LOOK_AHEAD = 300;

/** True when the open sibling's next number still comes before a higher heading. */
function continuesLater(
  marker: Marker,
  stack: readonly Open[],
  candidates: readonly Marker[][],
  at: number,
): boolean {
  const sibling = stack.find((open) => open.series === marker.series && open.rank === marker.rank);
  if (!sibling || last(sibling) < 1) return false;
  let run = last(marker);
  for (let next = at + 1; next < Math.min(candidates.length, at + LOOK_AHEAD); next++)
    for (const candidate of candidates[next] ?? []) {
      if (candidate.rank < marker.rank) return false;
      if (candidate.series !== marker.series) continue;
      if (last(candidate) === run + 1) {
        // The list itself may pass through the number that is waited for; a longer run is a new count.
        run++;
        continue;
      }
      return last(candidate) === last(sibling) + 1;
    }
  return false;
}

function joinPath(parent: Open | null, label: string): string {
  if (!parent) return label;
  // `2.3` under `2` in section `II` is `II.2.3`, not `II.2.2.3`.
  if (label.startsWith(`${parent.label}.`)) return `${parent.path}${label.slice(parent.label.length)}`;
  return `${parent.path}.${label}`;
}

const SENTENCE_END = /[.;!?…](?=\s+["“(]?\p{Lu})/u;

function toHeading(
  marker: Marker,
  line: Line,
  next: Line | undefined,
  nextMarkers: readonly Marker[],
  parent: Open | null,
  level: number,
  document: ParsedDocument,
): OutlineHeading {
  const rest = line.text.slice(marker.length);
  const clause = isClause(rest, line, document);
  const words = clause ? firstWords(rest) : rest.replace(/[\s.:;,]+$/, '');
  const end = words ? line.start + marker.length + words.length : line.start + marker.label.length;
  return {
    label: marker.label,
    title: words || titleBelow(marker, next, nextMarkers),
    style: marker.style,
    level,
    span: { block: line.block, start: line.start, end },
    parent: parent?.index ?? null,
    clause,
  };
}

/** A title is short, or in capitals, or bold, and does not end like a sentence. */
function isClause(rest: string, line: Line, document: ParsedDocument): boolean {
  if (rest === '' || (rest === rest.toUpperCase() && /\p{L}/u.test(rest))) return false;
  const end = line.start + line.text.length;
  const runs =
    document.blocks[line.block]?.runs.filter((run) => run.start < end && run.end > line.start) ?? [];
  if (runs.length > 0 && runs.every((run) => run.bold) && rest.length <= 300) return false;
  return rest.length > 160 || /[.;,!…]["”)]?$/.test(rest) || /: \S/.test(rest);
}

/** The run-in heading before a colon, or the first sentence of a clause. */
function firstWords(rest: string): string {
  const colon = rest.indexOf(':');
  if (colon > 0 && colon <= 120 && !/[.;]\s/.test(rest.slice(0, colon)))
    return rest.slice(0, colon).trimEnd();
  const end = SENTENCE_END.exec(rest)?.index ?? rest.length;
  return rest.slice(0, end).replace(/[\s.:;,/]+$/, '');
}

/** `Chương I` and `Phụ lục I` carry their title on the next line. */
function titleBelow(marker: Marker, next: Line | undefined, nextMarkers: readonly Marker[]): string {
  if (!next || nextMarkers.length > 0 || next.text.length > 250 || marker.rank > RANK.article) return '';
  return /^[-+•(]/.test(next.text) || /[.;,]$/.test(next.text) ? '' : next.text.replace(/[\s:]+$/, '');
}
