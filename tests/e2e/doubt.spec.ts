import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { file, PDF_TYPE, scanned } from './documents.ts';
import { expect, test } from './extension.ts';

/** A plan as a scanner sees it: number and day by hand, one figure smudged. */
const PAGE = `<div style="display:flex;justify-content:space-between;text-align:center;font-size:34px">
    <div><b>ỦY BAN NHÂN DÂN<br>HUYỆN HÒA KHÊ</b><br>Số: ${scrawl('M4 8 V36 M4 36 L14 36 M24 6 L40 8 L30 38')} /KH-UBND</div>
    <div><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br>
      <i>Hòa Khê, ngày 20 tháng 02 năm 2024</i></div>
  </div>
  <h2 style="text-align:center">KẾ HOẠCH</h2>
  <p style="text-align:center"><b>Phát động phong trào thi đua năm 2024 trên địa bàn huyện Hòa Khê</b></p>
  <p>I. CHỈ TIÊU</p>
  <p>1. Tỷ lệ hộ nghèo giảm còn 3,5% trong năm 2024.</p>
  <p>2. Tỷ lệ người dân tham gia bảo hiểm y tế đạt <span style="filter:blur(2.4px)">96,4%</span>.</p>
  <p>3. Trồng mới 120 ha rừng trong năm 2024.</p>`;

function scrawl(path: string): string {
  return `<svg width="90" height="40" style="vertical-align:-6px"><path d="${path} M52 34 Q60 2 68 20 T84 10" fill="none" stroke="#27389a" stroke-width="4"/></svg>`;
}

const scan = async (context: BrowserContext) => file('quet.pdf', await scanned(context, [PAGE]));

/** A picture that was really drawn, with the number it shows in its name. */
async function expectPicture(
  within: Page | Locator,
  name = /Ảnh cắt từ trang 1, chỗ máy đọc là/,
): Promise<Locator> {
  const picture = within.getByRole('img', { name }).first();
  await expect(picture).toBeVisible();
  const drawn = await picture.evaluate((image) => {
    const { naturalWidth, naturalHeight } = image as HTMLImageElement;
    const canvas = document.createElement('canvas');
    canvas.width = naturalWidth;
    canvas.height = naturalHeight;
    const pen = canvas.getContext('2d');
    pen?.drawImage(image as HTMLImageElement, 0, 0);
    const { data } = pen?.getImageData(0, 0, naturalWidth, naturalHeight) ?? { data: [] };
    return { wide: naturalWidth > 300, print: data.filter((tone, at) => at % 4 === 0 && tone < 100).length };
  });
  expect(drawn.wide).toBe(true);
  expect(drawn.print).toBeGreaterThan(50);
  return picture;
}

test('a doubtful number is shown as it is printed, in the panel and beside the pages', async ({
  extension,
}) => {
  const panel = await extension.openPanel();
  await panel.setInputFiles('input[type=file]', await scan(extension.context));
  await expect(panel.getByText(/Nhận dạng chữ · 1 trang/)).toBeVisible({ timeout: 60_000 });
  await panel.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
  const row = panel.getByRole('button', { name: /bảo hiểm y tế/ });
  await expect(row).toContainText('cần kiểm tra');
  await row.click();
  const picture = await expectPicture(panel);
  await expectAccessible(panel);

  // The picture leads to the page.
  const opened = extension.context.waitForEvent('page');
  await picture.click();
  const workspace = await opened;
  await expect(workspace.locator('[data-passage^="focus"]').first()).toBeVisible({ timeout: 20_000 });
  await workspace.getByRole('button', { name: /bảo hiểm y tế/ }).click();
  await expectPicture(workspace);
  await expectAccessible(workspace);
});

test('a number by hand is no blank, and the quality report leads to the page', async ({ extension }) => {
  const panel = await extension.openPanel();
  await panel.setInputFiles('input[type=file]', await scan(extension.context));
  await expect(panel.getByText(/Nhận dạng chữ · 1 trang/)).toBeVisible({ timeout: 60_000 });
  await expect(panel.getByText('Kế hoạch · viết tay, cần kiểm tra')).toBeVisible();
  await panel.getByRole('tab', { name: 'Thông tin' }).click();
  await expectPicture(panel, /Ảnh cắt từ trang 1, chỗ có chữ viết tay/);
  const report = panel.getByRole('region', { name: 'Chất lượng đọc' });
  await expect(report).toContainText('Nhận dạng chữ: 1 trang');
  await expect(report).toContainText('1/1');
  await expect(report).toContainText('Trang cần kiểm tra');
});

test('a scan read from a page has its pictures too', async ({ extension, portal }) => {
  portal.put('quet.pdf', { bytes: (await scan(extension.context)).buffer, type: PDF_TYPE });
  const page = await extension.context.newPage();
  await page.goto(`${portal.origin}/tep/quet.pdf`);
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text(), { timeout: 60_000 }).toContain('Nhận dạng chữ');
  await panel.click('Chỉ tiêu');
  await panel.click('bảo hiểm y tế');
  await expect
    .poll(() => panel.evaluate<string[]>('[...document.images].map((one) => one.complete && one.alt)'))
    .toContainEqual(expect.stringContaining('Ảnh cắt từ trang 1'));
});
