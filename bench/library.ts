/**
 * The library at scale, in Chromium: start of the workspace, search as one types, filter, opening a document, and, of
 * which every record is read, one indicator by year. Each as
 * median and 95th percentile over a synthetic library, and as a ratio to the same over 100 documents. Needs a build
 * (`npm run build:chrome`).
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureChromium, MISSING_CHROMIUM } from '../cli/chromium.ts';
import { milliseconds, percentile, spread } from './measure.ts';
import { seedLibrary } from './synthetic-library.ts';

const BUILD = resolve(import.meta.dirname, '..', process.env.EXTENSION_BUILD ?? '.output/chrome-mv3');
const SMALL = 100;
const LARGE = 10_000;
const ROUNDS = 15;
/** Typed letter by letter; each letter is one measurement. */
const QUERY = 'lao dong qua dao tao';

export async function benchLibrary(): Promise<void> {
  const executablePath = ensureChromium();
  if (!executablePath) throw new Error(MISSING_CHROMIUM);
  if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error('no build: npm run build:chrome');
  const small = await measureLibrary(executablePath, SMALL);
  const large = await measureLibrary(executablePath, LARGE);
  console.log(
    `| what | ${SMALL}: median | p95 | ${LARGE}: median | p95 | ratio of medians |\n| --- | ---: | ---: | ---: | ---: | ---: |`,
  );
  for (const [what, samples] of Object.entries(large)) {
    const few = small[what] ?? [];
    const ratio = spread(samples).median / spread(few).median;
    console.log(
      `| ${what} | ${milliseconds(few)} | ${percentile(few, 0.95).toFixed(1)} ms | ${milliseconds(samples)} | ${percentile(samples, 0.95).toFixed(1)} ms | ${ratio.toFixed(2)} |`,
    );
  }
}

/** Milliseconds of each action over a library of `count` documents, in a browser profile of its own. */
async function measureLibrary(executablePath: string, count: number): Promise<Record<string, number[]>> {
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
    await seedLibrary(page, count);
    return {
      start: await rounds(() => start(page)),
      'search, each letter': await type(page),
      filter: await rounds(() => filter(page)),
      'open a document': await rounds(() => open(page)),
      'indicators by year': await rounds(() => series(page)),
    };
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** The first two rounds warm the caches and do not count. */
async function rounds(run: () => Promise<number>): Promise<number[]> {
  const samples: number[] = [];
  for (let round = -2; round < ROUNDS; round += 1) {
    const taken = await run();
    if (round >= 0) samples.push(taken);
  }
  return samples;
}

/** From the navigation to the first row of the table. */
async function start(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  await page.locator('[role=grid] [data-index="0"]').waitFor();
  return page.evaluate(() => performance.now());
}

/** From the change of the box to the painted answer. */
async function type(page: Page): Promise<number[]> {
  const samples: number[] = [];
  const box = page.getByRole('searchbox');
  for (let at = 1; at <= QUERY.length; at += 1) {
    if (QUERY[at - 1] === ' ') continue;
    const taken = await change(page, () => box.fill(QUERY.slice(0, at)));
    // Not a number where the letter left everything as it was.
    if (!Number.isNaN(taken)) samples.push(taken);
    if (at % 4 === 0) await change(page, () => box.fill(''));
  }
  await box.fill('');
  return samples;
}

async function filter(page: Page): Promise<number> {
  const box = page.getByRole('button', { name: /Loại văn bản/ });
  await box.click();
  const option = page.getByRole('option', { name: 'Kế hoạch' });
  await option.waitFor();
  const taken = await change(page, () => option.click());
  await page.getByRole('button', { name: 'Bỏ lọc' }).first().click();
  return taken;
}

/** From the double click to the words of the document. */
async function open(page: Page): Promise<number> {
  const row = page.locator('[role=grid] [data-index="3"] [role=row]');
  await row.waitFor();
  const before = await page.evaluate(() => performance.now());
  await row.dblclick();
  await page.getByRole('tab', { name: /^Chỉ tiêu/ }).waitFor();
  const after = await page.evaluate(() => performance.now());
  await page.goBack();
  return after - before;
}

/** From the click to the list of indicators: the goals of the whole library have been gathered then. */
async function series(page: Page): Promise<number> {
  const link = page.getByRole('link', { name: 'Chỉ tiêu theo năm' });
  await link.waitFor();
  const before = await page.evaluate(() => performance.now());
  await link.click();
  await page.getByRole('searchbox', { name: /Tìm chỉ tiêu/ }).waitFor({ timeout: 120_000 });
  const after = await page.evaluate(() => performance.now());
  await page.goBack();
  return after - before;
}

/** Milliseconds from the first event of an action until the number of shown documents has changed and was painted. */
async function change(page: Page, act: () => Promise<void>): Promise<number> {
  const answered = page.evaluate(
    () =>
      new Promise<number>((done) => {
        const status = document.querySelector('header [role=status]');
        const began: number[] = [];
        for (const event of ['input', 'pointerup'])
          addEventListener(event, () => began.push(performance.now()), { capture: true, once: true });
        const before = status?.textContent;
        const look = () => {
          const answer = status?.textContent !== before;
          if (answer) requestAnimationFrame(() => done(performance.now() - (began[0] ?? performance.now())));
          // A letter may leave the number as it was: then two quiet frames after the event are the answer.
          else if (began[0] !== undefined && performance.now() - began[0] > 1500) done(Number.NaN);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await act();
  return answered;
}
