/** Comparing, series and settings in both themes: what `inspection.ts` asks of them, walked as a person would get there. */
import type { Page } from '@playwright/test';
import { DIRECTIVE, OTHER, PLAN, sample } from '../documents.ts';
import { expect, test } from '../extension.ts';
import { directive, draft, issued, programme, sibling } from '../plans.ts';
import { Inspection, WORKSPACE } from './inspection.ts';
import { button, close, dialog, firstRow, go, importAll, openInTheme, THEMES } from './walk.ts';

const view = (page: Page, name: string) => page.getByRole('radiogroup').getByText(name, { exact: true });

for (const theme of THEMES) {
  test(`comparing, series and settings, ${theme}`, async ({ extension }) => {
    test.slow();
    const page = await openInTheme(extension, theme);
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
    await firstRow(page, '17/KH-UBND').click();
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
    await firstRow(page, '47/KH-UBND').click();
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
    await firstRow(page, '17/KH-UBND').click();
    await button(page, 'Đối chiếu').click();
    await page
      .getByRole('region', { name: 'Kế hoạch' })
      .getByRole('button', { name: /^\d+% chép từ chỉ thị/ })
      .click();
    await look('folded');
    await go(page, 'Thư viện');
    await firstRow(page, /^Chỉ thị.*09\/CT-UBND/).click();
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
    await firstRow(page, '47/KH-UBND').dblclick();
    await expect(page.getByRole('tab', { name: /^Findings/ })).toBeVisible();
    await look('english-document');
    await go(page, 'Library');
    await firstRow(page, '47/KH-UBND').click();
    await button(page, 'Compare').click();
    await expect(page.getByRole('tab', { name: /^Findings/ })).toBeVisible();
    await page.keyboard.press('Alt+ArrowDown');
    await look('english-side-by-side');
    expect(inspection.faults).toEqual([]);
  });
}
