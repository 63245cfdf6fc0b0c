/** How sure Tesseract is of what it read (độ tin cậy). */
import type { OcrWord } from '../reader.ts';

/** Mean confidence of the words by length, 0..1; 0 when there are none. */
export function meanConfidence(words: readonly OcrWord[]): number {
  let sum = 0;
  let letters = 0;
  for (const { text, confidence } of words) {
    sum += confidence * text.length;
    letters += text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}
