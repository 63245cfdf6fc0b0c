/**
 * Number and symbol of the document itself (số, ký hiệu).
 */
import {
  blankNumber,
  type DocumentNumber,
  documentNumbers,
} from '../../lexicon/document-types/document-number.ts';
import { definePattern } from '../../text/pattern.ts';
import type { ExtractionContext } from '../context.ts';
import type { Anchor } from '../types.ts';
import type { Frame } from './frame.ts';

/** What the `Số:` line says. */
export interface OwnNumber {
  /** Null when the serial was left blank. */
  number: string | null;
  symbol: string;
  /** Type in the symbol, null for letters. */
  type: string | null;
  anchor: Anchor;
}

const CUE = definePattern(
  'number cue',
  /(?<!\p{L})(?:S[ốỐôÔóÓ]|(?:Luật|Nghị quyết|Pháp lệnh|Lệnh) số)\s*(?::\s*|(?=[\d.…_/-]))/gu,
  {
    matches: [
      'Luật số: 12/2031/QH17',
      'Số: 12/KH-UBND',
      'Số 36-HD/VPTW',
      'SỐ: /KH-SCT',
      'Số:……/QĐ-UBND',
      'Só: 5/QĐ-UBND',
    ],
    misses: ['số lượng', 'Số hóa'],
  },
);

/** The number of the header, else of the banner; null when no `Số:` line is there. */
export const readNumber = (context: ExtractionContext, frame: Frame): OwnNumber | null =>
  inHeader(context, frame) ?? inBanner(context, frame);

function inBanner(context: ExtractionContext, { banner }: Frame): OwnNumber | null {
  for (const { block, start, text } of banner) {
    const found = /(?<!\p{L})SỐ\s*:?\s*\d/u.test(text) ? documentNumbers(text)[0] : undefined;
    if (found)
      return {
        number: found.number,
        symbol: found.symbol,
        type: found.type,
        anchor: context.anchor(block, start + found.start, start + found.end),
      };
  }
  return null;
}

function inHeader(context: ExtractionContext, frame: Frame): OwnNumber | null {
  for (const index of new Set(frame.header.map((line) => line.block))) {
    const text = context.blocks[index]?.text ?? '';
    const limit = frame.typeSpan?.block === index ? frame.typeSpan.start : text.length;
    for (const cue of text.slice(0, limit).matchAll(CUE)) {
      const from = cue.index;
      // A narrow column tears the number over two lines; 80 characters hold any.
      const stretch = text.slice(from, Math.min(from + 80, limit));
      const found = numberAfter(stretch, cue[0].length) ?? blankNumber(stretch);
      if (!found || found.start > cue[0].length + 12) continue;
      const start = from + found.start;
      return {
        number: found.serial === null ? null : found.number,
        symbol: found.symbol,
        type: found.type,
        anchor: context.anchor(index, start, from + found.end),
      };
    }
  }
  return null;
}

/** The number must stand right behind its cue. */
function numberAfter(stretch: string, cueLength: number): DocumentNumber | null {
  const found = documentNumbers(stretch)[0];
  return found && found.start <= cueLength + 3 ? found : null;
}
