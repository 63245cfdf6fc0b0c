/**
 * The gestures that no page can make: the shortcuts of the browser, its context menu, its permission prompt, with the
 * mouse and the keyboard of a desktop. Needs Xvfb, openbox and xdotool; says so where they are missing.
 */
import type { Page } from '@playwright/test';
import { Desktop, missingPrograms } from '../support/desktop.ts';
import { PDF_TYPE, PLAN, sample } from './documents.ts';
import { type Browser, test as base, expect, launch } from './extension.ts';
import type { SidePanel } from './side-panel.ts';

const missing = missingPrograms();

const test = base.extend<{ desktop: Desktop }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
  desktop: async ({}, use) => {
    const desktop = await Desktop.start();
    await use(desktop);
    desktop.stop();
  },
  extension: async ({ profile, outside, desktop }, use) => {
    const browser = await launch(profile, outside, { display: desktop.display });
    await use(browser);
    await browser.close();
    expect(outside.asked, 'requests to other hosts').toEqual([]);
  },
});

const GOAL = 'Phấn đấu giảm tỷ lệ hộ nghèo còn 2,5% vào cuối năm 2031.';

/** The page in the one tab of the window, with keyboard and mouse in it. */
async function show(extension: Browser, address: string): Promise<Page> {
  const page = extension.context.pages()[0] ?? (await extension.context.newPage());
  await page.goto(address);
  await page.bringToFront();
  return page;
}

/** Runs in a page or the side panel; remembers where on the screen its top left corner is. */
const WATCH = `addEventListener('mousemove', ({ screenX, screenY, clientX, clientY }) => {
  globalThis.corner = { x: screenX - clientX, y: screenY - clientY };
}, true)`;

/** Where on the screen a page begins: only the mouse tells, for windows say nothing of their frames and panels. */
async function findCorner(
  desktop: Desktop,
  evaluate: (expression: string) => Promise<unknown>,
  over: number,
): Promise<void> {
  await evaluate(WATCH);
  await expect
    .poll(async () => {
      await desktop.move(over + Math.random() * 20, 600);
      return evaluate('Boolean(globalThis.corner)');
    })
    .toBe(true);
}

/** Selects the words of an element; gives the place on the screen of its first letters. */
async function select(desktop: Desktop, page: Page, selector: string): Promise<{ x: number; y: number }> {
  await findCorner(desktop, (expression) => page.evaluate(expression), 300);
  return page.evaluate((what) => {
    const element = document.querySelector(what);
    if (!element) throw new Error(`no ${what}`);
    element.scrollIntoView({ block: 'center' });
    getSelection()?.selectAllChildren(element);
    const line = getSelection()?.getRangeAt(0).getClientRects()[0];
    const { corner } = globalThis as unknown as { corner: { x: number; y: number } };
    return { x: corner.x + (line?.left ?? 0) + 40, y: corner.y + (line?.top ?? 0) + (line?.height ?? 0) / 2 };
  }, selector);
}

/** What a click on the toolbar button does, by its keys; pressed again while the window is not yet in front. */
async function openPanel(extension: Browser, desktop: Desktop): Promise<SidePanel> {
  let panel: SidePanel | undefined;
  await expect(async () => {
    await desktop.click(300, 700);
    await desktop.press('alt+shift+d');
    panel = await extension.sidePanel();
  }).toPass();
  if (!panel) throw new Error('no side panel');
  return panel;
}

/** Chooses our entry of the context menu: the last one is the browser's own, the one above it ours. */
async function chooseOurs(desktop: Desktop, place: { x: number; y: number }): Promise<void> {
  await desktop.opens(() => desktop.click(place.x, place.y, 3));
  await desktop.press('Up', 'Up', 'Return');
}

