import { DIRECTIVE, PDF_TYPE, PLAN, sample } from './documents.ts';
import { expect, test } from './extension.ts';
import { chooseLink, openPage } from './page-gestures.ts';
import { stored } from './stored.ts';

test.beforeEach(({ portal }) => {
  portal.put('ke-hoach.pdf', { bytes: sample(PLAN, 'pdf').buffer, type: PDF_TYPE });
  portal.put('chi-thi.pdf', { bytes: sample(DIRECTIVE, 'pdf').buffer, type: PDF_TYPE });
});

test('the browser gives the extension the keys it asks for', async ({ extension }) => {
  const keys = await extension.background.evaluate(async () => {
    const { commands } = (
      globalThis as unknown as {
        chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
      }
    ).chrome;
    return (await commands.getAll()).map(({ name, shortcut }) => [name, shortcut]);
  });
  expect(Object.fromEntries(keys)).toEqual({
    _execute_action: 'Alt+Shift+D',
    'clip-selection': 'Alt+Shift+K',
  });
});

test('a plan open in the viewer: one click, and its record stands beside it', async ({
  extension,
  portal,
}) => {
  const page = await openPage(extension, `${portal.origin}/tep/ke-hoach.pdf`);
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text()).toContain('Kế hoạch');
  await expect.poll(() => panel.text()).toContain('Đồng Khê');
  await expect.poll(() => panel.text()).toContain('Chỉ tiêu');
  expect(await stored(await extension.openPanel(), 'documents')).toBe(1);
});

test('plan and directive: the directive is offered by itself, and a finding leads to the words on the page', async ({
  extension,
  portal,
}) => {
  const directive = await openPage(extension, `${portal.origin}/tep/chi-thi.pdf`);
  await extension.clickToolbar(directive);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text()).toContain('05/CT-UBND');

  const plan = await openPage(extension, `${portal.origin}/tep/ke-hoach.pdf`);
  await extension.clickToolbar(plan);
  await expect.poll(() => panel.text()).toMatch(/phát hiện/);
  await panel.click('sai lệch');
  const opened = extension.context.waitForEvent('page');
  await panel.click('Xem trong văn bản');
  const workspace = await opened;
  await expect(workspace).toHaveURL(/workspace\.html#\/doc\/[0-9a-f]{64}\?b=\d+&s=\d+&e=\d+$/);
  await expect(workspace.locator('[data-passage]').first()).toBeVisible();
  // The workspace is in front now; the panel keeps the plan beside it.
  expect(await panel.text()).toContain('47/KH-UBND');
});

test('a document behind a sign-in is fetched with the session of the reader', async ({
  extension,
  portal,
}) => {
  const page = await openPage(extension, `${portal.origin}/dang-nhap`);
  await page.goto(`${portal.origin}/noi-bo/ke-hoach.pdf`);
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text()).toContain('Đồng Khê');
  const fetches = portal.requests.filter(({ path }) => path === '/noi-bo/ke-hoach.pdf');
  expect(fetches.length).toBeGreaterThan(1);
  expect(fetches.every(({ cookie }) => cookie.includes('phien=ok'))).toBe(true);
});

test('an ordinary page is no failure: the panel says what it offers', async ({ extension, portal }) => {
  const page = await openPage(extension, `${portal.origin}/danh-sach`);
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text()).toContain('2 văn bản trên trang này');
});

test('a page of the browser itself is no failure either', async ({ extension }) => {
  const page = await openPage(extension, 'about:blank');
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text()).toContain('Trang đang mở không phải là văn bản');
});

test.describe('links of a page', () => {
  const cases: { name: string; path: string; says: RegExp }[] = [
    { name: 'a download with a Vietnamese name', path: '/tai-ve/ke-hoach.pdf', says: /Đồng Khê/ },
    { name: 'a link that asks to sign in', path: '/noi-bo/ke-hoach.pdf', says: /yêu cầu đăng nhập/ },
    { name: 'an expired link with status 200', path: '/het-han/ke-hoach.pdf', says: /không còn văn bản này/ },
    { name: 'a link to nothing', path: '/mat/ke-hoach.pdf', says: /không còn văn bản này/ },
    {
      name: 'a broken server',
      path: '/loi-may-chu/ke-hoach.pdf',
      says: /Máy chủ không trả văn bản \(mã 500\)/,
    },
    { name: 'a download that breaks off', path: '/dut-quang/ke-hoach.pdf', says: /chưa hết/ },
    { name: 'a redirect to another host', path: '/chuyen-di/ke-hoach.pdf', says: /chuyển sang/ },
    { name: 'a page behind a link', path: '/danh-sach', says: /không phải tệp văn bản/ },
  ];
  for (const { name, path, says } of cases)
    test(name, async ({ extension, portal }) => {
      const page = await openPage(extension, `${portal.origin}/danh-sach`);
      await extension.clickToolbar(page);
      const panel = await extension.sidePanel();
      await expect.poll(() => panel.text()).toContain('văn bản trên trang này');
      await chooseLink(extension, page, portal.origin + path);
      await expect.poll(() => panel.text()).toMatch(says);
    });

  test('another host: its permission is asked for with a button, and nothing is fetched before', async ({
    extension,
    portal,
  }) => {
    const page = await openPage(extension, `${portal.origin}/danh-sach`);
    await extension.clickToolbar(page);
    const panel = await extension.sidePanel();
    await expect.poll(() => panel.text()).toContain('văn bản trên trang này');
    await chooseLink(extension, page, `${portal.otherOrigin}/tep/ke-hoach.pdf`);
    await expect.poll(() => panel.text()).toContain('Cho phép đọc từ localhost');
    expect(portal.requests.filter(({ path }) => path.startsWith('/tep/'))).toEqual([]);
  });
});
