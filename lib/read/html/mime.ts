/**
 * Web archives (MHT, "single file web page"): the HTML part of a MIME message.
 */

const HEADER_END = /\r?\n\r?\n/;
const LATIN1 = new TextDecoder('windows-1252');

/** The first bytes of a MIME message. */
export const isMime = (head: string): boolean =>
  /^\s*(?:MIME-Version:|From:\s|Content-Type:\s*multipart\/|Subject:\s)/i.test(head) &&
  /multipart\/related|text\/html/i.test(head);

/** The first HTML part with the charset it states; null when there is none. */
export function htmlPart(
  bytes: Uint8Array,
): { bytes: Uint8Array; charset: string | null; closed: boolean } | null {
  // One character a byte, so that offsets in the text are offsets in the bytes.
  const text = oneByte(bytes);
  const boundary = /boundary\s*=\s*"?([^"\r\n;]+)"?/i.exec(text.slice(0, 65_536))?.[1];
  const parts = boundary === undefined ? [text] : text.split(`--${boundary}`).slice(1);
  for (const part of parts) {
    const end = HEADER_END.exec(part);
    if (!end) continue;
    const head = part.slice(0, end.index);
    if (!/content-type:\s*text\/html/i.test(head)) continue;
    const body = part.slice(end.index + end[0].length);
    return {
      bytes: decodeTransfer(body, /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1] ?? ''),
      // The message ends with its boundary and two hyphens; one without parts cannot tell.
      closed: boundary === undefined || text.includes(`--${boundary}--`),
      charset: /charset\s*=\s*"?([\w-]+)/i.exec(head)?.[1] ?? null,
    };
  }
  return null;
}

const oneByte = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
};

const fromOneByte = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

function decodeTransfer(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return decodeBase64(body);
    case 'quoted-printable':
      return fromOneByte(
        body
          .replace(/[ \t]*=\r?\n/g, '')
          .replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      );
    default:
      return fromOneByte(body);
  }
}

function decodeBase64(body: string): Uint8Array {
  const clean = body.replace(/[^A-Za-z\d+/]/g, '');
  try {
    return fromOneByte(atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))));
  } catch {
    return new Uint8Array();
  }
}

/** The first kilobytes as text, for detection. */
export const headText = (bytes: Uint8Array): string => {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const label = bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le';
  return utf16
    ? new TextDecoder(label).decode(bytes.subarray(0, 4096))
    : LATIN1.decode(bytes.subarray(0, 4096));
};
