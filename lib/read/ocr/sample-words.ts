/** Words of OCR for tests. */
import type { OcrWord } from '../reader.ts';

/** Words of one line, 20 pixels a letter, 20 pixels apart. `y` is the baseline. */
export function wordLine(text: string, line: number, { x = 200, y = 300, confidence = 0.9 } = {}): OcrWord[] {
  let at = x;
  return text.split(' ').map((word) => {
    const width = word.length * 20;
    const box = { x: at, y: y - 40, width, height: 40 };
    at += width + 20;
    return { text: word, confidence, box, baseline: y, line, block: 0 };
  });
}
