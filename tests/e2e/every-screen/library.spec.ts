/** The library, documents and clips in both themes: what `inspection.ts` asks of them, walked as a person would get there. */
import { file, PLAN, sample } from '../documents.ts';
import { expect, test } from '../extension.ts';
import { issued, sibling } from '../plans.ts';
import { Inspection, WORKSPACE } from './inspection.ts';
import { button, chooseTab, close, dialog, firstRow, go, importAll, openInTheme, THEMES } from './walk.ts';

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
    const page = await openInTheme(extension, theme);
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
    await firstRow(page, '47/KH-UBND').click();
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
    await firstRow(page, '47/KH-UBND').focus();
    await page.keyboard.press('Delete');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await look('remove');
    await close(page);
    await page.getByRole('searchbox').fill('không có văn bản nào như thế');
    await expect(page.getByText('Không có văn bản nào khớp.', { exact: false })).toBeVisible();
    await look('library-no-match');
    await button(page, 'Bỏ lọc').click();

    await firstRow(page, '305/KH-UBND').dblclick();
    await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click();
    await look('document-long');
    await go(page, 'Thư viện');
    await page
      .getByRole('row')
      .filter({ hasText: '47/KH-UBND' })
      .filter({ hasText: 'PDF' })
      .or(firstRow(page, '47/KH-UBND'))
      .first()
      .dblclick();
    const target = page
      .getByRole('list', { name: 'Danh sách chỉ tiêu' })
      .getByRole('button', { name: /^Tỷ lệ bao phủ bảo hiểm y tế/ });
    await expect(page.getByRole('tab', { name: 'Thông tin' })).toBeVisible();
    for (const tab of ['Phát hiện', 'Phân công', 'Viện dẫn', 'Phong trào', 'Đề mục', 'Thông tin'])
      if (await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).count()) {
        await look(`document-${await chooseTab(page, tab)}`);
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
}
