/** The side panel in both themes: what `inspection.ts` asks of them, walked as a person would get there. */
import { DIRECTIVE, file, PLAN, sample } from '../documents.ts';
import { expect, test } from '../extension.ts';
import { Inspection, PANEL } from './inspection.ts';
import { button, chooseTab, close, dialog, inTheme, THEMES } from './walk.ts';

for (const theme of THEMES) {
  test(`side panel, ${theme}`, async ({ extension }) => {
    test.slow();
    const page = await inTheme(await extension.openPanel(), theme);
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
      await look(`panel-${await chooseTab(page, tab)}`);
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
