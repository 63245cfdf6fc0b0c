import { u8, u16, utf16 } from './bytes.ts';

/** Names of the font table (MS-DOC SttbfFfn), by index. */
export function readFonts(bytes: Uint8Array): string[] {
  const fonts: string[] = [];
  let at = 4;
  for (let index = 0; index < u16(bytes, 0) && at < bytes.length; index++) {
    const size = u8(bytes, at) + 1;
    fonts.push(utf16(bytes, at + 40, Math.max(0, (size - 40) / 2)).replace(/\0[\s\S]*$/, ''));
    at += size;
  }
  return fonts;
}
