/**
 * Gestures on pages of the portal, for tests that need no mouse.
 */
import type { Page } from '@playwright/test';
import type { Browser } from './extension.ts';

export async function openPage(extension: Browser, address: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(address);
  return page;
}

/** What the context menu of a link does; the toolbar click before it has granted the tab. */
export async function chooseLink(extension: Browser, page: Page, linkUrl: string): Promise<void> {
  await extension.background.evaluate(
    async ({ address, link }) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(q: object): Promise<{ url?: string }[]> };
          contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
        };
      };
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'read-link', linkUrl: link, pageUrl: address },
        tab,
      );
    },
    { address: page.url(), link: linkUrl },
  );
}
