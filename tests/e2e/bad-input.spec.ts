import {
  encryptedPdf,
  file,
  longHtml,
  PLAN,
  printed,
  SCAN_HTML,
  sample,
  type UploadFile,
} from './documents.ts';
import { type Browser, expect, test } from './extension.ts';
import { stored } from './stored.ts';

interface BadInput {
  name: string;
  make(extension: Browser): UploadFile | Promise<UploadFile>;
  says: RegExp;
}

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

const CASES: BadInput[] = [
  {
    name: 'a picture',
    make: () => file('anh.png', PNG, 'image/png'),
    says: /không phải là văn bản|loại tệp này/,
  },
  {
    name: 'a picture that calls itself a PDF',
    make: () => file('ke-hoach.pdf', PNG),
    says: /không phải là văn bản|loại tệp này/,
  },
  { name: 'an empty file', make: () => file('rong.pdf', Buffer.alloc(0)), says: /Tệp rỗng/ },
  {
    name: 'half a PDF',
    make: () => file('cut.pdf', sample(PLAN, 'pdf').buffer.subarray(0, 900)),
    says: /bị hỏng|Không tìm thấy chữ/,
  },
  {
    name: 'the beginning of a DOCX',
    make: () => file('cut.docx', sample(PLAN, 'docx').buffer.subarray(0, 900)),
    says: /bị hỏng/,
  },
  { name: 'a PDF with a password', make: () => file('mat.pdf', encryptedPdf()), says: /có mật khẩu/ },
  {
    name: 'a scan',
    make: async ({ context }) => file('quet.pdf', await printed(context, SCAN_HTML)),
    says: /bản quét/,
  },
];

for (const { name, make, says } of CASES)
  test(`${name}: a clear sentence, nothing stored, and the next document works`, async ({ extension }) => {
    const page = await extension.openPanel();
    await page.setInputFiles('input[type=file]', await make(extension));
    await expect(page.getByRole('alert')).toHaveText(says);
    await expect(page.getByRole('alert')).toContainText('Chưa lưu gì');
    expect(await stored(page, 'documents')).toBe(0);
    expect(await stored(page, 'bytes')).toBe(0);

    await page.setInputFiles('input[type=file]', sample(PLAN, 'docx'));
    await expect(page.getByText(/^Kế hoạch · /)).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
  });

test('a DOCX that calls itself a PDF is read for what it is', async ({ extension }) => {
  const page = await extension.openPanel();
  await page.setInputFiles('input[type=file]', { ...sample(PLAN, 'docx'), name: 'ke-hoach.pdf' });
  await expect(page.getByText('DOCX', { exact: true })).toBeVisible();
});

test('a DOCX cut off in its text is read as far as it goes, and says so', async ({ extension }) => {
  const page = await extension.openPanel();
  await page.setInputFiles(
    'input[type=file]',
    file('cut.docx', sample(PLAN, 'docx').buffer.subarray(0, 4000)),
  );
  await page.getByRole('button', { name: /lưu ý khi đọc tệp/ }).click();
  await expect(page.getByRole('region', { name: 'Lưu ý khi đọc tệp' })).toBeVisible();
});

test('500 pages: progress by page, and the panel answers meanwhile', async ({ extension }) => {
  const page = await extension.openPanel();
  const long = file('dai.pdf', await printed(extension.context, longHtml(500)));
  await page.setInputFiles('input[type=file]', long);
  await expect(page.getByText(/trang \d+\/500/)).toBeVisible();
  const before = await page.evaluate(() => performance.now());
  await page.getByRole('button', { name: 'Chọn tệp' }).focus();
  expect((await page.evaluate(() => performance.now())) - before).toBeLessThan(1000);
  await expect(page.getByText(/500 trang/)).toBeVisible({ timeout: 45_000 });
});
