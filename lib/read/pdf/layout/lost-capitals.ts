/**
 * Capitals of TCVN3 headings are small letters in a font that draws them large. Where a PDF calls its fonts by ordinary
 * names nothing tells that font any more, but the genre does: no heading in bold and no name in a document's head
 * begins with a small letter and has no capital at all.
 */
import type { LegacySurvey } from '../../../text/legacy/survey.ts';
import { decodeRows } from './decoded-rows.ts';
import { type Row, rowText, type Word } from './words.ts';

/** Words of one row without a wide blank between them: a row of the page may span two columns. */
interface Stretch {
  words: readonly Word[];
  row: Row;
  text: string;
  left: number;
  right: number;
  /** All its letters are small, but for the `Ủy` that decoding writes as a name. */
  small: boolean;
}

/** Blank between two columns, in font sizes. */
const COLUMN_GAP = 1.5;
/** Lines of one paragraph stand no farther apart than this, in font sizes. */
const LEADING = 1.7;

const LETTER = /\p{L}/u;
const WHOLE_WORD = /\p{L}{2}/u;
const CAPITAL = /\p{Lu}/u;
const SENTENCE_END = /[.;:!?]["”)]?$/u;
/** The motto under which a document's head ends (Quốc hiệu, tiêu ngữ). */
const MOTTO = /độc lập\s*[-–]\s*tự do/iu;

const isBold = ({ words }: Stretch): boolean =>
  words.every((word) => word.bold || !LETTER.test(word.text)) && words.some((word) => word.bold);

function stretchOf(row: Row, words: readonly Word[]): Stretch {
  const text = rowText({ words: [...words] });
  const last = words.at(-1);
  return {
    words,
    row,
    text,
    left: words[0]?.x ?? row.left,
    right: last?.right ?? row.right,
    small: WHOLE_WORD.test(text) && !CAPITAL.test(text.replaceAll('Ủy ban', '')),
  };
}

function stretchesOf(row: Row): Stretch[] {
  const stretches: Word[][] = [];
  for (const word of row.words) {
    const last = stretches.at(-1);
    if (last && word.open < row.size * COLUMN_GAP) last.push(word);
    else stretches.push([word]);
  }
  return stretches.map((words) => stretchOf(row, words));
}

/** Rows of the first page down to the motto; none where there is no motto near the top. */
function headOf(rows: readonly Row[]): ReadonlySet<Row> {
  const end = rows.findIndex((row) => row.page === 1 && MOTTO.test(rowText(row)));
  return new Set(end < 0 || end > 6 ? [] : rows.slice(0, end + 1));
}

/** The text of the stretch may have begun in the line above: then a small letter at its start says nothing. */
function goesOn(stretch: Stretch, above: Stretch, restored: ReadonlySet<Stretch>): boolean {
  if (restored.has(above)) return false;
  const near = above.row.page === stretch.row.page;
  if (near && stretch.row.baseline - above.row.baseline > stretch.row.size * LEADING) return false;
  if (isBold(above)) return true;
  return stretch.left < above.left + stretch.row.size / 2 && !SENTENCE_END.test(above.text);
}

/** The stretch goes on from the one left of it, which a wide blank of a justified line parts from it. */
const followsOnRow = (before: Stretch | undefined, restored: ReadonlySet<Stretch>): boolean =>
  before !== undefined && !restored.has(before) && isBold(before) && !SENTENCE_END.test(before.text);

/**
 * Stretches of one text, top to bottom, whose capitals are lost.
 * @param before the last stretch of the page before, which may go on
 */
function lostIn(rows: readonly Row[], before: Stretch | undefined): ReadonlySet<Stretch> {
  const head = headOf(rows);
  const lost = new Set<Stretch>();
  const seen: Stretch[] = [];
  for (const row of rows) {
    const own = stretchesOf(row);
    for (const [i, stretch] of own.entries()) {
      if (!stretch.small) continue;
      const above =
        row === rows[0]
          ? before
          : seen.findLast(({ left, right }) => left < stretch.right && stretch.left < right);
      const begun = followsOnRow(own[i - 1], lost) || (above !== undefined && goesOn(stretch, above, lost));
      const heading = isBold(stretch) && !begun;
      if (heading || head.has(row)) lost.add(stretch);
    }
    seen.push(...own);
  }
  return lost;
}

/** The last stretch of a page that holds a word; its number and the pieces of its tables say nothing. */
const bodyEnd = (rows: readonly Row[]): Stretch | undefined =>
  rows.length > 2 ? rows.flatMap(stretchesOf).findLast(({ text }) => WHOLE_WORD.test(text)) : undefined;

/** Gives headings their capitals back, in place. @param texts decoded rows of each text, top to bottom */
export function restoreLostCapitals(texts: readonly (readonly Row[])[], survey: LegacySurvey): void {
  if (!survey.capitalsUntold) return;
  let before: Stretch | undefined;
  for (const rows of texts) {
    const lost = lostIn(rows, before);
    before = bodyEnd(rows) ?? before;
    for (const { words } of lost) for (const word of words) word.capitals = true;
    decodeRows([...new Set([...lost].map(({ row }) => row))], survey);
  }
}
