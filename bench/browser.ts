/**
 * The built extension in Chromium, for measurements: a profile of its own, and the processor time its processes have
 * taken, which says more than the clock on a machine that others use too.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureChromium, MISSING_CHROMIUM } from '../cli/chromium.ts';
import { milliseconds, percentile, spread } from './measure.ts';

const BUILD = resolve(import.meta.dirname, '..', process.env.EXTENSION_BUILD ?? '.output/chrome-mv3');
/** Idle is a quarter of a second in which all processes together work less than this (milliseconds). */
const QUIET = 25;
const LOOK = 250;

export interface Workspace {
  page: Page;
  /** Milliseconds of processor time, of all processes of this browser, since it began. */
  cpu(): Promise<number>;
  /** Resolves once nothing goes on in the background any more. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** An empty library. @throws without a build or without Chromium */
export async function openWorkspace(): Promise<Workspace> {
  const executablePath = ensureChromium();
  if (!executablePath) throw new Error(MISSING_CHROMIUM);
  if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error('no build: npm run build:chrome');
  const profile = await mkdtemp(join(tmpdir(), 'doi-chieu-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1366, height: 768 },
    args: ['--no-sandbox', `--disable-extensions-except=${BUILD}`, `--load-extension=${BUILD}`],
  });
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(background.url()).host}/workspace.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const session = await context.browser()?.newBrowserCDPSession();
  const cpu = async () => {
    const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
  return {
    page,
    cpu,
    async settle() {
      for (let before = await cpu(); ; ) {
        await page.waitForTimeout(LOOK);
        const after = await cpu();
        if (after - before < QUIET) return;
        before = after;
      }
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** What one action took: by the clock, and of processor time until its answer was there. */
export interface Taken {
  wall: number;
  cpu: number;
}

/** A measurement that is taken again and again. */
export type Measure = (workspace: Workspace) => Promise<Taken[]>;

/** Milliseconds of an action that tells its own time, and the processor time beside it. Null when it cannot tell. */
export async function timed({ settle, cpu }: Workspace, act: () => Promise<number | null>): Promise<Taken[]> {
  await settle();
  const before = await cpu();
  const wall = await act();
  return wall === null ? [] : [{ wall, cpu: (await cpu()) - before }];
}

/**
 * Both libraries take turns, so that a slow moment of the machine hits both.
 * @param warmUp rounds that do not count
 */
export async function compareSizes(
  [small, large]: readonly [Workspace, Workspace],
  measures: Record<string, Measure>,
  rounds: number,
  warmUp: number,
): Promise<Record<string, [Taken[], Taken[]]>> {
  const samples: Record<string, [Taken[], Taken[]]> = {};
  for (const [what, measure] of Object.entries(measures)) {
    const [few, many]: [Taken[], Taken[]] = [[], []];
    for (let round = -warmUp; round < rounds; round += 1) {
      const taken = [await measure(small), await measure(large)] as const;
      if (round < 0) continue;
      few.push(...taken[0]);
      many.push(...taken[1]);
    }
    samples[what] = [few, many];
  }
  return samples;
}

/** The samples as a Markdown table: medians and 95th percentiles by the clock, medians of processor time, ratios. */
export function sizesTable(
  names: readonly [string, string],
  samples: Record<string, [Taken[], Taken[]]>,
): string {
  const head = names.map((name) => `${name}: median | p95 | CPU`).join(' | ');
  const rows = Object.entries(samples).map(([what, sides]) => {
    const walls = sides.map((side) => side.map(({ wall }) => wall));
    const cpus = sides.map((side) => side.map(({ cpu }) => cpu));
    const cells = sides.map((_, at) =>
      [
        milliseconds(walls[at] ?? []),
        `${percentile(walls[at] ?? [], 0.95).toFixed(1)} ms`,
        Number.isNaN(spread(cpus[at] ?? []).median) ? '' : milliseconds(cpus[at] ?? []),
      ].join(' | '),
    );
    return `| ${what} | ${cells.join(' | ')} | ${growth(walls)} | ${growth(cpus)} |`;
  });
  return [
    `| what | ${head} | ratio of medians | of CPU |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

const growth = ([few = [], many = []]: number[][]): string => {
  const times = spread(many).median / spread(few).median;
  return Number.isNaN(times) ? '' : times.toFixed(2);
};
