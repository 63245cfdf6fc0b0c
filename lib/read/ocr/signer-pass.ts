/**
 * The second look at a signature block: the layout pass often takes the seal and the signature for a picture and the
 * name under them with it; the sparse pass finds the name.
 */
import { isSyllable } from '../../text/syllables.ts';
import { SIGNER_POST } from '../pdf/layout/paragraphs.ts';
import type { OcrWord } from '../reader.ts';

/** The signer stands in the right part of the page. */
const RIGHT_PART = 0.42;
/** How far from the axis of the post a word of the name may stand, as a part of the page's width. */
const OFF_AXIS = 0.15;
/** A name is taken when the pass is this sure of it. */
const SURE = 0.6;
/** The name stands at least this many line heights under the post, leaving room to sign. */
const ROOM = 2;

/** Where a signer's name is looked for, in pixels. */
export interface NamePlace {
  below: number;
  from: number;
  to: number;
}

const middle = ({ box }: OcrWord): number => box.x + box.width / 2;

const isNameIn = ({ below, from, to }: NamePlace, word: OcrWord): boolean =>
  word.baseline > below &&
  middle(word) > from &&
  middle(word) < to &&
  /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
  isSyllable(word.text);

/** Where the signer's name is missing: under the last post of the page when nothing was read there, else null. */
export function missingSigner(words: readonly OcrWord[], width: number): NamePlace | null {
  const lines = new Map<number, OcrWord[]>();
  for (const word of words)
    if (word.box.x > width * RIGHT_PART) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  let place: NamePlace | null = null;
  for (const line of lines.values()) {
    const text = line.map((word) => word.text).join(' ');
    const [first] = line;
    const last = line.at(-1);
    if (!first || !last || !SIGNER_POST.test(text.replace(/^[^\p{L}]+/u, ''))) continue;
    const axis = (first.box.x + last.box.x + last.box.width) / 2;
    const below = first.baseline + first.box.height * ROOM;
    place = { below, from: axis - width * OFF_AXIS, to: axis + width * OFF_AXIS };
  }
  const found = place;
  return found && words.some((word) => isNameIn(found, word)) ? null : found;
}

/** Words of the sparse pass that may be the signer's name: syllables with a capital, under the post. */
export const signerWords = (sparse: readonly OcrWord[], place: NamePlace): OcrWord[] =>
  sparse
    .filter((word) => word.confidence >= SURE && isNameIn(place, word))
    .map((word) => ({ ...word, line: -1000 - word.line, block: -1 }));
