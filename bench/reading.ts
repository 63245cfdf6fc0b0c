/** Time of the whole pipeline as a ratio to pdf.js and to mammoth alone, warm and cold, over the same files. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { milliseconds, ratio, takeTurns } from './measure.ts';
import { mammoth, pdfjs, pipeline } from './sides.ts';

const root = resolve(import.meta.dirname, '..');

/** The bundled samples, and the corpus beside the checkout where there is one. */
function files(): string[] {
  const samples = join(root, 'tests/fixtures');
  const bundled = readdirSync(samples).flatMap((slug) =>
    statSync(join(samples, slug)).isDirectory()
      ? readdirSync(join(samples, slug)).map((name) => join(samples, slug, name))
      : [],
  );
  const corpus = resolve(root, '../shared/corpus');
  const real = statSync(corpus, { throwIfNoEntry: false })
    ? readdirSync(corpus).map((name) => join(corpus, name))
    : [];
  return [...bundled, ...real].filter((path) => /(?<!\.scan)\.pdf$|\.docx$/.test(path));
}

const cold = (side: string, path: string): number =>
  Number(
    execFileSync(process.execPath, [join(import.meta.dirname, 'once.ts'), side, path], { encoding: 'utf8' }),
  );

export async function benchReading(): Promise<void> {
  const totals = { pdfjs: { ours: 0, theirs: 0 }, mammoth: { ours: 0, theirs: 0 } };
  console.log('| file | beside | ours, warm | ratio warm | ratio cold |\n| --- | --- | ---: | ---: | ---: |');
  for (const path of files()) {
    // A scan has nothing for the bare library to read.
    if ((await pipeline(path)) === 'ocr') continue;
    const beside = path.endsWith('.pdf') ? 'pdfjs' : 'mammoth';
    const other = beside === 'pdfjs' ? pdfjs : mammoth;
    const warm = await takeTurns({ ours: () => pipeline(path), theirs: () => other(path) }, 7, 3);
    const { ours = [], theirs = [] } = warm;
    const coldRuns = [0, 1, 2].map(() => ({ ours: cold('pipeline', path), theirs: cold(beside, path) }));
    const total = totals[beside];
    total.ours += ours.reduce((sum, value) => sum + value, 0);
    total.theirs += theirs.reduce((sum, value) => sum + value, 0);
    const coldRatio = ratio(
      coldRuns.map((run) => run.ours),
      coldRuns.map((run) => run.theirs),
    );
    console.log(
      `| ${path.slice(path.lastIndexOf('/') + 1)} | ${beside} | ${milliseconds(ours)} | ${ratio(ours, theirs)} | ${coldRatio} |`,
    );
  }
  for (const [beside, total] of Object.entries(totals))
    console.log(`\nall files, warm, against ${beside}: ${(total.ours / total.theirs).toFixed(2)}`);
}
