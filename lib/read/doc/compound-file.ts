/**
 * OLE compound files (MS-CFB): the container of Word 97–2003 and of encrypted OOXML.
 */
import { startsWith } from '../detect.ts';
import { u8, u16, u32, utf16 } from './bytes.ts';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sector numbers from here on are marks, not sectors. */
const LAST_SECTOR = 0xfffffffa;

export const isCompoundFile = (bytes: Uint8Array): boolean => startsWith(bytes, SIGNATURE);

interface Entry {
  start: number;
  size: number;
}

const entryAt = (directory: Uint8Array, at: number): Entry => ({
  start: u32(directory, at + 116),
  size: u32(directory, at + 120),
});

export class CompoundFile {
  /** False once a stream was shorter than the directory states: its sectors are cut off or lost. */
  whole = true;
  private readonly bytes: Uint8Array;
  private readonly sectorSize: number;
  private readonly miniSize: number;
  private readonly cutoff: number;
  private readonly fat: number[] = [];
  private readonly miniFat: number[];
  private readonly streams = new Map<string, Entry>();
  private readonly miniStream: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.sectorSize = 1 << Math.min(16, Math.max(7, u16(bytes, 30)));
    this.miniSize = 1 << Math.min(12, Math.max(4, u16(bytes, 32)));
    this.cutoff = u32(bytes, 56);
    for (const sector of this.fatSectors())
      for (let at = 0; at < this.sectorSize; at += 4) this.fat.push(u32(bytes, this.offset(sector) + at));
    this.miniFat = numbers(this.chain(u32(bytes, 60), bytes.length));
    const root = this.readDirectory();
    this.miniStream = root ? this.chain(root.start, root.size) : new Uint8Array();
  }

  /** Names of all streams, whatever storage they are in. */
  get names(): string[] {
    return [...this.streams.keys()];
  }

  has(name: string): boolean {
    return this.streams.has(name);
  }

  /** Bytes of a stream, as many as could be found; empty when it does not exist. */
  stream(name: string): Uint8Array {
    const entry = this.streams.get(name);
    if (!entry) return new Uint8Array();
    const found = entry.size < this.cutoff ? this.miniChain(entry) : this.chain(entry.start, entry.size);
    if (found.length < entry.size) this.whole = false;
    return found;
  }

  private offset(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  private fatSectors(): number[] {
    const sectors: number[] = [];
    for (let index = 0; index < 109; index++) sectors.push(u32(this.bytes, 76 + index * 4));
    let next = u32(this.bytes, 68);
    const seen = new Set<number>();
    while (next < LAST_SECTOR && this.offset(next) < this.bytes.length && !seen.has(next)) {
      seen.add(next);
      const start = this.offset(next);
      for (let at = 0; at < this.sectorSize - 4; at += 4) sectors.push(u32(this.bytes, start + at));
      next = u32(this.bytes, start + this.sectorSize - 4);
    }
    return sectors.filter((sector) => sector < LAST_SECTOR && this.offset(sector) < this.bytes.length);
  }

  /** Streams right below the root: embedded objects have streams of the same names deeper down. */
  private readDirectory(): Entry | null {
    const directory = this.chain(u32(this.bytes, 48), this.bytes.length);
    const count = Math.floor(directory.length / 128);
    const seen = new Set<number>();
    const waiting = [u32(directory, 76)];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if (index >= count || seen.has(index)) continue;
      seen.add(index);
      const at = index * 128;
      waiting.push(u32(directory, at + 68), u32(directory, at + 72));
      if (u8(directory, at + 66) !== 2) continue;
      const length = Math.max(0, Math.min(32, u16(directory, at + 64) / 2) - 1);
      this.streams.set(utf16(directory, at, length), entryAt(directory, at));
    }
    return count > 0 ? entryAt(directory, 0) : null;
  }

  private chain(first: number, size: number): Uint8Array {
    const length = Math.min(size, this.bytes.length);
    const parts: Uint8Array[] = [];
    const limit = Math.ceil(length / this.sectorSize);
    let sector = first;
    while (sector < LAST_SECTOR && parts.length < limit && this.offset(sector) < this.bytes.length) {
      parts.push(this.bytes.subarray(this.offset(sector), this.offset(sector) + this.sectorSize));
      sector = this.fat[sector] ?? LAST_SECTOR;
    }
    return join(parts, length);
  }

  private miniChain({ start, size }: Entry): Uint8Array {
    const length = Math.min(size, this.miniStream.length);
    const parts: Uint8Array[] = [];
    const limit = Math.ceil(length / this.miniSize);
    let sector = start;
    while (sector < LAST_SECTOR && parts.length < limit && sector * this.miniSize < this.miniStream.length) {
      parts.push(this.miniStream.subarray(sector * this.miniSize, (sector + 1) * this.miniSize));
      sector = this.miniFat[sector] ?? LAST_SECTOR;
    }
    return join(parts, length);
  }
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const length = Math.min(
    size,
    parts.reduce((sum, part) => sum + part.length, 0),
  );
  const out = new Uint8Array(length);
  let filled = 0;
  for (const part of parts) {
    const fitting = part.subarray(0, length - filled);
    out.set(fitting, filled);
    filled += fitting.length;
  }
  return out;
}

function numbers(bytes: Uint8Array): number[] {
  const list: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) list.push(u32(bytes, at));
  return list;
}
