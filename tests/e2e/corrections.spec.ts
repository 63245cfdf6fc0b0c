/** Putting right what was read, as a reviewer does it: by role and name, mostly by keyboard. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { PLAN, sample } from './documents.ts';
import { type Browser, expect, test } from './extension.ts';
import { openSamples } from './workspace-page.ts';

/** The plan of the samples that falls short of its directive, at its targets. */
async function openPlan(extension: Browser): Promise<Page> {
  const page = await openSamples(extension);
  await page.getByRole('row').filter({ hasText: '47/KH-UBND' }).dblclick();
  await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
  return page;
}

const list = (page: Page) => page.getByRole('list', { name: 'Danh sách chỉ tiêu' });
const target = (page: Page, name: RegExp) => list(page).getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');
const status = (page: Page) => page.getByRole('tabpanel').getByRole('status').first();
const countOf = async (page: Page): Promise<number> =>
  Number(await list(page).getByRole('listitem').first().getAttribute('aria-setsize'));

const INSURANCE = /^Tỷ lệ bao phủ bảo hiểm y tế/;

test('a target is corrected by keyboard, checked anew, and restored as it was read', async ({
  extension,
}) => {
  const page = await openPlan(extension);
  await page.getByRole('tab', { name: /^Phát hiện/ }).waitFor();
  const before = await target(page, INSURANCE).textContent();
  await target(page, INSURANCE).click();
  await page.getByRole('button', { name: 'Sửa', exact: true }).focus();
  await page.keyboard.press('Enter');

  const value = dialog(page).getByRole('textbox', { name: 'Giá trị' });
  await value.fill('58.5');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText(/Dùng dấu phẩy cho phần lẻ/)).toBeVisible();
  await expect(value).toBeFocused();
  await value.fill('58,5');
  await dialog(page).getByRole('textbox', { name: 'Đơn vị tính' }).fill('%');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  // Focus goes back to where it came from.
  await expect(page.getByRole('button', { name: 'Sửa', exact: true })).toBeFocused();
  await expect(status(page)).toContainText('Đã lưu');
  await expect(target(page, INSURANCE)).toContainText('58,5%');
  await expect(target(page, INSURANCE)).toContainText('đã sửa');
  // The check against the directive follows.
  await expect(target(page, INSURANCE)).toContainText('thấp hơn');

  await page.reload();
  await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
  await expect(target(page, INSURANCE)).toContainText('58,5%');
  await target(page, INSURANCE).click();
  await page.getByRole('button', { name: 'Khôi phục như đã đọc' }).click();
  await expect(target(page, INSURANCE)).toHaveText(before ?? '');
  await expect(status(page)).toBeFocused();
});

test('a target is struck out and comes back', async ({ extension }) => {
  const page = await openPlan(extension);
  const count = await countOf(page);
  const strike = async () => {
    await target(page, INSURANCE).click();
    await page.getByRole('button', { name: 'Loại bỏ' }).click();
    await expect(target(page, INSURANCE)).toHaveCount(0);
    expect(await countOf(page)).toBe(count - 1);
  };
  await strike();
  await expect(status(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(target(page, INSURANCE)).toHaveCount(1);
  await strike();
  await page.reload();
  await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
  await page.getByText('Đã loại bỏ (1)').click();
  await page.getByRole('button', { name: /^Khôi phục: Tỷ lệ bao phủ/ }).click();
  await expect(target(page, INSURANCE)).toHaveCount(1);
  expect(await countOf(page)).toBe(count);
});

test('words selected in the document become a target', async ({ extension }) => {
  const page = await openPlan(extension);
  const count = await countOf(page);
  // A line of the page that is no target: its words are selected as with the mouse.
  const words = page.locator('[data-page] span').filter({ hasText: 'Phát động' }).first();
  await words.waitFor();
  const box = await words.boundingBox();
  if (!box) throw new Error('the line is not drawn');
  await words.click({ clickCount: 3, position: { x: box.width / 2, y: box.height / 2 } });
  await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
  const passage = dialog(page).getByRole('textbox', { name: 'Đoạn văn trong văn bản' });
  await expect(passage).not.toHaveValue('');
  const name = dialog(page).getByRole('textbox', { name: 'Tên chỉ tiêu' });
  await name.fill('Số phong trào được phát động');
  await dialog(page).getByRole('textbox', { name: 'Giá trị' }).fill('1');

  const selected = await passage.inputValue();
  await passage.fill('đoạn này không có trong văn bản');
  await dialog(page).getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog(page).getByText(/Không thấy đoạn này trong văn bản/)).toBeVisible();
  await passage.fill(selected);
  await dialog(page).getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog(page)).toHaveCount(0);
  const added = target(page, /^Số phong trào được phát động/);
  await expect(added).toContainText('đã sửa');
  expect(await countOf(page)).toBe(count + 1);
  await added.click();
  await expect(page.locator('blockquote').first()).toContainText('Phát động');
  // What was added has nothing to be restored to.
  await expect(page.getByRole('button', { name: 'Khôi phục như đã đọc' })).toHaveCount(0);
});

