/** Fonts of an RTF file: names, and the code page their bytes are in. */
export interface RtfFont {
  name: string;
  charset: number | null;
}

/** Code pages by the Windows character set of a font. */
const CODE_PAGES: Record<number, string> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** Decoder label of a font's bytes. @param fallback number of the document's code page */
export function codePageOf(font: RtfFont | undefined, fallback: number): string {
  const own = font?.charset === null || font?.charset === undefined ? undefined : CODE_PAGES[font.charset];
  if (own) return own;
  if (fallback === 65001) return 'utf-8';
  return fallback >= 1250 && fallback <= 1258 ? `windows-${fallback}` : 'windows-1252';
}

const decoders = new Map<string, TextDecoder>();

export function decodeBytes(bytes: readonly number[], codePage: string): string {
  let decoder = decoders.get(codePage);
  if (!decoder) {
    decoder = new TextDecoder(codePage);
    decoders.set(codePage, decoder);
  }
  return decoder.decode(Uint8Array.from(bytes));
}
