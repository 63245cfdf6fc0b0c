import { type OffsetMap, OffsetMapBuilder } from '../offset-map.ts';
import type { Repaired } from '../repair-rewrite.ts';
import { seenAs } from './windows-1252.ts';

export type LegacyId = 'tcvn3' | 'vni' | 'vps' | 'viscii' | 'cp1258';

/** One encoding from before Unicode (bảng mã cũ), as its text looks when it was read as Windows-1252. */
export interface LegacyEncoding {
  id: LegacyId;
  /** Names of fonts made for it; a hint only, Unicode files keep such names. */
  fonts: RegExp;
  /** Seen text, one or two characters → the letter it stands for. */
  letters: ReadonlyMap<string, string>;
}

/** Letters of an encoding with one byte each, from rows of sixteen; `.` marks bytes that keep their meaning. */
export function lettersOfRows(rows: Record<number, string>): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [first, row] of Object.entries(rows))
    for (const [index, letter] of [...row].entries())
      if (letter !== '.') for (const seen of seenAs(Number(first) + index)) letters.set(seen, letter);
  return letters;
}

/** Decodes by longest match; what the encoding does not know stays. Digits and ASCII alone never change. */
export function decodeText(text: string, { letters }: LegacyEncoding): Repaired {
  const builder = new OffsetMapBuilder();
  let out = '';
  for (let at = 0; at < text.length; ) {
    const pair = letters.get(text.slice(at, at + 2));
    if (pair !== undefined && at + 1 < text.length) {
      out += pair;
      at += 2;
      builder.mark(out.length, at);
      continue;
    }
    const one = text.charAt(at);
    out += letters.get(one) ?? one;
    at++;
  }
  const map: OffsetMap = builder.build(out.length, text.length);
  return { text: out, map };
}
