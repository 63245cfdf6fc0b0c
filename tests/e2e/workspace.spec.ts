/** The workspace as a reviewer uses it: by role and name, with the bundled samples. */
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { openSamples, openWorkspace, row, SAMPLES } from './workspace-page.ts';

/** The passage in front, drawn over the pages of one side. */
const focus = (page: Page, pane: string) =>
  page.getByRole('region', { name: pane }).locator('[data-passage="focus"]').first();

test('samples are read in one click and found without diacritics', async ({ extension }) => {
  const page = await openSamples(extension);
  const search = page.getByRole('searchbox', { name: 'Tìm trong thư viện' });
  await search.fill('huyen dong khe');
  await expect(page.getByRole('row')).toHaveCount(2);
  await search.fill('khong co van ban nao');
  await expect(page.getByText('Không có văn bản nào khớp.')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ lọc' }).first().click();
  await expect(page.getByRole('row')).toHaveCount(SAMPLES + 1);
});

test('a target leads to its words on the page', async ({ extension }) => {
  const page = await openSamples(extension);
  await row(page, '47/KH-UBND').dblclick();
  await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
  await page.getByRole('button', { name: /^Tỷ lệ bao phủ bảo hiểm y tế/ }).click();
  await expect(focus(page, 'Xem văn bản')).toBeInViewport();
  // What is under the mark is what the list quotes.
  const quote = await page.locator('blockquote').first().textContent();
  const mark = await focus(page, 'Xem văn bản').boundingBox();
  const words = await page.evaluate(
    ({ x, y }) => document.elementsFromPoint(x, y).find((element) => element.tagName === 'SPAN')?.textContent,
    { x: (mark?.x ?? 0) + (mark?.width ?? 0) / 2, y: (mark?.y ?? 0) + (mark?.height ?? 0) / 2 },
  );
  expect(words?.trim()).toBeTruthy();
  expect(`${words}${quote}`).toContain('bảo hiểm y tế');
});

test('findings go side by side by keyboard, with the arithmetic', async ({ extension }) => {
  const page = await openSamples(extension);
  await row(page, '47/KH-UBND').click();
  await page.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
  await expect(page.getByRole('tab', { name: /^Phát hiện/ })).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(/^Phát hiện 1 trên \d+$/)).toBeVisible();
  await expect(focus(page, 'Văn bản chỉ đạo')).toBeInViewport();
  await expect(focus(page, 'Kế hoạch')).toBeInViewport();
  await page.getByRole('button', { name: 'Vì sao?' }).click();
  await expect(page.getByText(/57,5% so với 62,5%/)).toBeVisible();
});

test('the matrix is walked with arrows and opened with Enter', async ({ extension }) => {
  const page = await openSamples(extension);
  await row(page, 'Chỉ thị').first().click();
  await page.getByRole('button', { name: 'Bảng đối chiếu' }).click();
  const grid = page.getByRole('grid', { name: /Chỉ tiêu của Chỉ thị/ });
  await grid.focus();
  const selected = grid.getByRole('gridcell', { selected: true });
  await expect(selected).toHaveCount(1);
  const first = await selected.getAttribute('id');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(selected).not.toHaveAttribute('id', first ?? '');
  await page.getByRole('button', { name: /thấp hơn/ }).click();
  for (const cell of await grid.getByRole('row').all())
    if (await cell.getByRole('gridcell').count())
      await expect(cell.getByRole('gridcell').filter({ hasText: 'thấp hơn' })).not.toHaveCount(0);
  await grid.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/compare\/[0-9a-f]{64}\/[0-9a-f]{64}\?t=\d+$/);
});

test('deleting asks first, and deleting everything wants a word', async ({ extension }) => {
  const page = await openSamples(extension);
  await row(page, '112/KH-UBND').click();
  await page.keyboard.press('Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Hủy' }).click();
  await expect(page.getByRole('row')).toHaveCount(SAMPLES + 1);
  await row(page, '112/KH-UBND').click();
  await page.keyboard.press('Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Xóa' }).click();
  await expect(page.getByRole('row')).toHaveCount(SAMPLES);

  await page.getByRole('link', { name: 'Thiết lập' }).click();
  await page.getByRole('button', { name: 'Xóa toàn bộ dữ liệu' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: 'Xóa toàn bộ dữ liệu' })).toBeDisabled();
  await dialog.getByRole('textbox').fill('xóa');
  await dialog.getByRole('button', { name: 'Xóa toàn bộ dữ liệu' }).click();
  await page.getByRole('link', { name: 'Thư viện' }).click();
  await expect(page.getByRole('heading', { name: 'Rà soát kế hoạch theo văn bản chỉ đạo' })).toBeVisible();
});

test('the language changes at once and stays', async ({ extension }) => {
  const page = await openWorkspace(extension, '#/settings');
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('Ctrl+F searches the document, pages not drawn included', async ({ extension }) => {
  const page = await openSamples(extension);
  await row(page, '47/KH-UBND').dblclick();
  await expect(page.getByRole('tab', { name: /^Chỉ tiêu/ })).toBeVisible();
  await expect(page).toHaveTitle(/^Phát động Phong trào thi đua .* – Đối Chiếu$/);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('noi nhan');
  await expect(page.getByText('1/1', { exact: true })).toBeVisible();
  await expect(page.locator('[data-passage="find:0"]').first()).toBeInViewport();
});
