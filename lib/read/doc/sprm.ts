/**
 * Property modifiers (MS-DOC sprm): an operation code and its operand, one after the other.
 */
import { u8, u16 } from './bytes.ts';

export interface Sprm {
  code: number;
  bytes: Uint8Array;
  /** Offset and length of the operand; for variable operands without their length byte. */
  at: number;
  length: number;
}

const TABLE_DEFINITION = 0xd608;
const TABS = 0xc615;
/** Operand bytes by the top three bits of the code; 6 is variable. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];

export function* readSprms(bytes: Uint8Array): Generator<Sprm> {
  let at = 0;
  while (at + 2 < bytes.length) {
    const code = u16(bytes, at);
    at += 2;
    let length = SIZES[code >> 13] ?? 1;
    if (code === TABLE_DEFINITION) {
      length = Math.max(0, u16(bytes, at) - 1);
      at += 2;
    } else if (length === 0) {
      length = u8(bytes, at);
      // The only operand longer than 254 bytes counts its own parts; nothing after it is needed.
      if (code === TABS && length === 255) return;
      at++;
    }
    yield { code, bytes, at, length };
    at += length;
  }
}
