/**
 * The PDF reader over real documents. They lie beside the project, not in it: without them these tests say so and do
 * nothing else.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../cli/host.ts';
import { spanRects } from '../../lib/document/geometry.ts';
import type { ParsedDocument } from '../../lib/document/types.ts';
import { docxReader } from '../../lib/read/docx/docx.ts';
import { pdfReader } from '../../lib/read/pdf/pdf.ts';
import type { Reader } from '../../lib/read/reader.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const present = existsSync(CORPUS);

/** Text layers only: OCR takes seconds a page and is measured by itself. */
const host = { ...nodeHost() };
delete host.ocr;

function read(reader: Reader, file: string): Promise<ParsedDocument> {
  return reader.read({ bytes: new Uint8Array(readFileSync(file)), name: file, sha256: '' }, host);
}

const names = present ? readdirSync(CORPUS).filter((name) => name.endsWith('.pdf')) : [];
const scanned = new Set(['ke-hoach-kon-ray-2024.scan.pdf', 'daknong-nq06-2019.pdf']);
const withText = names.filter((name) => !scanned.has(name));
const twins = withText.filter((name) => existsSync(join(CORPUS, name.replace(/\.pdf$/, '.docx'))));

interface PlacedText {
  page: number;
  x: number;
  y: number;
  text: string;
}

/** Words with their places as poppler sees them, null where poppler is not installed. */
function popplerWords(file: string): PlacedText[] | null {
  let html: string;
  try {
    html = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch {
    return null;
  }
  const words: PlacedText[] = [];
  let page = 0;
  for (const [, opens, x0, y0, x1, y1, text = ''] of html.matchAll(
    /(<page )|<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)/g,
  )) {
    if (opens) page++;
    else words.push({ page, x: (Number(x0) + Number(x1)) / 2, y: (Number(y0) + Number(y1)) / 2, text });
  }
  return words;
}

describe.runIf(present)('PDF corpus', () => {
  it('holds documents to read', () => expect(twins.length).toBeGreaterThan(0));

  it.each(twins)('%s has the paragraphs and cells of its DOCX twin', async (name) => {
    const [pdf, docx] = await Promise.all([
      read(pdfReader, join(CORPUS, name)),
      read(docxReader, join(CORPUS, name.replace(/\.pdf$/, '.docx'))),
    ]);
    const lines = ({ blocks }: ParsedDocument) => blocks.flatMap(({ text }) => text.split('\n'));
    expect(lines(pdf)).toEqual(lines(docx));
    const cells = ({ blocks }: ParsedDocument) =>
      blocks.flatMap(({ cell, text }) => (cell ? [{ ...cell, text }] : []));
    expect(cells(pdf)).toEqual(cells(docx));
  });

  it.each(withText)(
    '%s: rectangles lie on their pages and cover the words that poppler finds',
    async (name) => {
      const file = join(CORPUS, name);
      const { blocks, pageSizes } = await read(pdfReader, file);
      const rects = blocks.flatMap((block) => spanRects(block, { start: 0, end: block.text.length }));
      expect(rects.length).toBeGreaterThan(0);
      for (const { page, rect } of rects) {
        const size = pageSizes[page - 1];
        expect(rect.x).toBeGreaterThanOrEqual(-1);
        expect(rect.y).toBeGreaterThanOrEqual(-1);
        expect(rect.x + rect.width).toBeLessThanOrEqual((size?.width ?? 0) + 1);
        expect(rect.y + rect.height).toBeLessThanOrEqual((size?.height ?? 0) + 1);
      }
      const words = popplerWords(file);
      if (!words) {
        console.info('pdftotext is not installed: rectangles were compared with the page only');
        return;
      }
      const covered = words.filter(({ page, x, y }) =>
        rects.some(
          ({ page: other, rect }) =>
            other === page &&
            x >= rect.x &&
            x <= rect.x + rect.width &&
            y >= rect.y &&
            y <= rect.y + rect.height,
        ),
      );
      // What is not covered is furniture: page numbers, stamps, signatures.
      expect(covered.length / words.length).toBeGreaterThan(0.97);
    },
  );

  it.each(withText)('%s: every block says where its text comes from', async (name) => {
    const { blocks } = await read(pdfReader, join(CORPUS, name));
    for (const [index, block] of blocks.entries()) {
      expect(block.index).toBe(index);
      expect(block.text).toBe(block.text.trim());
      expect(block.text).not.toBe('');
      let last = 0;
      for (const { start, end } of block.fragments) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBe(block.text.length);
    }
  });
});

const SCAN = join(CORPUS, 'ke-hoach-kon-ray-2024.scan.pdf');

describe.runIf(existsSync(SCAN))('scan of a document that is there as text', () => {
  /** Numbers as printed, sorted. */
  const numbers = ({ blocks }: ParsedDocument) =>
    blocks.flatMap(({ text }) => text.match(/\d[\d.,/]*\d|\d/g) ?? []).sort();
  const words = ({ blocks }: ParsedDocument) => blocks.flatMap(({ text }) => text.split(/\s+/));

  it('is read by OCR with every number and nearly every word', { timeout: 400_000 }, async () => {
    const bytes = new Uint8Array(readFileSync(SCAN));
    const scan = await pdfReader.read({ bytes, name: SCAN, sha256: '' }, nodeHost());
    const text = await read(pdfReader, SCAN.replace('.scan.pdf', '.pdf'));
    expect(scan.source.method).toBe('ocr');
    expect(numbers(scan)).toEqual(numbers(text));
    expect(scan.blocks).toHaveLength(text.blocks.length);
    const left = words(text);
    for (const word of words(scan)) {
      const at = left.indexOf(word);
      if (at >= 0) left.splice(at, 1);
    }
    expect(left.length / words(text).length).toBeLessThan(0.02);
  });
});

if (!present) console.info(`no corpus at ${CORPUS}: the PDF corpus tests have nothing to read`);
