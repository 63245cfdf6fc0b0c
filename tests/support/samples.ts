import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { nodeHost } from '../../cli/host.ts';
import { type ReadPlan, readPlan } from '../../lib/pipeline.ts';

export const FIXTURES = resolve(import.meta.dirname, '../fixtures');

export const DIRECTIVE = 'chi-thi-05-truong-lam';
export const PLANS = [
  'ke-hoach-huyen-dong-khe',
  'ke-hoach-so-cong-thuong',
  'ke-hoach-thi-xa-an-binh',
] as const;

/** Path of a bundled sample. */
export const samplePath = (slug: string, extension: 'docx' | 'pdf'): string =>
  join(FIXTURES, slug, `${slug}.${extension}`);

/** Reads any file the way the command line does. */
export async function readFileAsPlan(path: string): Promise<ReadPlan> {
  const bytes = new Uint8Array(readFileSync(path));
  return readPlan(
    { bytes, name: basename(path), sha256: createHash('sha256').update(bytes).digest('hex') },
    nodeHost(),
  );
}
