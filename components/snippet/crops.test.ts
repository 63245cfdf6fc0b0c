import { describe, expect, it } from 'vitest';
import type { Block, Fragment } from '../../lib/document/types.ts';
import { identityMap } from '../../lib/text/offset-map.ts';
import { cropsOf } from './crops.ts';

const text = 'Trồng 120 ha rừng, nuôi 96,4 tấn cá';
const place = { page: 2, height: 10, width: 40 };
const fragment = (words: string, x: number, y: number, confidence: number): Fragment => {
  const start = text.indexOf(words);
  return { ...place, x, y, start, end: start + words.length, confidence };
};
const span = { block: 0, start: 0, end: text.length };

function documentOf(fragments: Fragment[]) {
  const block: Block = {
    index: 0,
    kind: 'paragraph',
    region: 'body',
    text,
    original: text,
    map: identityMap(text.length),
    page: 2,
    fragments,
    runs: [],
    alignment: null,
    indent: null,
    cell: null,
    headingLevel: null,
  };
  const size = { width: 595, height: 842 };
  return { blocks: [block], pageSizes: [size, size] };
}

describe('cropsOf', () => {
  it('shows nothing where OCR was sure', () => {
    expect(cropsOf(documentOf([fragment('120', 100, 200, 0.95)]), span)).toEqual([]);
  });

  it('surrounds the number with the words beside it', () => {
    const [crop] = cropsOf(documentOf([fragment('120', 300, 200, 0.5)]), span);
    expect(crop).toMatchObject({ page: 2, x: 225, width: 190, marks: [{ text: '120', x: 300 }] });
    expect(crop?.y).toBeLessThan(200);
    expect((crop?.y ?? 0) + (crop?.height ?? 0)).toBeGreaterThan(210);
  });

  it('stays on the page', () => {
    const crops = cropsOf(documentOf([fragment('120', 4, 1, 0.5), fragment('96,4', 550, 830, 0.5)]), span);
    for (const { x, y, width, height } of crops) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(595);
      expect(y + height).toBeLessThanOrEqual(842);
    }
    expect(crops).toHaveLength(2);
  });

  it('puts the numbers of one line into one picture', () => {
    const crops = cropsOf(
      documentOf([fragment('120', 100, 200, 0.5), fragment('96,4', 420, 201, 0.4)]),
      span,
    );
    expect(crops).toHaveLength(1);
    expect(crops[0]).toMatchObject({ x: 92, width: 376, marks: [{ text: '120' }, { text: '96,4' }] });
  });

  it('leaves out numbers outside of the passage', () => {
    const document = documentOf([fragment('120', 100, 200, 0.5), fragment('96,4', 420, 300, 0.4)]);
    expect(cropsOf(document, { block: 0, start: 0, end: 12 })).toHaveLength(1);
    expect(cropsOf(document, { block: 7, start: 0, end: 12 })).toEqual([]);
  });
});
