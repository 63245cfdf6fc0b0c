import type { Page } from '@playwright/test';
import { DIRECTIVE, OTHER, PLAN, sample, type UploadFile } from './documents.ts';
import { expect, launch, test } from './extension.ts';
import { stored } from './stored.ts';

const choose = (page: Page, files: UploadFile | UploadFile[]) =>
  page.setInputFiles('input[type=file]', files);
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Drops files on the page the way a desktop does. */
async function drop(page: Page, { name, mimeType, buffer }: UploadFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ base64, fileName, type }) => {
      const data = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], fileName, { type }));
      return data;
    },
    { base64: buffer.toString('base64'), fileName: name, type: mimeType },
  );
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', event, { dataTransfer: transfer });
}

test('a DOCX from the file picker', async ({ extension }) => {
  const page = await extension.openPanel();
  await choose(page, sample(PLAN, 'docx'));
  await expect(page.getByText(/^Kế hoạch · /)).toBeVisible();
  await expect(page.getByRole('tab', { name: /Chỉ tiêu \d+/ })).toBeVisible();
  await expect(page.getByText('DOCX', { exact: true })).toBeVisible();
});

test('a DOCX dropped on the panel', async ({ extension }) => {
  const page = await extension.openPanel();
  await drop(page, sample(PLAN, 'docx'));
  await expect(page.getByText(/^Kế hoạch · /)).toBeVisible();
});

test('several files at once are all read', async ({ extension }) => {
  const page = await extension.openPanel();
  await choose(page, [sample(PLAN, 'docx'), sample(DIRECTIVE, 'docx'), sample(PLAN, 'pdf')]);
  await expect.poll(() => stored(page, 'documents')).toBe(3);
});

test('the same bytes are recognised, and stored once', async ({ extension }) => {
  const page = await extension.openPanel();
  await choose(page, sample(PLAN, 'pdf'));
  await expect(title(page)).toBeVisible();
  await choose(page, { ...sample(PLAN, 'pdf'), name: 'ban-sao.pdf' });
  await expect(page.getByText(/đã có trong thư viện/)).toBeVisible();
  expect(await stored(page, 'documents')).toBe(1);
  expect(await stored(page, 'bytes')).toBe(1);
});

test('the directive comes by itself when its number is there; another one can be chosen, and is remembered', async ({
  extension,
}) => {
  const page = await extension.openPanel();
  await choose(page, sample(PLAN, 'docx'));
  await expect(page.getByText(/05\/CT-UBND chưa có trong thư viện/)).toBeVisible();
  await choose(page, sample(DIRECTIVE, 'docx'));
  await expect(page.getByText('Chỉ thị · 05/CT-UBND').first()).toBeVisible();
  await page.getByRole('button', { name: 'Văn bản gần đây' }).click();
  await page.getByRole('button', { name: /^Kế hoạch/ }).click();
  await expect(page.getByRole('button', { name: /05\/CT-UBND Thực hiện/ })).toBeVisible();
  await expect(page.getByRole('tab', { name: /Phát hiện \d+/ })).toBeVisible();
  await expect(page.getByRole('toolbar', { name: 'Lọc theo kết quả' })).toBeVisible();

  await choose(page, sample(OTHER, 'docx'));
  await page.getByRole('button', { name: 'Văn bản gần đây' }).click();
  await page.getByRole('button', { name: /huyện Đồng Khê/ }).click();
  await page.getByRole('button', { name: /05\/CT-UBND Thực hiện/ }).click();
  await page.getByRole('option', { name: /^Kế hoạch/ }).click();
  await expect(page.getByRole('button', { name: /Đối chiếu với$/ })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Văn bản gần đây' }).click();
  await page.getByRole('button', { name: /huyện Đồng Khê/ }).click();
  await page.getByRole('button', { name: /Đối chiếu với$/ }).click();
  await page.getByRole('option', { name: /theo viện dẫn/ }).click();
  await expect(page.getByRole('button', { name: /05\/CT-UBND Thực hiện/ })).toBeVisible();
});

test('a document taken out of the library leaves the panel', async ({ extension }) => {
  const page = await extension.openPanel();
  await choose(page, sample(PLAN, 'docx'));
  await expect(title(page)).toBeVisible();
  const workspace = await extension.context.newPage();
  await workspace.goto(extension.url('workspace.html'));
  await workspace.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('doi-chieu');
        opening.onsuccess = () => {
          const clearing = opening.result
            .transaction('documents', 'readwrite')
            .objectStore('documents')
            .clear();
          clearing.onsuccess = () => resolve();
        };
      }),
  );
  await page.reload();
  await expect(page.getByText('Thư viện chưa có văn bản nào')).toBeVisible();
});

test('the library is there after the browser was closed', async ({ extension, profile, outside }) => {
  const page = await extension.openPanel();
  await choose(page, sample(PLAN, 'docx'));
  // While it is read the panel goes by its own name or the file's.
  await expect(page.getByRole('tab', { name: /Chỉ tiêu \d+/ })).toBeVisible();
  const name = await title(page).innerText();
  await extension.close();

  const again = await launch(profile, outside);
  const after = await again.openPanel();
  await after.getByRole('button', { name }).click();
  await expect(title(after)).toHaveText(name);
  await expect(after.getByRole('tab', { name: /Chỉ tiêu \d+/ })).toBeVisible();
  await again.close();
});
