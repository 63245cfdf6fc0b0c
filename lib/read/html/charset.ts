/** Bytes of a page → text: byte order mark, then what the page says, then what the bytes allow. */
export function decodeHtml(bytes: Uint8Array, stated: string | null = null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const utf8 = decodeStrictly(bytes);
  // Pages keep the charset of the editor they were made in long after they were saved as UTF-8.
  if (utf8 !== null) return utf8;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const label = stated ?? /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
  return decoderOf(label).decode(bytes);
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decoderOf(label: string | null): TextDecoder {
  // A page that is not UTF-8 after all but mostly is: damaged, not mislabelled.
  if (label === null) return new TextDecoder('windows-1252');
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
