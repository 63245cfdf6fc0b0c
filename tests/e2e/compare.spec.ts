/** Plans laid beside each other and beside several directives, as a reviewer does it. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import type { UploadFile } from './documents.ts';
import { type Browser, expect, test } from './extension.ts';
import { directive, draft, issued, programme, sibling } from './plans.ts';
import { openWorkspace, row } from './workspace-page.ts';

async function withFiles(extension: Browser, files: UploadFile[]): Promise<Page> {
  const page = await openWorkspace(extension);
  await page.locator('input[type=file]').first().setInputFiles(files);
  await expect(page.getByRole('row')).toHaveCount(files.length + 1, { timeout: 30_000 });
  return page;
}

/** One of the ways to look at a comparison. */
const view = (page: Page, name: string) => page.getByRole('radiogroup').getByText(name, { exact: true });

test('a draft against what was issued: facts first, words second, by keyboard', async ({ extension }) => {
  const page = await withFiles(extension, [draft(), issued(), directive()]);
  await row(page, '17/KH-UBND').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'So hai bản' }).focus();
  await page.keyboard.press('Enter');
  // The likeliest version stands first.
  await expect(page.getByRole('heading', { name: /17\/KH-UBND với bản nào/ })).toBeVisible();
  await page.getByRole('region', { name: 'Chọn bản để so' }).getByRole('button').first().focus();
  await page.keyboard.press('Enter');

  const facts = page.getByRole('list', { name: 'Dữ kiện khác nhau' });
  await expect(facts.getByRole('listitem').first()).toContainText('Tỷ lệ bao phủ bảo hiểm y tế');
  await expect(facts.getByRole('listitem').first()).toContainText(/Bản trước\s*93%.*Bản sau\s*95,5%/);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(/^Thay đổi 1 trên \d+$/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Bản trước' }).locator('mark')).toContainText('93%');
  await expect(page.getByRole('region', { name: 'Bản sau' }).locator('mark')).toContainText('95,5%');
  await expectAccessible(page);

  await page.getByRole('tab', { name: /^Câu chữ/ }).click();
  const sentences = page.getByRole('list', { name: 'Câu chữ khác nhau' });
  await expect(sentences.getByRole('deletion').filter({ hasText: '93%' })).toBeVisible();
  await expect(sentences.getByRole('insertion').filter({ hasText: '95,5%' })).toBeVisible();
  await expect(sentences.getByRole('deletion').filter({ hasText: 'Tổ chức sơ kết' })).toBeVisible();
  await page.getByRole('button', { name: 'Đổi bản trước và bản sau' }).click();
  await expect(facts.getByRole('listitem').first()).toContainText(/Bản trước\s*95,5%.*Bản sau\s*93%/);
});

test('two chosen rows of the library are compared with the draft first', async ({ extension }) => {
  const page = await withFiles(extension, [issued(), draft()]);
  await row(page, '17/KH-UBND').click();
  await row(page, 'Mộc Lâm').first().click();
  await row(page, 'Mộc Lâm')
    .last()
    .click({ modifiers: ['Control'] });
  await page.getByRole('button', { name: 'So hai bản' }).click();
  const first = page.getByRole('list', { name: 'Dữ kiện khác nhau' }).getByRole('listitem').first();
  await expect(first).toContainText(/Bản trước\s*93%.*Bản sau\s*95,5%/);
});

