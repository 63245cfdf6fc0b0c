/** Clipping a passage of a page from the side panel, as a reader does it. */
import type { Page } from '@playwright/test';
import { expect } from './extension.ts';
import type { SidePanel } from './side-panel.ts';

/** Selects the passage marked `doan`, clips it and keeps it; the first clip of its page. */
export async function clipPassage(page: Page, panel: SidePanel): Promise<void> {
  await page.evaluate(() => {
    const passage = document.querySelector('#doan');
    if (passage) getSelection()?.selectAllChildren(passage);
  });
  await panel.click('Cắt đoạn đang chọn');
  await expect.poll(() => panel.text()).toContain('Mẩu cắt mới');
  await panel.click('Lưu mẩu cắt');
  await expect.poll(() => panel.text()).toContain('1 mẩu cắt của trang này');
}
