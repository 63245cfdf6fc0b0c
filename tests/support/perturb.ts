/**
 * The same document in other words: rewrites the text of a document as read, and says what its record must then be.
 */

import { plainBlock } from '../../lib/document/plain.ts';
import type { Block, ParsedDocument } from '../../lib/document/types.ts';
import { extract } from '../../lib/extract/extract.ts';
import type { PlanRecord } from '../../lib/extract/types.ts';
import { fold } from '../../lib/text/fold.ts';
import { identityMap } from '../../lib/text/offset-map.ts';
import { repair } from '../../lib/text/repair.ts';

/** Rewrites the text of one block. */
export type Rewrite = (text: string, block: Block) => string;

/** What a record states, without places and trust; texts folded, so that spelling alone makes no difference. */
export type Facts = Pick<PlanRecord, 'targets' | 'assignments' | 'citations' | 'movements' | 'theme'> & {
  metadata: Omit<PlanRecord['metadata'], 'anchors' | 'header' | 'parent'> & { parent: string | null };
};

/** Fields that say where a fact stands, how sure it is, or repeat it as written. */
const PLACES = new Set(['anchor', 'anchors', 'confidence', 'mentions', 'header', 'section', 'partOf']);
/** Codes, not words of the document. */
const CODES = new Set(['indicatorKey', 'kind', 'change', 'comparator', 'role', 'type', 'issuerLevel']);

/** The same value with every text of it rewritten, places left out. */
function mapTexts(value: unknown, map: (text: string) => string, field = ''): unknown {
  if (typeof value === 'string') return CODES.has(field) ? value : map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map, field));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !PLACES.has(key))
      .map(([key, inner]) => [key, mapTexts(inner, map, key)]),
  );
}

/** What a document states after `map` has rewritten its texts. */
export function factsOf(document: ParsedDocument, map: (text: string) => string = (text) => text): Facts {
  const { targets, assignments, citations, movements, theme, metadata } = extract(document);
  const facts = {
    targets,
    assignments,
    citations,
    movements,
    theme,
    metadata: { ...metadata, parent: metadata.parent?.number ?? null },
  };
  return mapTexts(facts, (text) => fold(map(text))) as Facts;
}

/** The document with the text of its blocks rewritten; bold and italic stretches keep their share of the block. */
export function rewritten(document: ParsedDocument, rewrite: Rewrite): ParsedDocument {
  const blocks = document.blocks.map((block): Block => {
    // What a reader of files mends (forms of letters, kinds of spaces) is mended here as well.
    const { text } = repair(rewrite(block.text, block));
    if (text === block.text) return block;
    const scale = (offset: number): number => Math.round((offset * text.length) / block.text.length);
    return {
      ...block,
      text,
      original: text,
      map: identityMap(text.length),
      fragments: [],
      runs: block.runs.map((run) => ({ ...run, start: scale(run.start), end: scale(run.end) })),
    };
  });
  return { ...document, blocks };
}

/** The document with some blocks' texts replaced, by index; null takes a block out. */
export function withTexts(
  document: ParsedDocument,
  texts: ReadonlyMap<number, string | null>,
): ParsedDocument {
  const changed = rewritten(document, (text, { index }) => texts.get(index) ?? text);
  const blocks = changed.blocks
    .filter(({ index }) => texts.get(index) !== null)
    .map((block, index) => ({ ...block, index }));
  return { ...changed, blocks };
}

/** The document with a paragraph of its own after the block with this index; -1 puts it first. */
export function withLine(document: ParsedDocument, after: number, text: string): ParsedDocument {
  const blocks = document.blocks
    .toSpliced(after + 1, 0, plainBlock(after + 1, text))
    .map((block, index) => ({ ...block, index }));
  return { ...document, blocks };
}

/** Rewrites paragraphs only: header, tables and signature stay as they are. */
export const inBody =
  (rewrite: Rewrite): Rewrite =>
  (text, block) =>
    block.kind === 'paragraph' ? rewrite(text, block) : text;

/** Replaces whole words, in small letters and in capitals, each pair at once. */
export function renaming(pairs: Readonly<Record<string, string>>): (text: string) => string {
  const names = Object.keys(pairs).sort((a, b) => b.length - a.length);
  const upper = new Map(names.map((name) => [name.toUpperCase(), (pairs[name] ?? '').toUpperCase()]));
  const pattern = new RegExp(`(?<!\\p{L})(?:${[...names, ...upper.keys()].join('|')})(?!\\p{L})`, 'gu');
  return (text) => text.replace(pattern, (name) => pairs[name] ?? upper.get(name) ?? name);
}
