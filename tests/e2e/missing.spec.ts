import { expectAccessible } from './accessible.ts';
import { DIRECTIVE, PDF_TYPE, PLAN, sample } from './documents.ts';
import { expect, test } from './extension.ts';
import { openPage } from './page-gestures.ts';

test.beforeEach(({ portal }) => {
  portal.put('ke-hoach.pdf', { bytes: sample(PLAN, 'pdf').buffer, type: PDF_TYPE });
  portal.put('chi-thi.pdf', { bytes: sample(DIRECTIVE, 'pdf').buffer, type: PDF_TYPE });
});

test('a directive that is missing: named, searched for on the own portal, watched, linked when it arrives', async ({
  extension,
  portal,
}) => {
  const plan = await openPage(extension, `${portal.origin}/tep/ke-hoach.pdf`);
  await extension.clickToolbar(plan);
  const panel = await extension.sidePanel();
  await expect.poll(() => panel.text()).toContain('05/CT-UBND chưa có trong thư viện');
  const links = await panel.evaluate<string[]>(
    `[...document.querySelectorAll('a[target=_blank]')].map(({ href, rel }) => rel + ' ' + href)`,
  );
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toMatch(new RegExp(`^noopener noreferrer ${portal.origin}/`));
  // Offered, not looked at: the portal has been asked for the plan alone.
  const asked = portal.requests.map(({ path }) => path);
  expect(asked.filter((path) => path !== '/tep/ke-hoach.pdf' && path !== '/favicon.ico')).toEqual([]);
  await panel.click('Theo dõi');
  await expect.poll(() => panel.text()).toContain('Đang theo dõi');

  const library = await openPage(extension, extension.url('workspace.html'));
  await library.setViewportSize({ width: 1366, height: 768 });
  await library.getByRole('button', { name: /1 văn bản chỉ đạo được dẫn nhưng chưa có/ }).click();
  const missing = library.getByRole('region', { name: 'Văn bản chỉ đạo còn thiếu' });
  await expect(missing.getByRole('button', { name: 'Thôi theo dõi' })).toBeVisible();
  await expect(missing.getByRole('link').first()).toHaveAttribute('href', new RegExp(`^${portal.origin}/`));
  await library.screenshot({ path: 'test-results/missing-library.png' });
  await expectAccessible(library);

  await library.setInputFiles('input[type=file]', sample(DIRECTIVE, 'pdf'));
  await expect(library.getByText(/đang theo dõi đã có trong thư viện, đã nối với 1 văn bản/)).toBeVisible();
  await expect(missing.getByText('05/CT-UBND')).toHaveCount(0);
  await plan.bringToFront();
  await expect.poll(() => panel.text()).toContain('đang theo dõi đã có trong thư viện');
  await expect.poll(() => panel.text()).not.toContain('chưa có trong thư viện');
  await expect.poll(() => panel.text()).toMatch(/Phát hiện\s+\d+/);
  await library.bringToFront();
  await library.getByRole('button', { name: /^Đã xem thông báo về/ }).click();
  await expect(library.getByText(/đang theo dõi đã có/)).toHaveCount(0);
});

test('the notice in a narrow panel', async ({ extension }) => {
  const page = await extension.openPanel(360);
  await page.setInputFiles('input[type=file]', sample(PLAN, 'docx'));
  await expect(page.getByText('05/CT-UBND chưa có trong thư viện', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Theo dõi' }).click();
  await expect(page.getByText('Đang theo dõi')).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: 'test-results/missing-panel.png' });
});
