import { identityMap } from '../text/offset-map.ts';
import type { Block, ParsedDocument, SourceInfo } from './types.ts';

/** A paragraph without geometry or style, as plain text gives it. */
export function plainBlock(index: number, text: string): Block {
  return {
    index,
    kind: 'paragraph',
    region: 'body',
    text,
    original: text,
    map: identityMap(text.length),
    page: null,
    fragments: [],
    runs: [],
    alignment: null,
    indent: null,
    cell: null,
    headingLevel: null,
  };
}

/** A document of plain paragraphs, for rule examples and for text without layout. Empty paragraphs are left out. */
export function documentFromParagraphs(
  paragraphs: readonly string[],
  source: Partial<SourceInfo> = {},
): ParsedDocument {
  const texts = paragraphs.map((text) => text.normalize('NFC').trim()).filter(Boolean);
  return {
    source: { name: 'text', sha256: '', mediaType: 'text/plain', pages: null, method: 'html', ...source },
    blocks: texts.map((text, index) => plainBlock(index, text)),
    tables: [],
    furniture: [],
    pageSizes: [],
    quality: { repairedShare: 0, encodings: [], pages: [] },
    warnings: [],
  };
}
