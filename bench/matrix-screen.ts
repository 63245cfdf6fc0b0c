/**
 * The matrix in Chromium: one directive of twenty goals against a thousand plans of thirty. Opening, scrolling, walking
 * with arrows and filtering, each as median and 95th percentile and as a ratio to the same with 100 plans. Needs a build
 * (`npm run build:chrome`).
 */
import { loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import type { DocumentRow } from '../lib/store/rows.ts';
import { summaryOf } from '../lib/store/summary.ts';
import { compareSizes, openWorkspace, sizesTable, type Taken, type Workspace } from './browser.ts';
import { DIRECTIVE, samplePlan, syntheticRows } from './synthetic-rows.ts';

const SMALL = 100;
const LARGE = 1000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
/** Scrolls, steps and filters in one round. */
const TIMES = 10;
/** Rows handed to the page at once. */
const AT_ONCE = 50;

export async function benchMatrixScreen(): Promise<void> {
  const workspaces = [await openWorkspace(), await openWorkspace()] as const;
  try {
    for (const [index, plans] of [SMALL, LARGE].entries()) {
      const page = workspaces[index]?.page;
      if (!page) continue;
      await seed(page, plans);
      // The page does not see what was written past it.
      await page.reload();
    }
    const before = loadavg();
    const samples = await compareSizes(
      workspaces,
      {
        'open, first columns': (workspace) => opening(workspace, 'first'),
        'open, all columns': (workspace) => opening(workspace, 'columns'),
        'open, all findings': (workspace) => opening(workspace, 'findings'),
        'scroll by a screen': (workspace) => within(workspace, scroll),
        'arrow to the next plan': (workspace) => within(workspace, walk),
        'filter, on and off': (workspace) => within(workspace, filter),
      },
      ROUNDS,
      1,
    );
    console.log(sizesTable([`${SMALL} plans`, `${LARGE} plans`], samples));
    console.log(`\nload before ${before[0]?.toFixed(1)}, after ${loadavg()[0]?.toFixed(1)}`);
  } finally {
    for (const workspace of workspaces) await workspace.close();
  }
}

async function seed(page: Page, plans: number): Promise<void> {
  const sample = await samplePlan();
  const rows = syntheticRows(plans, sample);
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const batch = rows.slice(from, from + AT_ONCE);
    await page.evaluate(put, { document: sample.document, rows: batch, summaries: batch.map(summaryOf) });
  }
}

interface Rows {
  document: unknown;
  rows: DocumentRow[];
  summaries: unknown[];
}

/** Runs in the page. */
const put = ({ document, rows, summaries }: Rows): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('doi-chieu');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['documents', 'summaries', 'texts'], 'readwrite');
      for (const row of rows) {
        writing.objectStore('documents').put(row);
        writing.objectStore('texts').put({ id: row.id, document });
      }
      for (const summary of summaries) writing.objectStore('summaries').put(summary);
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });

type Stage = 'first' | 'columns' | 'findings';

/**
 * From the address to the first painted results, to those of the last plan, or to the findings of all. Waits for the
 * last of them in any case: the worker goes on with what was asked of it.
 */
async function opening({ page, settle, cpu }: Workspace, stage: Stage): Promise<Taken[]> {
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settle();
  const before = await cpu();
  const { wall, whole } = await page.evaluate(open, { hash: `#/matrix/${DIRECTIVE}`, stage });
  // Processor time is told for the whole alone.
  return [{ wall, cpu: wall === whole ? (await cpu()) - before : Number.NaN }];
}

/** Runs in the page. Every plan has its column when the counts of the filter add up to all cells. */
const open = ({ hash, stage }: { hash: string; stage: Stage }): Promise<{ wall: number; whole: number }> =>
  new Promise((done) => {
    const began = performance.now();
    let wall: number | null = null;
    location.hash = hash;
    const look = () => {
      const now = performance.now() - began;
      const grid = document.querySelector('[role=grid]');
      const cell = grid?.querySelector('[role=gridcell][aria-selected]')?.textContent;
      const busy = document.querySelector('main [role=progressbar]');
      const counts = [...document.querySelectorAll('main [role=toolbar] button')];
      const known = counts.reduce((sum, { textContent }) => sum + Number(/\d+/.exec(textContent)?.[0]), 0);
      const rows = Number(grid?.getAttribute('aria-rowcount')) - 1;
      const columns = Number(grid?.getAttribute('aria-colcount')) - 2;
      const there = stage === 'first' || (stage === 'columns' ? known >= rows * columns : !busy);
      if (cell && there) wall ??= now;
      if (cell && !busy && wall !== null) done({ wall, whole: now });
      else requestAnimationFrame(look);
    };
    look();
  });

/** What can be done many times over without opening the matrix again: the median of a round is its sample. */
async function within(
  { page, settle, cpu }: Workspace,
  act: (rounds: number) => Promise<number[]>,
): Promise<Taken[]> {
  await settle();
  const before = await cpu();
  const walls = await page.evaluate(act, TIMES);
  const each = ((await cpu()) - before) / TIMES;
  return walls.map((wall) => ({ wall, cpu: each }));
}

/** Runs in the page: from the scroll to the frame in which its columns are drawn. */
const scroll = async (rounds: number): Promise<number[]> => {
  const grid = document.querySelector('[role=grid]');
  const samples: number[] = [];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  if (!grid) return samples;
  const room = grid.scrollWidth - grid.clientWidth;
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    grid.scrollLeft = (grid.scrollLeft + grid.clientWidth) % Math.max(1, room);
    await frame();
    await frame();
    samples.push(performance.now() - began);
  }
  return samples;
};

/** Runs in the page: from the key to the frame in which the next cell is marked. */
const walk = async (rounds: number): Promise<number[]> => {
  const grid = document.querySelector<HTMLElement>('[role=grid]');
  const samples: number[] = [];
  if (!grid) return samples;
  grid.focus();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  for (let round = 0; round < rounds; round += 1) {
    const before = grid.getAttribute('aria-activedescendant');
    const began = performance.now();
    grid.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    do await frame();
    while (grid.getAttribute('aria-activedescendant') === before);
    samples.push(performance.now() - began);
  }
  return samples;
};

/** Runs in the page: from the press to the frame in which other rows or columns are shown. */
const filter = async (rounds: number): Promise<number[]> => {
  const button = document.querySelector<HTMLElement>('[role=toolbar] button[aria-pressed]');
  const samples: number[] = [];
  if (!button) return samples;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let round = 0; round < rounds; round += 1) {
    const before = button.getAttribute('aria-pressed');
    const began = performance.now();
    button.click();
    do await frame();
    while (button.getAttribute('aria-pressed') === before);
    samples.push(performance.now() - began);
    await frame();
  }
  return samples;
};
