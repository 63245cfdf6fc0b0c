import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../lib/document/types.ts';
import { ReadFailure } from '../lib/read/failure.ts';
import { DOCUMENT_READERS, documentsInArchive, READERS, readDocument } from '../lib/read/index.ts';
import { DAMAGED_PART } from '../lib/read/partial.ts';
import type { ReadHost } from '../lib/read/reader.ts';
import { toOriginal, toRepaired } from '../lib/text/offset-map.ts';
import { PLAN_NOTE, PLAN_TEXTS, planDocx, planHtml, planMht, planRtf, zipOf } from './readers.samples.ts';

const host: ReadHost = {
  pdfjs: () => Promise.reject(new Error('no PDF in these tests')),
};

const read = (bytes: Uint8Array): Promise<ParsedDocument> =>
  readDocument({ bytes, name: 'plan', sha256: createHash('sha256').update(bytes).digest('hex') }, host);

const docx = await planDocx();
const doc = new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures/readers/plan.doc')));
const SAMPLES: readonly (readonly [format: string, bytes: Uint8Array, notes: boolean])[] = [
  ['docx', docx, true],
  ['doc', doc, true],
  ['rtf', planRtf(), true],
  ['html', planHtml(), false],
  ['mht', planMht(), false],
  ['zip', zipOf({ 'thu muc/ke-hoach.docx': docx, 'anh.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47) }), true],
];

/** What every ParsedDocument promises. */
function expectContract(document: ParsedDocument): void {
  document.blocks.forEach((block, position) => {
    expect(block.index).toBe(position);
    expect(block.text).not.toBe('');
    expect(block.text).toBe(block.text.normalize('NFC'));
    expect(block.text).toBe(block.text.trim());
    expect(block.map.repairedLength).toBe(block.text.length);
    expect(block.map.originalLength).toBe(block.original.length);
    let last = 0;
    for (let offset = 0; offset <= block.text.length; offset++) {
      const original = toOriginal(block.map, offset);
      expect(original).toBeGreaterThanOrEqual(last);
      expect(original).toBeLessThanOrEqual(block.original.length);
      last = original;
    }
    expect(toRepaired(block.map, block.original.length)).toBe(block.text.length);
    for (const { start, end } of [...block.runs, ...block.fragments]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(block.text.length);
    }
    expect(block.kind === 'cell').toBe(block.cell !== null);
    if (block.cell) {
      const table = document.tables[block.cell.table];
      expect(block.cell.row).toBeLessThan(table?.rows ?? 0);
      expect(block.cell.column + block.cell.columnSpan).toBeLessThanOrEqual(table?.columns ?? 0);
    }
    if (block.calledFrom)
      expect(block.calledFrom.offset).toBeLessThanOrEqual(
        document.blocks[block.calledFrom.block]?.text.length ?? -1,
      );
  });
}

describe('readers', () => {
  it('have names of their own', () => expect(new Set(READERS.map(({ id }) => id)).size).toBe(READERS.length));

  it('are all registered: a folder that exports a reader has its line in the registry', () => {
    const rooms = join(import.meta.dirname, '../lib/read');
    const folders = readdirSync(rooms, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(rooms, entry.name, `${entry.name}.ts`)))
      .map(({ name }) => name)
      .filter((name) =>
        /export const \w+Reader\b/.test(readFileSync(join(rooms, name, `${name}.ts`), 'utf8')),
      );
    expect(READERS.map(({ id }) => id).sort()).toEqual(folders.sort());
  });

  it.each(SAMPLES)('%s: gives the same plan', async (_, bytes, notes) => {
    const document = await read(bytes);
    expectContract(document);
    const texts = document.blocks.filter(({ region }) => region === 'body').map(({ text }) => text);
    expect(texts).toEqual(PLAN_TEXTS);
    expect(document.tables.map(({ rows, columns, ruled }) => [rows, columns, ruled])).toEqual([
      [1, 2, false],
      [3, 3, true],
    ]);
    const head = document.blocks.find(({ text }) => text === 'Chỉ tiêu');
    expect(head?.cell).toMatchObject({ row: 0, column: 0, rowSpan: 2, columnSpan: 1 });
    expect(document.blocks.find(({ text }) => text === '310')?.cell).toMatchObject({ row: 2, column: 2 });
    const title = document.blocks.find(({ text }) => text === 'KẾ HOẠCH');
    expect(title).toMatchObject({ alignment: 'center', runs: [{ start: 0, end: 8, bold: true }] });
    if (!notes) return;
    const note = document.blocks.find(({ region }) => region === 'footnote');
    expect(note?.text).toBe(PLAN_NOTE);
    expect(note?.calledFrom).toEqual({ block: 4, offset: '1. Tỷ lệ hộ nghèo giảm còn 3,5%'.length });
    expect(document.furniture.map(({ text }) => text)).toEqual(['Kế hoạch huyện Mường Lâm']);
  });

  it.each(SAMPLES)('%s: is recognised by its bytes alone', (_, bytes) =>
    expect(READERS.filter(({ accepts }) => accepts(bytes)).length).toBeGreaterThan(0),
  );
});

describe('what cannot be read', () => {
  const compound = (stream: string): Uint8Array => {
    // A compound file with one stream: header, FAT, directory.
    const bytes = new Uint8Array(512 * 4);
    const view = new DataView(bytes.buffer);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    view.setUint16(30, 9, true);
    view.setUint16(32, 6, true);
    view.setUint32(44, 1, true);
    view.setUint32(48, 1, true);
    view.setUint32(56, 4096, true);
    for (let at = 60; at < 512; at += 4) view.setUint32(at, at === 76 ? 0 : 0xffffffff, true);
    for (let at = 512; at < 1024; at += 4) view.setUint32(at, 0xfffffffe, true);
    const entry = (at: number, name: string, type: number, child: number): void => {
      [...name].forEach((letter, index) => {
        view.setUint16(at + index * 2, letter.charCodeAt(0), true);
      });
      view.setUint16(at + 64, (name.length + 1) * 2, true);
      view.setUint8(at + 66, type);
      for (const pointer of [68, 72]) view.setUint32(at + pointer, 0xffffffff, true);
      view.setUint32(at + 76, child, true);
    };
    entry(1024, 'Root Entry', 5, 1);
    entry(1152, stream, 2, 0xffffffff);
    return bytes;
  };
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

  it.each([
    ['empty', new Uint8Array()],
    ['unsupported', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ['unsupported', bytesOf('một dòng chữ')],
    ['unsupported', compound('Workbook')],
    ['encrypted', compound('EncryptedPackage')],
    ['damaged', compound('Contents')],
    ['unsupported', zipOf({ 'xl/workbook.xml': bytesOf('<workbook/>') })],
    ['unsupported', zipOf({ 'a.txt': bytesOf('a') })],
    ['archive', zipOf({ 'a.docx': docx, 'b.doc': doc })],
    ['damaged', zipOf({ 'word/document.xml': bytesOf('không phải XML') })],
    ['no-text', zipOf({ 'word/document.xml': bytesOf('<w:document><w:body><w:p/></w:body></w:document>') })],
    ['no-text', bytesOf('<html><body><div></div></body></html>')],
    ['not-a-document', bytesOf('<html><body>Đăng nhập <input type="password"></body></html>')],
  ] as const)('is refused as %s', async (code, bytes) => {
    const failure = await read(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ReadFailure);
    expect((failure as ReadFailure).code).toBe(code);
  });

  it('lists the documents of an archive', () =>
    expect(
      documentsInArchive(zipOf({ 'b/a.docx': docx, 'b.doc': doc, 'c.txt': bytesOf('c') })).map(
        ({ name }) => name,
      ),
    ).toEqual(['b/a.docx', 'b.doc']));

  it('stops a bomb', async () => {
    const bomb = zipOf({ 'word/document.xml': new Uint8Array(130 * 1024 * 1024).fill(0x20) });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(read(bomb)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('reads what is left of a truncated DOCX', async () => {
    const stored = zipOf({
      'word/document.xml': bytesOf(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${Array.from({ length: 2000 }, (_, index) => `<w:p><w:r><w:t>Thu đạt ${(index * 7919) % 10007} tỷ đồng.</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
      ),
    });
    const document = await read(stored.subarray(0, stored.length / 2));
    expect(document.blocks.length).toBeGreaterThan(10);
    expect(document.warnings.map(({ code }) => code)).toContain('damaged-part');
  });
});

describe('damage', () => {
  const RUNS = 500;

  it.each(SAMPLES)('%s: 500 mutations end with a message or a document', async (_, bytes) => {
    const mutation = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), value: fc.nat(255) }),
        fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), value: fc.nat(400) }),
        fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), value: fc.nat(400) }),
        fc.record({ kind: fc.constant('end' as const), at: fc.nat(), value: fc.nat() }),
      ),
      { minLength: 1, maxLength: 6 },
    );
    let readable = 0;
    await fc.assert(
      fc.asyncProperty(mutation, async (steps) => {
        const mutated = steps.reduce((current, { kind, at, value }) => {
          const place = at % Math.max(1, current.length);
          if (kind === 'flip') {
            const copy = Uint8Array.from(current);
            copy[place] = value;
            return copy;
          }
          if (kind === 'end') return current.subarray(0, place);
          const part = current.subarray(place, place + value);
          const middle = kind === 'cut' ? new Uint8Array() : Uint8Array.from([...part, ...part]);
          return Uint8Array.from([
            ...current.subarray(0, place),
            ...middle,
            ...current.subarray(place + value),
          ]);
        }, bytes);
        try {
          expectContract(await read(mutated));
          readable++;
        } catch (error) {
          if (!(error instanceof ReadFailure)) throw error;
        }
      }),
      { numRuns: RUNS },
    );
    expect(readable).toBeGreaterThan(RUNS / 20);
  });

  it.each(SAMPLES)('%s: a file cut short is refused or says so', async (_, bytes) => {
    for (const part of [0.4, 0.6, 0.8]) {
      const outcome = await read(bytes.slice(0, bytes.length * part)).catch((error: unknown) => error);
      if (outcome instanceof ReadFailure)
        expect(['damaged', 'no-text', 'unsupported']).toContain(outcome.code);
      else expect((outcome as ParsedDocument).warnings.map(({ code }) => code)).toContain(DAMAGED_PART.code);
    }
    expect((await read(bytes)).warnings.map(({ code }) => code)).not.toContain(DAMAGED_PART.code);
  });

  it('accepts() never fails on noise', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        for (const { accepts } of DOCUMENT_READERS) expect(typeof accepts(bytes)).toBe('boolean');
      }),
    ));
});
