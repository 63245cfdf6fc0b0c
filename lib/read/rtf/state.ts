import type { Alignment } from '../../document/types.ts';

/** What a group inherits and may change for itself. */
export interface RtfState {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  caps: boolean;
  hidden: boolean;
  deleted: boolean;
  /** Points. */
  size: number;
  font: number;
  /** Characters to skip after `\u`. */
  skip: number;
  alignment: Alignment;
  /** Points. */
  indent: number;
  /** 0..8, null for running text. */
  outlineLevel: number | null;
  /** Table depth, 0 outside. */
  depth: number;
  destination: Destination;
}

/** Where text goes; `skip` is for what is not text of the document, `shape` for a drawing that may hold a text box. */
export type Destination = 'body' | 'fonts' | 'label' | 'shape' | 'skip';

export const initialState = (font: number): RtfState => ({
  bold: false,
  italic: false,
  underline: false,
  caps: false,
  hidden: false,
  deleted: false,
  size: 12,
  font,
  skip: 1,
  alignment: 'left',
  indent: 0,
  outlineLevel: null,
  depth: 0,
  destination: 'body',
});

/** Control words that change looks. True when the word was one of them. */
export function applyLook(state: RtfState, word: string, value: number | null): boolean {
  const on = value !== 0;
  switch (word) {
    case 'b':
      state.bold = on;
      break;
    case 'i':
      state.italic = on;
      break;
    case 'ul':
    case 'uld':
    case 'uldb':
    case 'ulw':
      state.underline = on;
      break;
    case 'ulnone':
      state.underline = false;
      break;
    case 'caps':
      state.caps = on;
      break;
    case 'v':
      state.hidden = on;
      break;
    case 'deleted':
      state.deleted = on;
      break;
    case 'fs':
      state.size = (value ?? 24) / 2;
      break;
    case 'f':
      state.font = value ?? 0;
      break;
    case 'ql':
      state.alignment = 'left';
      break;
    case 'qr':
      state.alignment = 'right';
      break;
    case 'qc':
      state.alignment = 'center';
      break;
    case 'qj':
    case 'qd':
      state.alignment = 'justify';
      break;
    case 'li':
    case 'lin':
      state.indent = (value ?? 0) / 20;
      break;
    case 'outlinelevel':
      state.outlineLevel = value !== null && value < 9 ? value : null;
      break;
    case 'intbl':
      state.depth = Math.max(1, state.depth);
      break;
    case 'itap':
      state.depth = Math.max(0, Math.min(20, value ?? 0));
      break;
    default:
      return false;
  }
  return true;
}

/** `\plain`: looks of characters as the document's default has them. */
export function resetCharacters(state: RtfState, font: number): void {
  const { bold, italic, underline, caps, hidden, deleted, size } = initialState(font);
  Object.assign(state, { bold, italic, underline, caps, hidden, deleted, size, font });
}

/** `\pard`: looks of paragraphs as the default has them. */
export function resetParagraph(state: RtfState): void {
  const { alignment, indent, outlineLevel, depth } = initialState(0);
  Object.assign(state, { alignment, indent, outlineLevel, depth });
}
