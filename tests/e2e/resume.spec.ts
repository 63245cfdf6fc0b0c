import { file, longHtml, PDF_TYPE, PLAN, printed, sample } from './documents.ts';
import { expect, test } from './extension.ts';
import { stored } from './stored.ts';

test('a panel closed in the middle of reading: the next one goes on', async ({ extension }) => {
  const first = await extension.openPanel();
  const long = file('dai.pdf', await printed(extension.context, longHtml(400)));
  await first.setInputFiles('input[type=file]', long);
  await expect(first.getByText(/trang \d+\/400/)).toBeVisible();
  await first.close();

  const second = await extension.openPanel();
  await expect.poll(() => stored(second, 'documents'), { timeout: 40_000 }).toBe(1);
});

test('a page that reads while another waits: when it closes, the other takes over', async ({ extension }) => {
  const first = await extension.openPanel();
  const second = await extension.openPanel();
  const long = file('dai.pdf', await printed(extension.context, longHtml(400)));
  await second.setInputFiles('input[type=file]', long);
  await expect(second.getByText(/trang \d+\/400/)).toBeVisible();
  await first.close();
  await expect.poll(() => stored(second, 'documents'), { timeout: 40_000 }).toBe(1);
});

test('reading can be stopped: nothing is stored, and the next file is read', async ({ extension }) => {
  const page = await extension.openPanel();
  const long = file('dai.pdf', await printed(extension.context, longHtml(400)));
  await page.setInputFiles('input[type=file]', long);
  await expect(page.getByText(/trang \d+\/400/)).toBeVisible();
  await page.getByRole('button', { name: 'Dừng' }).click();
  await page.setInputFiles('input[type=file]', sample(PLAN, 'docx'));
  await expect(page.getByText(/^Kế hoạch · /)).toBeVisible();
  expect(await stored(page, 'documents')).toBe(1);
  expect(await stored(page, 'bytes')).toBe(1);
});

test('a background killed in the middle of a download: the panel fetches again', async ({
  extension,
  portal,
}) => {
  portal.put('ke-hoach.pdf', { bytes: sample(PLAN, 'pdf').buffer, type: PDF_TYPE });
  const page = await extension.context.newPage();
  await page.goto(`${portal.origin}/cham/ke-hoach.pdf`);
  portal.hold();
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text()).toContain('đang tải về');
  await extension.killBackground();
  portal.release();
  await expect.poll(() => panel.text(), { timeout: 40_000 }).toContain('Đồng Khê');
  // The viewer, the background, and the panel in its place.
  expect(portal.requests.filter(({ path }) => path === '/cham/ke-hoach.pdf')).toHaveLength(3);
});
