/**
 * The workspace tab (bàn làm việc).
 */
import { browser } from 'wxt/browser';

// The page is another entry point's; typed addresses know it only once it is built.
const PAGE = '/workspace.html' as '/sidepanel.html';

/** Shows a screen of the workspace, in the tab that has it open already or in a new one. */
export async function openWorkspace(hash = ''): Promise<void> {
  const url = browser.runtime.getURL(PAGE) + hash;
  const open = await workspaceTab();
  if (open === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  const tab = await browser.tabs.update(open, hash ? { url, active: true } : { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

async function workspaceTab(): Promise<number | undefined> {
  // Firefox cannot list its contexts; there a tab of the extension's own can be asked for by address.
  if (!browser.runtime.getContexts)
    return (await browser.tabs.query({ url: `${browser.runtime.getURL(PAGE)}*` }))[0]?.id;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return contexts.find(({ documentUrl }) => documentUrl && new URL(documentUrl).pathname === PAGE)?.tabId;
}
