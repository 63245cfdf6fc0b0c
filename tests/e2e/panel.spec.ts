import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { DIRECTIVE, file, PLAN, sample } from './documents.ts';
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

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
    where,
  ).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`accessible in every state, ${colorScheme}`, async ({ extension }) => {
    const empty = await extension.openPanel();
    await empty.emulateMedia({ colorScheme });
    await expect(empty.getByText('Thư viện chưa có văn bản nào')).toBeVisible();
    await expectAccessible(empty, 'empty');
    await empty.setInputFiles(
      'input[type=file]',
      file('anh.png', Buffer.from('89504e47', 'hex'), 'image/png'),
    );
    await expect(empty.getByRole('alert')).toBeVisible();
    await expectAccessible(empty, 'failed');
    await empty.close();

    const page = await openPlan(extension);
    await page.emulateMedia({ colorScheme });
    for (const tab of ['Phát hiện', 'Chỉ tiêu', 'Phân công', 'Thông tin']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      await expectAccessible(page, tab);
    }
    await page.getByRole('tab', { name: /^Phát hiện/ }).click();
    const filters = page.getByRole('toolbar', { name: 'Lọc theo kết quả' });
    await filters.getByRole('button').first().click();
    await page.getByRole('list').getByRole('button').first().click();
    await expectAccessible(page, 'filtered and open');
    await page.getByRole('button', { name: 'Văn bản gần đây' }).click();
    await expectAccessible(page, 'recent');
  });

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
