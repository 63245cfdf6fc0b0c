/** Rules and verdicts in the settings, and what they change elsewhere. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './extension.ts';
import { openSamples } from './workspace-page.ts';

const RULE = 'Chỉ tiêu thấp hơn mức cấp trên giao';
const SENTENCE = /Tỷ lệ lao động qua đào tạo.*chưa đạt mức/;

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Thiết lập' }).click();
  await expect(page.getByRole('checkbox', { name: RULE })).toBeVisible();
}

async function openReview(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Thư viện' }).click();
  await page.getByRole('row').filter({ hasText: '47/KH-UBND' }).click();
  await page.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
  await expect(page.getByText(/đã soát$/)).toBeVisible();
}

test('a rule that is switched off or lowered is so in the workspace and in the panel', async ({
  extension,
}) => {
  const page = await openSamples(extension);
  await openReview(page);
  const finding = page.getByRole('button', { name: SENTENCE });
  await expect(finding).toContainText('sai lệch');
  const panel = await extension.openPanel();
  await panel.getByRole('button', { name: /47\/KH-UBND/ }).click();
  await expect(panel.getByRole('button', { name: SENTENCE })).toBeVisible();

  await page.bringToFront();
  await openSettings(page);
  await page.getByRole('button', { name: `Mức độ: ${RULE}` }).click();
  await page.getByRole('option', { name: 'lưu ý', exact: true }).click();
  await openReview(page);
  await expect(finding).toContainText('lưu ý');
  await expect(panel.getByRole('button', { name: SENTENCE })).toContainText('lưu ý');

  await openSettings(page);
  await page.getByRole('checkbox', { name: RULE }).uncheck();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: RULE })).not.toBeChecked();
  await openReview(page);
  await expect(finding).toHaveCount(0);
  await expect(panel.getByRole('button', { name: SENTENCE })).toHaveCount(0);

  await openSettings(page);
  await page.getByRole('button', { name: 'Về mặc định' }).click();
  await expect(page.getByRole('checkbox', { name: RULE })).toBeChecked();
  await expect(panel.getByRole('button', { name: SENTENCE })).toContainText('sai lệch');
});

test('verdicts travel as a file; what differs is put to the reviewer', async ({ extension }) => {
  const page = await openSamples(extension);
  await openReview(page);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+Digit1');
  await expect(page.getByText(/^1\/\d+ đã soát$/)).toBeVisible();
  await openSettings(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất kết luận' }).click();
  const file = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
  expect(file.verdicts).toHaveLength(1);
  const [mine] = file.verdicts;
  const theirs = [
    { ...mine, verdict: 'unsure', reason: 'cần hỏi Sở' },
    { ...mine, subject: 'Một nội dung khác', verdict: 'dismiss', reason: 'đã có ở phụ lục' },
  ];
  const importFile = async (content: string) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Nhập kết luận' }).click();
    await (await choosing).setFiles({
      name: 'ket-luan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  };
  await importFile('{"verdicts": 1}');
  await expect(page.getByRole('alert')).toContainText('Chưa nhập gì');
  await importFile(JSON.stringify({ ...file, verdicts: theirs }));
  await expect(page.getByText('Đã gộp 1 kết luận. Còn 1 kết luận khác nhau')).toBeVisible();
  const conflicts = page.getByRole('list', { name: 'Kết luận khác nhau' });
  await expect(conflicts).toContainText('47/KH-UBND');
  await expect(conflicts).toContainText('cần hỏi Sở');
  await expectAccessible(page);
  await conflicts.getByRole('button', { name: 'Lấy theo tệp' }).click();
  await expect(conflicts).toHaveCount(0);
  await openReview(page);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('button', { name: 'Chưa rõ', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('textbox', { name: 'Ghi chú' })).toHaveValue('cần hỏi Sở');
});
