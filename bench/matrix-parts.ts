/**
 * The matrix as the reading worker makes it, in parts from the store: the first columns, all columns, all findings, as
 * processor time and as ratios to reading the same records and texts from disk, and how they grow with the number of
 * plans. The store is one in memory, so that neither a browser nor a drawn page is measured.
 */
import 'fake-indexeddb/auto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { matrix } from '../lib/runtime/matrix-parts.ts';
import { library } from '../lib/store/db.ts';
import { DIRECTIVE, samplePlan, syntheticRows } from './synthetic-rows.ts';

const SIZES = [250, 500, 1000];
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
/** Records in one file. */
const AT_ONCE = 25;
const MEGABYTE = 1024 * 1024;
const ANSWERING = ['first columns', 'all columns', 'all findings'] as const;
const STAGES = ['reading from disk', ...ANSWERING] as const;
type Stage = (typeof STAGES)[number];
type Answering = Record<(typeof ANSWERING)[number], number>;

/** Milliseconds of processor time since a moment: what else the machine does is left out. */
const spent = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const median = (samples: readonly number[]): number =>
  [...samples].sort((a, b) => a - b)[samples.length >> 1] ?? Number.NaN;

export async function benchMatrixParts(): Promise<void> {
  console.log(
    `| plans | ${STAGES.join(' | ')} | findings against disk | against the size before | held by the answer |\n| ---: |${' ---: |'.repeat(STAGES.length + 3)}`,
  );
  const sample = await samplePlan();
  let before: number | null = null;
  for (const size of SIZES) {
    const rows = syntheticRows(size, sample);
    await library.transaction('rw', [library.documents, library.texts], async () => {
      await library.documents.bulkPut(rows);
      await library.texts.bulkPut(rows.map(({ id }) => ({ id, document: sample.document })));
    });
    const folder = await mkdtemp(join(tmpdir(), 'matrix-'));
    const files = await Promise.all(
      Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, async (_, at) => {
        const file = join(folder, `${at}.json`);
        const some = rows.slice(at * AT_ONCE, (at + 1) * AT_ONCE);
        await writeFile(file, JSON.stringify(some.map((row) => ({ row, document: sample.document }))));
        return file;
      }),
    );
    const samples: Record<Stage, number[]> = {
      'reading from disk': [],
      'first columns': [],
      'all columns': [],
      'all findings': [],
    };
    const held: number[] = [];
    for (let round = -1; round < ROUNDS; round++) {
      const [disk, stages, megabytes] = [await reading(files), ...(await answering(rows.slice(1)))];
      if (round < 0) continue;
      samples['reading from disk'].push(disk);
      for (const stage of ANSWERING) samples[stage].push(stages[stage]);
      held.push(megabytes);
    }
    await rm(folder, { recursive: true });
    const [disk, ...rest] = STAGES.map((stage) => median(samples[stage]));
    const whole = rest.at(-1) ?? Number.NaN;
    const growth = before === null ? '' : (whole / before).toFixed(2);
    console.log(
      `| ${size} | ${[disk, ...rest].map((took) => `${took?.toFixed(0)} ms`).join(' | ')} | ${(whole / (disk ?? 1)).toFixed(2)} | ${growth} | ${median(held).toFixed(1)} MB |`,
    );
    before = whole;
  }
}

async function reading(files: readonly string[]): Promise<number> {
  const start = process.cpuUsage();
  for (const file of files) JSON.parse(await readFile(file, 'utf8'));
  return spent(start);
}

async function answering(plans: readonly { id: string }[]): Promise<[stages: Answering, megabytes: number]> {
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  let columns = 0;
  let firstColumns = Number.NaN;
  let allColumns = Number.NaN;
  const parts: unknown[] = [];
  const last = await matrix(
    { parentId: DIRECTIVE, childIds: plans.map(({ id }) => id), settings: { off: [], on: [], severity: {} } },
    (part) => {
      parts.push(part);
      columns += part.comparison.children.length;
      if (Number.isNaN(firstColumns)) firstColumns = spent(start);
      if (columns === plans.length && Number.isNaN(allColumns)) allColumns = spent(start);
    },
  );
  parts.push(last);
  const allFindings = spent(start);
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - heap) / MEGABYTE;
  return [
    { 'first columns': firstColumns, 'all columns': allColumns, 'all findings': allFindings },
    parts.length > 0 ? megabytes : 0,
  ];
}
