/**
 * The readers over real documents, where a folder of them stands beside the project: nothing of them is in the repository.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../lib/document/types.ts';
import { readDocument } from '../../lib/read/index.ts';
import { toOriginal } from '../../lib/text/offset-map.ts';
import { syllableShare } from '../../lib/text/syllables.ts';

const root = resolve(import.meta.dirname, '../../../shared/corpus');
const folders = [root, join(root, 'real')].filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:docx?|rtf|html?)$/.test(name))
    .map((name) => join(folder, name)),
);

const read = (path: string): Promise<ParsedDocument> => {
  const bytes = new Uint8Array(readFileSync(path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return readDocument(
    { bytes, name: basename(path), sha256 },
    { pdfjs: () => Promise.reject(new Error('no PDF here')) },
  );
};

/** What extraction sees of a document. */
const visible = ({ blocks }: ParsedDocument) =>
  blocks.map(({ text, region, cell, alignment, headingLevel, runs }) => ({
    text,
    region,
    cell,
    alignment,
    headingLevel,
    bold: runs.filter(({ bold }) => bold).map(({ start, end }) => [start, end]),
  }));

if (files.length === 0) console.log(`readers.corpus: no documents in ${root}, nothing to read`);

describe('real documents', () => {
  it('are looked for', () => expect(folders.length === 0 || files.length > 0).toBe(true));

  for (const path of files) {
    it(`${basename(path)}: reads as Vietnamese`, async () => {
      const { blocks } = await read(path);
      const whole = blocks.map(({ text }) => text).join('\n');
      expect(syllableShare(whole).share).toBeGreaterThan(0.9);
      for (const { text, map, original } of blocks) {
        expect(text).toBe(text.normalize('NFC').trim());
        expect(toOriginal(map, text.length)).toBeLessThanOrEqual(original.length);
      }
    });
  }

  for (const path of files.filter((file) => file.endsWith('.doc') && existsSync(`${file}x`)))
    it(`${basename(path)}: equals its DOCX`, async () =>
      expect(visible(await read(path))).toEqual(visible(await read(`${path}x`))));
});
