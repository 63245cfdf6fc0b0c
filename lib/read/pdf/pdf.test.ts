import * as module from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { ReadFailure } from '../failure.ts';
import type { OcrEngine, OcrWord, ReadHost, ReadProgress } from '../reader.ts';
import { pdfReader } from './pdf.ts';
import { samplePdf, show } from './sample-file.ts';

const host = (extra: Partial<ReadHost> = {}): ReadHost => ({
  pdfjs: () => Promise.resolve({ module, options: {} }),
  ...extra,
});
const read = (bytes: Uint8Array, extra: Partial<ReadHost> = {}) =>
  pdfReader.read({ bytes, name: 'sample.pdf', sha256: '' }, host(extra));
const failure = async (bytes: Uint8Array): Promise<unknown> => {
  const error: unknown = await read(bytes).then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof ReadFailure ? error.code : error;
};

const TEXT = samplePdf({ pages: [show('Plan of the year 2024', 85, 700), show('Second page', 85, 700)] });

const ocrWord = (text: string, x: number, y: number, line: number): OcrWord => ({
  text,
  confidence: 0.9,
  box: { x, y: y - 40, width: text.length * 20, height: 40 },
  baseline: y,
  line,
  block: 0,
});
/** An engine that sees the same two lines on every page. */
const engine: OcrEngine = {
  parallel: 2,
  recognise: () =>
    Promise.resolve([
      ...[ocrWord('Thu', 400, 400, 0), ocrWord('ngân', 480, 400, 0), ocrWord('sách:', 580, 400, 0)],
      ...[ocrWord('39,5', 700, 400, 0), ocrWord('tỷ', 800, 400, 0), ocrWord('đồng', 860, 400, 0)],
    ]),
};

describe('pdfReader', () => {
  it('knows a PDF by its bytes, junk before the signature included', () => {
    expect(pdfReader.accepts(TEXT)).toBe(true);
    expect(pdfReader.accepts(new TextEncoder().encode('\n\n%PDF-1.7'))).toBe(true);
    expect(pdfReader.accepts(new TextEncoder().encode('PK\u0003\u0004'))).toBe(false);
  });

  it('reads text with its place', async () => {
    const document = await read(TEXT);
    expect(document.blocks.map(({ text, page }) => [text, page])).toEqual([
      ['Plan of the year 2024', 1],
      ['Second page', 2],
    ]);
    const [fragment] = document.blocks[0]?.fragments ?? [];
    expect(fragment).toMatchObject({ page: 1, x: 85 });
    expect(fragment?.y).toBeCloseTo(842 - 700 - 12 * 0.95, 1);
    expect(document.pageSizes).toEqual([
      { width: 595, height: 842 },
      { width: 595, height: 842 },
    ]);
    expect(document.source).toMatchObject({ pages: 2, method: 'text-layer', mediaType: 'application/pdf' });
  });

  it('leaves the bytes of the caller as they were', async () => {
    const bytes = TEXT.slice();
    await read(bytes);
    expect(bytes).toEqual(TEXT);
  });

  it('reports progress page by page', async () => {
    const seen: ReadProgress[] = [];
    await read(TEXT, { onProgress: (progress) => seen.push(progress) });
    expect(seen.filter(({ stage }) => stage === 'text').map(({ done, total }) => [done, total])).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('stops when it is told to', async () => {
    const abort = new AbortController();
    const reading = read(TEXT, { signal: abort.signal, onProgress: () => abort.abort() });
    await expect(reading).rejects.toThrow(/abort/i);
  });

  it('turns with the page', async () => {
    const bytes = samplePdf({ pages: [show('Turned', 85, 700)] });
    const text = new TextDecoder('latin1').decode(bytes).replace('/MediaBox', '/Rotate 90 /MediaBox');
    const turned = await read(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    expect(turned.pageSizes).toEqual([{ width: 842, height: 595 }]);
    expect(turned.blocks[0]?.text).toBe('Turned');
    const [place] = turned.blocks[0]?.fragments ?? [];
    // The text runs down along the right side of the page as shown.
    expect(place?.height).toBeGreaterThan(place?.width ?? 0);
    expect(place?.y).toBeCloseTo(85, 0);
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeCloseTo(700 + 12 * 0.95, 0);
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a signature only', new TextEncoder().encode('%PDF-1.7\n'), 'damaged'],
    ['a locked file', samplePdf({ pages: [show('Secret', 85, 700)], locked: true }), 'encrypted'],
    ['blank pages', samplePdf({ pages: ['', ''] }), 'no-text'],
    ['a scan where there is no OCR', samplePdf({ pages: ['', ''], scanned: true }), 'scan-without-ocr'],
  ])('%s', async (_, bytes, code) => expect(await failure(bytes)).toBe(code));

  it('gives what a truncated file still holds, or says that it is damaged', async () => {
    for (const part of [0.3, 0.6, 0.9]) {
      const bytes = TEXT.slice(0, Math.floor(TEXT.length * part));
      const result = await read(bytes).then(
        ({ blocks }) => blocks.length,
        (error: unknown) => (error instanceof ReadFailure ? error.code : error),
      );
      expect(['damaged', 'no-text', 1, 2]).toContain(result);
    }
  });

  it('names a page of impossible size and reads the others', async () => {
    const bytes = samplePdf({ pages: [show('Vast', 85, 700)], mediaBox: '0 0 900000 900000' });
    expect(await failure(bytes)).toBe('no-text');
  });
});

describe('scans', () => {
  const scan = samplePdf({ pages: [show('Stamp', 300, 800)], scanned: true });

  it('go to OCR and through the same layout, with confidences', async () => {
    const document = await read(scan, { ocr: () => Promise.resolve(engine) });
    expect(document.source.method).toBe('ocr');
    expect(document.blocks.map(({ text }) => text)).toEqual(['Thu ngân sách: 39,5 tỷ đồng']);
    const [fragment] = document.blocks[0]?.fragments ?? [];
    expect(fragment).toMatchObject({ confidence: 0.9 });
    expect(fragment?.x).toBeCloseTo((400 * 72) / 200, 0);
    expect(document.quality.pages).toMatchObject([{ page: 1, method: 'ocr', issues: [] }]);
  });

  it('keep a warning where OCR fails', async () => {
    const failing: OcrEngine = { parallel: 1, recognise: () => Promise.reject(new Error('out of memory')) };
    const two = samplePdf({ pages: [show('Stamp of the office', 300, 800)], scanned: true });
    const document = await read(two, { ocr: () => Promise.resolve(failing) });
    expect(document.warnings.map(({ code, page }) => [code, page])).toEqual([
      ['ocr-failed', 1],
      ['scan-unread', 1],
    ]);
    expect(document.quality.pages[0]?.confidence).toBe(0);
  });
});
