/**
 * Ink → words → rows. Words are made by the blank between pieces, not by drawing order: a letter in a fallback font
 * is drawn after its word and still belongs inside it.
 */
import { union } from '../../../document/geometry.ts';
import type { Rect } from '../../../document/types.ts';
import type { LegacyPiece } from '../../../text/legacy/survey.ts';
import type { Ink } from './ink.ts';
import { inkRows, RAISED_SIZE, raisedSize } from './ink-rows.ts';

/** What is drawn where one word ends and another starts. */
export type Blank = 'none' | 'space' | 'no-break';

/** Letters without a blank between them. */
export interface Word {
  text: string;
  /** The text as the file has it, where `text` was decoded from an old encoding. */
  stored?: string;
  /** Drawn before and after the word, at the ends of its row too. */
  before: Blank;
  after: Blank;
  /** The row ends inside the word, without a hyphen. */
  cut?: boolean;
  x: number;
  right: number;
  baseline: number;
  size: number;
  bold: boolean;
  italic: boolean;
  font: string;
  /** Small letters of an old encoding that were drawn as capitals. */
  capitals?: boolean;
  /** Its pieces in drawing fonts of their own, where there are several; together they are the stored text. */
  parts?: { text: string; font: string }[];
  /** Drawing order of the first piece. */
  order: number;
  /** Blank before the word in its row, points; 0 for the first. */
  gap: number;
  /** The part of `gap` that no drawn space fills: large between columns, small inside a typed line. */
  open: number;
  /** Number of the unbroken stretch of drawing on one row: words of one row drawn at two times stand in two cells. */
  stretch: number;
  /** Stands above the line as an exponent or a footnote mark does. */
  raised: boolean;
  artifact: boolean;
  /** From OCR, as in `Ink`. */
  confidence?: number;
  drawn?: Rect;
}

export const storedText = (word: Word): string => word.stored ?? word.text;

/** The stored text by font, for decoding. */
export function partsOf(word: Word): readonly (LegacyPiece & { font: string })[] {
  const parts = word.parts ?? [{ text: storedText(word), font: word.font }];
  return word.capitals ? parts.map((part) => ({ ...part, capitals: true })) : parts;
}

/** Words on one baseline, left to right, over the whole page or one column of it. */
export interface Row {
  page: number;
  words: Word[];
  left: number;
  right: number;
  baseline: number;
  /** Dominant font size. */
  size: number;
}

/** Blank that parts words where no space is drawn, in font sizes; kerning and wide-set letters stay below. */
const WORD_GAP = 0.16;
/** A drawn space narrower than this was overdrawn by the next letter and parts nothing, in font sizes. */
const CLOSED_GAP = 0.06;
/** How far an exponent is raised, in font sizes of its row. */
const RAISED_BY = 0.12;
export const rowOf = (page: number, words: Word[]): Row => {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const word of words) {
    left = Math.min(left, word.x);
    right = Math.max(right, word.right);
  }
  const size = dominant(words.map((word) => [word.size, word.right - word.x]));
  const level = words.filter((word) => !word.raised && word.size >= size * RAISED_SIZE);
  const baseline = dominant((level.length > 0 ? level : words).map((w) => [w.baseline, w.right - w.x]));
  return { page, words, left, right, baseline, size };
};

/** The value that covers most width; values are compared as they are. */
function dominant(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const first = weighted[0]?.[0] ?? 0;
  if (weighted.every(([value]) => value === first)) return Math.round(first * 10) / 10;
  const sums = new Map<number, number>();
  for (const [value, weight] of weighted) {
    const key = Math.round(value * 10) / 10;
    sums.set(key, (sums.get(key) ?? 0) + weight + 0.001);
  }
  let best = 0;
  let most = -1;
  for (const [value, sum] of sums)
    if (sum > most) {
      best = value;
      most = sum;
    }
  return best;
}

/** A letter drawn twice on the same spot, as some programs do to make bold. */
const isDouble = (ink: Ink, last: Ink | undefined): boolean =>
  last !== undefined &&
  last.text === ink.text &&
  Math.abs(last.x - ink.x) < 0.12 * ink.size &&
  Math.abs(last.baseline - ink.baseline) < 0.1 * ink.size &&
  Math.abs(last.size - ink.size) < 0.5;

