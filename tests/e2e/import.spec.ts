/** Files, folders and archives on their way into the library; tags and versions of what is there. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { expectAccessible } from './accessible.ts';
import { DIRECTIVE, file, OTHER, PLAN, sample } from './documents.ts';
import { expect, test } from './extension.ts';
import { stored } from './stored.ts';
import { openWorkspace, readSamples, row } from './workspace-page.ts';

const queue = (page: Page) => page.getByRole('region', { name: 'Hàng đợi nhập' });

test('the documents of an archive become rows; what is none is passed over, twins are told', async ({
  extension,
}) => {
  const page = await openWorkspace(extension);
  const archive = zipSync({
    'tinh/chi-thi.docx': new Uint8Array(sample(DIRECTIVE, 'docx').buffer),
    'huyen/ke-hoach.docx': new Uint8Array(sample(PLAN, 'docx').buffer),
    'huyen/ban-sao.docx': new Uint8Array(sample(PLAN, 'docx').buffer),
    'huyen/anh.jpg': strToU8('jpg'),
    '__MACOSX/._x': strToU8('x'),
  });
  await page.setInputFiles('input[type=file]', [
    file('van-ban.zip', Buffer.from(archive), 'application/zip'),
    file('bang.pdf', Buffer.from('PK'), 'application/pdf'),
  ]);
  await expect(queue(page).getByText('đã mở tệp nén: 3 văn bản, bỏ qua 1 tệp khác')).toBeVisible();
  await expect.poll(() => stored(page, 'documents')).toBe(2);
  await expect(queue(page).getByText('đã có trong thư viện')).toHaveCount(1);
  await expect(queue(page).getByText(/Chưa đọc được loại tệp này/)).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(3);
  await expectAccessible(page);
  await queue(page).getByRole('button', { name: 'Dọn hàng đợi' }).click();
  await expect(queue(page)).toHaveCount(0);
});

test('a folder is taken with the folders inside, pictures left', async ({ extension }) => {
  const folder = await mkdtemp(join(tmpdir(), 'doi-chieu-thu-muc-'));
  try {
    await mkdir(join(folder, 'huyện'));
    await writeFile(join(folder, 'chi-thi.docx'), sample(DIRECTIVE, 'docx').buffer);
    await writeFile(join(folder, 'huyện', 'ke-hoach.docx'), sample(PLAN, 'docx').buffer);
    await writeFile(join(folder, 'anh.jpg'), 'jpg');
    const page = await openWorkspace(extension);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Nhập thư mục' }).click();
    await (await choosing).setFiles(folder);
    await expect(page.getByRole('row')).toHaveCount(3, { timeout: 30_000 });
    await expect(queue(page).getByText('Đã đọc xong 2 tệp')).toBeVisible();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('an import is paused, stays so when the page is opened anew, and goes on', async ({ extension }) => {
  const page = await openWorkspace(extension);
  const files = [DIRECTIVE, PLAN, OTHER].flatMap((slug) => [sample(slug, 'pdf'), sample(slug, 'docx')]);
  await page.setInputFiles('input[type=file]', files);
  await queue(page).getByRole('button', { name: 'Tạm dừng' }).click();
  await expect(queue(page).getByText(/Đã tạm dừng, còn \d tệp chưa đọc/)).toBeVisible();
  await expect.poll(() => stored(page, 'bytes')).toBe(files.length);
  await page.reload();
  await expect(queue(page).getByText(/Đã tạm dừng/)).toBeVisible();
  const before = await stored(page, 'documents');
  expect(before).toBeLessThan(files.length);
  await expect(queue(page).getByRole('progressbar', { name: 'Tiến độ của cả hàng đợi' })).toBeVisible();
  await expectAccessible(page);
  await queue(page).getByRole('button', { name: 'Đọc tiếp' }).click();
  await expect.poll(() => stored(page, 'documents'), { timeout: 30_000 }).toBe(files.length);
});

test('tags go on many documents at once, are filtered by and searched', async ({ extension }) => {
  const page = await openWorkspace(extension);
  await readSamples(page);
  await row(page, '47/KH-UBND').click();
  await row(page, '112/KH-UBND').click({ modifiers: ['Control'] });
  await page.getByRole('button', { name: 'Nhãn', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Nhãn của 2 văn bản' });
  await dialog.getByRole('textbox', { name: 'Thêm nhãn' }).fill('Đợt 1');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Gỡ nhãn Đợt 1' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(row(page, '47/KH-UBND')).toContainText('Đợt 1');
  await page.getByRole('button', { name: /Tất cả.*Nhãn|Nhãn.*Tất cả/ }).click();
  await page.getByRole('option', { name: 'chưa có nhãn' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Bỏ lọc' }).first().click();
  await page.getByRole('searchbox').fill('dot 1');
  await expect(page.getByRole('row')).toHaveCount(3);
  await row(page, '112/KH-UBND').click();
  await page.getByRole('button', { name: 'Nhãn', exact: true }).click();
  await page.getByRole('button', { name: 'Gỡ nhãn Đợt 1' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('copies of one paper stand in a group; a draft is tied by hand', async ({ extension }) => {
  const page = await openWorkspace(extension);
  await page.setInputFiles('input[type=file]', [
    sample(PLAN, 'docx'),
    sample(PLAN, 'pdf'),
    sample(OTHER, 'docx'),
  ]);
  await expect(page.getByRole('row')).toHaveCount(4, { timeout: 30_000 });
  const group = page.getByRole('button', { name: /^2 bản của/ });
  await expect(group).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('bản khác')).toHaveCount(1);
  await group.click();
  await expect(page.getByRole('row')).toHaveCount(3);
  await group.click();

  await row(page, '112/KH-UBND')
    .or(row(page, /Sở Công Thương/))
    .first()
    .click();
  await page.getByRole('button', { name: 'Gắn bản dự thảo…' }).click();
  const dialog = page.getByRole('dialog', { name: /là bản dự thảo của/ });
  await dialog.getByRole('searchbox').fill('47 kh ubnd');
  await expectAccessible(page);
  await dialog
    .getByRole('option', { name: /47\/KH-UBND/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^3 bản của/ })).toBeVisible();
  await expect(page.getByText('bản dự thảo', { exact: true })).toHaveCount(1);
});
