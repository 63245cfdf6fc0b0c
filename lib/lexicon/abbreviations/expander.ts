/**
 * Writes abbreviations out (viết đầy đủ).
 */

/** One abbreviation; matched as a whole word in capitals, or exactly as given when it has small letters. */
export interface Abbreviation {
  short: string;
  full: string;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A function that writes out every abbreviation of a list; offsets are not kept. */
export function expander(abbreviations: readonly Abbreviation[]): (text: string) => string {
  const full = new Map(abbreviations.map((entry) => [entry.short, entry.full]));
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}&-])(?:${[...full.keys()]
      .sort((a, b) => b.length - a.length)
      .map(literal)
      .join('|')})(?![\\p{L}\\p{N}&])(?:\\.(?=\\s*\\p{Lu}))?`,
    'gu',
  );
  return (text) =>
    text
      .replace(
        any,
        (match) => `${full.get(match.replace(/\.$/, '')) ?? match}${match.endsWith('.') ? ' ' : ''}`,
      )
      .replace(/ {2,}/g, ' ');
}
