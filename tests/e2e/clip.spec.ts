import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { clipPassage } from './clip-passage.ts';
import { type Browser, expect, test } from './extension.ts';
import type { SidePanel } from './side-panel.ts';

const PAGE = (poor: string) => `
  <h1>Kế hoạch thi đua của xã Vân Sơn</h1>
  <h2>Nhiệm vụ</h2>
  <p>Các thôn rà soát, đăng ký nội dung thi đua.</p>
  <h2>Chỉ tiêu</h2>
  <p id="doan">Phấn đấu giảm tỷ lệ hộ nghèo còn <b>${poor}%</b> vào cuối năm 2031.</p>
  <table id="bang">
    <tr><th>STT</th><th>Chỉ tiêu</th><th>Đơn vị tính</th><th>Kế hoạch năm 2031</th></tr>
    <tr><td>1</td><td>Thu ngân sách trên địa bàn</td><td>tỷ đồng</td><td>4.600</td></tr>
    <tr id="dong"><td>2</td><td>Tỷ lệ người dân tham gia bảo hiểm y tế</td><td>%</td><td>95,5</td></tr>
  </table>`;

/** What the context menu of a selection does; the toolbar click before it has granted the tab. */
async function clipSelection(extension: Browser, page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((what) => {
    const element = document.querySelector(what);
    if (element) getSelection()?.selectAllChildren(element);
  }, selector);
  await extension.background.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(q: object): Promise<{ url?: string }[]> };
        contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
      };
    };
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'clip-selection', pageUrl: address }, tab);
  }, page.url());
}

/** Types into a box of the side panel. */
const type = (panel: SidePanel, label: string, value: string) =>
  panel.evaluate<boolean>(`(() => {
    const caption = [...document.querySelectorAll('label')].find((one) => one.innerText === ${JSON.stringify(label)});
    const box = caption && document.getElementById(caption.htmlFor);
    if (!box) return false;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value').set.call(box, ${JSON.stringify(value)});
    box.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  })()`);

async function openPage(extension: Browser, address: string): Promise<{ page: Page; panel: SidePanel }> {
  const page = await extension.context.newPage();
  await page.goto(address);
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text()).toContain('Đọc trang này như văn bản');
  return { page, panel };
}

test('a passage becomes a clip: read, put right, kept with its source, saved as a file', async ({
  extension,
  portal,
}) => {
  portal.page('chi-tieu', 'Kế hoạch của xã', PAGE('2,5'));
  const { page, panel } = await openPage(extension, `${portal.origin}/trang/chi-tieu`);
  await clipSelection(extension, page, '#doan');
  await expect.poll(() => panel.text()).toContain('Mẩu cắt mới');
  const form = await panel.text();
  expect(form).toContain('Kế hoạch của xã › Kế hoạch thi đua của xã Vân Sơn › Chỉ tiêu');
  expect(form).toContain('Phấn đấu giảm tỷ lệ hộ nghèo còn 2,5% vào cuối năm 2031.');
  expect(await type(panel, 'Giá trị', 'hai')).toBe(true);
  await panel.click('Lưu mẩu cắt');
  await expect.poll(() => panel.text()).toContain('Đây không phải là số');
  await type(panel, 'Giá trị', '2,4');
  await panel.click('Lưu mẩu cắt');
  await expect.poll(() => panel.text()).not.toContain('Mẩu cắt mới');

  await clipSelection(extension, page, '#doan');
  await expect.poll(() => panel.text()).toContain('đã có trong khay mẩu cắt');
  await panel.click('Bỏ');

  const tray = await extension.context.newPage();
  await tray.goto(extension.url('workspace.html#/clips'));
  await expect(tray.getByText('2,4%')).toBeVisible();
  await expect(tray.getByText(`${portal.origin}/trang/chi-tieu`)).toBeVisible();
  const downloading = tray.waitForEvent('download');
  await tray.getByRole('button', { name: 'Tải về JSON-LD' }).click();
  const saved: unknown = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
  expect(saved).toMatchObject([
    {
      type: 'Annotation',
      target: {
        source: { id: `${portal.origin}/trang/chi-tieu` },
        selector: [
          { type: 'TextQuoteSelector', exact: 'Phấn đấu giảm tỷ lệ hộ nghèo còn 2,5% vào cuối năm 2031.' },
          { type: 'TextPositionSelector' },
        ],
      },
    },
  ]);
  await tray.getByRole('searchbox').fill('bao hiem');
  await expect(tray.getByText('Không có mẩu cắt nào khớp')).toBeVisible();
  await tray.getByRole('searchbox').fill('ho ngheo');
  await tray.getByRole('button', { name: /^Xóa mẩu cắt/ }).click();
  await expect(tray.getByText('Chưa có mẩu cắt nào')).toBeVisible();
});

