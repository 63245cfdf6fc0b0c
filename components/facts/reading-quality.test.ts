import { describe, expect, it } from 'vitest';
import type { Block, PageQuality, ReadMethod } from '../../lib/document/types.ts';
import { identityMap } from '../../lib/text/offset-map.ts';
import { methodsOf, pageAnchor, pagesInDoubt, pagesRead } from './reading-quality.ts';

const quality = (page: number, confidence: number, method: ReadMethod = 'ocr'): PageQuality => ({
  page,
  confidence,
  method,
  issues: [],
});
const PAGES = [quality(1, 1, 'text-layer'), quality(2, 0.7), quality(3, 0), quality(4, 0.95)];

const block = (index: number, page: number, text: string): Block => ({
  index,
  kind: 'paragraph',
  region: 'body',
  text,
  original: text,
  map: identityMap(text.length),
  page,
  fragments: [],
  runs: [],
  alignment: null,
  indent: null,
  cell: null,
  headingLevel: null,
});

describe('reading quality', () => {
  it('names the pages to look at and counts those that were read', () => {
    expect(pagesInDoubt(PAGES).map(({ page }) => page)).toEqual([2, 3]);
    expect(pagesRead(PAGES)).toBe(3);
    expect(methodsOf(PAGES)).toEqual([
      { method: 'ocr', count: 3 },
      { method: 'text-layer', count: 1 },
    ]);
  });

  it('leads to the first words of a page', () => {
    const blocks = [block(0, 1, 'Phần một'), block(1, 2, 'Phần hai'), block(2, 4, 'Phần bốn')];
    expect(pageAnchor(blocks, 2)).toMatchObject({ block: 1, quote: 'Phần hai', page: 2 });
    expect(pageAnchor(blocks, 3)).toMatchObject({ block: 1 });
    expect(pageAnchor([], 3)).toBeNull();
  });
});
