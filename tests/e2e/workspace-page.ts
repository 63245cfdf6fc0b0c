/** The workspace on the screen of an office, empty or with the bundled samples. */
import type { Page } from '@playwright/test';
import { type Browser, expect } from './extension.ts';

/** How many documents the bundled samples are. */
export const SAMPLES = 4;

export async function openWorkspace(extension: Browser, hash = ''): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(extension.url(`workspace.html${hash}`));
  return page;
}

/** From the first page of an empty library. */
export async function readSamples(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nhập văn bản mẫu' }).click();
  await expect(page.getByRole('row')).toHaveCount(SAMPLES + 1, { timeout: 30_000 });
}

export async function openSamples(extension: Browser): Promise<Page> {
  const page = await openWorkspace(extension);
  await readSamples(page);
  return page;
}

/** Rows of a table that say this. */
export const row = (page: Page, text: string | RegExp) => page.getByRole('row').filter({ hasText: text });