test('what a plan copies is folded, its own stays, one key unfolds', async ({ extension }) => {
  const page = await withFiles(extension, [directive(), issued(), sibling()]);
  await row(page, '17/KH-UBND').click();
  await page.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
  const plan = page.getByRole('region', { name: 'Kế hoạch' });
  const fold = plan.getByRole('button', { name: /^\d+% chép từ chỉ thị/ });
  await expect(plan.getByText('Đẩy mạnh tuyên truyền')).toBeVisible();
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(plan.getByText('Đẩy mạnh tuyên truyền')).toHaveCount(0);
  await expect(plan.getByText('Mỗi thôn vùng cao')).toBeVisible();
  const copied = plan.getByRole('button', { name: /^3 câu chép từ chỉ thị$/ });
  await copied.focus();
  await page.keyboard.press('Enter');
  await expect(plan.getByText('Đẩy mạnh tuyên truyền')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(plan.getByText('Đẩy mạnh tuyên truyền')).toHaveCount(0);

  // The same in the document view.
  await page.getByRole('link', { name: 'Thư viện' }).click();
  await row(page, '17/KH-UBND').dblclick();
  await page.getByRole('button', { name: /^\d+% chép từ chỉ thị/ }).click();
  await expect(page.getByRole('button', { name: /^3 câu chép từ chỉ thị$/ })).toBeVisible();
});

test('a fault that a sibling has too leads to the sibling', async ({ extension }) => {
  const page = await withFiles(extension, [directive(), issued(), sibling()]);
  await row(page, '17/KH-UBND').click();
  await page.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
  const findings = page.getByRole('list', { name: 'Phát hiện' });
  const shared = findings.getByRole('listitem').filter({ hasText: '57,5%' });
  await expect(shared).toContainText('ở 1 kế hoạch khác');
  await shared.getByRole('button').first().click();
  await shared.getByRole('button', { name: 'Lỗi này có ở 1 kế hoạch khác' }).click();
  await shared.getByRole('link', { name: /huyện Đồng Khê/i }).click();
  await expect(page.getByRole('heading', { name: /21\/KH-UBND/ }).first()).toBeAttached();
});

test('several directives of one plan: linked by hand, checked together, unlinked', async ({ extension }) => {
  const page = await withFiles(extension, [directive(), programme(), issued()]);
  await row(page, '17/KH-UBND').click();
  await page.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
  await view(page, 'Văn bản chỉ đạo').click();
  await page.getByRole('searchbox', { name: 'Liên kết thêm văn bản chỉ đạo' }).fill('y te lao dong');
  await page.getByRole('button', { name: /^Liên kết với Chương trình · 30/ }).click();

  const linked = page.getByRole('list', { name: 'Văn bản chỉ đạo của kế hoạch này' });
  await expect(linked.getByRole('listitem')).toHaveCount(2);
  await expect(linked.getByRole('listitem').last()).toContainText(/cụ thể hóa \d+%/);
  await expect(linked.getByRole('listitem').last()).toContainText(
    'Năm 2024 dưới kế hoạch giai đoạn 2021–2025',
  );
  const all = page.getByRole('list', { name: 'Phát hiện theo mọi văn bản chỉ đạo' });
  await expect(all.getByRole('listitem').filter({ hasText: '57,5%' })).toHaveCount(1);
  await expectAccessible(page);

  await view(page, 'Chỉ tiêu của kế hoạch').click();
  const own = page.getByRole('grid', { name: /^Từng chỉ tiêu của kế hoạch/ });
  await expect(own.getByRole('row').filter({ hasText: 'bảo hiểm y tế' })).toContainText('Chương trình · 30');
  await page.getByRole('button', { name: /^Chỉ tiêu riêng \(\d+\)$/ }).click();
  await expect(own.getByRole('row').filter({ hasText: 'đường hoa' })).toContainText('chỉ tiêu riêng');
  await expect(own.getByRole('row').filter({ hasText: 'bảo hiểm y tế' })).toHaveCount(0);
  await expectAccessible(page);

  // The other directive is one choice away.
  await page.getByRole('button', { name: /Đối chiếu với/ }).click();
  await page.getByRole('option', { name: /Chương trình · 30/ }).click();
  await expect(page.getByRole('region', { name: 'Văn bản chỉ đạo' }).getByText('98%')).toBeVisible();
  await view(page, 'Văn bản chỉ đạo').click();
  await linked.getByRole('button', { name: /^Gỡ liên kết với Chỉ thị/ }).click();
  await expect(linked.getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await view(page, 'Văn bản chỉ đạo').click();
  await expect(linked.getByRole('listitem')).toHaveCount(1);
});

test('the matrix: totals, what plans add up to, shared faults, filter, numbers for a spreadsheet', async ({
  extension,
}) => {
  const page = await withFiles(extension, [directive(), issued(), sibling()]);
  await page.getByRole('link', { name: 'Đối chiếu' }).click();
  await page.getByRole('button', { name: 'Bảng đối chiếu' }).click();
  const grid = page.getByRole('grid', { name: /Chỉ tiêu của Chỉ thị/ });
  const communes = grid.getByRole('row').filter({ hasText: 'nông thôn mới' });
  await expect(communes).toContainText('9/10 xã');
  await grid.focus();
  await page.keyboard.press('Control+ArrowDown');
  const details = page.getByRole('region', { name: 'Chi tiết' });
  await expect(details).toContainText('chưa xác nhận đã có đủ mọi kế hoạch');
  await page.getByRole('button', { name: 'Đã có đủ 2 kế hoạch' }).click();
  await expect(details).toContainText('Tổng các kế hoạch chưa đạt chỉ tiêu chung');
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Đã có đủ 2 kế hoạch' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.getByRole('button', { name: /^\d+ thấp hơn/ }).click();
  await expect(grid.getByRole('row').filter({ hasText: 'bảo hiểm y tế' })).toHaveCount(0);
  await grid.getByRole('gridcell').filter({ hasText: '57,5%' }).first().click();
  await expect(details.getByRole('button', { name: 'Lỗi này có ở 1 kế hoạch khác' })).toBeVisible();
  await page.getByRole('button', { name: /^\d+ thấp hơn/ }).click();

  await page.getByRole('button', { name: /^Lỗi chung \(\d+\)$/ }).click();
  const faults = page.getByRole('list', { name: 'Lỗi chung của các kế hoạch' });
  await expect(faults.getByRole('listitem').filter({ hasText: 'lao động qua đào tạo' })).toContainText(
    'ở 2 kế hoạch',
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  // Back from the evidence leads to the cell it was opened from.
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  const here = await grid.getAttribute('aria-activedescendant');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/compare\//);
  await page.goBack();
  await expect(grid).toBeFocused();
  expect((await grid.getAttribute('aria-activedescendant'))?.split('-').slice(-2)).toEqual(
    here?.split('-').slice(-2),
  );

  await page.getByRole('button', { name: 'Sao chép bảng' }).click();
  await expect(page.getByText('Đã sao chép')).toBeAttached();
  const pasted = page.evaluate(
    () =>
      new Promise<{ text: string; html: string }>((done) =>
        document.addEventListener('paste', ({ clipboardData }) =>
          done({
            text: clipboardData?.getData('text/plain') ?? '',
            html: clipboardData?.getData('text/html') ?? '',
          }),
        ),
      ),
  );
  await page.keyboard.press('Control+v');
  const copied = await pasted;
  expect(copied.text.split('\n')[2]).toContain('57,5%\tthấp hơn\t57,5%');
  expect(copied.html).toContain('sdval="0.575"');
});
