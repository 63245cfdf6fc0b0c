import { file, scanned } from './documents.ts';
import { expect, launch, test } from './extension.ts';
import { stored } from './stored.ts';

const page = (name: string) => `<h2>KẾ HOẠCH</h2>
  <p><b>Phát động phong trào thi đua năm 2024 của xã ${name}</b></p>
  <p>I. CHỈ TIÊU</p>
  <p>1. Tỷ lệ hộ nghèo giảm còn 3,5% trong năm 2024.</p>
  <p>2. Tỷ lệ người dân tham gia bảo hiểm y tế đạt 96,4%.</p>
  <p>3. Trồng mới 120 ha rừng trong năm 2024.</p>`;

/** Enough of them that a quick machine is still at work when it is looked at. */
const PAGES = ['Bình An', 'Tân Lập', 'Hòa Sơn', 'Phú Mỹ', 'Yên Thái', 'Đông Hải'].map(page);
/** Pages come one after another, quickly: looked at often, lest the last is done before the first is seen. */
const SOON = { timeout: 30_000, intervals: [50] };

test('a scan is read offline, its figures among the targets', async ({ extension }) => {
  const panel = await extension.openPanel();
  const scan = file('quet.pdf', await scanned(extension.context, [page('Bình An')]));
  await panel.setInputFiles('input[type=file]', scan);
  await expect(panel.getByText('đang nhận dạng chữ')).toBeVisible();
  await expect(panel.getByText(/Nhận dạng chữ · 1 trang/)).toBeVisible({ timeout: 40_000 });
  await panel.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
  await expect(panel.getByText(/96,4%/).first()).toBeVisible();
});

test('pages recognised before the panel was closed are not recognised again', async ({ extension }) => {
  const first = await extension.openPanel();
  const scan = file('quet.pdf', await scanned(extension.context, PAGES));
  await first.setInputFiles('input[type=file]', scan);
  await expect.poll(() => stored(first, 'recognised'), SOON).toBeGreaterThan(0);
  await first.close();

  const second = await extension.openPanel();
  expect(await stored(second, 'recognised')).toBeGreaterThan(0);
  await expect.poll(() => stored(second, 'documents'), { timeout: 40_000 }).toBe(1);
  expect(await stored(second, 'recognised')).toBe(0);
});

test('the browser closed in the middle of a scan: the next run goes on', async ({ profile, outside }) => {
  const first = await launch(profile, outside);
  const panel = await first.openPanel();
  await panel.setInputFiles('input[type=file]', file('quet.pdf', await scanned(first.context, PAGES)));
  await expect.poll(() => stored(panel, 'recognised'), SOON).toBeGreaterThan(0);
  await first.close();

  const second = await launch(profile, outside);
  const next = await second.openPanel();
  expect(await stored(next, 'recognised')).toBeGreaterThan(0);
  await expect.poll(() => stored(next, 'documents'), { timeout: 40_000 }).toBe(1);
  await second.close();
});

test('recognition tells its page and can be stopped: nothing is kept', async ({ extension }) => {
  const panel = await extension.openPanel();
  await panel.setInputFiles('input[type=file]', file('quet.pdf', await scanned(extension.context, PAGES)));
  await expect(panel.getByText(/đang nhận dạng chữ, trang \d\/6/)).toBeVisible({ timeout: 30_000 });
  await panel.getByRole('button', { name: 'Dừng' }).click();
  await expect.poll(() => stored(panel, 'jobs')).toBe(0);
  expect(await stored(panel, 'recognised')).toBe(0);
  expect(await stored(panel, 'bytes')).toBe(0);
  expect(await stored(panel, 'documents')).toBe(0);
});
