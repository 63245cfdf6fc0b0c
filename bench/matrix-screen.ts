/**
 * The matrix in Chromium: one directive of twenty goals against a thousand plans of thirty. Opening, scrolling, walking
 * with arrows and filtering, each as median and 95th percentile and as a ratio to the same with 100 plans. Needs a build
 * (`npm run build:chrome`).
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureChromium, MISSING_CHROMIUM } from '../cli/chromium.ts';
import { nodeHost } from '../cli/host.ts';
import { readPlan } from '../lib/pipeline.ts';
import { numberKey } from '../lib/store/number-key.ts';
import type { DocumentRow } from '../lib/store/rows.ts';
import { summaryOf } from '../lib/store/summary.ts';
import { milliseconds, percentile, spread } from './measure.ts';
import { syntheticPlan } from './synthetic-plans.ts';

const BUILD = resolve(import.meta.dirname, '..', process.env.EXTENSION_BUILD ?? '.output/chrome-mv3');
/** Its text stands for that of every plan. */
const SAMPLE = resolve(
  import.meta.dirname,
  '../tests/fixtures/ke-hoach-huyen-dong-khe/ke-hoach-huyen-dong-khe.docx',
);
const SMALL = 100;
const LARGE = 1000;
const ROUNDS = 5;
/** Rows handed to the page at once. */
const AT_ONCE = 50;
const DIRECTIVE = 'f'.repeat(64);

export async function benchMatrixScreen(): Promise<void> {
  const executablePath = ensureChromium();
  if (!executablePath) throw new Error(MISSING_CHROMIUM);
  if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error('no build: npm run build:chrome');
  const small = await measure(executablePath, SMALL);
  const large = await measure(executablePath, LARGE);
  console.log(
    `| what | ${SMALL} plans: median | p95 | ${LARGE} plans: median | p95 | ratio of medians |\n| --- | ---: | ---: | ---: | ---: | ---: |`,
  );
  for (const [what, samples] of Object.entries(large)) {
    const few = small[what] ?? [];
    const ratio = spread(samples).median / spread(few).median;
    console.log(
      `| ${what} | ${milliseconds(few)} | ${percentile(few, 0.95).toFixed(1)} ms | ${milliseconds(samples)} | ${percentile(samples, 0.95).toFixed(1)} ms | ${ratio.toFixed(2)} |`,
    );
  }
}

async function measure(executablePath: string, plans: number): Promise<Record<string, number[]>> {
  const profile = await mkdtemp(join(tmpdir(), 'doi-chieu-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1366, height: 768 },
    args: ['--no-sandbox', `--disable-extensions-except=${BUILD}`, `--load-extension=${BUILD}`],
  });
  try {
    const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(background.url()).host}/workspace.html`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await seed(page, plans);
    // The page does not see what was written past it.
    await page.reload();
    const opened = await openings(page);
    return {
      'open, first columns': opened.map(({ first }) => first),
      'open, all columns': opened.map(({ all }) => all),
      'scroll by a screen': await page.evaluate(scroll, 40),
      'arrow to the next plan': await page.evaluate(walk, 40),
      'filter, on and off': await page.evaluate(filter, 20),
    };
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function seed(page: Page, plans: number): Promise<void> {
  const bytes = new Uint8Array(await readFile(SAMPLE));
  const sample = await readPlan({ bytes, name: 'ke-hoach.docx', sha256: '0'.repeat(64) }, nodeHost());
  const rows = [null, ...Array.from({ length: plans }, (_, index) => index)].map((index): DocumentRow => {
    const number = index === null ? '5/CT-UBND' : `${index}/KH-UBND`;
    const { metadata, targets } = syntheticPlan(index);
    const parent = sample.record.metadata.parent;
    return {
      id: index === null ? DIRECTIVE : index.toString(16).padStart(64, '0'),
      size: bytes.length,
      origin: { kind: 'file', url: null, pageUrl: null },
      addedAt: new Date(Date.UTC(2024, 0, 1) + (index ?? 0) * 60_000).toISOString(),
      openedAt: '2024-01-01T00:00:00.000Z',
      record: {
        ...sample.record,
        targets,
        metadata: {
          ...metadata,
          number,
          documentType: index === null ? 'CT' : 'KH',
          parent: index === null || !parent ? null : { ...parent, number: '5/CT-UBND' },
        },
      },
      numberKey: numberKey(number),
      symbolKey: '',
      parentKey: index === null ? '' : numberKey('5/CT-UBND'),
      parentId: null,
    };
  });
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

/** From the address to the first painted results, and to the last. The first warms the caches and does not count. */
async function openings(page: Page): Promise<{ first: number; all: number }[]> {
  const samples: { first: number; all: number }[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    await page.evaluate(() => {
      location.hash = '#/settings';
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(100);
    const sample = await page.evaluate(open, `#/matrix/${DIRECTIVE}`);
    if (round >= 0) samples.push(sample);
  }
  return samples;
}

/** Runs in the page. */
const open = (hash: string): Promise<{ first: number; all: number }> =>
  new Promise((done) => {
    const began = performance.now();
    let first: number | null = null;
    location.hash = hash;
    const look = () => {
      const cell = document.querySelector('[role=grid] [role=gridcell][aria-selected]');
      if (first === null && cell?.textContent) first = performance.now() - began;
      if (first !== null && !document.querySelector('main [role=progressbar]'))
        done({ first, all: performance.now() - began });
      else requestAnimationFrame(look);
    };
    look();
  });

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
