/**
 * What property modifiers say about characters and paragraphs, on top of what was there before.
 */
import type { Alignment } from '../../document/types.ts';
import { i16, i32, u8, u16 } from './bytes.ts';
import { readSprms } from './sprm.ts';

export interface CharacterLook {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  caps: boolean;
  hidden: boolean;
  deleted: boolean;
  inserted: boolean;
  /** The character is a mark for something else: a note, a picture, a symbol. */
  special: boolean;
  /** Points. */
  size: number;
  /** Index in the font table. */
  font: number;
  /** A character of a picture font, with its font. */
  symbol: { font: number; code: number } | null;
  /** Character style, 10 for none. */
  style: number;
}

export interface ParagraphLook {
  alignment: Alignment | null;
  /** Points. */
  indent: number;
  /** 0..8; 9 is running text. */
  outlineLevel: number;
  /** 1-based index of a list override, 0 for none. */
  list: number;
  level: number;
  inTable: boolean;
  /** The paragraph is the end of a table row. */
  rowEnd: boolean;
  /** Ends of cells and rows of nested tables, which have no character of their own. */
  innerCellEnd: boolean;
  innerRowEnd: boolean;
  /** Table depth, 0 when the file does not say. */
  depth: number;
}

export const PLAIN_CHARACTER: CharacterLook = {
  bold: false,
  italic: false,
  underline: false,
  caps: false,
  hidden: false,
  deleted: false,
  inserted: false,
  special: false,
  size: 10,
  font: 0,
  symbol: null,
  style: 10,
};

export const PLAIN_PARAGRAPH: ParagraphLook = {
  alignment: 'left',
  indent: 0,
  outlineLevel: 9,
  list: 0,
  level: 0,
  inTable: false,
  rowEnd: false,
  innerCellEnd: false,
  innerRowEnd: false,
  depth: 0,
};

/** A toggle: 0 off, 1 on, 128 as the style has it, 129 the opposite. */
const toggled = (operand: number, style: boolean): boolean =>
  operand === 128 ? style : operand === 129 ? !style : operand !== 0;

/** @param style look that the toggles refer to */
export function applyCharacter(look: CharacterLook, sprms: Uint8Array, style = look): CharacterLook {
  const next = { ...look };
  for (const { code, bytes, at } of readSprms(sprms)) {
    const operand = u8(bytes, at);
    switch (code) {
      case 0x0835:
        next.bold = toggled(operand, style.bold);
        break;
      case 0x0836:
        next.italic = toggled(operand, style.italic);
        break;
      case 0x083b:
        next.caps = toggled(operand, style.caps);
        break;
      case 0x083c:
        next.hidden = toggled(operand, style.hidden);
        break;
      case 0x2a3e:
        next.underline = operand !== 0;
        break;
      case 0x0800:
        next.deleted = operand !== 0;
        break;
      case 0x0801:
        next.inserted = operand !== 0;
        break;
      case 0x0855:
        next.special = operand !== 0;
        break;
      case 0x4a43:
        next.size = u16(bytes, at) / 2;
        break;
      case 0x4a4f:
        next.font = u16(bytes, at);
        break;
      case 0x4a30:
        next.style = u16(bytes, at);
        break;
      case 0x6a09:
        next.symbol = { font: u16(bytes, at), code: u16(bytes, at + 2) };
        next.special = true;
    }
  }
  return next;
}

const ALIGNMENTS: readonly Alignment[] = ['left', 'center', 'right', 'justify', 'justify', 'justify'];

export function applyParagraph(look: ParagraphLook, sprms: Uint8Array): ParagraphLook {
  const next = { ...look };
  for (const { code, bytes, at } of readSprms(sprms)) {
    const operand = u8(bytes, at);
    switch (code) {
      case 0x2403:
      case 0x2461:
        next.alignment = ALIGNMENTS[operand] ?? null;
        break;
      case 0x840f:
      case 0x845e:
        next.indent = i16(bytes, at) / 20;
        break;
      case 0x2640:
        next.outlineLevel = operand;
        break;
      case 0x460b:
        // Negative overrides point to numbering of Word 6, which is written out in the text.
        next.list = Math.max(0, i16(bytes, at));
        break;
      case 0x260a:
        next.level = Math.min(8, operand);
        break;
      case 0x2416:
        next.inTable = operand !== 0;
        break;
      case 0x2417:
        next.rowEnd = operand !== 0;
        break;
      case 0x244b:
        next.innerCellEnd = operand !== 0;
        break;
      case 0x244c:
        next.innerRowEnd = operand !== 0;
        break;
      case 0x6649:
        next.depth = Math.max(0, Math.min(20, i32(bytes, at)));
    }
  }
  return next;
}
