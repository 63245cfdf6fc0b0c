/**
 * The directory of a ZIP container and its members, damage and bombs in mind: sizes that the archive states are not
 * believed, inflation stops at a limit, a missing directory is rebuilt from the local headers.
 */
import { Inflate } from 'fflate';

export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated; others cannot be read. */
  method: number;
  compressedSize: number;
  /** As the archive states it. */
  size: number;
  encrypted: boolean;
  /** Offset of the local header. */
  offset: number;
}

/** What could be inflated of a member; `complete` is false when it was cut short by damage or by the limit. */
export interface ZipContent {
  bytes: Uint8Array;
  complete: boolean;
  /** True when the limit stopped it. */
  overLimit: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** More members than any document has. */
const MAX_ENTRIES = 20_000;

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Members in the order of the directory; of the local headers when the directory is missing or damaged. */
export const zipEntries = (bytes: Uint8Array): ZipEntry[] => zipDirectory(bytes).entries;

/** The members, and whether the archive has its directory: without it the end of the file is lost, and members with it. */
export function zipDirectory(bytes: Uint8Array): { entries: ZipEntry[]; whole: boolean } {
  const listed = centralEntries(bytes, viewOf(bytes));
  return listed.length > 0
    ? { entries: listed, whole: true }
    : { entries: salvagedEntries(bytes), whole: false };
}

function centralEntries(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const lowest = Math.max(0, bytes.length - 65_557);
  let end = bytes.length - 22;
  while (end >= lowest && view.getUint32(end, true) !== END) end--;
  if (end < lowest) return [];
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < MAX_ENTRIES && at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL) {
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength), flags),
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      encrypted: (flags & 1) !== 0,
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Members by their local headers, whatever the directory says; one of unknown size (bit 3) runs to the next header. */
export function salvagedEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = nextLocal(view, 0);
  while (at >= 0 && entries.length < MAX_ENTRIES && at + 30 <= bytes.length) {
    const flags = view.getUint16(at + 6, true);
    const nameLength = view.getUint16(at + 26, true);
    const data = at + 30 + nameLength + view.getUint16(at + 28, true);
    const stated = view.getUint32(at + 18, true);
    const next = nextLocal(view, stated > 0 && data + stated <= bytes.length ? data + stated : data);
    const end = next < 0 ? bytes.length : next;
    entries.push({
      name: decodeName(bytes.subarray(at + 30, at + 30 + nameLength), flags),
      method: view.getUint16(at + 8, true),
      compressedSize: stated > 0 ? Math.min(stated, Math.max(0, end - data)) : Math.max(0, end - data),
      size: view.getUint32(at + 22, true),
      encrypted: (flags & 1) !== 0,
      offset: at,
    });
    at = next;
  }
  return entries;
}

function nextLocal(view: DataView, from: number): number {
  for (let at = from; at + 4 <= view.byteLength; at++)
    if (view.getUint8(at) === 0x50 && view.getUint32(at, true) === LOCAL) return at;
  return -1;
}

/** Names are UTF-8 when flagged; old Windows tools wrote the system's code page, where only ASCII is certain. */
function decodeName(raw: Uint8Array, flags: number): string {
  const utf8 = new TextDecoder('utf-8', { fatal: (flags & 0x800) === 0 });
  try {
    return utf8.decode(raw).normalize('NFC');
  } catch {
    return new TextDecoder('windows-1258').decode(raw).normalize('NFC');
  }
}

/** Inflates one member, at most `limit` bytes of it. Never throws: damage gives what came before it. */
export function zipContent(bytes: Uint8Array, entry: ZipEntry, limit: number): ZipContent {
  const nothing = { bytes: new Uint8Array(), complete: false, overLimit: false };
  if (entry.encrypted || entry.offset + 30 > bytes.length) return nothing;
  const view = viewOf(bytes);
  if (view.getUint32(entry.offset, true) !== LOCAL) return nothing;
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const raw = bytes.subarray(start, start + entry.compressedSize);
  const whole = start + entry.compressedSize <= bytes.length;
  if (entry.method === 0)
    return {
      bytes: raw.subarray(0, limit),
      complete: whole && raw.length <= limit,
      overLimit: raw.length > limit,
    };
  return entry.method === 8 ? inflate(raw, entry.size, limit) : nothing;
}

/**
 * Compressed bytes given to the inflater at a time: bounds what one step can expand to, and what is lost when a step
 * meets damage.
 */
const STEP = 2048;

function inflate(raw: Uint8Array, size: number, limit: number): ZipContent {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let damaged = false;
  const inflater = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < raw.length && length <= limit; at += STEP) {
    try {
      // Never the final step: there fflate keeps back what it has when the data end too early.
      inflater.push(raw.subarray(at, at + STEP));
    } catch {
      damaged = true;
      break;
    }
  }
  const overLimit = length > limit;
  const out = new Uint8Array(Math.min(length, limit));
  let filled = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, out.length - filled);
    out.set(part, filled);
    filled += part.length;
  }
  return { bytes: out, complete: !damaged && !overLimit && (size === 0 || length === size), overLimit };
}
