/** How a person gets from one screen to the next, and the steps that every walk takes. */
import type { Page } from '@playwright/test';
import type { UploadFile } from '../documents.ts';
import { type Browser, expect } from '../extension.ts';
import { stored } from '../stored.ts';
import { openWorkspace, row } from '../workspace-page.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Colours in the middle of a transition are nobody's colours. */
export async function inTheme(page: Page, theme: Theme): Promise<Page> {
  page.setDefaultTimeout(15_000);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  return page;
}

export const openInTheme = async (extension: Browser, theme: Theme): Promise<Page> =>
  inTheme(await openWorkspace(extension), theme);

/** Files into the library, until they are stored. */
export async function importAll(page: Page, files: UploadFile[]): Promise<void> {
  const before = await stored(page, 'documents');
  await page.locator('input[type=file]').first().setInputFiles(files);
  await expect.poll(() => stored(page, 'documents'), { timeout: 40_000 }).toBe(before + files.length);
}

export const firstRow = (page: Page, text: string | RegExp) => row(page, text).first();
export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first();
export const dialog = (page: Page) => page.getByRole('dialog');
export const go = (page: Page, screen: string) =>
  page.getByRole('link', { name: screen, exact: true }).click();

/** The tab of this name, and a name for its picture. */
export async function chooseTab(page: Page, name: string): Promise<string> {
  await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  return name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
}

/** Leaves a dialog. */
export async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('[role=dialog], [role=alertdialog]')).toHaveCount(0);
}
