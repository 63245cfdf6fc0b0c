import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { file, PLAN, printed, sample } from './documents.ts';
import { type Browser, expect, test } from './extension.ts';
import { openWorkspace } from './workspace-page.ts';

const GOAL = 'Phấn đấu giảm tỷ lệ hộ nghèo còn 2,5% vào cuối năm 2031.';
const FILLER = 'Các xã, phường rà soát, đăng ký nội dung thi đua với thường trực khối theo hướng dẫn. ';
/** A paragraph that a page break cuts in two, and a ruled table. */
const PLAN_HTML = `
  <style>body{font:14pt/1.6 "Liberation Serif",serif} td,th{border:1px solid;padding:4px} p{margin:0 0 8pt}</style>
  <p><b>ỦY BAN NHÂN DÂN XÃ VÂN SƠN</b></p><p>Số: 12/KH-UBND</p>
  <p style="text-align:center"><b>KẾ HOẠCH<br>Phát động phong trào thi đua năm 2031</b></p>
  <p><b>I. CHỈ TIÊU</b></p>
  <p>1. ${GOAL}</p>
  <table><tr><th>STT</th><th>Chỉ tiêu</th><th>Đơn vị tính</th><th>Năm 2031</th></tr>
    <tr><td>1</td><td>Thu ngân sách trên địa bàn</td><td>tỷ đồng</td><td>4.600</td></tr>
    <tr><td>2</td><td>Tỷ lệ người dân tham gia bảo hiểm y tế</td><td>%</td><td>95,5</td></tr></table>
  <p><b>II. NHIỆM VỤ</b></p>
  ${Array.from({ length: 11 }, (_, at) => `<p>${at + 1}. ${FILLER.repeat(2)}</p>`).join('')}
  <p>12. ${FILLER.repeat(9)}</p>
  <p><b>III. TỔ CHỨC THỰC HIỆN</b></p>
  <p>1. Phòng Y tế chủ trì, phối hợp với các xã mở rộng mạng lưới trạm y tế trước ngày 30/6/2031.</p>`;

async function openDocument(
  extension: Browser,
  upload: ReturnType<typeof file>,
  number: string,
): Promise<Page> {
  const page = await openWorkspace(extension);
  await page.setInputFiles('input[type=file]', upload);
  await page.getByRole('row').filter({ hasText: number }).dblclick({ timeout: 60_000 });
  await expect(page.getByRole('document').first()).toBeVisible();
  return page;
}