/** Place on the screen of a button of the side panel. */
async function placeIn(desktop: Desktop, panel: SidePanel, words: string): Promise<{ x: number; y: number }> {
  await findCorner(desktop, (expression) => panel.evaluate(expression), 1090);
  return panel.evaluate(`(() => {
    const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText.includes(${JSON.stringify(words)}));
    const box = button.getBoundingClientRect();
    return { x: corner.x + box.left + box.width / 2, y: corner.y + box.top + box.height / 2 };
  })()`);
}

if (missing.length > 0)
  base(`native menus and prompts were not tried: ${missing.join(', ')} not installed`, () =>
    expect(missing).not.toEqual([]),
  );
else {
  test('shortcut, context menu and permission prompt on a page of a portal', async ({
    extension,
    desktop,
    portal,
  }) => {
    portal.put('ke-hoach.pdf', { bytes: sample(PLAN, 'pdf').buffer, type: PDF_TYPE });
    portal.page(
      'van-ban',
      'Văn bản của xã',
      `<h1>Văn bản</h1><p id="doan">${GOAL}</p>
       <p><a href="${portal.otherOrigin}/tep/ke-hoach.pdf">Kế hoạch của huyện.pdf</a></p>`,
    );
    const page = await show(extension, `${portal.origin}/trang/van-ban`);
    const panel = await openPanel(extension, desktop);
    await expect.poll(() => panel.text()).toContain('1 văn bản trên trang này');

    const words = await select(desktop, page, '#doan');
    await chooseOurs(desktop, words);
    await expect.poll(() => panel.text()).toContain('Mẩu cắt mới');
    expect(await panel.text()).toContain(GOAL);
    await panel.evaluate(
      `[...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Bỏ').click()`,
    );
    await expect.poll(() => panel.text()).not.toContain('Mẩu cắt mới');

    await select(desktop, page, '#doan');
    await desktop.click(words.x, words.y + 200);
    await select(desktop, page, '#doan');
    await desktop.press('alt+shift+k');
    await expect.poll(() => panel.text()).toContain('Mẩu cắt mới');
    await panel.click('Lưu mẩu cắt');
    await expect.poll(() => panel.text()).toContain('1 mẩu cắt của trang này');

    const allow = await placeIn(desktop, panel, 'Cho phép đọc từ localhost');
    await desktop.prompts(() => desktop.click(allow.x, allow.y));
    // The prompt stands on its refusal.
    await desktop.press('Return');
    expect(await panel.text()).toContain('Cho phép đọc từ localhost');
    expect(portal.requests.filter(({ path }) => path.startsWith('/tep/'))).toEqual([]);
    const again = await placeIn(desktop, panel, 'Cho phép đọc từ localhost');
    await desktop.prompts(() => desktop.click(again.x, again.y));
    await desktop.press('Tab', 'Return');
    await expect.poll(() => panel.text()).not.toContain('Cho phép đọc từ localhost');
    await panel.click('Đọc Kế hoạch của huyện');
    await expect.poll(() => panel.text()).toContain('47/KH-UBND');
  });

  test('shortcut and context menu in the viewer of the workspace', async ({ extension, desktop }) => {
    const page = await show(extension, extension.url('workspace.html'));
    await page.setInputFiles('input[type=file]', sample(PLAN, 'docx'));
    await page.getByRole('row').filter({ hasText: '47/KH-UBND' }).dblclick({ timeout: 60_000 });
    const block = await page.getByRole('document').getByText('Tỷ lệ lao động qua đào tạo').first();
    const selector = await block.evaluate(
      (element) => `[data-block="${element.closest<HTMLElement>('[data-block]')?.dataset.block}"]`,
    );
    const form = page.getByRole('dialog', { name: 'Mẩu cắt mới' });
    const words = await select(desktop, page, selector);
    await desktop.press('alt+shift+k');
    await expect(form).toContainText('lao động qua đào tạo');
    await desktop.press('Escape');
    await expect(form).toHaveCount(0);
    await select(desktop, page, selector);
    await chooseOurs(desktop, words);
    await expect(form).toContainText('lao động qua đào tạo');
  });
}
