import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../../cli/host.ts';
import { installed, openedBy } from '../../../tests/support/programs.ts';
import { DIRECTIVE, PLANS, readFileAsPlan, samplePath } from '../../../tests/support/samples.ts';
import { messagesIn } from '../../locale/locale.ts';
import { checkPlans } from '../../pipeline.ts';
import { samplePdf, show } from '../../read/pdf/sample-file.ts';
import type { OriginalSubject } from '../exporter.ts';
import { annotatedPdfExporter } from './annotated-pdf.ts';
import { type Highlight, highlights } from './highlights.ts';
import { canBeAddedTo, writeHighlights } from './write.ts';

const words = messagesIn('vi');
const pdfjs = () => nodeHost().pdfjs();
let subject: OriginalSubject;

beforeAll(async () => {
  const path = samplePath(PLANS[0], 'pdf');
  const [parent, plan] = await Promise.all([
    readFileAsPlan(samplePath(DIRECTIVE, 'pdf')),
    readFileAsPlan(path),
  ]);
  const { findings } = checkPlans(parent, [plan]);
  subject = {
    kind: 'original',
    record: plan.record,
    findings,
    bytes: new Uint8Array(readFileSync(path)),
    pdfjs,
  };
});

/** Highlights of a file as pdf.js sees them, with the text under each. */
async function marksIn(bytes: Uint8Array) {
  const { module, options } = await pdfjs();
  const task = module.getDocument({ ...options, data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const found: { page: number; contents: string; quads: number; under: string }[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const proxy = await document.getPage(page);
    for (const one of await proxy.getAnnotations())
      if (one.subtype === 'Highlight')
        found.push({
          page,
          contents: one.contentsObj.str,
          quads: one.quadPoints.length / 8,
          under: one.overlaidText ?? '',
        });
  }
  await task.destroy();
  return found;
}

const mark = (page: number): Highlight => ({
  kind: 'target',
  text: 'Tỷ lệ che phủ rừng: 54,8%',
  quote: 'Forest',
  page,
  rects: [[70, 90, 100, 14]],
});

const page = show('Forest cover of 54.8%', 72, 740);

describe('copy of a PDF with highlights', () => {
  it('marks every fact and finding on its very words, with the fact as its note', async () => {
    const bytes = await annotatedPdfExporter.write(subject, words);
    const wanted = highlights(subject, words);
    const found = await marksIn(bytes);
    expect(found.map(({ contents }) => contents).sort()).toEqual(wanted.map(({ text }) => text).sort());
    expect(found.reduce((sum, { quads }) => sum + quads, 0)).toBe(
      wanted.reduce((sum, { rects }) => sum + rects.length, 0),
    );
    const flat = (text: string) => text.replace(/\s+/g, '');
    for (const { text, quote } of wanted.filter(({ kind }) => kind === 'target')) {
      const under = flat(found.find(({ contents }) => contents === text)?.under ?? '');
      // A glyph whose edge leans over the end of its own width is not counted by pdf.js.
      expect(under).toContain(flat(quote).slice(0, -1));
    }
  });

  it('leaves the original bytes as they are', async () => {
    const bytes = await annotatedPdfExporter.write(subject, words);
    expect(bytes.length).toBeGreaterThan(subject.bytes.length);
    expect(Buffer.from(bytes.subarray(0, subject.bytes.length)).equals(Buffer.from(subject.bytes))).toBe(
      true,
    );
  });

  it.each([
    ['a table', samplePdf({ pages: [page, page] })],
    ['a stream, pages in an object stream', compactPdf(page)],
  ])('adds to a file whose directory is %s, and to its own copy', async (_, plain) => {
    const once = await writeHighlights(plain, [mark(1)], await pdfjs());
    const twice = await writeHighlights(once, [mark(2)], await pdfjs());
    expect((await marksIn(twice)).map((found) => found.page)).toEqual([1, 2]);
    if (!installed('pdfinfo')) return;
    const opened = await openedBy('pdfinfo', { name: 'a.pdf', bytes: twice }, () => ['a.pdf']);
    expect(opened.complaints).toEqual([]);
  });

  it('says what will be marked', () => {
    const [table] = annotatedPdfExporter.preview(subject, words);
    expect(table?.kind === 'table' && table.total).toBe(highlights(subject, words).length);
  });

  it.each([
    ['a password', samplePdf({ pages: [page], locked: true }), 'locked'],
    ['a cut-off end', samplePdf({ pages: [page] }).slice(0, 500), 'damaged'],
    ['a pointer that leads nowhere', misled(samplePdf({ pages: [page] })), 'damaged'],
    ['no PDF at all', new TextEncoder().encode('not a document'), 'damaged'],
  ])('refuses a file with %s', async (_, bytes, code) => {
    await expect(writeHighlights(bytes, [mark(1)], await pdfjs())).rejects.toMatchObject({ code });
  });

  it('refuses when nothing has a place', async () => {
    const nowhere = writeHighlights(samplePdf({ pages: [page] }), [], await pdfjs());
    await expect(nowhere).rejects.toMatchObject({ code: 'nothing-to-mark' });
  });

  it('knows a directory when it sees one', () => {
    expect(canBeAddedTo(subject.bytes)).toBe(true);
    expect(canBeAddedTo(subject.bytes.slice(1))).toBe(false);
  });

  it.runIf(installed('pdftoppm'))('is drawn by poppler, with colour where the marks are', async () => {
    const bytes = await annotatedPdfExporter.write(subject, words);
    const draw = (name: string) => ['-r', '50', '-f', '1', '-l', '1', name, 'page'];
    const [before, after] = await Promise.all(
      [subject.bytes, bytes].map((file) =>
        openedBy('pdftoppm', { name: 'a.pdf', bytes: file }, () => draw('a.pdf')),
      ),
    );
    expect(after?.complaints).toEqual([]);
    expect(coloured(after?.files)).toBeGreaterThan(coloured(before?.files) + 1000);
  });
});

/** Two pages in an object stream, under a cross-reference stream, as newer programs write them. */
function compactPdf(content: string): Uint8Array {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  const kid = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 ${font} >> >> >>`;
  const inner = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    kid,
    kid,
  ];
  const heads = inner.map((_, index) => {
    const before = inner.slice(0, index).reduce((sum, body) => sum + body.length + 1, 0);
    return `${index + 1} ${before}`;
  });
  const head = `${heads.join(' ')} `;
  const body = head + inner.join(' ');
  let file = '%PDF-1.5\n';
  const bunch = file.length;
  file += `5 0 obj\n<< /Type /ObjStm /N ${inner.length} /First ${head.length} /Length ${body.length} >>\nstream\n${body}\nendstream\nendobj\n`;
  const text = file.length;
  file += `6 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`;
  const start = file.length;
  const entry = (kind: number, place: number, index: number) =>
    String.fromCharCode(kind, place >> 8, place & 255, index);
  const directory = [
    entry(0, 0, 255),
    ...inner.map((_, index) => entry(2, 5, index)),
    entry(1, bunch, 0),
    entry(1, text, 0),
    entry(1, start, 0),
  ].join('');
  file += `7 0 obj\n<< /Type /XRef /Size 8 /W [1 2 1] /Root 1 0 R /Length ${directory.length} >>\nstream\n${directory}\nendstream\nendobj\n`;
  file += `startxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** The same file with a pointer to the middle of an object. */
function misled(bytes: Uint8Array): Uint8Array {
  const text = String.fromCharCode(...bytes).replace(/startxref\n\d+/, 'startxref\n33');
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Pixels of a PPM picture that are not grey. */
function coloured(files: ReadonlyMap<string, Uint8Array> | undefined): number {
  const [picture] = [...(files?.values() ?? [])];
  if (!picture) throw new Error('no picture');
  // Three header lines, then three bytes a pixel.
  let at = 0;
  for (let line = 0; line < 3; at++) if (picture[at] === 0x0a) line++;
  let count = 0;
  for (; at + 2 < picture.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = picture.subarray(at, at + 3);
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 40) count++;
  }
  return count;
}
