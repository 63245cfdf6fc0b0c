/**
 * The library at scale, in Chromium: start of the workspace, search as one types, filter, opening a document, the list
 * of indicators and one indicator by year. Each as median and 95th percentile over a synthetic library, and as a ratio
 * to the same over 100 documents, which take turns. Needs a build (`npm run build:chrome`).
 */
import { loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { compareSizes, openWorkspace, sizesTable, type Taken, timed, type Workspace } from './browser.ts';
import { seedLibrary } from './synthetic-library.ts';

const SMALL = 100;
const LARGE = 10_000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
/** Typed letter by letter; each letter is one measurement. */
const QUERY = 'lao dong qua dao tao';

export async function benchLibrary(): Promise<void> {
  const workspaces = [await openWorkspace(), await openWorkspace()] as const;
  try {
    await seedLibrary(workspaces[0].page, SMALL);
    await seedLibrary(workspaces[1].page, LARGE);
    const before = loadavg();
    // The page does not see what was written past it.
    for (const { page } of workspaces) await page.reload();
    // A query is many letters: two of them make as many samples as the others have.
    const search = await compareSizes(workspaces, { 'search, each letter': type }, 2, 1);
    const rest = await compareSizes(
      workspaces,
      {
        start: (workspace) => timed(workspace, () => start(workspace.page)),
        filter: (workspace) => timed(workspace, () => filter(workspace.page)),
        'open a document': open,
        'indicators by year': series,
        'one indicator by year': oneSeries,
      },
      ROUNDS,
      2,
    );
    console.log(sizesTable([String(SMALL), String(LARGE)], { ...search, ...rest }));
    console.log(`\nload before ${before[0]?.toFixed(1)}, after ${loadavg()[0]?.toFixed(1)}`);
  } finally {
    for (const workspace of workspaces) await workspace.close();
  }
}

/** From the navigation to the first row of the table. */
async function start(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  await page.locator('[role=grid] [data-index="0"]').waitFor();
  return page.evaluate(() => performance.now());
}

/** From the change of the box to the painted answer. */
async function type(workspace: Workspace): Promise<Taken[]> {
  const { page } = workspace;
  const samples: Taken[] = [];
  const box = page.getByRole('searchbox');
  for (let at = 1; at <= QUERY.length; at += 1) {
    if (QUERY[at - 1] === ' ') continue;
    samples.push(...(await timed(workspace, () => change(page, () => box.fill(QUERY.slice(0, at))))));
    if (at % 4 === 0) await change(page, () => box.fill(''));
  }
  await box.fill('');
  return samples;
}

async function filter(page: Page): Promise<number | null> {
  const box = page.getByRole('button', { name: /Loại văn bản/ });
  await box.click();
  const option = page.getByRole('option', { name: 'Kế hoạch' });
  await option.waitFor();
  const taken = await change(page, () => option.click());
  await page.getByRole('button', { name: 'Bỏ lọc' }).first().click();
  return taken;
}

/** From the double click to the words of the document. */
async function open(workspace: Workspace): Promise<Taken[]> {
  const { page } = workspace;
  const row = page.locator('[role=grid] [data-index="3"] [role=row]');
  await row.waitFor();
  const taken = await timed(workspace, () =>
    until(page, { event: 'dblclick', shown: '[role=tab]' }, () => row.dblclick()),
  );
  await page.goBack();
  return taken;
}

/** From the click to the list of indicators of the whole library. */
async function series(workspace: Workspace): Promise<Taken[]> {
  const { page } = workspace;
  const link = page.getByRole('link', { name: 'Chỉ tiêu theo năm' });
  await link.waitFor();
  const taken = await timed(workspace, () =>
    until(page, { event: 'click', shown: 'main:not(:has([role=grid])) input[type=search]' }, () =>
      link.click(),
    ),
  );
  await page.goBack();
  await page.locator('[role=grid] [data-index="0"]').waitFor();
  return taken;
}

/** From the click on an indicator to its table. */
async function oneSeries(workspace: Workspace): Promise<Taken[]> {
  const { page } = workspace;
  await page.getByRole('link', { name: 'Chỉ tiêu theo năm' }).click();
  const indicator = page.locator('main [data-index="0"] button').first();
  await indicator.waitFor({ timeout: 120_000 });
  const taken = await timed(workspace, () =>
    until(page, { event: 'click', shown: 'main h2' }, () => indicator.click()),
  );
  await page.goBack();
  await page.goBack();
  await page.locator('[role=grid] [data-index="0"]').waitFor();
  return taken;
}

/** Milliseconds from an event until something is there and was painted. */
async function until(
  page: Page,
  wanted: { event: string; shown: string },
  act: () => Promise<void>,
): Promise<number> {
  const answered = page.evaluate(
    ({ event, shown }) =>
      new Promise<number>((done) => {
        const look = (began: number) => {
          if (document.querySelector(shown)) requestAnimationFrame(() => done(performance.now() - began));
          else requestAnimationFrame(() => look(began));
        };
        addEventListener(event, () => look(performance.now()), { capture: true, once: true });
      }),
    wanted,
  );
  await act();
  return answered;
}

/**
 * Milliseconds from the first event of an action until the number of shown documents has changed and was painted; null
 * when it stays as it was.
 */
async function change(page: Page, act: () => Promise<void>): Promise<number | null> {
  const answered = page.evaluate(
    () =>
      new Promise<number | null>((done) => {
        const status = document.querySelector('header [role=status]');
        const began: number[] = [];
        for (const event of ['input', 'pointerup'])
          addEventListener(event, () => began.push(performance.now()), { capture: true, once: true });
        const before = status?.textContent;
        const look = () => {
          const answer = status?.textContent !== before;
          if (answer) requestAnimationFrame(() => done(performance.now() - (began[0] ?? performance.now())));
          else if (began[0] !== undefined && performance.now() - began[0] > 1500) done(null);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await act();
  return answered;
}
