/**
 * Broken and hostile PDF files: each ends with a document or a message, within bounds, and the next file reads as before.
 * `DAMAGE_RUNS=500` makes the run a long one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../cli/host.ts';
import type { ParsedDocument } from '../lib/document/types.ts';
import { ReadFailure } from '../lib/read/failure.ts';
import { readDocument } from '../lib/read/index.ts';
import { samplePdf, show } from '../lib/read/pdf/sample-file.ts';
import { zipOf } from './readers.samples.ts';

const RUNS = Number(process.env.DAMAGE_RUNS ?? 40);
/** Milliseconds after which a file counts as one that hangs. */
const HANGS = 60_000;

/** Text layers only: what OCR makes of damage is its own matter. */
const host = { ...nodeHost() };
delete host.ocr;

const read = (bytes: Uint8Array): Promise<ParsedDocument> =>
  readDocument({ bytes, name: 'plan.pdf', sha256: '' }, host);

/** The document, or the failure that says why there is none; anything else is a fault. */
async function outcomeOf(bytes: Uint8Array): Promise<ParsedDocument | ReadFailure> {
  try {
    return await read(bytes);
  } catch (error) {
    if (error instanceof ReadFailure) return error;
    throw error;
  }
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const edited = (bytes: Uint8Array, edit: (text: string) => string): Uint8Array =>
  bytesOf(edit(textOf(bytes)));

const plan = new Uint8Array(
  readFileSync(join(import.meta.dirname, 'fixtures/ke-hoach-so-cong-thuong/ke-hoach-so-cong-thuong.pdf')),
);
const small = samplePdf({ pages: [show('Chi tieu nam 2031', 72, 700), show('Tong thu 1.250', 72, 700)] });

type Step = { kind: 'flip' | 'cut' | 'repeat' | 'end'; at: number; value: number };

function damaged(bytes: Uint8Array, steps: readonly Step[]): Uint8Array {
  let current = Uint8Array.from(bytes);
  for (const { kind, at, value } of steps) {
    const place = at % Math.max(1, current.length);
    const until = place + (value % 400);
    if (kind === 'flip') current[place] = value % 256;
    else if (kind === 'end') current = current.slice(0, place);
    else {
      const part = current.subarray(place, until);
      const middle = kind === 'cut' ? [] : [...part, ...part];
      current = Uint8Array.from([...current.subarray(0, place), ...middle, ...current.subarray(until)]);
    }
  }
  return current;
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>('flip', 'flip', 'flip', 'cut', 'repeat', 'end'),
    at: fc.nat(),
    value: fc.nat(),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The test runner reports every promise left behind; the host of the command line, which is tested here, knows better. */
const reporters = process.listeners('unhandledRejection');
beforeAll(async () => {
  for (const reporter of reporters) process.off('unhandledRejection', reporter);
  await host.pdfjs();
});
afterAll(() => {
  for (const reporter of reporters) process.on('unhandledRejection', reporter);
});

describe('damaged PDF files', () => {
  it.each([
    ['as LibreOffice writes it', plan],
    ['uncompressed', small],
  ])('%s: random damage', { timeout: RUNS * 2000 + HANGS }, async (_, bytes) => {
    const whole = (await read(bytes)).blocks.map(({ text }) => text);
    let readable = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (mutation) => {
        const outcome = await outcomeOf(damaged(bytes, mutation));
        if (!(outcome instanceof ReadFailure)) readable++;
      }),
      { numRuns: RUNS, timeout: HANGS },
    );
    expect(readable).toBeGreaterThan(RUNS / 20);
    expect((await read(bytes)).blocks.map(({ text }) => text)).toEqual(whole);
  });

  it('says that a file was cut off', async () => {
    for (const part of [0.5, 0.9, 0.99]) {
      const outcome = await outcomeOf(small.subarray(0, small.length * part));
      if (outcome instanceof ReadFailure) expect(outcome.code).toBe('damaged');
      else expect(outcome.warnings.map(({ code }) => code)).toContain('damaged-part');
    }
    expect((await read(small)).warnings.map(({ code }) => code)).not.toContain('damaged-part');
  });

  it('finds the objects of a file whose table of places is wrong', async () => {
    const lost = await read(edited(small, (text) => text.replace(/\d{10} 00000 n/g, '0000000007 00000 n')));
    expect(lost.blocks.map(({ text }) => text)).toEqual(['Chi tieu nam 2031', 'Tong thu 1.250']);
    const none = await read(edited(small, (text) => text.replace(/startxref\n\d+/, 'startxref\n99999999')));
    expect(none.blocks).toHaveLength(2);
  });

  it.each([
    ['a page tree that holds itself', (text: string) => text.replace(/\/Kids \[/, '/Kids [2 0 R ')],
    ['a page that is its own parent', (text: string) => text.replace(/\/Parent 2 0 R/g, '/Parent 6 0 R')],
    ['contents that are the page', (text: string) => text.replace(/\/Contents \d+ 0 R/g, '/Contents 6 0 R')],
    ['a catalogue that is its pages', (text: string) => text.replace('/Pages 2 0 R', '/Pages 1 0 R')],
    ['a stated length beyond the file', (text: string) => text.replace(/\/Length \d+/g, '/Length 99999999')],
    ['a font that is a picture', (text: string) => text.replace(/\/F1 \d+ 0 R/g, '/F1 4 0 R')],
    ['a count of pages that is not there', (text: string) => text.replace(/\/Count 2/, '/Count 2000')],
  ])('%s ends', { timeout: HANGS }, async (_, edit) => {
    const outcome = await outcomeOf(edited(small, edit));
    expect(outcome instanceof ReadFailure || outcome.blocks.length > 0).toBe(true);
  });

  it('a page of many kilometres is left out', async () => {
    const huge = await outcomeOf(samplePdf({ pages: [show('A', 72, 700)], mediaBox: '0 0 9999999 9999999' }));
    expect(huge).toMatchObject({ code: 'no-text' });
  });

  it('ten thousand empty pages are refused before they are read', { timeout: HANGS }, async () => {
    const many = samplePdf({ pages: Array<string>(10_000).fill('') });
    expect(await outcomeOf(many)).toMatchObject({ code: 'too-many-pages', details: { pages: 10_000 } });
  });
});

describe('archives around documents', () => {
  it('an archive in an archive is not opened', async () => {
    const nested = zipOf({ 'b.zip': zipOf({ 'plan.pdf': small }) });
    expect(await outcomeOf(nested)).toMatchObject({ code: 'unsupported' });
  });

  it('a PDF in an archive that lost its end is read with a warning', async () => {
    const archive = zipOf({
      'plan.pdf': small,
      'anh.png': new Uint8Array(3000).map((_, i) => (i * 7919) % 251),
    });
    const document = await read(archive.subarray(0, archive.length - 300));
    expect(document.blocks).toHaveLength(2);
    expect(document.warnings.map(({ code }) => code)).toEqual(['damaged-part']);
  });
});
