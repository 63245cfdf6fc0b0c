/** What a person teaches the program in the settings, and what follows from it elsewhere; the reviewer's name. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { expectAccessible } from './accessible.ts';
import { DOCX_TYPE, file } from './documents.ts';
import { expect, test } from './extension.ts';
import { stored } from './stored.ts';
import { openWorkspace, readSamples } from './workspace-page.ts';

/** A plan of an invented commune. */
async function plan(year: number, ...goals: string[]): Promise<Buffer> {
  const lines = [
    'ỦY BAN NHÂN DÂN',
    'XÃ BẾN TRÀM',
    `Số: ${year - 2000}/KH-UBND`,
    `Bến Tràm, ngày 15 tháng 01 năm ${year}`,
    'KẾ HOẠCH',
    `Phát triển kinh tế - xã hội năm ${year}`,
    'I. MỤC TIÊU',
    `Chỉ tiêu năm ${year}`,
    ...goals.map((goal) => `- ${goal}`),
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
  ];
  const document = new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] });
  return Packer.toBuffer(document);
}

const own = (page: Page) => page.getByRole('region', { name: 'Chỉ tiêu, đơn vị tính và cách hiểu riêng' });

test('an own indicator and an own unit are taken up, exported, and seen by year', async ({ extension }) => {
  const page = await openWorkspace(extension);
  for (const [year, rate, area] of [
    [2030, '40', '20'],
    [2031, '45', '36'],
  ] as const)
    await page.setInputFiles(
      'input[type=file]',
      file(
        `kh-${year}.docx`,
        await plan(
          year,
          `Tỷ lệ thôn có tủ sách ven đường đạt ${rate}% trở lên.`,
          `Phấn đấu diện tích trồng dâu đạt ${area} sào Bến Tràm trở lên.`,
        ),
        DOCX_TYPE,
      ),
    );
  await expect.poll(() => stored(page, 'documents')).toBe(2);

  await page.getByRole('link', { name: 'Thiết lập' }).click();
  await own(page).getByRole('button', { name: 'Thêm chỉ tiêu riêng' }).click();
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Chưa nhập.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Tên chỉ tiêu' }).fill('Thôn có tủ sách ven đường');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(own(page).getByRole('list', { name: 'Chỉ tiêu riêng' })).toContainText('càng cao càng tốt');

  await own(page).getByRole('button', { name: 'Thêm đơn vị tính' }).click();
  await dialog.getByRole('textbox', { name: 'Tên đơn vị tính' }).fill('sào Bến Tràm');
  await dialog.getByRole('textbox', { name: /Quy đổi/ }).fill('500');
  await dialog.getByRole('textbox', { name: 'của đơn vị' }).fill('m²');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(own(page).getByText('1 sào Bến Tràm = 500 m²')).toBeVisible();
  await own(page).getByRole('button', { name: 'Trích lại thư viện' }).click();
  await expect(own(page).getByText('Đã trích lại, 2 văn bản thay đổi.')).toBeVisible();
  await expectAccessible(page);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất sửa đổi' }).click();
  const exported = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
  expect(exported.indicators).toMatchObject([{ name: 'Thôn có tủ sách ven đường', unit: '%' }]);
  expect(exported.units).toMatchObject([{ name: 'sào Bến Tràm', equals: { factor: 500, unit: 'm²' } }]);

  await page.getByRole('link', { name: 'Chỉ tiêu theo năm' }).click();
  await page.getByRole('searchbox', { name: /Tìm chỉ tiêu/ }).fill('tu sach');
  await page.getByRole('button', { name: /^Thôn có tủ sách ven đường 2 mức/ }).click();
  const chart = page.getByRole('img', { name: 'Biểu đồ: Thôn có tủ sách ven đường' });
  await expect(chart).toHaveAccessibleDescription(/năm 2030 40%, năm 2031 45%/);
  const table = page.getByRole('grid', { name: /Thôn có tủ sách ven đường/ });
  await expect(table.getByRole('columnheader')).toHaveText(['Vẽ', 'Đơn vị', '2030', '2031']);
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: /Tìm chỉ tiêu/ }).fill('dau');
  await page.getByRole('button', { name: /dâu.*2 mức/ }).click();
  await expect(page.getByText('Tính bằng sào Bến Tràm')).toBeVisible();
  await page.getByRole('link', { name: /36 sào Bến Tràm.*2031/ }).click();
  await expect(page).toHaveURL(/#\/doc\/[0-9a-f]{64}\?b=/);

  await page.getByRole('link', { name: 'Thiết lập' }).click();
  await own(page).getByRole('button', { name: 'Xóa: Thôn có tủ sách ven đường' }).click();
  await expect(own(page).getByText('Chưa có chỉ tiêu riêng nào.')).toBeVisible();
});

test('the reviewer’s name goes with the verdict onto the sheet', async ({ extension }) => {
  const page = await openWorkspace(extension);
  await readSamples(page);
  await page.getByRole('link', { name: 'Thiết lập' }).click();
  await page.getByRole('textbox', { name: 'Họ và tên người rà soát' }).fill('Lê Thị Sen');
  await page.getByRole('link', { name: 'Thư viện' }).click();
  await page.getByRole('row').filter({ hasText: '47/KH-UBND' }).click();
  await page.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
  await expect(page.getByText(/đã soát$/)).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+Digit1');
  await expect(page.getByText(/^1\/\d+ đã soát$/)).toBeVisible();
  await page.getByRole('button', { name: 'Xuất', exact: true }).click();
  const preview = page.getByRole('dialog').getByRole('region', { name: 'Xem trước' });
  await expect(preview.getByRole('cell', { name: 'xác nhận (Lê Thị Sen)' })).toBeVisible();
});

/** Runs in the page: rows of every table, by name. */
const everything = (): Promise<Record<string, number>> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('doi-chieu');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const names = [...opening.result.objectStoreNames];
      const reading = opening.result.transaction(names);
      const counts: Record<string, number> = {};
      for (const name of names) {
        const counting = reading.objectStore(name).count();
        counting.onsuccess = () => {
          counts[name] = counting.result;
        };
      }
      reading.oncomplete = () => {
        opening.result.close();
        resolve(counts);
      };
    };
  });

test('deleting everything leaves nothing in any table and no setting', async ({ extension }) => {
  const page = await openWorkspace(extension);
  await readSamples(page);
  await page.getByRole('row').filter({ hasText: '47/KH-UBND' }).click();
  await page.getByRole('button', { name: 'Nhãn', exact: true }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Thêm nhãn' }).fill('Đợt 1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Gỡ nhãn Đợt 1' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Thiết lập' }).click();
  await page.getByRole('textbox', { name: 'Họ và tên người rà soát' }).fill('Lê Thị Sen');
  const settings = () =>
    extension.background.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: null): Promise<object> } } };
      };
      return Object.keys(await chrome.storage.local.get(null));
    });
  await expect.poll(settings).not.toEqual([]);
  const before = await page.evaluate(everything);
  expect(before).toMatchObject({ documents: 4, summaries: 4, texts: 4, bytes: 4, labels: 1 });
  await page.getByRole('button', { name: 'Xóa toàn bộ dữ liệu' }).click();
  await page.getByRole('alertdialog').getByRole('textbox').fill('xóa');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Xóa toàn bộ dữ liệu' }).click();
  await expect
    .poll(async () => Object.entries(await page.evaluate(everything)).filter(([, rows]) => rows > 0))
    .toEqual([]);
  expect(await settings()).toEqual([]);
});
