/**
 * The style sheet (MS-DOC STSH): looks that paragraphs and characters inherit.
 */
import { u16 } from './bytes.ts';
import {
  applyCharacter,
  applyParagraph,
  type CharacterLook,
  type ParagraphLook,
  PLAIN_CHARACTER,
  PLAIN_PARAGRAPH,
} from './looks.ts';

interface Style {
  kind: number;
  base: number;
  paragraph: Uint8Array;
  character: Uint8Array;
}

const NO_BASE = 0xfff;
const PARAGRAPH = 1;
const CHARACTER = 2;
const MAX_CHAIN = 12;
const NOTHING = new Uint8Array();

export class Styles {
  private readonly styles: (Style | null)[] = [];
  private readonly plain: CharacterLook;
  private readonly characters = new Map<number, CharacterLook>();
  private readonly paragraphs = new Map<number, ParagraphLook>();

  constructor(bytes: Uint8Array) {
    const header = u16(bytes, 0);
    this.plain = { ...PLAIN_CHARACTER, font: u16(bytes, 14) };
    const baseSize = u16(bytes, 4);
    let at = 2 + header;
    while (at + 2 <= bytes.length) {
      const size = u16(bytes, at);
      at += 2;
      this.styles.push(size === 0 ? null : readStyle(bytes.subarray(at, at + size), baseSize));
      at += size;
    }
  }

  /** Look of the characters in a paragraph of this style. */
  character(style: number): CharacterLook {
    const known = this.characters.get(style);
    if (known) return known;
    const look = this.chain(style, PARAGRAPH).reduce(
      (under, { character }) => applyCharacter(under, character),
      this.plain,
    );
    this.characters.set(style, look);
    return look;
  }

  paragraph(style: number): ParagraphLook {
    const known = this.paragraphs.get(style);
    if (known) return known;
    const look = this.chain(style, PARAGRAPH).reduce(
      (under, { paragraph }) => applyParagraph(under, paragraph),
      PLAIN_PARAGRAPH,
    );
    this.paragraphs.set(style, look);
    return look;
  }

  /** A character style on top of the paragraph's look. */
  withCharacterStyle(look: CharacterLook, style: number): CharacterLook {
    return this.chain(style, CHARACTER).reduce(
      (under, { character }) => applyCharacter(under, character, look),
      look,
    );
  }

  private chain(style: number, kind: number): Style[] {
    const chain: Style[] = [];
    let next = this.styles[style];
    while (next && next.kind === kind && chain.length < MAX_CHAIN) {
      chain.unshift(next);
      next = next.base === NO_BASE ? null : this.styles[next.base];
    }
    return chain;
  }
}

function readStyle(bytes: Uint8Array, baseSize: number): Style {
  const kind = u16(bytes, 2) & 0xf;
  const style: Style = { kind, base: u16(bytes, 2) >> 4, paragraph: NOTHING, character: NOTHING };
  // After the fixed part: the name, then the property lists, each on an even offset.
  let at = baseSize + 2 + (u16(bytes, baseSize) + 1) * 2;
  const property = (): Uint8Array => {
    const size = u16(bytes, at);
    const list = bytes.subarray(at + 2, at + 2 + size);
    at += 2 + size + (size & 1);
    return list;
  };
  if (kind === PARAGRAPH) {
    style.paragraph = property().subarray(2);
    style.character = property();
  } else if (kind === CHARACTER) style.character = property();
  return style;
}