/** One letter may be in another font: a TCVN3 word takes its capital from a font of capitals. */
function addLetters(word: Word, { text, font }: Ink): void {
  const last = word.parts?.at(-1);
  if (last ? last.font === font : word.font === font) {
    if (last) last.text += text;
  } else if (word.parts) word.parts.push({ text, font });
  else
    word.parts = [
      { text: word.text, font: word.font },
      { text, font },
    ];
  word.text += text;
}

function wordsOfRow(inks: readonly Ink[]): Word[] {
  const drawn = inks.filter((ink) => !ink.space);
  const size = dominant(drawn.map((ink) => [ink.size, ink.width]));
  const level = drawn.filter((ink) => ink.size > size * RAISED_SIZE);
  const baseline = dominant(level.map((ink) => [ink.baseline, ink.width]));
  const words: Word[] = [];
  let word: Word | null = null;
  let filled = 0;
  let blank: Blank = 'none';
  let previous: Ink | undefined;
  for (const ink of inks) {
    if (ink.space) {
      blank = ink.text === '\u00a0' ? 'no-break' : 'space';
      if (word) filled += ink.width;
      continue;
    }
    if (isDouble(ink, previous)) continue;
    const above = (baseline - ink.baseline) / size;
    const raised = above > RAISED_BY && ink.size < size * raisedSize(above);
    const gap: number = word ? ink.x - word.right : 0;
    const whole = ink.confidence !== undefined;
    // A stamped number stands apart from the words before it and belongs to the symbol after it: `Số: 144/KH`.
    const stamped: boolean =
      word !== null && previous !== undefined && previous.annotation !== ink.annotation;
    const parted: boolean = stamped
      ? !ink.text.startsWith('/')
      : whole || (blank !== 'none' ? gap > CLOSED_GAP * ink.size : gap > WORD_GAP * ink.size);
    if (word && !parted && word.raised === raised) {
      addLetters(word, ink);
      word.right = Math.max(word.right, ink.x + ink.width);
      if (word.drawn && ink.drawn) word.drawn = union(word.drawn, ink.drawn);
    } else {
      if (word) word.after = blank;
      word = {
        text: ink.text,
        before: blank,
        after: 'none',
        x: ink.x,
        right: ink.x + ink.width,
        baseline: ink.baseline,
        size: ink.size,
        bold: ink.bold,
        italic: ink.italic,
        font: ink.font,
        order: ink.order,
        gap: word && parted ? Math.max(gap, 0.01) : 0,
        open: word && parted ? Math.max(0, gap - filled) : 0,
        stretch: 0,
        raised,
        artifact: ink.artifact,
        ...(ink.confidence === undefined ? {} : { confidence: ink.confidence }),
        ...(ink.drawn === undefined ? {} : { drawn: ink.drawn }),
      };
      words.push(word);
    }
    filled = 0;
    blank = 'none';
    previous = ink;
  }
  if (word) word.after = blank;
  return words;
}

/** All rows of a page from top to bottom. */
export function rowsOfPage(page: number, inks: readonly Ink[]): Row[] {
  const rows: Row[] = [];
  for (const line of inkRows(inks)) {
    const words = wordsOfRow(line);
    if (words.length > 0) rows.push(rowOf(page, words));
  }
  numberStretches(rows);
  return rows;
}

function numberStretches(rows: readonly Row[]): void {
  const drawn = rows.flatMap((row) => row.words.map((word) => ({ row, word })));
  drawn.sort((a, b) => a.word.order - b.word.order);
  let stretch = 0;
  let current: Row | undefined;
  for (const { row, word } of drawn) {
    if (row !== current) stretch++;
    current = row;
    word.stretch = stretch;
  }
}

/** Text of a row: words with one blank where there is a gap. */
export function rowText(row: Pick<Row, 'words'>): string {
  let text = '';
  for (const word of row.words) text += (word.gap > 0 && text !== '' ? ' ' : '') + word.text;
  return text;
}

/** True when every word is bold; rows of digits or signs only count too. */
export const isBold = (row: Pick<Row, 'words'>): boolean => row.words.every((word) => word.bold);
