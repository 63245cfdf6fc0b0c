/** Little-endian reads that give 0 beyond the end: damaged files point anywhere. */
export const u8 = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;
export const u16 = (bytes: Uint8Array, at: number): number => u8(bytes, at) | (u8(bytes, at + 1) << 8);
export const i16 = (bytes: Uint8Array, at: number): number => (u16(bytes, at) << 16) >> 16;
export const i32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) | (u16(bytes, at + 2) << 16);
export const u32 = (bytes: Uint8Array, at: number): number => i32(bytes, at) >>> 0;

/** UTF-16 text of `length` units; stops at the end of the bytes. */
export function utf16(bytes: Uint8Array, at: number, length: number): string {
  const end = Math.min(bytes.length - 1, at + length * 2);
  let text = '';
  for (let next = at; next < end; next += 2) text += String.fromCharCode(u16(bytes, next));
  return text;
}