test('a duty is corrected, struck out and comes back', async ({ extension }) => {
  const page = await openPlan(extension);
  await page.getByRole('tab', { name: /^Phân công/ }).click();
  const duties = page.getByRole('list', { name: 'Danh sách phân công' });
  const first = duties.getByRole('listitem').first();
  const name = (await first.getByRole('button').first().textContent()) ?? '';
  const count = Number(await first.getAttribute('aria-setsize'));
  await first.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Sửa', exact: true }).click();
  await dialog(page).getByRole('textbox', { name: 'Đơn vị' }).fill('Phòng Tư pháp');
  await dialog(page).getByRole('textbox', { name: 'Thời hạn' }).fill('31/02/2026');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText(/Không phải ngày có trong lịch/)).toBeVisible();
  await expect(dialog(page).getByRole('textbox', { name: 'Thời hạn' })).toBeFocused();
  await dialog(page).getByRole('textbox', { name: 'Thời hạn' }).fill('28/02/2026');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(status(page)).toContainText('Đã lưu “Phòng Tư pháp”');
  await expect(first).toContainText('Phòng Tư pháp');
  await expect(first).toContainText('28/02/2026');
  await expect(first).toContainText('đã sửa');

  await page.getByRole('button', { name: 'Loại bỏ' }).click();
  await expect(first).toHaveAttribute('aria-setsize', String(count - 1));
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(first).toContainText('Phòng Tư pháp');
  await first.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Khôi phục như đã đọc' }).click();
  await expect(first.getByRole('button').first()).toHaveText(name);
});

