import { clipPassage } from './clip-passage.ts';
import { DIRECTIVE, file, PDF_TYPE, PLAN, sample, scanned } from './documents.ts';
import { expect, test } from './extension.ts';
import { openPage } from './page-gestures.ts';

/** Words that stand in every document and page of these tests: whoever is told them was told what was read. */
const CANARY = 'CHIM-HOANG-YEN-7f3a';
const GOAL = `Phấn đấu giảm tỷ lệ hộ nghèo còn 2,5% vào năm 2031 theo ${CANARY}.`;

test('the watch sees what a page or the background asks for', async ({ extension, outside }) => {
  const ask = (address: string) =>
    fetch(address).then(
      () => 'answered',
      () => 'refused',
    );
  await extension.background.evaluate(ask, 'http://canary.example/from-background');
  const page = await extension.openPanel();
  await page.evaluate(ask, 'https://canary.example/from-page');
  expect(outside.asked).toContain('http://canary.example/from-background');
  expect(outside.asked).toContain('canary.example:443');
  // Every other test ends with the assertion that nothing was asked for.
  outside.asked.length = 0;
});

test('reading, checking and looking at the evidence ask nobody for anything', async ({
  extension,
  outside,
}) => {
  const page = await extension.openPanel();
  await page.setInputFiles('input[type=file]', [sample(DIRECTIVE, 'pdf'), sample(PLAN, 'pdf')]);
  await expect(page.getByRole('tab', { name: /Phát hiện \d+/ })).toBeVisible();
  const opened = extension.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Mở bàn làm việc' }).click();
  const workspace = await opened;
  await expect(workspace.getByText('05/CT-UBND').first()).toBeVisible();
  expect(outside.asked).toEqual([]);
});

test('clips, the viewer, OCR and missing directives tell nobody, the portal that was opened included', async ({
  extension,
  outside,
  portal,
}) => {
  portal.put('ke-hoach.pdf', { bytes: sample(PLAN, 'pdf').buffer, type: PDF_TYPE });
  portal.page('van-ban', 'Văn bản', `<p id="doan">${GOAL}</p><a href="/tep/ke-hoach.pdf">Kế hoạch</a>`);
  const page = await openPage(extension, `${portal.origin}/trang/van-ban`);
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text()).toContain('1 văn bản trên trang này');
  await clipPassage(page, panel);
  await panel.click('Tìm lại trên trang');
  await expect.poll(() => panel.text()).toContain('vẫn còn nguyên');
  // Its directive is missing: the portal's search is offered, and the directive waited for.
  await panel.click('Đọc Kế hoạch');
  await expect.poll(() => panel.text()).toContain('chưa có trong thư viện');
  await panel.click('Theo dõi');
  await expect.poll(() => panel.text()).toContain('Đang theo dõi');

  const workspace = await openPage(extension, extension.url('workspace.html'));
  const scan = await scanned(extension.context, [`<p>Số: 12/KH-UBND</p><p>I. CHỈ TIÊU</p><p>1. ${GOAL}</p>`]);
  await workspace.setInputFiles('input[type=file]', file('quet.pdf', scan));
  const row = workspace.getByRole('row').filter({ hasText: '12/KH-UBND' });
  await row.dblclick({ timeout: 90_000 });
  await workspace.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
  await workspace
    .getByRole('button', { name: /hộ nghèo/ })
    .first()
    .click();
  await workspace.keyboard.press('Alt+Shift+K');
  await workspace.getByRole('button', { name: 'Lưu mẩu cắt' }).click();
  await workspace.getByRole('link', { name: 'Mẩu cắt' }).click();
  await workspace.getByRole('button', { name: 'Mở trong văn bản' }).click();
  await expect(workspace.getByText('Đoạn đã cắt vẫn còn nguyên')).toBeVisible();
  await workspace.getByRole('link', { name: 'Thư viện' }).click();
  await workspace.getByRole('button', { name: /chưa có trong thư viện/ }).click();
  await expect(workspace.getByRole('link', { name: /^Trang chủ/ })).toBeVisible();

  expect(outside.asked).toEqual([]);
  // The portal has been asked for its page and for the file that was chosen, and has been told nothing.
  const asked = portal.requests.filter(({ path }) => path !== '/favicon.ico');
  expect(new Set(asked.map(({ method, path }) => `${method} ${path}`))).toEqual(
    new Set(['GET /trang/van-ban', 'GET /tep/ke-hoach.pdf']),
  );
  expect(JSON.stringify(portal.requests)).not.toContain(CANARY);
});
