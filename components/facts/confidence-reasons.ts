import type { Messages } from '../../lib/locale/messages.ts';

/** Reason codes of a confidence as words; a code without a word is shown as it is rather than hidden. */
export function reasonWords(codes: readonly string[], words: Messages): string {
  const known: Record<string, string> = words.facts.confidenceReasons;
  return codes.map((code) => known[code] ?? code).join('; ');
}
