import { composeMaps, identityMap, type OffsetMap, OffsetMapBuilder } from './offset-map.ts';

/** A text made from another one, with the way back. */
export interface Repaired {
  text: string;
  map: OffsetMap;
}

/** One step of a repair; gets and gives plain text, its map leads to the text it was given. */
export type RepairStep = (text: string) => Repaired;

export const unchanged = (text: string): Repaired => ({ text, map: identityMap(text.length) });

/**
 * Replaces every match and records where the text around it went. A replacement starts where its match started and
 * the text after it continues where the match ended, so offsets inside a replacement are at most one match off.
 * @param pattern must be global
 */
export function rewrite(
  text: string,
  pattern: RegExp,
  replace: (match: string, offset: number) => string,
): Repaired {
  const map = new OffsetMapBuilder();
  let out = '';
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    const found = match[0];
    const replacement = replace(found, match.index);
    if (replacement === found) continue;
    out += text.slice(done, match.index) + replacement;
    done = match.index + found.length;
    map.mark(out.length, done);
  }
  if (done === 0) return unchanged(text);
  out += text.slice(done);
  return { text: out, map: map.build(out.length, text.length) };
}

/** Steps one after the other; the map of the result leads to the text before the first. */
export function chain(text: string, steps: readonly RepairStep[]): Repaired {
  let result = unchanged(text);
  for (const step of steps) {
    const next = step(result.text);
    if (next.text === result.text) continue;
    result = result.text === text ? next : { text: next.text, map: composeMaps(result.map, next.map) };
  }
  return result;
}
