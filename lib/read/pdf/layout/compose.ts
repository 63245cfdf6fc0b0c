/**
 * The text of one block out of its rows: words joined, legacy letters decoded, Unicode repaired, and for every word the
 * place in the repaired text.
 */
import { changedCharacters } from '../../../text/changed-characters.ts';
import type { LegacyPiece, LegacySurvey } from '../../../text/legacy/survey.ts';
import { composeMaps, type OffsetMap, toRepaired } from '../../../text/offset-map.ts';
import { repair } from '../../../text/repair.ts';
import { chain } from '../../../text/repair-rewrite.ts';
import { repairWords } from '../../../text/repair-words.ts';
import type { Paragraph } from './paragraphs.ts';
import { partsOf, type Row, storedText, type Word } from './words.ts';

export interface PlacedWord {
  word: Word;
  page: number;
  /** Offsets in the repaired text; equal when nothing is left of the word. */
  start: number;
  end: number;
}

/** A raised number that calls a footnote of its page; it is no part of the text. */
export interface NoteCall {
  page: number;
  label: string;
  offset: number;
}

export interface ComposedText {
  text: string;
  original: string;
  map: OffsetMap;
  words: PlacedWord[];
  calls: NoteCall[];
  /** Letters and signs that decoding and repair changed, spacing not counted. */
  changed: number;
}

/** Labels of the footnotes that stand on each page. */
export type NotesByPage = ReadonlyMap<number, ReadonlySet<string>>;

/** A line that ends in one of these after a letter or digit is broken inside a word: `2021-` | `2025`, `đồng/` | `người`. */
const BROKEN_WORD = /[\p{L}\p{N})][-–/]$/u;

interface Piece extends LegacyPiece {
  word: Word | null;
  page: number;
}

const isCall = (word: Word, page: number, notes: NotesByPage): boolean =>
  word.raised && (notes.get(page)?.has(word.text) ?? false);

function piecesOfRows(rows: readonly Row[], notes: NotesByPage, pieces: Piece[]): void {
  let before: Word | null = null;
  for (const row of rows)
    for (const [i, word] of row.words.entries()) {
      const { font, capitals } = word;
      const { page } = row;
      const call = isCall(word, page, notes);
      const parted = i === 0 ? before !== null && !goesOn(before, word) : word.gap > 0;
      // A blank before a mark that a sign follows goes with the mark: `chậm ²⁵.` is `chậm.`
      const sign = call && row.words[i + 1]?.gap === 0;
      if (parted && !sign)
        pieces.push({ text: ' ', font, word: null, page, ...(capitals ? { capitals } : {}) });
      if (call) pieces.push({ text: '', font, word, page });
      else for (const part of partsOf(word)) pieces.push({ ...part, word, page });
      before = word;
    }
}

/** The last word of a line and the first of the next are one. */
const goesOn = (last: Word, next: Word): boolean =>
  BROKEN_WORD.test(storedText(last)) || (last.cut === true && next.before === 'none');

/** Joins the paragraphs of a block by `\n`. `text` is empty when nothing is left of them. */
export function composeText(
  paragraphs: readonly Paragraph[],
  survey: LegacySurvey,
  notes: NotesByPage,
): ComposedText {
  const pieces: Piece[] = [];
  for (const { rows } of paragraphs) {
    const last = pieces.at(-1);
    if (last) pieces.push({ text: '\n', font: last.font, word: null, page: last.page });
    piecesOfRows(rows, notes, pieces);
  }
  const original = pieces.map(({ text }) => text).join('');
  const decoded = survey.decode(pieces);
  const repaired = chain(decoded.text, [repair, repairWords]);
  const map = decoded.text === original ? repaired.map : composeMaps(decoded.map, repaired.map);
  const words: PlacedWord[] = [];
  const calls: NoteCall[] = [];
  let at = 0;
  for (const { word, page, text } of pieces) {
    const start = toRepaired(map, at);
    at += text.length;
    if (!word) continue;
    const last = words.at(-1);
    if (text === '') calls.push({ page, label: word.text, offset: start });
    else if (last?.word === word) last.end = toRepaired(map, at);
    else words.push({ word, page, start, end: toRepaired(map, at) });
  }
  const changed = changedCharacters(original, repaired.text);
  return { text: repaired.text, original, map, words, calls, changed };
}
