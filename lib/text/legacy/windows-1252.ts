/** Characters that Windows-1252 has at 80–9F; a dot where it has none and readers leave a C1 control. */
const UPPER_CONTROL = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** Every way in which a byte of a legacy file can appear once a reader took it for Windows-1252 or Latin-1. */
export function seenAs(byte: number): string[] {
  const latin = String.fromCharCode(byte);
  const windows = byte >= 0x80 && byte <= 0x9f ? UPPER_CONTROL[byte - 0x80] : undefined;
  return windows === undefined || windows === '.' ? [latin] : [windows, latin];
}