test('a field of the header is corrected, and the library lists it so', async ({ extension }) => {
  const page = await openPlan(extension);
  await page.getByRole('tab', { name: 'Thông tin' }).click();
  await page.getByRole('button', { name: 'Sửa số, ký hiệu' }).click();
  await dialog(page).getByRole('textbox', { name: 'Số, ký hiệu' }).fill('48/KH-UBND');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(status(page)).toContainText('Đã lưu “Số, ký hiệu”');
  await page.getByRole('button', { name: 'Sửa ngày ban hành' }).click();
  await dialog(page).getByRole('textbox', { name: 'Ngày ban hành' }).fill('30/2/2026');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText(/Không phải ngày có trong lịch/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/header.png` });

  await page.goto(extension.url('workspace.html'));
  await page.getByRole('row').filter({ hasText: '48/KH-UBND' }).dblclick();
  await page.getByRole('tab', { name: 'Thông tin' }).click();
  await page.getByRole('button', { name: 'Khôi phục số, ký hiệu như đã đọc' }).click();
  await expect(page.getByRole('button', { name: 'Khôi phục số, ký hiệu như đã đọc' })).toHaveCount(0);
  await page.goto(extension.url('workspace.html'));
  await expect(page.getByRole('row').filter({ hasText: '47/KH-UBND' })).toHaveCount(1);
});

test('a name is given a meaning, and both travel as a file', async ({ extension }) => {
  const page = await openPlan(extension);
  await target(page, INSURANCE).click();
  await page.getByRole('button', { name: 'Hiểu là chỉ tiêu…' }).click();
  await page.keyboard.type('ho can ngheo');
  await expect(dialog(page).getByRole('option').first()).toContainText('cận nghèo');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(status(page)).toContainText('Từ nay hiểu “Tỷ lệ bao phủ bảo hiểm y tế');
  await expect(target(page, INSURANCE)).toContainText('hiểu theo chỉ dẫn');

  await page.goto(extension.url('workspace.html#/settings'));
  await expect(page.getByText(/^0 chỗ sửa, 1 tên chỉ tiêu/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất sửa đổi' }).click();
  const file = await (await download).path();
  const content = JSON.parse(await readFile(file, 'utf8'));
  expect(content).toMatchObject({ format: 'doi-chieu/corrections@1', corrections: [], aliases: [{}] });

  await page.goBack();
  await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
  await target(page, INSURANCE).click();
  await page.getByRole('button', { name: 'Khôi phục như đã đọc' }).click();
  await expect(target(page, INSURANCE)).not.toContainText('hiểu theo chỉ dẫn');

  await page.goto(extension.url('workspace.html#/settings'));
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Nhập sửa đổi' }).click();
  await (await choosing).setFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(page.getByText(/Chưa nhập gì/)).toBeVisible();
  const again = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Nhập sửa đổi' }).click();
  await (await again).setFiles(file);
  await expect(page.getByText('Đã nhập 0 chỗ sửa và 1 tên chỉ tiêu.')).toBeVisible();
  await expect(page.getByText(/^0 chỗ sửa, 1 tên chỉ tiêu/)).toBeVisible();
});

test('a correction that does not fit the document is named and dropped', async ({ extension }) => {
  const page = await openPlan(extension);
  await target(page, INSURANCE).click();
  await page.getByRole('button', { name: 'Loại bỏ' }).click();
  await expect(page.getByText('Đã loại bỏ (1)')).toBeVisible();
  await page.goto(extension.url('workspace.html#/settings'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất sửa đổi' }).click();
  const content = await readFile(await (await download).path(), 'utf8');
  // As if it had been made where the document said something else.
  const file = JSON.parse(content);
  file.corrections[0].place.quote.exact = 'Tỷ lệ bao phủ bảo hiểm y tế: 91,3%';
  file.corrections[0].id += '/another';
  await page.getByRole('button', { name: 'Xuất sửa đổi' }).waitFor();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Nhập sửa đổi' }).click();
  const buffer = Buffer.from(JSON.stringify(file));
  await (await choosing).setFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  await expect(page.getByText(/^2 chỗ sửa/)).toBeVisible();

  await page.goBack();
  await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
  await page.getByText('1 chỗ sửa cần xem lại').click();
  await expect(page.getByText('câu chữ hoặc con số trong văn bản đã khác, chưa áp dụng')).toBeVisible();
  await page.getByRole('button', { name: /^Bỏ chỗ sửa: Tỷ lệ bao phủ/ }).click();
  await expect(page.getByText('1 chỗ sửa cần xem lại')).toHaveCount(0);
  await expect(page.getByText('Đã loại bỏ (1)')).toBeVisible();
});

test('the side panel corrects as well, at 320 pixels', async ({ extension }) => {
  const page = await extension.openPanel(320);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setInputFiles('input[type=file]', sample(PLAN, 'docx'));
  await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
  await target(page, INSURANCE).click();
  await page.getByRole('button', { name: 'Sửa', exact: true }).click();
  await dialog(page).getByRole('textbox', { name: 'Giá trị' }).fill('97,1');
  await page.keyboard.press('Enter');
  await expect(target(page, INSURANCE)).toContainText('97,1%');
  // A passage typed by hand, for those who do not select with a mouse.
  await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
  await dialog(page).getByRole('textbox', { name: 'Đoạn văn trong văn bản' }).fill('phong trào thi đua');
  await dialog(page).getByRole('textbox', { name: 'Tên chỉ tiêu' }).fill('Số phong trào');
  await dialog(page).getByRole('textbox', { name: 'Giá trị' }).fill('3');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(status(page)).toContainText('Đã lưu “Số phong trào”');
  await page.getByRole('searchbox', { name: 'Lọc danh sách' }).fill('bao hiem y te');
  await target(page, INSURANCE).click();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/panel-320.png` });
});
