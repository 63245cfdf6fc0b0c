import type { Page } from '@playwright/test';
import { DIRECTIVE, PLAN, sample } from './documents.ts';
import { type Browser, expect, test } from './extension.ts';

/** The panel with a plan and its directive. */
async function openPlan(extension: Browser, width?: number): Promise<Page> {
  const page = await extension.openPanel(width);
  await page.setInputFiles('input[type=file]', sample(DIRECTIVE, 'docx'));
  await expect(page.getByText('Chỉ thị · 05/CT-UBND').first()).toBeVisible();
  await page.setInputFiles('input[type=file]', sample(PLAN, 'docx'));
  await expect(page.getByRole('tab', { name: /Phát hiện \d+/ })).toBeVisible();
  return page;
}

test('nothing is cut off at 320 pixels', async ({ extension }) => {
  const page = await openPlan(extension, 320);
  for (const tab of ['Phát hiện', 'Chỉ tiêu', 'Phân công', 'Thông tin']) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, tab).toBeLessThanOrEqual(0);
    await expect(page.getByRole('tab', { name: 'Thông tin' })).toBeInViewport({ ratio: 1 });
  }
});

test('by keyboard alone: from the recent documents to the evidence', async ({ extension }) => {
  const page = await openPlan(extension);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (text: RegExp) => {
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      if (text.test(await focused())) return;
    }
    throw new Error(`no way to ${text} with the Tab key`);
  };
  await page.getByRole('button', { name: 'Văn bản gần đây' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(/^Kế hoạch/);
  await page.keyboard.press('Enter');
  await tabTo(/^Phát hiện/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: /^Chỉ tiêu/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowLeft');
  // While the check is still running the panel itself takes the focus: a person would wait for the first finding too.
  await expect(page.getByRole('button', { name: /^sai lệch/ }).first()).toBeVisible();
  await tabTo(/^[^\p{L}\d]*(?:sai lệch|cần xem|lưu ý)/u);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Xem trong văn bản/ }).first()).toBeVisible();
  const opened = extension.context.waitForEvent('page');
  await tabTo(/^Xem trong văn bản/);
  await page.keyboard.press('Enter');
  await expect(await opened).toHaveURL(/#\/doc\/[0-9a-f]{64}\?b=\d+&s=\d+&e=\d+$/);
});

test('a finding explains itself', async ({ extension }) => {
  const page = await openPlan(extension);
  await page
    .getByRole('button', { name: /sai lệch/ })
    .first()
    .click();
  await expect(page.getByRole('blockquote').first()).toBeVisible();
  await page.getByRole('button', { name: 'Vì sao?' }).click();
  await expect(page.getByText('Quy tắc', { exact: true })).toBeVisible();
});

test('a form half filled in and the place in the lists outlive a look at another tab', async ({
  extension,
}) => {
  const page = await openPlan(extension);
  await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
  await page.getByRole('button', { name: /^Tỷ lệ bao phủ bảo hiểm y tế/ }).click();
  await page.getByRole('button', { name: 'Sửa', exact: true }).click();
  const value = page.getByRole('dialog').getByRole('textbox', { name: 'Giá trị' });
  await value.fill('97,3');
  const other = await extension.context.newPage();
  await other.goto('about:blank');
  await other.bringToFront();
  await page.bringToFront();
  await expect(value).toHaveValue('97,3');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab', { name: /^Chỉ tiêu/ })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Văn bản gần đây' }).click();
  await page.getByRole('button', { name: /47\/KH-UBND/ }).click();
  await expect(page.getByRole('button', { name: 'Sửa', exact: true })).toBeVisible();
});
