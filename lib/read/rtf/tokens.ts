/**
 * RTF as tokens: groups, control words with their number, bytes of text.
 */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  /** `\b0` is word `b`, value 0; control symbols such as `\*` and `\~` are words of one character. */
  | { kind: 'word'; word: string; value: number | null }
  /** One byte of text in the code page of the font, `\'e1` or a plain character. */
  | { kind: 'byte'; byte: number };

const BACKSLASH = 0x5c;
const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Tokens in order; binary data (`\bin`) is skipped, damage ends the stream. */
export function* readTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at++] ?? 0;
    if (byte === 0x7b) yield { kind: 'open' };
    else if (byte === 0x7d) yield { kind: 'close' };
    else if (byte === BACKSLASH) {
      const next = bytes[at] ?? 0;
      if (!isLetter(next)) {
        at++;
        if (next === 0x27) {
          yield {
            kind: 'byte',
            byte: Number.parseInt(String.fromCharCode(bytes[at] ?? 0x33, bytes[at + 1] ?? 0x66), 16) || 0x3f,
          };
          at += 2;
        } else yield { kind: 'word', word: String.fromCharCode(next), value: null };
        continue;
      }
      let word = '';
      while (at < bytes.length && isLetter(bytes[at] ?? 0) && word.length < 32)
        word += String.fromCharCode(bytes[at++] ?? 0);
      let digits = bytes[at] === 0x2d && isDigit(bytes[at + 1] ?? 0) ? '-' : '';
      at += digits.length;
      while (isDigit(bytes[at] ?? 0) && digits.length < 11) digits += String.fromCharCode(bytes[at++] ?? 0);
      if (bytes[at] === 0x20) at++;
      const value = digits === '' ? null : Number(digits);
      if (word === 'bin') at += Math.max(0, value ?? 0);
      else yield { kind: 'word', word, value };
    } else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: 'byte', byte };
  }
}