test('the clips of a page are found on it again from the panel, with what has changed', async ({
  extension,
  portal,
}) => {
  portal.page('chi-tieu', 'Kế hoạch của xã', PAGE('2,5'));
  const { page, panel } = await openPage(extension, `${portal.origin}/trang/chi-tieu`);
  await panel.click('Cắt đoạn đang chọn');
  await expect.poll(() => panel.text()).toContain('Chưa chọn đoạn nào trên trang');
  await clipPassage(page, panel);
  await panel.click('Tìm lại trên trang');
  await expect.poll(() => panel.text()).toContain('Đoạn này vẫn còn nguyên trên trang.');

  portal.page('chi-tieu', 'Kế hoạch của xã', PAGE('2,7'));
  await page.reload();
  await panel.click('Tìm lại trên trang');
  await expect.poll(() => panel.text()).toContain('Có con số đã khác.');
  await expect.poll(() => panel.text()).toMatch(/bỏ:\s+2,5%\s+hết\s+thêm:\s+2,7%\s+hết/);
});

test('a row of a table is read under its headers', async ({ extension, portal }) => {
  portal.page('bang', 'Phụ lục', PAGE('2,5'));
  const { page, panel } = await openPage(extension, `${portal.origin}/trang/bang`);
  await clipSelection(extension, page, '#dong');
  await expect.poll(() => panel.text()).toContain('Mẩu cắt mới');
  const boxes = await panel.evaluate<string[]>(
    `[...document.querySelectorAll('input, textarea')].map(({ value }) => value)`,
  );
  // The last one is for labels.
  expect(boxes).toEqual(['Tỷ lệ người dân tham gia bảo hiểm y tế', '95,5', '%', '2031', '']);
});

/** Asks the page for a passage, as "Mở lại" does once its host is allowed. */
const reveal = (extension: Browser, address: string, selectors: object) =>
  extension.background.evaluate(
    async ({ url, passage }) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(q: object): Promise<{ id: number; url?: string }[]> };
          scripting: { executeScript(o: object): Promise<{ result: unknown }[]> };
        };
      };
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      const target = { tabId: tab?.id };
      await chrome.scripting.executeScript({ target, files: ['/page-agent.js'] });
      const [answer] = await chrome.scripting.executeScript({
        target,
        args: [passage],
        func: (wanted: object) =>
          (
            globalThis as unknown as { doiChieuPage: { revealPassage(s: object): unknown } }
          ).doiChieuPage.revealPassage(wanted),
      });
      return { answer: answer?.result };
    },
    { url: address, passage: selectors },
  );

test('back on the page: the passage is marked; a changed digit is shown, never accepted', async ({
  extension,
  portal,
}) => {
  const filler = Array.from({ length: 60 }, (_, at) => `<p>Tin số ${at + 1} của xã.</p>`).join('');
  const exact = 'Phấn đấu giảm tỷ lệ hộ nghèo còn 2,5% vào cuối năm 2031.';
  const selectors = {
    quote: { exact, prefix: '', suffix: '' },
    position: { start: 90, end: 146 },
    repeats: 1,
  };
  portal.page('tin', 'Kế hoạch của xã', filler + PAGE('2,5'));
  const { page } = await openPage(extension, `${portal.origin}/trang/tin`);
  expect(await reveal(extension, page.url(), selectors)).toMatchObject({
    answer: { status: 'found', text: exact },
  });
  await expect(page.locator('#doan')).toBeInViewport();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(1);

  portal.page('tin', 'Kế hoạch của xã', filler + PAGE('2,7'));
  await page.reload();
  expect(await reveal(extension, page.url(), selectors)).toMatchObject({
    answer: {
      status: 'changed',
      numbersChanged: true,
      difference: expect.arrayContaining([
        { kind: 'removed', text: '2,5%' },
        { kind: 'added', text: '2,7%' },
      ]),
    },
  });
  await expect(page.locator('#doan')).toBeInViewport();
});
