/**
 * Automatic numbers (đánh số tự động) as Word shows them, shared by the formats that store lists: DOCX, DOC and RTF.
 */
import { romanNumeral } from '../../text/list-marks.ts';

export type NumberFormat =
  | 'decimal'
  | 'decimalZero'
  | 'upperRoman'
  | 'lowerRoman'
  | 'upperLetter'
  | 'lowerLetter'
  | 'ordinal'
  | 'bullet'
  | 'none';

export interface ListLevel {
  start: number;
  format: NumberFormat;
  /** `%1`…`%9` stand for the numbers of the levels: `%1.%2`, `Điều %1.`, `đ)`. */
  template: string;
  /** What follows the number. */
  suffix: string;
  /** All numbers of the template in decimal (`isLgl`). */
  legal: boolean;
  /** Restarts after this 1-based level or a higher one; 0 never; null after any higher level. */
  restartAfter: number | null;
  /** Left indentation in points that the level gives its paragraphs. */
  indent: number | null;
}

/** a…z, aa…zz, aaa…: Word repeats the letter. */
const letter = (number: number): string =>
  number <= 0 || number > 780
    ? String(number)
    : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);

export function formatNumber(number: number, format: NumberFormat): string {
  switch (format) {
    case 'decimalZero':
      return number < 10 && number >= 0 ? `0${number}` : String(number);
    case 'upperRoman':
      return romanNumeral(number);
    case 'lowerRoman':
      return romanNumeral(number).toLowerCase();
    case 'upperLetter':
      return letter(number).toUpperCase();
    case 'lowerLetter':
      return letter(number);
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(number);
  }
}

/** Running counters of one document. A list is named by a key: lists that continue each other share it. */
export class ListCounters {
  private readonly counters = new Map<string, (number | undefined)[]>();

  /** Makes the next item of a level begin at `value`, as a start override does. */
  restart(list: string, level: number, value: number): void {
    this.of(list)[level] = value - 1;
  }

  /** Counts one item and gives its label with its suffix; empty for a level that shows nothing. */
  next(list: string, level: number, levels: readonly (ListLevel | undefined)[]): string {
    const own = levels[level];
    if (!own) return '';
    const counter = this.of(list);
    counter[level] = (counter[level] ?? own.start - 1) + 1;
    for (let deeper = level + 1; deeper < 9; deeper++) {
      const after = levels[deeper]?.restartAfter;
      if (after === null || after === undefined || (after !== 0 && level < after))
        counter[deeper] = undefined;
    }
    const label = own.template.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const shown = levels[index];
      if (!shown) return '';
      const format = own.legal && shown.format !== 'none' ? 'decimal' : shown.format;
      return formatNumber(counter[index] ?? shown.start, format);
    });
    return label === '' ? '' : label + own.suffix;
  }

  private of(list: string): (number | undefined)[] {
    const known = this.counters.get(list);
    if (known) return known;
    const made: (number | undefined)[] = [];
    this.counters.set(list, made);
    return made;
  }
}

/** Bullets as Symbol, Wingdings and Courier New draw them. */
const FONT_BULLETS: Record<string, string> = {
  '\u00b7': '•',
  '\u00a7': '▪',
  '\u00d8': '➢',
  '\u00fc': '✓',
  '\u00a8': '▪',
  '\u0076': '❖',
  '\u006e': '▪',
  '\u006f': '◦',
  '\u0071': '▪',
};

const SYMBOL_FONT = /symbol|wingdings|webdings|dingbats|marlett/i;

/** True for fonts whose characters are pictures: their codes are not text. */
const isSymbolFont = (font: string | null): boolean => font !== null && SYMBOL_FONT.test(font);

/** The bullet that a list level shows: a picture font's code becomes the bullet it draws. */
export function bulletText(template: string, font: string | null): string {
  const code = template.charCodeAt(0);
  const plain = code >= 0xf020 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : template;
  if (plain === 'o' && template === plain) return '◦';
  const pictured = plain !== template || isSymbolFont(font);
  if (!pictured) return template;
  return FONT_BULLETS[plain] ?? (/^[-+*]$/.test(plain) ? plain : '•');
}

/** Characters of the Symbol font that carry meaning in running text. */
const SYMBOL_TEXT: Record<number, string> = {
  163: '≤',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  174: '→',
  222: '⇒',
};

/** A character of a picture font in running text (`w:sym`, Symbol runs). `code` with or without U+F000. */
export function symbolText(code: number, font: string | null): string {
  const low = code >= 0xf000 ? code - 0xf000 : code;
  if (font !== null && /wingdings|webdings|dingbats|marlett/i.test(font))
    return FONT_BULLETS[String.fromCharCode(low)] ?? '•';
  if (font !== null && !isSymbolFont(font) && code < 0xf000) return String.fromCodePoint(code);
  if (low >= 0x20 && low < 0x40) return String.fromCharCode(low);
  return SYMBOL_TEXT[low] ?? FONT_BULLETS[String.fromCharCode(low)] ?? '•';
}
