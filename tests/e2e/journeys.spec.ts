/** The main jobs from end to end with the keyboard alone, and how many presses they take. */
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { DIRECTIVE, file, OTHER, PLAN, sample } from './documents.ts';
import { expect, test } from './extension.ts';
import { openWorkspace } from './workspace-page.ts';

/** Presses keys and counts them. */
class Keys {
  presses = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }

  /** Tab until what has the focus is called so. */
  async reach(name: RegExp, most = 25): Promise<void> {
    for (let step = 0; step < most; step += 1) {
      const focused = await this.page.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        return (element?.ariaLabel || element?.innerText || '').trim();
      });
      if (name.test(focused)) return;
      await this.press('Tab');
    }
    throw new Error(`no way to ${name} within ${most} presses of Tab`);
  }
}

test('an inspector: from an archive over the matrix and its evidence to the review sheet', async ({
  extension,
}) => {
  const page = await openWorkspace(extension);
  const archive = zipSync({
    'tinh/chi-thi.docx': new Uint8Array(sample(DIRECTIVE, 'docx').buffer),
    'huyen/ke-hoach.docx': new Uint8Array(sample(PLAN, 'docx').buffer),
    'so/ke-hoach.docx': new Uint8Array(sample(OTHER, 'docx').buffer),
    'ghi-chu.txt': strToU8('ghi chú'),
  });
  // The picker itself belongs to the system.
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(file('van-ban.zip', Buffer.from(archive), 'application/zip'));
  await expect(page.getByRole('row')).toHaveCount(4, { timeout: 40_000 });

  const keys = new Keys(page);
  await page.getByRole('link', { name: 'Thư viện' }).focus();
  await keys.reach(/^Đối chiếu$/);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Đối chiếu' })).toBeVisible();
  await keys.reach(/^Bảng đối chiếu$/);
  await keys.press('Enter');
  const grid = page.getByRole('grid', { name: /Chỉ tiêu của Chỉ thị/ });
  await expect(grid).toBeVisible();
  await keys.reach(/^Chỉ tiêu của Chỉ thị/);
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(page).toHaveURL(/#\/compare\//);
  await expect(page.getByRole('tab', { name: /^Phát hiện/ })).toBeVisible();
  await keys.press('Alt+ArrowDown');
  await keys.press('Alt+Digit1');
  await expect(page.getByText(/^1\/\d+ đã soát$/)).toBeVisible();
  await page.locator('#main').focus();
  await keys.reach(/^Xuất$/);
  await keys.press('Enter');
  await expect(page.getByRole('dialog').getByText(/phieu-ra-soat.*\.docx/)).toBeVisible();
  await keys.reach(/^Lưu tệp$/);
  const downloading = page.waitForEvent('download');
  await keys.press('Enter');
  expect((await downloading).suggestedFilename()).toMatch(/^phieu-ra-soat_.*\.docx$/);
  expect(keys.presses).toBeLessThanOrEqual(45);
});

test('a member of staff: from a passage of the page to a saved file of clips', async ({
  extension,
  portal,
}) => {
  portal.page(
    'chi-tieu',
    'Kế hoạch của xã',
    '<h1>Kế hoạch</h1><p id="doan">Phấn đấu giảm tỷ lệ hộ nghèo còn 2,5% vào cuối năm 2031.</p>',
  );
  const page = await extension.context.newPage();
  await page.goto(`${portal.origin}/trang/chi-tieu`);
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text()).toContain('Cắt đoạn đang chọn');
  await page.evaluate(() => {
    const passage = document.querySelector('#doan');
    if (passage) getSelection()?.selectAllChildren(passage);
  });
  await panel.click('Cắt đoạn đang chọn');
  await expect.poll(() => panel.text()).toContain('Mẩu cắt mới');
  // Enter in any line of the form saves it.
  await panel.evaluate(`document.querySelector('form').requestSubmit()`);
  await expect.poll(() => panel.text()).toContain('1 mẩu cắt của trang này');
  const opened = extension.context.waitForEvent('page');
  await panel.click('Mở khay mẩu cắt');
  const tray = await opened;
  const keys = new Keys(tray);
  await tray.getByRole('searchbox').focus();
  await keys.reach(/^Tải về XLSX$/);
  const downloading = tray.waitForEvent('download');
  await keys.press('Enter');
  expect((await downloading).suggestedFilename()).toMatch(/\.xlsx$/);
});
