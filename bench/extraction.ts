/**
 * Extraction alone: time per 10,000 characters as the text grows to two million, and its share of the whole journey of
 * a document. Growth is linear when the time per 10,000 characters stays level.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { nodeHost } from '../cli/host.ts';
import { documentFromParagraphs } from '../lib/document/plain.ts';
import type { ParsedDocument } from '../lib/document/types.ts';
import { extract } from '../lib/extract/extract.ts';
import { readDocument } from '../lib/read/index.ts';
import { spread, takeTurns } from './measure.ts';

const SAMPLE = resolve(import.meta.dirname, '../tests/fixtures/ke-hoach-huyen-dong-khe');

async function read(path: string): Promise<ParsedDocument> {
  const bytes = new Uint8Array(await readFile(path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return readDocument({ bytes, name: basename(path), sha256 }, nodeHost());
}

const lengthOf = (document: ParsedDocument): number =>
  document.blocks.reduce((sum, block) => sum + block.text.length, 0);

/** The body of the sample again and again under one heading, up to a length in characters. */
function grown(document: ParsedDocument, characters: number): ParsedDocument {
  const body = document.blocks.filter((block) => block.cell === null).map((block) => block.text);
  const paragraphs: string[] = [];
  let length = 0;
  for (let at = 0; length < characters; at++) {
    const text = body[at % body.length] ?? '';
    paragraphs.push(text);
    length += text.length;
  }
  return documentFromParagraphs(paragraphs);
}

export async function benchExtraction(): Promise<void> {
  const sample = await read(join(SAMPLE, `${basename(SAMPLE)}.docx`));
  for (let warm = 0; warm < 20; warm++) extract(sample);
  console.log('| characters | time | per 10,000 characters |\n| ---: | ---: | ---: |');
  for (const characters of [10_000, 100_000, 500_000, 1_000_000, 2_000_000]) {
    const document = grown(sample, characters);
    const rounds = characters > 200_000 ? 1 : 5;
    const { ours = [] } = await takeTurns({ ours: async () => extract(document) }, rounds, 1);
    const time = spread(ours).median;
    console.log(
      `| ${lengthOf(document)} | ${time.toFixed(0)} ms | ${((time / lengthOf(document)) * 10_000).toFixed(1)} ms |`,
    );
  }
  for (const extension of ['docx', 'pdf']) {
    const path = join(SAMPLE, `${basename(SAMPLE)}.${extension}`);
    const document = await read(path);
    const { reading = [], extraction = [] } = await takeTurns(
      { reading: () => read(path), extraction: async () => extract(document) },
      15,
      5,
    );
    const share = spread(extraction).median / (spread(extraction).median + spread(reading).median);
    console.log(`\nshare of extraction in the whole, ${extension}: ${(share * 100).toFixed(0)} %`);
  }
}
