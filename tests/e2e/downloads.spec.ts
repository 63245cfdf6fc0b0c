import { clipPassage } from './clip-passage.ts';
import { DIRECTIVE, DOCX_TYPE, PDF_TYPE, PLAN, sample } from './documents.ts';
import { expect, test } from './extension.ts';
import { chooseLink, openPage } from './page-gestures.ts';

test.beforeEach(({ portal }) => {
  portal.put('ke-hoach.pdf', { bytes: sample(PLAN, 'pdf').buffer, type: PDF_TYPE });
  portal.put('ke-hoach.docx', { bytes: sample(PLAN, 'docx').buffer, type: DOCX_TYPE });
  portal.put('chi-thi.pdf', { bytes: sample(DIRECTIVE, 'pdf').buffer, type: PDF_TYPE });
});

test.describe('ways in which portals send a file', () => {
  const cases: { name: string; path: string }[] = [
    { name: 'inline', path: '/tep/ke-hoach.pdf' },
    { name: 'as an attachment with a Vietnamese name', path: '/tai-ve/ke-hoach.docx' },
    { name: 'called a web page', path: '/sai-loai/ke-hoach.pdf' },
    { name: 'called nothing in particular', path: '/khong-loai/ke-hoach.docx' },
    { name: 'compressed on the way', path: '/nen/ke-hoach.pdf' },
    { name: 'by number, without a name', path: '/so/1' },
  ];
  for (const { name, path } of cases)
    test(name, async ({ extension, portal }) => {
      const page = await openPage(extension, `${portal.origin}/danh-sach`);
      await extension.clickToolbar(page);
      const panel = await extension.sidePanel();
      await expect.poll(() => panel.text()).toContain('văn bản trên trang này');
      await chooseLink(extension, page, portal.origin + path);
      await expect.poll(() => panel.text()).toContain('47/KH-UBND');
      await expect.poll(() => panel.text()).toContain('Đồng Khê');
    });
});

test('a file that only a form of the page can ask for: the panel says how, and takes the download', async ({
  extension,
  portal,
}) => {
  portal.page(
    'bieu-mau',
    'Tải văn bản',
    `<p>Kế hoạch phát động thi đua <form method="post" action="/gui/ke-hoach.pdf"><button>ke-hoach.pdf</button></form></p>`,
  );
  const page = await openPage(extension, `${portal.origin}/trang/bieu-mau`);
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text()).toContain('Trang chỉ gửi tệp này khi người dùng tự bấm trên trang');
  expect(portal.requests.filter(({ path }) => path.startsWith('/gui/'))).toEqual([]);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'ke-hoach.pdf' }).click();
  const own = await extension.openPanel();
  await own.setInputFiles('input[type=file]', await (await downloading).path());
  await expect(own.getByText('47/KH-UBND').first()).toBeVisible();
  expect(portal.requests.filter(({ path }) => path.startsWith('/gui/')).map(({ method }) => method)).toEqual([
    'POST',
  ]);
});

test('a certificate that the portal has signed itself: what is wrong, and the way out', async ({
  extension,
  portal,
}) => {
  portal.page('van-ban', 'Văn bản', '<a href="/tep/ke-hoach.pdf">Kế hoạch thi đua</a>');
  const page = await extension.context.newPage();
  // The reader has gone past the browser's warning in this tab.
  const session = await extension.context.newCDPSession(page);
  await session.send('Security.setIgnoreCertificateErrors', { ignore: true });
  await page.goto(`${portal.secureOrigin}/trang/van-ban`);
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text()).toContain('không tin chứng chỉ bảo mật');
  expect(await panel.text()).toContain('Tải tệp về từ trang rồi thả vào đây');
});

test.describe('a host that was allowed before', () => {
  test.use({ grantedHosts: ['http://127.0.0.1/*'] });

  test('going back to a clip asks nothing: the page opens at the words, a changed digit is shown', async ({
    extension,
    portal,
  }) => {
    const filler = Array.from({ length: 60 }, (_, at) => `<p>Tin số ${at + 1} của xã.</p>`).join('');
    const goal = (value: string) => `<p id="doan">Phấn đấu giảm tỷ lệ hộ nghèo còn ${value}% năm 2031.</p>`;
    portal.page('tin', 'Kế hoạch của xã', filler + goal('2,5'));
    const page = await openPage(extension, `${portal.origin}/trang/tin`);
    await extension.clickToolbar(page);
    const panel = await extension.sidePanel();
    await expect.poll(() => panel.text()).toContain('Đọc trang này như văn bản');
    await clipPassage(page, panel);
    await page.close();

    const tray = await extension.context.newPage();
    await tray.goto(extension.url('workspace.html#/clips'));
    const opening = extension.context.waitForEvent('page');
    await tray.getByRole('button', { name: 'Mở lại' }).click();
    const again = await opening;
    await expect(again.locator('#doan')).toBeInViewport();
    await expect.poll(() => again.evaluate(() => CSS.highlights.size)).toBe(1);
    await tray.bringToFront();
    await expect(tray.getByText('Đoạn này vẫn còn nguyên trên trang.')).toBeVisible();

    portal.page('tin', 'Kế hoạch của xã', filler + goal('2,6'));
    await tray.getByRole('button', { name: 'Mở lại' }).click();
    await tray.bringToFront();
    await expect(tray.getByText('Có con số đã khác.')).toBeVisible();
  });

  test('a link to it is read at once', async ({ extension, portal }) => {
    const page = await openPage(extension, `${portal.otherOrigin}/danh-sach`);
    await extension.clickToolbar(page);
    const panel = await extension.sidePanel();
    await expect.poll(() => panel.text()).toContain('văn bản trên trang này');
    await chooseLink(extension, page, `${portal.origin}/tep/ke-hoach.pdf`);
    await expect.poll(() => panel.text()).toContain('47/KH-UBND');
  });
});
