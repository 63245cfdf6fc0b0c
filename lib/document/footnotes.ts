/**
 * Where the text of a footnote belongs (cước chú): all formats put the notes after the running text, and each is read
 * in the section in which its mark stands.
 */
import type { Block } from './types.ts';

/** A place of the running text. */
interface TextPlace {
  block: number;
  offset: number;
}

/**
 * Where a place is to be read: itself in the running text, the mark for a footnote, null for a footnote whose mark is not
 * known.
 */
export type ReadAt = (block: number, offset: number) => TextPlace | null;

/** Tells it for every place of a document. */
export function placesReadAt(blocks: readonly Block[]): ReadAt {
  const notes = new Map(
    blocks
      .filter(({ region }) => region === 'footnote')
      .map(({ index, calledFrom }) => [index, calledFrom ?? null]),
  );
  return (block, offset) => {
    const call = notes.get(block);
    return call === undefined ? { block, offset } : call;
  };
}
