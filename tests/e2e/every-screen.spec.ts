/** Every screen and dialog in both themes: what `screens.ts` asks of them, walked as a person would get there. */
import type { Page } from '@playwright/test';
import { DIRECTIVE, file, OTHER, PLAN, sample } from './documents.ts';
import { type Browser, expect, test } from './extension.ts';
import { directive, draft, issued, programme, sibling } from './plans.ts';
import { Inspection, PANEL, WORKSPACE } from './screens.ts';
import { stored } from './stored.ts';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

async function openWorkspace(extension: Browser, theme: Theme): Promise<Page> {
  const page = await extension.context.newPage();
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: 1366, height: 768 });
  // Colours in the middle of a transition are nobody's colours.
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(extension.url('workspace.html'));
  return page;
}

/** Files into the library, until they are stored. */
async function importAll(page: Page, files: ReturnType<typeof file>[]): Promise<void> {
  const before = await stored(page, 'documents');
  await page.locator('input[type=file]').first().setInputFiles(files);
  await expect.poll(() => stored(page, 'documents'), { timeout: 40_000 }).toBe(before + files.length);
}

const row = (page: Page, text: string | RegExp) => page.getByRole('row').filter({ hasText: text }).first();
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first();
const view = (page: Page, name: string) => page.getByRole('radiogroup').getByText(name, { exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const go = (page: Page, screen: string) => page.getByRole('link', { name: screen, exact: true }).click();
const close = async (page: Page) => {
  await page.keyboard.press('Escape');
  await expect(page.locator('[role=dialog], [role=alertdialog]')).toHaveCount(0);
};

/** As many goals as a list must cope with. */
const longPlan = () =>
  file(
    'ke-hoach-dai.html',
    Buffer.from(
      `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Kế hoạch</title><body><article>
       <p>ỦY BAN NHÂN DÂN HUYỆN NGHĨA HƯNG THƯỢNG</p><p>Số: 305/KH-UBND</p>
       <p>Nghĩa Hưng Thượng, ngày 20 tháng 01 năm 2024</p><p>KẾ HOẠCH</p>
       <p>Phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh và xây dựng hệ thống chính trị năm 2024 trên địa bàn huyện Nghĩa Hưng Thượng</p>
       <p>I. CHỈ TIÊU NĂM 2024</p>${Array.from(
         { length: 300 },
         (_, at) =>
           `<p>${at + 1}. Tỷ lệ hộ nghèo của xã Trường Phước Ngưỡng số ${at + 1} giảm còn ${at % 9},5% trong năm 2024.</p>`,
       ).join('')}</article></body></html>`,
    ),
    'text/html',
  );

for (const theme of THEMES) {
  test(`library, import and documents, ${theme}`, async ({ extension }) => {
    test.slow();
    const page = await openWorkspace(extension, theme);
    const inspection = new Inspection(theme, WORKSPACE);
    const look = (screen: string) => inspection.look(page, screen);
    await expect(button(page, 'Nhập văn bản mẫu')).toBeVisible();
    await look('first-run');

    await importAll(page, [issued(), sibling(), sample(PLAN, 'pdf'), sample(PLAN, 'docx')]);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        file('anh-chup.png', Buffer.from('89504e47', 'hex'), 'image/png'),
        file('rong.pdf', Buffer.alloc(0)),
      ]);
    await expect(page.getByText('Tệp rỗng', { exact: false })).toBeVisible();
    await look('import-failed');
    await button(page, 'Dọn hàng đợi').click();
    await button(page, /văn bản chỉ đạo được dẫn nhưng chưa có/).click();
    await look('missing');
    await button(page, /Thu gọn|văn bản chỉ đạo được dẫn nhưng chưa có/).click();
    await importAll(page, [longPlan()]);
    await row(page, '47/KH-UBND').click();
    await look('library');
    await page.getByText('Chi tiết', { exact: true }).first().click();
    await look('library-details');
    await button(page, 'Nhãn').click();
    await dialog(page).getByRole('textbox', { name: 'Thêm nhãn' }).fill('Đợt 1, cần rà lại');
    await page.keyboard.press('Enter');
    await look('tags');
    await close(page);
    await button(page, 'Gắn bản dự thảo…').click();
    await look('tie-draft');
    await close(page);
    await row(page, '47/KH-UBND').focus();
    await page.keyboard.press('Delete');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await look('remove');
    await close(page);
    await page.getByRole('searchbox').fill('không có văn bản nào như thế');
    await expect(page.getByText('Không có văn bản nào khớp.', { exact: false })).toBeVisible();
    await look('library-no-match');
    await button(page, 'Bỏ lọc').click();

    await row(page, '305/KH-UBND').dblclick();
    await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
    await look('document-long');
    await go(page, 'Thư viện');
    await page
      .getByRole('row')
      .filter({ hasText: '47/KH-UBND' })
      .filter({ hasText: 'PDF' })
      .or(row(page, '47/KH-UBND'))
      .first()
      .dblclick();
    const target = page
      .getByRole('list', { name: 'Danh sách chỉ tiêu' })
      .getByRole('button', { name: /^Tỷ lệ bao phủ bảo hiểm y tế/ });
    await expect(page.getByRole('tab', { name: 'Thông tin' })).toBeVisible();
    for (const tab of ['Phát hiện', 'Phân công', 'Viện dẫn', 'Phong trào', 'Đề mục', 'Thông tin'])
      if (await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).count()) {
        await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
        await look(
          `document-${tab
            .normalize('NFD')
            .replace(/[^a-z]/gi, '')
            .toLowerCase()}`,
        );
      }
    await button(page, 'Sửa ngày ban hành').click();
    await dialog(page).getByRole('textbox', { name: 'Ngày ban hành' }).fill('30/2/2026');
    await page.keyboard.press('Enter');
    await look('correct-field');
    await close(page);
    await page.getByRole('tab', { name: /^Phân công/ }).click();
    const duty = page.getByRole('list', { name: 'Danh sách phân công' }).getByRole('listitem').first();
    await duty.getByRole('button').first().click();
    await button(page, 'Sửa').click();
    await look('correct-duty');
    await close(page);
    await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
    await target.click();
    await look('document');
    await button(page, 'Sửa').click();
    await dialog(page).getByRole('textbox', { name: 'Giá trị' }).fill('58.5');
    await page.keyboard.press('Enter');
    await look('correct-target');
    await close(page);
    await button(page, 'Hiểu là chỉ tiêu…').click();
    await expect(dialog(page).getByRole('option').first()).toBeVisible();
    await look('understand');
    await close(page);
    await button(page, 'Thêm chỉ tiêu').click();
    await look('add-target');
    await close(page);

    await button(page, 'Loại bỏ').click();
    await page.getByText('Đã loại bỏ (1)').click();
    await look('struck');
    const bringBack = button(page, /^Khôi phục: Tỷ lệ bao phủ/);
    // A window that was narrow for a moment has drawn the list anew.
    if (!(await bringBack.isVisible())) await page.getByText('Đã loại bỏ (1)').click();
    await bringBack.click();
    await target.click();

    await page.keyboard.press('Alt+Shift+K');
    await expect(page.getByRole('dialog', { name: 'Mẩu cắt mới' })).toBeVisible();
    await dialog(page).getByLabel('Nhãn').fill('Bảo hiểm y tế, năm 2024');
    await look('clip-new');
    await button(page, 'Lưu mẩu cắt').click();
    await target.click();
    await target.click();
    await page.keyboard.press('Alt+Shift+K');
    await button(page, 'Lưu mẩu cắt').click();
    await go(page, 'Mẩu cắt');
    await expect(page.getByRole('article')).toHaveCount(2);
    await look('clips');
    await button(page, /^Gộp vào văn bản/).click();
    await look('clip-merge');
    await close(page);
    await page.getByRole('searchbox').fill('không có mẩu cắt nào');
    await look('clips-no-match');
    for (let left = 2; left > 0; left -= 1) {
      await page.getByRole('searchbox').fill('');
      await button(page, /^Xóa mẩu cắt/).click();
      await expect(page.getByRole('article')).toHaveCount(left - 1);
    }
    await look('clips-empty');
    expect(inspection.faults).toEqual([]);
  });

  test(`comparing, series and settings, ${theme}`, async ({ extension }) => {
    test.slow();
    const page = await openWorkspace(extension, theme);
    const inspection = new Inspection(theme, WORKSPACE);
    const look = (screen: string) => inspection.look(page, screen);
    await go(page, 'Đối chiếu');
    await look('pairs-empty');
    await go(page, 'Chỉ tiêu theo năm');
    await look('series-empty');
    await go(page, 'Thư viện');
    await importAll(page, [directive(), programme(), issued(), sibling(), draft()]);
    await importAll(
      page,
      [DIRECTIVE, PLAN, OTHER].map((slug) => sample(slug, 'docx')),
    );
    await row(page, '17/KH-UBND').click();
    await button(page, 'So hai bản').click();
    await expect(page.getByRole('heading', { name: /với bản nào/ })).toBeVisible();
    await look('versions-choose');
    await page.getByRole('region', { name: 'Chọn bản để so' }).getByRole('button').first().click();
    await expect(page.getByRole('list', { name: 'Dữ kiện khác nhau' })).toBeVisible();
    await page.keyboard.press('Alt+ArrowDown');
    await look('versions');
    await page.getByRole('tab', { name: /^Câu chữ/ }).click();
    await look('versions-sentences');

    await go(page, 'Đối chiếu');
    await look('pairs');
    await go(page, 'Thư viện');
    await row(page, '47/KH-UBND').click();
    await button(page, 'Đối chiếu').click();
    await expect(page.getByRole('tab', { name: /^Phát hiện/ })).toBeVisible();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+Digit2');
    await look('side-by-side');
    await button(page, 'Vì sao?').click();
    await button(page, 'Lọc').click();
    await look('side-by-side-why');
    for (const [name, screen] of [
      ['Bảng chỉ tiêu', 'coverage'],
      ['Chỉ tiêu của kế hoạch', 'own-targets'],
      ['Văn bản chỉ đạo', 'parents'],
    ] as const) {
      await view(page, name).click();
      await look(screen);
    }
    await button(page, 'Xuất').click();
    const preview = dialog(page).getByRole('region', { name: 'Xem trước' });
    for (const [format, screen] of [
      [/Phiếu rà soát/, 'export-sheet'],
      [/Bảng tính Excel/, 'export-workbook'],
      [/^CSV/, 'export-csv'],
      [/^JSON/, 'export-json'],
    ] as const) {
      await dialog(page)
        .getByRole('button', { name: /Định dạng/ })
        .click();
      await page.getByRole('option', { name: format }).first().click();
      await expect(preview).toBeVisible();
      await look(screen);
    }
    await close(page);

    await go(page, 'Thư viện');
    await row(page, '17/KH-UBND').click();
    await button(page, 'Đối chiếu').click();
    await page
      .getByRole('region', { name: 'Kế hoạch' })
      .getByRole('button', { name: /^\d+% chép từ chỉ thị/ })
      .click();
    await look('folded');
    await go(page, 'Thư viện');
    await row(page, /^Chỉ thị.*09\/CT-UBND/).click();
    await button(page, 'Bảng đối chiếu').click();
    const grid = page.getByRole('grid', { name: /Chỉ tiêu của Chỉ thị/ });
    await grid.getByRole('gridcell').filter({ hasText: '57,5%' }).first().click();
    await look('matrix');
    await button(page, /^Lỗi chung/).click();
    await look('common-faults');
    await close(page);

    await go(page, 'Chỉ tiêu theo năm');
    await page
      .getByRole('button', { name: /bảo hiểm y tế/ })
      .first()
      .click();
    await expect(page.getByRole('img', { name: /^Biểu đồ/ })).toBeVisible();
    await look('series');

    await go(page, 'Thiết lập');
    await look('settings');
    await page.getByRole('region', { name: 'Quy tắc kiểm tra' }).scrollIntoViewIfNeeded();
    await look('settings-rules');
    const own = page.getByRole('region', { name: 'Chỉ tiêu, đơn vị tính và cách hiểu riêng' });
    await own.scrollIntoViewIfNeeded();
    await look('settings-own');
    await own.getByRole('button', { name: 'Thêm chỉ tiêu riêng' }).click();
    await page.keyboard.press('Enter');
    await look('own-indicator');
    await close(page);
    await own.getByRole('button', { name: 'Thêm đơn vị tính' }).click();
    await look('own-unit');
    await close(page);
    await button(page, 'Xóa toàn bộ dữ liệu').click();
    await look('delete-all');
    await close(page);

    await page.getByText('English', { exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await look('english-settings');
    for (const [name, screen] of [
      ['Library', 'english-library'],
      ['Clips', 'english-clips'],
      ['Compare', 'english-pairs'],
    ] as const) {
      await go(page, name);
      await look(screen);
    }
    await go(page, 'Library');
    await row(page, '47/KH-UBND').dblclick();
    await expect(page.getByRole('tab', { name: /^Findings/ })).toBeVisible();
    await look('english-document');
    await go(page, 'Library');
    await row(page, '47/KH-UBND').click();
    await button(page, 'Compare').click();
    await expect(page.getByRole('tab', { name: /^Findings/ })).toBeVisible();
    await page.keyboard.press('Alt+ArrowDown');
    await look('english-side-by-side');
    expect(inspection.faults).toEqual([]);
  });

  test(`side panel, ${theme}`, async ({ extension }) => {
    test.slow();
    const page = await extension.openPanel();
    page.setDefaultTimeout(15_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const inspection = new Inspection(theme, PANEL);
    const look = (screen: string) => inspection.look(page, screen);
    const input = page.locator('input[type=file]').first();
    await expect(page.getByText('Thư viện chưa có văn bản nào')).toBeVisible();
    await look('panel-empty');
    await input.setInputFiles(file('anh.png', Buffer.from('89504e47', 'hex'), 'image/png'));
    await expect(page.getByRole('alert')).toBeVisible();
    await look('panel-failed');
    await input.setInputFiles(sample(PLAN, 'docx'));
    await expect(page.getByText('05/CT-UBND chưa có trong thư viện', { exact: false })).toBeVisible();
    await button(page, 'Theo dõi').click();
    await look('panel-missing');
    await input.setInputFiles(sample(DIRECTIVE, 'docx'));
    await expect(page.getByText('Chỉ thị · 05/CT-UBND').first()).toBeVisible();
    await look('panel-arrived');
    await button(page, 'Văn bản gần đây').click();
    await look('panel-recent');
    await button(page, /47\/KH-UBND/).click();
    await expect(button(page, /^sai lệch/)).toBeVisible();
    for (const tab of ['Chỉ tiêu', 'Phân công', 'Thông tin', 'Phát hiện']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      await look(
        `panel-${tab
          .normalize('NFD')
          .replace(/[^a-z]/gi, '')
          .toLowerCase()}`,
      );
    }
    await button(page, /^sai lệch/).click();
    await button(page, 'Vì sao?').click();
    await look('panel-finding');
    await button(page, 'Xuất').click();
    await expect(dialog(page).getByRole('button', { name: 'Lưu tệp' })).toBeVisible();
    await look('panel-export');
    await close(page);
    await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
    await page.getByRole('button', { name: /^Tỷ lệ bao phủ bảo hiểm y tế/ }).click();
    await look('panel-target');
    await button(page, 'Sửa').click();
    await look('panel-correct');
    await close(page);
    await page.getByRole('toolbar', { name: 'Lọc theo kết quả' }).getByRole('button').first().click();
    await page.getByRole('list').getByRole('button').first().click();
    await look('panel-filtered');
    expect(inspection.faults).toEqual([]);
  });
}
