/**
 * Text side by side without rules: the two-column header, the signature block, aligned lists of numbers.
 * A channel is a strip that no word of several rows crosses.
 */
import { typeByName } from '../../../lexicon/document-types/document-types.ts';
import { type ColumnBox, startsItem } from './paragraphs.ts';
import { type Row, rowOf, rowText, type Word } from './words.ts';

/** A run of rows that is either plain text over the whole width or stands in columns. */
export type Band =
  | { kind: 'rows'; rows: Row[] }
  | { kind: 'columns'; columns: Row[][]; boxes: ColumnBox[]; rows: Row[] };

interface Channel {
  from: number;
  to: number;
  /** The two sides were drawn at different times, as cells of a table are. */
  apart: boolean;
}

/** Narrowest strip that parts columns, in font sizes: wider than any blank of justified text. */
const CHANNEL = 0.9;
/** A blank this wide parts columns even when spaces were typed into it, in font sizes. */
const TYPED_CHANNEL = 4;
/** Enough when other rows were drawn between the two sides, in font sizes. */
const DRAWN_APART = 0.3;
/** A signature block cut by the page end leaves one row; it must show this much, in font sizes. */
const SINGLE_ROW_CHANNEL = 5;
/** Layout tables reach over the margins by a cell's padding, and cells stand a little apart. Points. */
const CELL_OVERHANG = 8;
const CELL_GAP = 4;
/** Part of the lines that must share an axis, or a left edge, to call it the column's; list items wrap further in. */
const MAJORITY = 0.6;
const LEFT_SHARE = 0.4;
/** One row alone must show a blank this wide, in font sizes. */
const LONE_CHANNEL = 2.5;
/** Rows further apart than this many font sizes belong together only by a shared axis. */
const NEAR = 2.6;
/** Room for signature and seal between the post and the name, in font sizes. */
const SIGNATURE_ROOM = 12;

/** The kind of document in capitals on a line of its own (tên loại văn bản): `KẾ HOẠCH`. */
const isTitle = (text: string): boolean => text === text.toUpperCase() && typeByName(text) !== null;

const middle = (row: Pick<Row, 'left' | 'right'>): number => (row.left + row.right) / 2;

function channelsOf(row: Row): Channel[] {
  const channels: Channel[] = [];
  for (const [i, word] of row.words.entries()) {
    const before = row.words[i - 1];
    if (!before) continue;
    const apart = word.stretch !== before.stretch && word.gap >= DRAWN_APART * row.size;
    if (apart || word.open >= CHANNEL * row.size || word.gap >= TYPED_CHANNEL * row.size)
      channels.push({ from: before.right, to: word.x, apart });
  }
  return channels;
}

interface Region {
  first: number;
  last: number;
  channel: Channel;
  both: number;
}

const overlap = (a: Channel, b: Channel): Channel => ({
  from: Math.max(a.from, b.from),
  to: Math.min(a.to, b.to),
  apart: a.apart || b.apart,
});

const wide = (channel: Channel, row: Row): boolean =>
  channel.to - channel.from >= (channel.apart ? DRAWN_APART : CHANNEL * 0.8) * row.size;

/** Rows of one side of the channel, for comparing axes. */
const sideRows = (rows: readonly Row[], channel: Channel, side: 'left' | 'right'): Row[] =>
  rows
    .map((row) =>
      row.words.filter((word) =>
        side === 'left' ? word.right <= channel.from + 1 : word.x >= channel.to - 1,
      ),
    )
    .flatMap((words, i) => {
      const row = rows[i];
      return row && words.length > 0 ? [rowOf(row.page, words)] : [];
    });

const onAxis = (a: Row, axis: number): boolean => Math.abs(middle(a) - axis) < a.size * 0.8;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

/** The value that most of the others lie within 5 points of, and how many do, itself included. */
function commonest(values: readonly number[]): [value: number, count: number] {
  let best: [number, number] = [0, 0];
  for (const value of values) {
    const count = values.filter((other) => Math.abs(other - value) < 5).length;
    if (count > best[1]) best = [value, count];
  }
  return best;
}

/** Fits into the column: on its axis where its lines are centred, at its left edge where they start there. */
function aligned(row: Row, column: readonly Row[]): boolean {
  if (column.length === 0) return false;
  const enough = column.length * MAJORITY;
  const axis = median(column.map(middle));
  if (onAxis(row, axis) && column.filter((other) => onAxis(other, axis)).length >= enough) return true;
  const [left, shared] = commonest(column.map((other) => other.left));
  if (shared < column.length * LEFT_SHARE) return false;
  return row.left > left - row.size * 0.5 && row.left < left + row.size * 1.5;
}

/** The channel after taking in a row, null when the row does not stand in these columns. */
function admit(row: Row, region: readonly Row[], channel: Channel, step: number): Channel | null {
  for (const gap of channelsOf(row)) {
    const common = overlap(channel, gap);
    if (wide(common, row)) return common;
  }
  const side = row.left >= channel.from ? 'right' : row.right <= channel.to ? 'left' : null;
  if (!side) return null;
  const shrunk =
    side === 'right'
      ? { ...channel, to: Math.min(channel.to, row.left) }
      : { ...channel, from: Math.max(channel.from, row.right) };
  if (!wide(shrunk, row)) return null;
  const reach = side === 'right' ? SIGNATURE_ROOM : NEAR;
  if (step > reach * row.size) return null;
  // The title of the document may start under the right column by chance.
  if (isTitle(rowText(row))) return null;
  return aligned(row, sideRows(region, channel, side)) ? shrunk : null;
}

