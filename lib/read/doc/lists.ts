/**
 * List tables (MS-DOC PlfLst, PlfLfo): the automatic numbers that Word shows and does not store in the text.
 */
import { bulletText, ListCounters, type ListLevel, type NumberFormat } from '../flow/numbering.ts';
import { i32, u8, u16, u32, utf16 } from './bytes.ts';
import { applyCharacter, applyParagraph, PLAIN_CHARACTER, PLAIN_PARAGRAPH } from './looks.ts';

const FORMATS: Record<number, NumberFormat> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};
const SUFFIXES = ['\t', ' ', ''];
const LIST_SIZE = 28;
const LEVEL_HEAD = 28;

interface ListOverride {
  list: number;
  starts: Map<number, number>;
  levels: Map<number, ListLevel>;
}

export class Lists {
  private readonly lists = new Map<number, ListLevel[]>();
  private readonly overrides: ListOverride[] = [];
  private readonly counters = new ListCounters();
  private readonly started = new Set<number>();
  private readonly fonts: readonly string[];

  /**
   * @param lists the table stream from the list table on; the levels follow right behind the table
   * @param overrides the list override table
   */
  constructor(lists: Uint8Array, overrides: Uint8Array, fonts: readonly string[]) {
    this.fonts = fonts;
    this.readLists(lists);
    this.readOverrides(overrides);
  }

  /** Counts a paragraph in its list and gives its label with what follows it, and the indentation of its level. */
  label(override: number, level: number): { text: string; indent: number | null } | null {
    const chosen = this.overrides[override - 1];
    const levels = chosen && this.lists.get(chosen.list);
    if (!chosen || !levels) return null;
    const key = String(chosen.list);
    if (!this.started.has(override)) {
      this.started.add(override);
      for (const [at, start] of chosen.starts) this.counters.restart(key, at, start);
    }
    const effective = levels.map((own, index) => chosen.levels.get(index) ?? own);
    return { text: this.counters.next(key, level, effective), indent: effective[level]?.indent ?? null };
  }

  private readLists(bytes: Uint8Array): void {
    const count = u16(bytes, 0);
    let at = 2 + count * LIST_SIZE;
    for (let index = 0; index < count && at < bytes.length; index++) {
      const entry = 2 + index * LIST_SIZE;
      const simple = (u8(bytes, entry + 26) & 1) !== 0;
      const levels: ListLevel[] = [];
      for (let level = 0; level < (simple ? 1 : 9) && at < bytes.length; level++) {
        const read = this.readLevel(bytes, at);
        levels.push(read.level);
        at = read.end;
      }
      this.lists.set(i32(bytes, entry), levels);
    }
  }

  private readOverrides(bytes: Uint8Array): void {
    const count = Math.min(u32(bytes, 0), bytes.length / 16);
    let at = 4 + count * 16;
    for (let index = 0; index < count; index++) {
      const entry = 4 + index * 16;
      const override: ListOverride = { list: i32(bytes, entry), starts: new Map(), levels: new Map() };
      this.overrides.push(override);
      const levels = u8(bytes, entry + 12);
      at += 4;
      for (let part = 0; part < levels && at < bytes.length; part++) {
        const flags = u32(bytes, at + 4);
        const level = flags & 0xf;
        if (flags & 0x10) override.starts.set(level, i32(bytes, at));
        at += 8;
        if (flags & 0x20) {
          const read = this.readLevel(bytes, at);
          override.levels.set(level, read.level);
          at = read.end;
        }
      }
    }
  }

  private readLevel(bytes: Uint8Array, at: number): { level: ListLevel; end: number } {
    const format = FORMATS[u8(bytes, at + 4)] ?? 'decimal';
    const flags = u8(bytes, at + 5);
    const characterSize = u8(bytes, at + 24);
    const paragraphSize = u8(bytes, at + 25);
    const paragraphAt = at + LEVEL_HEAD;
    const characterAt = paragraphAt + paragraphSize;
    const textAt = characterAt + characterSize;
    const length = u16(bytes, textAt);
    const stored = utf16(bytes, textAt + 2, length);
    const look = applyCharacter({ ...PLAIN_CHARACTER, font: -1 }, bytes.subarray(characterAt, textAt));
    const paragraph = applyParagraph(
      { ...PLAIN_PARAGRAPH, indent: Number.NaN },
      bytes.subarray(paragraphAt, characterAt),
    );
    const template =
      format === 'bullet' ? bulletText(stored, this.fonts[look.font] ?? null) : withPlaceholders(stored);
    return {
      level: {
        start: i32(bytes, at),
        format,
        template,
        suffix: SUFFIXES[u8(bytes, at + 15)] ?? '',
        legal: (flags & 4) !== 0,
        restartAfter: (flags & 8) === 0 ? null : u8(bytes, at + 26),
        indent: Number.isNaN(paragraph.indent) ? null : paragraph.indent,
      },
      end: textAt + 2 + length * 2,
    };
  }
}

/** In the stored text a character below 9 stands for the number of that level. */
const withPlaceholders = (stored: string): string =>
  [...stored]
    .map((character) => (character.charCodeAt(0) < 9 ? `%${character.charCodeAt(0) + 1}` : character))
    .join('');
