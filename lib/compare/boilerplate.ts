/**
 * Sentences a plan shares with its parent or its siblings (đoạn dùng chung), place and unit names taken out, so that
 * only what is its own needs reading.
 */
import type { Block, Span } from '../document/types.ts';
import { fold, foldWords } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';

export interface Boilerplate {
  /** Sentences that stand in another text too, in order. */
  shared: Span[];
  /** Sentences of its own. */
  own: Span[];
  /** Shared characters of all, 0..1. */
  share: number;
}

/** Shorter sentences are headings and labels; they say nothing about copying. */
const MIN_WORDS = 6;

/** Named places and bodies; a sentence copied with another name in it is a copied sentence. */
const NAMES =
  /(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|ngành|sở|phòng)(?:\s+\p{Lu}\p{Ll}*)+(?:\s+(?:và|-)\s+\p{Lu}\p{Ll}*)*/gu;
const SCOPES =
  /(?<!\p{L})(?:tỉnh|huyện|thành phố|thị xã|xã|phường|thị trấn|ngành|đơn vị|địa phương|cơ quan)(?!\p{L})/gu;

/** The key under which two copies of a sentence are equal; null when it is too short to tell. */
function sentenceKey(text: string): string | null {
  const words = foldWords(fold(text.replace(NAMES, ' ')).replace(SCOPES, ' '));
  return words.length < MIN_WORDS ? null : words.join(' ');
}

function sentences(blocks: readonly Block[]): { span: Span; text: string }[] {
  return blocks.flatMap(({ index, text }) =>
    splitSentences(text).map(({ start, end }) => ({
      span: { block: index, start, end },
      text: text.slice(start, end),
    })),
  );
}

/** What the sentences of a text are recognised by, so that a text need not be kept to be laid beside another. */
export function sentenceKeys(blocks: readonly Block[]): Set<string> {
  const keys = new Set<string>();
  for (const { text } of sentences(blocks)) {
    const key = sentenceKey(text);
    if (key !== null) keys.add(key);
  }
  return keys;
}

/** A sentence (câu dùng chung) with the texts that have it too, by index; none for one of the plan's own. */
export interface TracedSentence {
  span: Span;
  others: number[];
}

/** Every sentence of a plan, in order, with the other texts in which it stands. */
export function traceSentences(
  blocks: readonly Block[],
  others: readonly ReadonlySet<string>[],
): TracedSentence[] {
  return sentences(blocks).map(({ span, text }) => {
    const key = sentenceKey(text);
    return {
      span,
      others: key === null ? [] : others.flatMap((keys, index) => (keys.has(key) ? [index] : [])),
    };
  });
}

/** Divides the sentences of a plan into those it shares with any of the other texts and its own. */
export function foldBoilerplate(
  blocks: readonly Block[],
  others: readonly (readonly Block[])[],
): Boilerplate {
  const result: Boilerplate = { shared: [], own: [], share: 0 };
  let sharedLength = 0;
  let length = 0;
  for (const { span, others: holders } of traceSentences(blocks, others.map(sentenceKeys))) {
    length += span.end - span.start;
    if (holders.length > 0) {
      result.shared.push(span);
      sharedLength += span.end - span.start;
    } else result.own.push(span);
  }
  result.share = length === 0 ? 0 : sharedLength / length;
  return result;
}
