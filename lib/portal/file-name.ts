/**
 * The name of a downloaded file, as a person would want to read it. Portals write Vietnamese names in every way there
 * is: RFC 5987, RFC 2047, percent signs inside quotes, raw UTF-8, and UTF-8 taken for Latin-1 once too often.
 */
import { seenAs } from '../text/legacy/windows-1252.ts';

const UNNAMED = 'van-ban';
const EXTENDED = /(?:^|;)\s*filename\*\s*=\s*([^;]+)/i;
const PLAIN = /(?:^|;)\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]+))/i;
const ENCODED_WORD = /=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi;
/** A byte of UTF-8 beyond ASCII, seen as a character of Latin-1, or of Windows-1252 where a page shows it. */
const BYTES = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte++) for (const seen of seenAs(byte)) BYTES.set(seen, byte);

/**
 * @param disposition value of `Content-Disposition`; header values come with one character a byte
 * @param address where the file was fetched from; its last path segment is the second choice
 */
export function downloadName(disposition: string | null, address: string): string {
  const named = disposition ? fromDisposition(disposition) : null;
  return clean(named ?? '') || clean(fromAddress(address)) || UNNAMED;
}

/** A name as a page writes it, in a link or in the path of an address: percent signs and mojibake undone. */
export const readableName = (written: string): string => clean(repairName(written));

function fromDisposition(header: string): string | null {
  const extended = EXTENDED.exec(header)?.[1]?.trim();
  if (extended) {
    const [, charset = 'utf-8', value = ''] = /^([^']*)'[^']*'(.*)$/.exec(unquote(extended)) ?? [
      '',
      'utf-8',
      unquote(extended),
    ];
    const decoded = decodeBytes(percentBytes(value), charset || 'utf-8');
    if (decoded) return decoded;
  }
  const plain = PLAIN.exec(header);
  const value = plain?.[1]?.replace(/\\(.)/g, '$1') ?? plain?.[2]?.trim();
  return value ? repairName(value) : null;
}

function repairName(value: string): string {
  if (/=\?[\w-]+\?[bq]\?/i.test(value))
    return value
      .replace(/\?=\s+=\?/g, '?==?')
      .replace(ENCODED_WORD, (word, charset: string, kind: string, text: string) => {
        const bytes =
          kind.toLowerCase() === 'b'
            ? base64Bytes(text)
            : percentBytes(text.replace(/_/g, ' ').replace(/=(?=[0-9a-f]{2})/gi, '%'));
        return (bytes && decodeBytes(bytes, charset)) ?? word;
      });
  if (/%[0-9a-f]{2}/i.test(value)) return decodeBytes(percentBytes(value), 'utf-8') ?? value;
  return undoLatin1(undoLatin1(value));
}

/** `Káº¿ hoáº¡ch` → `Kế hoạch`; text that is not UTF-8 read byte by byte stays as it is. */
function undoLatin1(value: string): string {
  const characters = Array.from(value);
  if (!characters.some((character) => BYTES.has(character))) return value;
  const codes = characters.map((character) => BYTES.get(character) ?? character.codePointAt(0) ?? 0);
  if (codes.some((code) => code > 0xff)) return value;
  return decodeBytes(Uint8Array.from(codes), 'utf-8') ?? value;
}

function fromAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  const segment = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '';
  return decodeBytes(percentBytes(segment), 'utf-8') ?? segment;
}

const unquote = (value: string): string => value.replace(/^"(.*)"$/, '$1');

function percentBytes(value: string): Uint8Array {
  const bytes: number[] = [];
  const parts = value.matchAll(/%([0-9a-f]{2})|([^%]+|%)/gi);
  for (const [, hex, text] of parts)
    if (hex) bytes.push(Number.parseInt(hex, 16));
    else bytes.push(...new TextEncoder().encode(text));
  return Uint8Array.from(bytes);
}

function base64Bytes(value: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Null when the bytes are not of that charset, or the charset is unknown. */
function decodeBytes(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** NFC, no folders, no control or invisible characters, at most 150 characters before the extension. */
function clean(name: string): string {
  const base = (name.normalize('NFC').split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const extension = /\.[\p{L}\p{N}]{1,5}$/u.exec(base)?.[0] ?? '';
  return (
    base
      .slice(0, base.length - extension.length)
      .slice(0, 150)
      .trim() + extension
  );
}
