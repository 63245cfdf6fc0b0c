/** The review of a plan, as a reviewer does it. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { type Browser, expect, test } from './extension.ts';
import { openSamples, row } from './workspace-page.ts';

/** The samples read, and one plan beside its directive; all by keyboard. */
async function openReview(extension: Browser): Promise<Page> {
  const page = await openSamples(extension);
  await row(page, '47/KH-UBND').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Đối chiếu', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(progress(page)).toBeVisible();
  return page;
}

const progress = (page: Page) => page.getByText(/^\d+\/\d+ đã soát$/);
const counts = async (page: Page): Promise<[done: number, total: number]> => {
  const [done = 0, total = 0] = ((await progress(page).textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  return [done, total];
};
const verdict = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Kết luận' }).getByRole('button', { name });

test('a whole review by keyboard alone, kept over a reload', async ({ extension }) => {
  const page = await openReview(extension);
  const [, total] = await counts(page);
  expect(total).toBeGreaterThan(3);
  const kinds = ['Xác nhận', 'Bỏ qua', 'Chưa rõ', 'Không áp dụng'];
  for (let at = 0; at < total; at += 1) {
    const kind = at % kinds.length;
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByText(`Phát hiện ${at + 1} trên ${total}`)).toBeVisible();
    await page.keyboard.press(`Alt+Digit${kind + 1}`);
    await expect(verdict(page, kinds[kind] ?? '')).toHaveAttribute('aria-pressed', 'true');
    if (kinds[kind] === 'Bỏ qua') {
      // Not done with until the reason is given; the box has the focus.
      await expect(progress(page)).toHaveText(`${at}/${total} đã soát`);
      await expect(page.getByRole('textbox', { name: 'Lý do bỏ qua' })).toBeFocused();
      await page.keyboard.type('đã giao tại phụ lục');
    }
    await expect(progress(page)).toHaveText(`${at + 1}/${total} đã soát`);
  }
  await page.reload();
  await expect(progress(page)).toHaveText(`${total}/${total} đã soát`);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('textbox', { name: 'Lý do bỏ qua' })).toHaveValue('đã giao tại phụ lục');
});

test('Enter in a reason goes on to what is left; Ctrl+Z takes verdicts back, also after a reload', async ({
  extension,
}) => {
  const page = await openReview(extension);
  const [, total] = await counts(page);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+Digit2');
  await expect(page.getByRole('textbox', { name: 'Lý do bỏ qua' })).toBeFocused();
  await page.keyboard.type('không thuộc thẩm quyền');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Phát hiện 2 trên ${total}`)).toBeVisible();
  await page.keyboard.press('Alt+Digit1');
  await expect(progress(page)).toHaveText(`2/${total} đã soát`);
  await page.reload();
  await expect(progress(page)).toHaveText(`2/${total} đã soát`);
  await page.keyboard.press('Control+z');
  await expect(progress(page)).toHaveText(`1/${total} đã soát`);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(progress(page)).toHaveText(`0/${total} đã soát`);
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeDisabled();
});

test('the queue is filtered by severity, rule and verdict; the one in hand stays', async ({ extension }) => {
  const page = await openReview(extension);
  const [, total] = await counts(page);
  const rows = page.getByRole('list', { name: 'Phát hiện' }).getByRole('listitem');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  const filters = page.getByRole('group', { name: 'Lọc phát hiện' });
  await filters.getByRole('button', { name: /Mức độ/ }).click();
  await page.getByRole('option', { name: 'sai lệch' }).click();
  for (const row of await rows.all()) await expect(row).toContainText('sai lệch');
  await filters.getByRole('button', { name: /Mức độ/ }).click();
  await page.getByRole('option', { name: 'Tất cả' }).click();
  await filters.getByRole('button', { name: /Kết luận/ }).click();
  await page.getByRole('option', { name: 'chưa soát xong' }).click();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+Digit3');
  await expect(page.getByText(`Phát hiện 1 trên ${total}`)).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(`Phát hiện 1 trên ${total - 1}`)).toBeVisible();
});

/** Runs in the page: as if the plan had said something else when it was judged. */
const changeJudgedText = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('doi-chieu');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('verdicts', 'readwrite');
      const verdicts = writing.objectStore('verdicts');
      const reading = verdicts.getAll();
      reading.onsuccess = () => {
        verdicts.clear();
        for (const row of reading.result)
          verdicts.put({ ...row, childQuote: 'đạt 50%', fingerprint: `${row.fingerprint} trước` });
      };
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });

test('a finding comes back when its text has changed, with what was decided before', async ({
  extension,
}) => {
  const page = await openReview(extension);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+Digit1');
  await expect(progress(page)).toHaveText(/^1\//);
  await page.evaluate(changeJudgedText);
  await page.reload();
  await expect(progress(page)).toHaveText(/^0\//);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('button', { name: /nội dung đã thay đổi/ })).toBeVisible();
  await expect(page.getByText(/^Kết luận trước đây: xác nhận/)).toBeVisible();
  await expect(verdict(page, 'Xác nhận')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Alt+Digit1');
  await expect(progress(page)).toHaveText(/^1\//);
});

test('the side panel shows the same verdicts', async ({ extension }) => {
  const page = await openReview(extension);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+Digit3');
  await expect(progress(page)).toHaveText(/^1\//);
  const panel = await extension.openPanel();
  await panel.getByRole('button', { name: /47\/KH-UBND/ }).click();
  await panel.getByRole('tab', { name: /^Phát hiện/ }).click();
  await expect(panel.getByText(/\d+ phát hiện · 1\/\d+ đã soát/)).toBeVisible();
  await panel
    .getByRole('button', { name: /sai lệch/ })
    .first()
    .click();
  await expect(verdict(panel, 'Chưa rõ')).toHaveAttribute('aria-pressed', 'true');
  await verdict(panel, 'Xác nhận').click();
  await page.bringToFront();
  await expect(verdict(page, 'Xác nhận')).toHaveAttribute('aria-pressed', 'true');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the queue breaks no rule of WCAG 2.2 AA, ${colorScheme}`, async ({ extension }) => {
    test.slow();
    const page = await openReview(extension);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Lọc', exact: true }).click();
    await page.keyboard.press('Alt+ArrowDown');
    for (const kind of [1, 2]) {
      await page.keyboard.press(`Alt+Digit${kind}`);
      await expect(page.getByRole('textbox', { name: /Ghi chú|Lý do bỏ qua/ })).toBeVisible();
      await expectAccessible(page);
    }
  });
