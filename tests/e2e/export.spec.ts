/** Files made of what is in front: looked at in the dialog, saved, and opened again. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFileAsPlan } from '../support/samples.ts';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './extension.ts';
import { stored } from './stored.ts';
import { openSamples, SAMPLES } from './workspace-page.ts';

/** Saves what the dialog shows; gives the name and the path of the download. */
async function saved(page: Page): Promise<{ name: string; path: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu tệp' }).click();
  const download = await downloading;
  const name = download.suggestedFilename();
  await expect(page.getByRole('dialog').getByText(`Đã lưu ${name}`)).toBeVisible();
  return { name, path: await download.path() };
}

async function choose(page: Page, format: RegExp): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Định dạng/ })
    .click();
  await page.getByRole('option', { name: format }).click();
}

test('the review sheet is looked at, saved and read back', async ({ extension }) => {
  const page = await openSamples(extension);
  await page.getByRole('row').filter({ hasText: '47/KH-UBND' }).click();
  await page.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
  await expect(page.getByRole('tab', { name: /^Phát hiện/ })).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  const accept = page.getByRole('button', { name: 'Xác nhận', exact: true });
  await accept.click();
  await expect(accept).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Xuất', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Xuất ra tệp' });
  const preview = dialog.getByRole('region', { name: 'Xem trước' });
  await expect(preview.getByRole('heading', { name: '2. Điểm chưa thống nhất' })).toBeVisible();
  await expect(preview.getByText(/57,5%, chưa đạt mức 62,5%/)).toBeVisible();
  await expect(preview.getByRole('cell', { name: 'xác nhận', exact: true })).toBeVisible();
  await expectAccessible(page, '[role=dialog]');
  const { name, path } = await saved(page);
  expect(name).toBe('phieu-ra-soat_47-KH-UBND.docx');
  const { document } = await readFileAsPlan(path);
  const text = document.blocks.map((block) => block.text).join('\n');
  expect(text).toContain('PHIẾU RÀ SOÁT');
  expect(text).toContain('57,5%, chưa đạt mức 62,5%');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a document is exported as a workbook, as data and as a copy with highlights', async ({ extension }) => {
  const page = await openSamples(extension);
  await page.getByRole('row').filter({ hasText: '47/KH-UBND' }).dblclick();
  await expect(page.getByRole('tab', { name: /^Phát hiện/ })).toBeVisible();
  await page.getByRole('button', { name: 'Xuất', exact: true }).click();

  await choose(page, /Bảng tính Excel.*nội dung của văn bản này/s);
  const workbook = await saved(page);
  expect(workbook.name).toBe('ban-ghi_47-KH-UBND.xlsx');
  expect(Object.keys(unzipSync(await readFile(workbook.path)))).toContain('xl/worksheets/sheet3.xml');

  await choose(page, /JSON \(dữ liệu có cấu trúc\).*nội dung của văn bản này/s);
  await expect(page.getByRole('region', { name: 'Xem trước' })).toContainText('doi-chieu/record@1');
  const data = JSON.parse(await readFile((await saved(page)).path, 'utf8'));
  expect(data.metadata.number).toBe('47/KH-UBND');

  await choose(page, /Bản sao PDF có tô đoạn/);
  const copy = await saved(page);
  expect(copy.name).toBe('ban-to-doan_47-KH-UBND.pdf');
  expect((await readFile(copy.path)).toString('latin1')).toContain('/Subtype /Highlight');
});

test('the side panel exports the document in front', async ({ extension }) => {
  await openSamples(extension);
  const panel = await extension.openPanel(320);
  await panel.getByRole('button', { name: /47\/KH-UBND/ }).click();
  await panel.getByRole('button', { name: 'Xuất', exact: true }).click();
  await expect(panel.getByRole('dialog').getByText(/_47-KH-UBND\./)).toBeVisible();
  await expect(panel.getByRole('dialog').getByRole('button', { name: 'Lưu tệp' })).toBeInViewport();
  expect((await saved(panel)).name).toMatch(/_47-KH-UBND\.(docx|xlsx)$/);
});

test('the library is backed up, wiped and restored', async ({ extension }) => {
  const page = await openSamples(extension);
  await page.getByRole('link', { name: 'Thiết lập' }).click();
  const section = page.getByRole('region', { name: 'Sao lưu và khôi phục' });
  await expect(section.getByText('Nên sao lưu')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await section.getByRole('button', { name: 'Sao lưu ra tệp' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^sao-luu-doi-chieu_\d{4}-\d\d-\d\d\.zip$/);
  await expect(section.getByText(/Lần sao lưu gần nhất: .*4 văn bản/)).toBeVisible();
  await expect(section.getByText('Nên sao lưu')).toBeHidden();
  const archive = await readFile(await download.path());

  await page.getByRole('button', { name: 'Xóa toàn bộ dữ liệu' }).click();
  await page.getByRole('alertdialog').getByRole('textbox').fill('xóa');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Xóa toàn bộ dữ liệu' }).click();
  await expect.poll(() => stored(page, 'documents')).toBe(0);

  const choose = section.locator('input[type=file]');
  await choose.setInputFiles({
    name: 'a.zip',
    mimeType: 'application/zip',
    buffer: archive.subarray(0, 5000),
  });
  await expect(section.getByRole('alert')).toContainText('Thư viện không thay đổi');
  await choose.setInputFiles({ name: 'b.zip', mimeType: 'application/zip', buffer: archive });
  const dialog = page.getByRole('alertdialog', { name: 'Khôi phục từ bản sao lưu?' });
  await expect(dialog).toContainText('4 văn bản');
  await dialog.getByRole('button', { name: 'Thay thư viện' }).click();
  await expect(section.getByText('Đã khôi phục 4 văn bản.')).toBeVisible();
  await page.getByRole('link', { name: 'Thư viện' }).click();
  await expect(page.getByRole('row')).toHaveCount(SAMPLES + 1);
  await page.getByRole('row').filter({ hasText: '47/KH-UBND' }).dblclick();
  await expect(page.getByRole('tab', { name: /^Phát hiện/ })).toBeVisible();
});
