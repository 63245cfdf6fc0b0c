/** Words that are dirt, seals, rules or the edge of the paper, not text. */
import { isSyllable } from '../../text/syllables.ts';
import type { OcrWord } from '../reader.ts';

const NO_LETTERS = /^[^\p{L}\p{N}]+$/u;
const SIGN = /^[-–+*•%/…().:;,“”"]+$/u;

/** Under this confidence a thing that is no syllable and no number is dirt. */
const UNSURE = 0.6;
/** A blank this wide, in heights of the word's line, sets a thing apart from the text. */
const APART = 1.6;

/** Opens the line of the serial number, far from a number written by hand or left blank: never dirt. */
const NUMBER_LABEL = /^S[ốôó]:?$/iu;

const isText = ({ text }: OcrWord): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return /\d/u.test(text) || (letters.length > 1 && isSyllable(letters)) || /^\p{Lu}{2,}/u.test(letters);
};

/** True when nothing of its line stands near the word. */
function alone(word: OcrWord, line: readonly OcrWord[], height: number): boolean {
  const right = word.box.x + word.box.width;
  return line.every(
    ({ box, ...other }) =>
      other.text === word.text ||
      box.x - right > APART * height ||
      word.box.x - box.x - box.width > APART * height,
  );
}

/** The words without specks. */
export function withoutSpecks(words: readonly OcrWord[]): OcrWord[] {
  const lines = new Map<number, OcrWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  return words.filter((word) => {
    if (NO_LETTERS.test(word.text) && (word.confidence < 0.5 || !SIGN.test(word.text))) return false;
    const line = lines.get(word.line) ?? [];
    const height = Math.max(...line.map(({ box }) => box.height));
    if (!alone(word, line, height)) return true;
    if (NO_LETTERS.test(word.text)) return word.text === '-';
    if (NUMBER_LABEL.test(word.text)) return true;
    return isText(word) && (word.confidence >= UNSURE || /\d/u.test(word.text));
  });
}
