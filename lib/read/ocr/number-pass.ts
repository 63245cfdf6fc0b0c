/**
 * The second look at numbers in tables: Tesseract's layout pass drops commas between rules (`13.136,1` → `13.1361`),
 * the sparse pass keeps them. Where the two differ the number stays in doubt.
 */
import type { OcrWord } from '../reader.ts';

/** Below the limit at which a page or a fact is shown as in doubt. */
const DOUBTFUL = 0.4;
/** Only the separator differs: the reading with the separator is taken, and still to be looked at. */
const LIKELY = 0.7;

const hasDigit = (word: OcrWord): boolean => /\d/u.test(word.text);
const digits = (text: string): string => text.replace(/\D/gu, '');
const separators = (text: string): number => text.match(/\d[.,](?=\d)/gu)?.length ?? 0;

/** Share of the narrower word's width and height that both cover. */
function overlaps(a: OcrWord['box'], b: OcrWord['box']): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > Math.min(a.width, b.width) * 0.5 && down > Math.min(a.height, b.height) * 0.5;
}

function settle(word: OcrWord, others: readonly OcrWord[]): OcrWord {
  const second = others.filter((other) => overlaps(word.box, other.box));
  const [other] = second;
  if (!other || second.length > 1) return { ...word, confidence: Math.min(word.confidence, LIKELY) };
  if (other.text === word.text) return word;
  if (digits(other.text) !== digits(word.text))
    return { ...word, confidence: Math.min(word.confidence, DOUBTFUL) };
  const better = separators(other.text) > separators(word.text) ? other.text : word.text;
  return { ...word, text: better, confidence: Math.min(word.confidence, other.confidence, LIKELY) };
}

/**
 * Words of the layout pass with their numbers settled against the sparse pass.
 * @param inTable true for boxes that lie in a ruled table; only numbers there are looked at again
 */
export function settleNumbers(
  layout: readonly OcrWord[],
  sparse: readonly OcrWord[],
  inTable: (box: OcrWord['box']) => boolean,
): OcrWord[] {
  const numbers = sparse.filter(hasDigit);
  const settled = layout.map((word) => (hasDigit(word) && inTable(word.box) ? settle(word, numbers) : word));
  // Numbers that only the sparse pass saw; they were lost between the rules.
  const missed = numbers
    .filter((word) => inTable(word.box) && !layout.some((other) => overlaps(word.box, other.box)))
    .map((word, i) => ({ ...word, line: -1 - i, block: -1, confidence: Math.min(word.confidence, LIKELY) }));
  return [...settled, ...missed];
}