function grow(rows: readonly Row[], seed: number, gap: Channel): Region {
  let region: Region = { first: seed, last: seed, channel: gap, both: 1 };
  for (let i = seed + 1; i < rows.length; i++) {
    const row = rows[i];
    const before = rows[i - 1];
    if (!row || !before) break;
    const members = rows.slice(region.first, i);
    const channel = admit(row, members, region.channel, row.baseline - before.baseline);
    if (!channel) break;
    const both = row.left < channel.from && row.right > channel.to;
    region = { ...region, last: i, channel, both: region.both + (both ? 1 : 0) };
  }
  // Upwards only the right side: a short line at the left above a signature block ends the text before it.
  for (let i = seed - 1; i >= 0; i--) {
    const row = rows[i];
    const after = rows[i + 1];
    if (!row || !after || after.baseline - row.baseline > NEAR * row.size) break;
    const atTop = i === 0 || rows.slice(0, i).every((other) => other.right <= region.channel.to);
    if (row.left < region.channel.from && !atTop) break;
    const channel = admit(row, rows.slice(region.first, region.last + 1), region.channel, 0);
    if (!channel) break;
    region = { ...region, first: i, channel };
  }
  return region;
}

function findRegion(rows: readonly Row[], from: number): Region | null {
  for (let i = from; i < rows.length; i++) {
    const row = rows[i];
    if (!row) continue;
    for (const gap of channelsOf(row)) {
      const region = grow(rows, i, gap);
      if (region.first >= from && plausible(region, rows)) return region;
    }
  }
  return null;
}

/** Something to read: specks beside the text make no column. */
const hasText = (rows: readonly Row[]): boolean => rows.some((row) => /[\p{L}\d]{2}/u.test(rowText(row)));

const letters = (rows: readonly Row[]): number =>
  rows
    .map(rowText)
    .join('')
    .replace(/[^\p{L}]/gu, '').length;

function plausible({ first, last, channel, both }: Region, rows: readonly Row[]): boolean {
  const members = rows.slice(first, last + 1);
  const size = members[0]?.size ?? 0;
  if (!hasText(sideRows(members, channel, 'left')) || !hasText(sideRows(members, channel, 'right')))
    return false;
  const width = channel.to - channel.from;
  if (first === last)
    return width >= SINGLE_ROW_CHANNEL * size && letters(sideRows(members, channel, 'right')) > 5;
  return both >= 2 || channel.apart || width >= LONE_CHANNEL * size;
}

/** Strips that no word of the rows crosses, left to right. */
function commonChannels(rows: readonly Row[]): Channel[] {
  const words: Word[] = rows.flatMap((row) => row.words).sort((a, b) => a.x - b.x);
  const channels: Channel[] = [];
  let reach = words[0]?.right ?? 0;
  for (const word of words) {
    if (word.x - reach >= CHANNEL * word.size * 0.8) channels.push({ from: reach, to: word.x, apart: false });
    reach = Math.max(reach, word.right);
  }
  return channels;
}

function toColumns(rows: Row[], region: Region, box: ColumnBox): Band {
  const all = commonChannels(rows);
  const channels = region.both >= 3 && all.length >= 2 ? all : [region.channel];
  const edges = [box.left, ...channels.map((channel) => (channel.from + channel.to) / 2), box.right];
  const columns: Row[][] = [];
  for (let c = 0; c + 1 < edges.length; c++) {
    const left = edges[c] ?? 0;
    const right = edges[c + 1] ?? 0;
    const within = (word: Word) => {
      const at = (word.x + word.right) / 2;
      return (c === 0 || at >= left) && (c + 2 === edges.length || at < right);
    };
    columns.push(
      rows.flatMap((row) => {
        const words = row.words.filter(within);
        return words.length > 0 ? [rowOf(row.page, words)] : [];
      }),
    );
  }
  const boxes = columns.map((column, c) => {
    const before = Math.max(
      box.left - CELL_OVERHANG,
      ...(columns[c - 1] ?? []).map((row) => row.right + CELL_GAP),
    );
    const after = Math.min(
      box.right + CELL_OVERHANG,
      ...(columns[c + 1] ?? []).map((row) => row.left - CELL_GAP),
    );
    return columnBox(column, { left: before, right: after });
  });
  return { kind: 'columns', columns, boxes, rows };
}

/** Room of a column: where its lines are centred, as much on both sides of their axis as fits between its neighbours. */
function columnBox(rows: readonly Row[], room: ColumnBox): ColumnBox {
  const axes = rows.map(middle);
  const axis = axes.reduce((sum, value) => sum + value, 0) / Math.max(1, axes.length);
  const centred = rows.length > 1 && rows.every((row) => Math.abs(middle(row) - axis) < row.size * 0.8);
  if (!centred) return rows.some(startsItem) ? { ...room, lines: 'list' } : room;
  const half = Math.max(
    Math.min(axis - room.left, room.right - axis),
    ...rows.map((row) => (row.right - row.left) / 2),
  );
  return { left: axis - half, right: axis + half, lines: 'heading' };
}

/** Parts the rows of a page into bands, top to bottom. */
export function bandsOf(rows: readonly Row[], box: ColumnBox): Band[] {
  const bands: Band[] = [];
  let from = 0;
  for (let region = findRegion(rows, from); region; region = findRegion(rows, from)) {
    if (region.first > from) bands.push({ kind: 'rows', rows: rows.slice(from, region.first) });
    bands.push(toColumns(rows.slice(region.first, region.last + 1), region, box));
    from = region.last + 1;
  }
  if (from < rows.length) bands.push({ kind: 'rows', rows: rows.slice(from) });
  return bands;
}
