/**
 * The second look at tables: Tesseract's layout pass loses words between rules and drops commas (`13.136,1` → `13.1361`),
 * the sparse pass keeps them. Where the two differ over a number it stays in doubt.
 */
import { isSyllable } from '../../text/syllables.ts';
import type { OcrWord } from '../reader.ts';
import { meanConfidence } from './confidence.ts';
import type { TableCells } from './table-cells.ts';

/** Below the limit at which a page or a fact is shown as in doubt. */
const DOUBTFUL = 0.4;
/** Only the separator differs: the reading with the separator is taken, and still to be looked at. */
const LIKELY = 0.7;
/** A word that one pass alone saw is taken when the pass is this sure of it. */
const SURE = 0.6;
/** Another reading of a word must be surer by this much. */
const SURER = 0.15;
/** A cell read with less confidence than this was not read. */
const BLURRED = 0.6;

const lettersOf = ({ text }: OcrWord): string => text.replace(/[^\p{L}]/gu, '');
const hasDigit = (word: OcrWord): boolean => /\d/u.test(word.text);
const digits = (text: string): string => text.replace(/\D/gu, '');
const separators = (text: string): number => text.match(/\d[.,](?=\d)/gu)?.length ?? 0;

/** Share of the narrower word's width and height that both cover. */
function overlaps(a: OcrWord['box'], b: OcrWord['box']): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > Math.min(a.width, b.width) * 0.5 && down > Math.min(a.height, b.height) * 0.5;
}

/** A number settled against the other readings of its place. */
function settle(word: OcrWord, second: readonly OcrWord[]): OcrWord {
  const [other] = second;
  if (!other || second.length > 1 || !hasDigit(other))
    return { ...word, confidence: Math.min(word.confidence, LIKELY) };
  if (other.text === word.text) return word;
  if (digits(other.text) !== digits(word.text)) {
    const surer = other.confidence > word.confidence + SURER ? other.text : word.text;
    return { ...word, text: surer, confidence: Math.min(word.confidence, DOUBTFUL) };
  }
  const better = separators(other.text) > separators(word.text) ? other.text : word.text;
  return { ...word, text: better, confidence: Math.min(word.confidence, other.confidence, LIKELY) };
}

/** A word without digits, by the surer of its two readings; `CàPhê` as the two words that the other pass saw. */
function surerReading(word: OcrWord, second: readonly OcrWord[]): OcrWord[] {
  const [other] = second;
  if (second.length > 1 && second.map(({ text }) => text).join('') === word.text)
    return second.map((part) => ({ ...part, line: word.line, block: word.block, baseline: word.baseline }));
  // What one pass alone makes of a rule or a speck is no word.
  if (!other && word.confidence < SURE && !isSyllable(lettersOf(word))) return [];
  if (!other || second.length > 1 || other.confidence < word.confidence + SURER) return [word];
  return [{ ...word, text: other.text, confidence: hasDigit(other) ? DOUBTFUL : other.confidence }];
}

/** The word without the rules that were read into it: `|Lượt`. */
const withoutStrokes = (word: OcrWord): OcrWord => ({
  ...word,
  text: word.text.replace(/^[|¦¡[\]]+(?=[\p{L}\d])|(?<=[\p{L}\d])[|¦[\]]+$/gu, ''),
});

/** What the sparse pass alone saw is text and no dirt. */
const isMissed = (word: OcrWord): boolean =>
  hasDigit(word) || (word.confidence >= SURE && isSyllable(lettersOf(word)));

/** Words of the sparse pass under lines of their own. */
const lineOfItsOwn = (word: OcrWord): OcrWord => ({
  ...word,
  line: -1 - word.line,
  block: -1,
  confidence: hasDigit(word) ? Math.min(word.confidence, LIKELY) : word.confidence,
});

/** The words of one cell by both passes. */
function settleCell(layout: readonly OcrWord[], sparse: readonly OcrWord[]): OcrWord[] {
  const first = meanConfidence(layout);
  // A cell that the layout pass made nothing of is taken from the other as a whole: word by word nothing would agree.
  if (first < BLURRED && meanConfidence(sparse) > first + SURER) return sparse.map(lineOfItsOwn);
  const settled = layout.flatMap((word) => {
    const others = sparse.filter((other) => overlaps(word.box, other.box));
    return hasDigit(word) ? [settle(word, others)] : surerReading(word, others);
  });
  // What only the sparse pass saw was lost between the rules.
  const missed = sparse
    .filter((word) => isMissed(word) && !layout.some((other) => overlaps(word.box, other.box)))
    .map(lineOfItsOwn);
  return [...settled, ...missed];
}

/** Words of the layout pass, in their order, with those of tables settled against the sparse pass. */
export function settleTables(
  layout: readonly OcrWord[],
  sparse: readonly OcrWord[],
  cells: TableCells,
): OcrWord[] {
  const byCell = (words: readonly OcrWord[]) =>
    Map.groupBy(
      words
        .filter((word) => cells.cellOf(word.box) !== null)
        .flatMap(cells.parted)
        .map(withoutStrokes),
      ({ box }) => cells.cellOf(box),
    );
  const [first, second] = [byCell(layout), byCell(sparse)];
  const names = new Set([...first.keys(), ...second.keys()]);
  return [
    ...layout.filter((word) => cells.cellOf(word.box) === null),
    ...[...names].flatMap((name) => settleCell(first.get(name) ?? [], second.get(name) ?? [])),
  ];
}
