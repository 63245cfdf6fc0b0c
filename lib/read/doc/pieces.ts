/**
 * The piece table: which bytes of the file hold which characters.
 */
import { u8, u16, u32 } from './bytes.ts';
import { readPlc } from './fib.ts';

/** Consecutive characters that stand together in the file. */
export interface Piece {
  /** First character position and the one after the last. */
  start: number;
  end: number;
  /** Byte offset of the first character in the document stream. */
  offset: number;
  /** Bytes of a character: 1 is Windows-1252, 2 is UTF-16. */
  width: 1 | 2;
}

const COMPRESSED = 0x40000000;

/** Pieces in the order of the text. */
export function readPieces(clx: Uint8Array): Piece[] {
  let at = 0;
  // Property modifiers of fast saves come first; what they change in looks is not worth reading them.
  while (u8(clx, at) === 1 && at < clx.length) at += 3 + u16(clx, at + 1);
  if (u8(clx, at) !== 2) return [];
  const bytes = clx.subarray(at + 5, at + 5 + u32(clx, at + 1));
  const { positions, data } = readPlc(bytes, 8);
  return data.flatMap((datum, index) => {
    const start = positions[index] ?? 0;
    const end = positions[index + 1] ?? 0;
    const place = u32(bytes, datum + 2);
    const compressed = (place & COMPRESSED) !== 0;
    const offset = compressed ? (place & ~COMPRESSED) >>> 1 : place;
    return end > start ? [{ start, end, offset, width: compressed ? 1 : 2 } as const] : [];
  });
}

const WINDOWS_1252 = new TextDecoder('windows-1252');

/** Characters `start`..`end` of one piece. */
export function pieceText(document: Uint8Array, piece: Piece, start: number, end: number): string {
  const from = piece.offset + (start - piece.start) * piece.width;
  const to = Math.min(document.length, from + (end - start) * piece.width);
  if (piece.width === 1) return WINDOWS_1252.decode(document.subarray(from, to));
  let text = '';
  for (let at = from; at + 1 < to; at += 2) text += String.fromCharCode(u16(document, at));
  return text;
}
