/**
 * The text part of the PDF graphics state and the advance of each glyph, as `showText` of pdf.js computes it.
 */
import type { FontFace } from './font-face.ts';
import { IDENTITY, type Matrix } from './matrix.ts';

/** What the interpreter must know of a font. */
export interface StreamFont extends FontFace {
  /** Glyph space to text space along x; 0.001 but for Type 3 fonts. */
  scale: number;
  vertical: boolean;
  /** Codes have two bytes and name glyphs by number. */
  wide: boolean;
}

export interface TextState {
  matrix: Matrix;
  /** Pen in text space. */
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  font: StreamFont;
  /** Signed: a negative size mirrors the writing direction. */
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  /** 1 is normal. */
  horizontalScale: number;
  leading: number;
  rise: number;
  /** PDF text rendering mode; 3 and 7 draw nothing. */
  mode: number;
}

export const NO_FONT: StreamFont = {
  name: '',
  bold: false,
  italic: false,
  scale: 0.001,
  vertical: false,
  wide: false,
};

export const initialText = (): TextState => ({
  matrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  font: NO_FONT,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
});

export function setTextMatrix(text: TextState, matrix: Matrix): void {
  text.matrix = matrix;
  text.x = text.y = text.lineX = text.lineY = 0;
}

export function moveText(text: TextState, x: number, y: number): void {
  text.lineX += x;
  text.lineY += y;
  text.x = text.lineX;
  text.y = text.lineY;
}

/** A glyph of pdf.js, the part that is used. */
export interface StreamGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  /** Character code in the file. */
  code: number;
}

export function toGlyph(value: unknown): StreamGlyph | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('unicode' in value) || !('width' in value) || !('isSpace' in value)) return null;
  const { unicode, width, isSpace } = value;
  if (typeof unicode !== 'string' || typeof width !== 'number') return null;
  const code =
    'originalCharCode' in value && typeof value.originalCharCode === 'number' ? value.originalCharCode : 0;
  return { unicode, width, isSpace: isSpace === true, code };
}

/** Moves the pen by a number out of a text array: thousandths of the font size, backwards. */
export function kern(text: TextState, thousandths: number): void {
  const distance = (thousandths * Math.abs(text.fontSize)) / 1000;
  if (text.font.vertical) text.y += distance;
  else text.x -= distance * text.horizontalScale * Math.sign(text.fontSize);
}

/** Moves the pen past a glyph and returns the distance in text space along the writing direction. */
export function advance(text: TextState, glyph: StreamGlyph): number {
  const spacing = (glyph.isSpace ? text.wordSpacing : 0) + text.charSpacing;
  const direction = Math.sign(text.fontSize);
  if (text.font.vertical) {
    const distance = Math.abs(text.fontSize) + spacing;
    text.y -= distance;
    return distance;
  }
  const size = Math.abs(text.fontSize);
  const distance =
    (glyph.width * size * text.font.scale + spacing * direction) * text.horizontalScale * direction;
  text.x += distance;
  return distance;
}
