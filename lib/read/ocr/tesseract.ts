/**
 * What every host of Tesseract shares: the picture it is handed, the settings of each pass, the words it gives back.
 */
import type { OcrImage, OcrWord } from '../reader.ts';

/** `layout` finds columns and blocks by itself; `sparse` takes every piece of text alone, which keeps `13.136,1` whole. */
const PAGE_MODE = { layout: '3', sparse: '11' } as const;

/** Tesseract parameters of a pass. */
export const tesseractParameters = (mode: 'layout' | 'sparse', dpi: number): Record<string, string> => ({
  tessedit_pageseg_mode: PAGE_MODE[mode],
  user_defined_dpi: String(Math.round(dpi)),
});

/**
 * The image as a binary PGM file: grey, uncompressed, known to every build of Leptonica. The red channel is the grey:
 * red seals vanish in it, black print and blue handwriting stay.
 */
export function toPgm({ width, height, pixels }: OcrImage): Uint8Array<ArrayBuffer> {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(header.length + width * height);
  file.set(header);
  for (let i = 0, at = header.length; at < file.length; i += 4, at++) file[at] = pixels[i] ?? 255;
  return file;
}

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

interface TesseractWord {
  text: string;
  confidence: number;
  bbox: Box;
}

/** The part of Tesseract's result that is read: blocks of paragraphs of lines of words. */
export interface TesseractBlock {
  paragraphs: { lines: { words: TesseractWord[]; baseline: Box }[] }[];
}

/** Words of a result in reading order, boxes in pixels, confidence 0..1. */
export function tesseractWords(blocks: readonly TesseractBlock[]): OcrWord[] {
  const words: OcrWord[] = [];
  let line = 0;
  for (const [block, { paragraphs }] of blocks.entries())
    for (const { lines } of paragraphs)
      for (const { words: found, baseline } of lines) {
        for (const { text, confidence, bbox } of found) {
          if (text.trim() === '') continue;
          const middle = (bbox.x0 + bbox.x1) / 2;
          const slope =
            baseline.x1 > baseline.x0 ? (baseline.y1 - baseline.y0) / (baseline.x1 - baseline.x0) : 0;
          words.push({
            text: text.normalize('NFC'),
            confidence: confidence / 100,
            box: { x: bbox.x0, y: bbox.y0, width: bbox.x1 - bbox.x0, height: bbox.y1 - bbox.y0 },
            baseline: baseline.y0 + slope * (middle - baseline.x0),
            line,
            block,
          });
        }
        line++;
      }
  return words;
}
