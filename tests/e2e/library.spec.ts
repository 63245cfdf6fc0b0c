/** The library when something in the store is not as it was. */
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { openSamples } from './workspace-page.ts';

/** Runs in the page: takes the text of the document with this number out of the store, as a failing disk might. */
const loseText = (number: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('doi-chieu');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['summaries', 'texts'], 'readwrite');
      const reading = writing.objectStore('summaries').getAll();
      reading.onsuccess = () => {
        const row = (reading.result as { id: string; number: string | null }[]).find(
          (candidate) => candidate.number === number,
        );
        if (row) writing.objectStore('texts').delete(row.id);
        else reject(new Error(`no document ${number}`));
      };
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });

async function openMatrix(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Đối chiếu' }).click();
  await page.getByRole('button', { name: 'Bảng đối chiếu' }).click();
}

test('the matrix survives a plan whose text is gone', async ({ extension }) => {
  const page = await openSamples(extension);
  await page.evaluate(loseText, '47/KH-UBND');
  await openMatrix(page);
  const grid = page.getByRole('grid', { name: /Chỉ tiêu của Chỉ thị/ });
  // Targets, totals and three plans.
  await expect(grid.getByRole('columnheader')).toHaveCount(5);
  await expect(grid.getByRole('columnheader').filter({ hasText: 'không đọc được' })).toHaveCount(1);
  await expect(grid.getByRole('gridcell').filter({ hasText: /đạt|thiếu/ })).not.toHaveCount(0);
  const lost = grid.getByRole('gridcell').filter({ hasText: 'không đọc được' });
  await expect(lost.first()).toBeVisible();
  await lost.first().click();
  await expect(page.getByText(/Nhập lại tệp của kế hoạch này/)).toBeVisible();
  await grid.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/matrix\//);
});

test('details of the chosen document are loaded when they are asked for', async ({ extension }) => {
  const page = await openSamples(extension);
  await page.getByRole('button', { name: 'Chi tiết' }).click();
  await page.getByRole('row').filter({ hasText: '47/KH-UBND' }).click();
  const details = page.getByRole('region', { name: 'Chi tiết' });
  await expect(details.getByText('Nơi nhận')).toBeVisible();
  await details.getByRole('button', { name: '47/KH-UBND' }).click();
  await expect(page).toHaveURL(/#\/doc\/[0-9a-f]{64}\?b=/);
});

test('the hidden ways out of a drop-down are called in the language of the page', async ({ extension }) => {
  const page = await openSamples(extension);
  await page.getByRole('button', { name: /Loại văn bản/ }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Đóng', exact: true })).not.toHaveCount(0);
});
