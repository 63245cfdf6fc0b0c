/**
 * The file information block (MS-DOC FIB): where everything of a Word 97–2003 document stands.
 */
import { u16, u32 } from './bytes.ts';

/** Places of structures in the table stream, by their index in the FIB's list. */
const INDEX = {
  styles: 1,
  footnoteCalls: 2,
  footnoteTexts: 3,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  endnoteCalls: 46,
  endnoteTexts: 47,
  textBoxes: 56,
  lists: 73,
  listOverrides: 74,
} as const;

export interface TablePlace {
  offset: number;
  length: number;
}

/** Parts of the text, in the order in which they follow each other. Lengths in characters. */
export interface Stories {
  main: number;
  footnotes: number;
  headers: number;
  comments: number;
  endnotes: number;
  textBoxes: number;
}

export class Fib {
  readonly encrypted: boolean;
  readonly tableStream: '0Table' | '1Table';
  /** False for Word 6 and 95, whose layout is another one. */
  readonly modern: boolean;
  readonly stories: Stories;
  private readonly bytes: Uint8Array;
  private readonly places: number;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const flags = u16(bytes, 10);
    this.encrypted = (flags & 0x0100) !== 0;
    this.tableStream = flags & 0x0200 ? '1Table' : '0Table';
    this.modern = u16(bytes, 2) >= 0x00c1;
    const words = 34 + u16(bytes, 32) * 2;
    const longs = words + 2;
    this.places = longs + u16(bytes, words) * 4 + 2;
    const story = (index: number): number => Math.min(u32(bytes, longs + index * 4), 0x7fffffff);
    this.stories = {
      main: story(3),
      footnotes: story(4),
      headers: story(5),
      comments: story(7),
      endnotes: story(8),
      textBoxes: story(9),
    };
  }

  place(name: keyof typeof INDEX): TablePlace {
    const at = this.places + INDEX[name] * 8;
    return { offset: u32(this.bytes, at), length: u32(this.bytes, at + 4) };
  }
}

/** The bytes of a structure in the table stream. */
export const tablePart = (table: Uint8Array, { offset, length }: TablePlace): Uint8Array =>
  table.subarray(offset, offset + length);

/** A PLC: positions, one more than there are data of `size` bytes. */
export interface Plc {
  positions: number[];
  /** Offset in the bytes of each datum. */
  data: number[];
}

export function readPlc(bytes: Uint8Array, size: number): Plc {
  const count = Math.max(0, Math.floor((bytes.length - 4) / (4 + size)));
  const positions: number[] = [];
  const data: number[] = [];
  for (let index = 0; index <= count && count > 0; index++) positions.push(u32(bytes, index * 4));
  for (let index = 0; index < count; index++) data.push((count + 1) * 4 + index * size);
  return { positions, data };
}
