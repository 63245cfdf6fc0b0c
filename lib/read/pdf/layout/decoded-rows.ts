/**
 * Old encodings are read before lines are made into paragraphs and tables: in TCVN3 the `đ` of `đ)` is a sign, and the
 * capitals of a title are small letters in a font that draws them large.
 */
import type { LegacyPiece, LegacySurvey } from '../../../text/legacy/survey.ts';
import { toRepaired } from '../../../text/offset-map.ts';
import { partsOf, type Row, storedText } from './words.ts';

/** The words of a row as stretches of one font, with a blank before each word that has one. */
function* rowPieces({ words }: Row): Generator<LegacyPiece> {
  let piece: LegacyPiece | null = null;
  for (const word of words) {
    if (piece && word.gap > 0) piece.text += ' ';
    const blank: string = piece === null && word.gap > 0 ? ' ' : '';
    for (const part of partsOf(word)) {
      if (piece && (part.font !== piece.font || part.capitals !== piece.capitals)) {
        yield piece;
        piece = null;
      }
      if (piece) piece.text += part.text;
      else piece = { ...part, text: blank + part.text };
    }
  }
  if (piece) yield piece;
}

/** Every piece of text of the rows, for judging the encodings of a document. */
export function* legacyPieces(rows: Iterable<Row>): Generator<LegacyPiece> {
  for (const row of rows) yield* rowPieces(row);
}

/** Gives the words of every row their decoded text, in place; what the file has stays in `stored`. */
export function decodeRows(rows: readonly Row[], survey: LegacySurvey): void {
  if (!survey.hasLegacy) return;
  for (const row of rows) {
    const { text, map } = survey.decode([...rowPieces(row)]);
    let at = 0;
    for (const word of row.words) {
      const start = at + (word.gap > 0 ? 1 : 0);
      const stored = storedText(word);
      at = start + stored.length;
      const decoded = text.slice(toRepaired(map, start), toRepaired(map, at));
      if (decoded === word.text) continue;
      word.stored = stored;
      word.text = decoded;
    }
  }
  // A line says less than its paragraph, which is decoded again: only that counts.
  survey.met.clear();
}
