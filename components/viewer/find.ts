/**
 * Search inside a document the way people type it: without diacritics, `i` for `y`, any case.
 */
import type { Block, Span } from '../../lib/document/types.ts';

interface PlainText {
  text: string;
  /** Offset in the block's text of each plain character; one more entry for the end. */
  offsets: number[];
}

const plainTexts = new WeakMap<Block, PlainText>();

function plainCharacters(character: string): string {
  return character
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/y/g, 'i')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ');
}

function plainText(block: Block): PlainText {
  const known = plainTexts.get(block);
  if (known) return known;
  const offsets: number[] = [];
  let text = '';
  let offset = 0;
  for (const character of block.text) {
    const plain = plainCharacters(character);
    for (let i = 0; i < plain.length; i += 1) offsets.push(offset);
    text += plain;
    offset += character.length;
  }
  offsets.push(offset);
  const made = { text, offsets };
  plainTexts.set(block, made);
  return made;
}

/** Every place where the words of `query` stand, in reading order; none for fewer than two characters. */
export function findSpans(blocks: readonly Block[], query: string, limit = 2000): Span[] {
  const wanted = [...query.trim().replace(/\s+/g, ' ')].map(plainCharacters).join('');
  const spans: Span[] = [];
  if (wanted.length < 2) return spans;
  for (const block of blocks) {
    const { text, offsets } = plainText(block);
    let at = text.indexOf(wanted);
    while (at >= 0) {
      const start = offsets[at] ?? 0;
      const end = offsets[at + wanted.length] ?? block.text.length;
      spans.push({ block: block.index, start, end });
      if (spans.length >= limit) return spans;
      at = text.indexOf(wanted, at + wanted.length);
    }
  }
  return spans;
}