/** Drags with the mouse from the first letter of one passage to the last of another. */
async function drag(page: Page, from: RegExp, to: RegExp = from): Promise<void> {
  const edge = async (words: RegExp, last: boolean) => {
    const span = page.locator('[data-text-layer] span').filter({ hasText: words });
    const box = await (last ? span.last() : span.first()).boundingBox();
    if (!box) throw new Error(`nothing says ${words}`);
    return { x: last ? box.x + box.width - 1 : box.x + 1, y: box.y + box.height / 2 };
  };
  await page.locator('[data-text-layer] span').filter({ hasText: from }).first().scrollIntoViewIfNeeded();
  const start = await edge(from, false);
  const end = await edge(to, true);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

const form = (page: Page) => page.getByRole('dialog', { name: 'Mẩu cắt mới' });

test('a passage of a PDF: selected with the mouse, confirmed, kept with its place, and found again', async ({
  extension,
}) => {
  const pdf = file('ke-hoach-van-son.pdf', await printed(extension.context, PLAN_HTML));
  const page = await openDocument(extension, pdf, '12/KH-UBND');
  await page.getByRole('button', { name: 'Cắt đoạn đang chọn' }).click();
  await expect(page.getByText('Chưa chọn đoạn nào')).toBeVisible();

  await drag(page, /giảm tỷ lệ hộ nghèo/);
  await page.getByRole('button', { name: 'Cắt đoạn đang chọn' }).click();
  await expect(form(page)).toContainText('Trang 1');
  await expect(form(page)).toContainText('I. CHỈ TIÊU');
  await expect(form(page).getByLabel('Giá trị')).toHaveValue('2,5');
  await form(page).getByLabel('Nhãn').fill('Giảm nghèo, năm 2031');
  await expectAccessible(page, '[role=dialog]');
  await page.screenshot({ path: 'test-results/clip-dialog.png' });
  await form(page).getByRole('button', { name: 'Lưu mẩu cắt' }).click();
  await expect(form(page)).toHaveCount(0);

  await page.getByRole('link', { name: 'Mẩu cắt' }).click();
  const entry = page.getByRole('article');
  await expect(entry).toContainText('2,5%');
  await expect(entry).toContainText('Trang 1');
  await expect(entry).toContainText('Giảm nghèo');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải về JSON-LD' }).click();
  const [annotation] = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
  const [quote, position] = annotation.target.selector;
  expect(quote.exact).toContain('giảm tỷ lệ hộ nghèo còn 2,5%');
  expect(position.end - position.start).toBe(quote.exact.length);
  await entry.getByRole('button', { name: 'Mở trong văn bản' }).click();
  await expect(page).toHaveURL(/#\/doc\/[0-9a-f]{64}\?c=\d+$/);
  await expect(page.getByText('Đoạn đã cắt vẫn còn nguyên trong văn bản')).toBeVisible();
  await expect(page.locator('[data-passage^="focus"]').first()).toBeInViewport();
});

test('rows of a table, and a selection across a page break', async ({ extension }) => {
  const pdf = file('ke-hoach-van-son.pdf', await printed(extension.context, PLAN_HTML));
  const page = await openDocument(extension, pdf, '12/KH-UBND');
  await drag(page, /Tỷ lệ người dân tham gia/, /95,5/);
  await page.keyboard.press('Alt+Shift+K');
  await expect(form(page).getByLabel('Giá trị')).toHaveValue('95,5');
  await expect(form(page).getByLabel('Thời kỳ')).toHaveValue('2031');
  await form(page).getByRole('button', { name: 'Bỏ', exact: true }).click();

  await page.getByRole('button', { name: 'Thu nhỏ' }).click();
  await page.getByRole('button', { name: 'Thu nhỏ' }).click();
  await page.locator('[data-page="2"]').scrollIntoViewIfNeeded();
  const [first, second] = [page.locator('[data-page="1"]'), page.locator('[data-page="2"]')];
  await expect(second.locator('[data-text-layer] span').first()).toBeVisible();
  await second.evaluate((element: HTMLElement) => {
    const scroller = element.closest('[role=document]');
    if (scroller) scroller.scrollTop = element.offsetTop - scroller.clientHeight / 2;
  });
  const ends = async () => ({
    from: await first.locator('[data-text-layer] span').last().boundingBox(),
    to: await second.locator('[data-text-layer] span').first().boundingBox(),
  });
  // Pages are drawn anew after the zoom.
  let before = '';
  await expect
    .poll(async () => {
      const now = JSON.stringify(await ends());
      const isStill = now === before;
      before = now;
      return isStill;
    })
    .toBe(true);
  const { from, to } = await ends();
  if (!from || !to) throw new Error('two pages');
  await page.mouse.move(from.x + 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await page.mouse.move(to.x + to.width - 1, to.y + to.height / 2, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press('Alt+Shift+K');
  const words = await form(page).getByRole('blockquote').innerText();
  const [head, tail] = await Promise.all([
    first.locator('[data-text-layer] span').last().innerText(),
    second.locator('[data-text-layer] span').first().innerText(),
  ]);
  expect(words.slice(0, 20)).toBe(head.trim().slice(0, 20));
  expect(words.trim().slice(-20)).toBe(tail.trim().slice(-20));
});

test('by keyboard alone in a DOCX, merged into the record, taken out again', async ({ extension }) => {
  const page = await openDocument(extension, sample(PLAN, 'docx'), '47/KH-UBND');
  await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
  const row = page.getByRole('button', { name: /^Tỷ lệ bao phủ bảo hiểm y tế/ });
  await row.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+Shift+K');
  await form(page).getByLabel('Chỉ tiêu', { exact: true }).fill('Tỷ lệ bao phủ bảo hiểm y tế (đã soát)');
  await form(page).getByRole('button', { name: 'Lưu mẩu cắt' }).click();
  await page.getByRole('link', { name: 'Mẩu cắt' }).click();
  await page.getByRole('button', { name: /^Gộp vào văn bản/ }).click();
  const dialog = page.getByRole('dialog');
  // The document it was taken from is chosen already.
  await expect(dialog.getByRole('option', { selected: true })).toContainText('47/KH-UBND');
  await expect(dialog.getByRole('status')).toContainText(/Thêm|đã có/);
  await page.screenshot({ path: 'test-results/merge-dialog.png' });
  await dialog.getByRole('button', { name: 'Gộp', exact: true }).click();
  await expect(page.getByText('đã gộp vào Kế hoạch · 47/KH-UBND')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: 'test-results/clip-tray.png' });
  await page.getByRole('button', { name: 'Mở', exact: true }).click();
  await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
  await page.getByRole('button', { name: /\(đã soát\)/ }).click();
  await expect(page.getByText('người dùng đã xác nhận trong mẩu cắt')).toBeVisible();
  await page.getByRole('link', { name: 'Mẩu cắt' }).click();
  await page.getByRole('button', { name: 'Bỏ gộp' }).click();
  await expect(page.getByText('đã gộp vào')).toHaveCount(0);
});
