/**
 * Characters below U+0020 that Word uses as marks in its text.
 */
export const NOTE = '\x02';
export const CELL_END = '\x07';
export const PICTURE = '\x01';
export const SHAPE = '\x08';
export const PAGE_BREAK = '\x0c';
const PARAGRAPH_END = '\r';
const FIELD_BEGIN = '\x13';
const FIELD_RESULT = '\x14';
const FIELD_END = '\x15';

/** What other marks show. The optional hyphen stays for now: in TCVN3 it is a letter. */
const SHOWN: Record<string, string> = {
  '\x0b': '\n',
  '\x0e': '\n',
  '\x1e': '-',
  '\x1f': '\u00ad',
  [PAGE_BREAK]: '\n',
  [PARAGRAPH_END]: '',
  [CELL_END]: '',
};

/** Text that a character of the file shows. */
export const shown = (character: string): string => SHOWN[character] ?? character;

/** Index of the next character that may end a paragraph, from `start` and before `stop`, or -1. */
export function nextEnd(text: string, start: number, stop: number): number {
  for (let at = start; at < stop; at++) {
    const character = text.charAt(at);
    if (character === PARAGRAPH_END || character === CELL_END || character === PAGE_BREAK) return at;
  }
  return -1;
}

/** Which fields are open, and whether one of them is still at its instruction, which is not text. */
export class FieldState {
  private readonly open: boolean[] = [];

  get inInstruction(): boolean {
    return this.open.includes(true);
  }

  /** True when the character was a mark of a field. */
  take(character: string): boolean {
    if (character === FIELD_BEGIN) this.open.push(true);
    else if (character === FIELD_RESULT) {
      if (this.open.length > 0) this.open[this.open.length - 1] = false;
    } else if (character === FIELD_END) this.open.pop();
    else return false;
    return true;
  }
}
