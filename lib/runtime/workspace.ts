/**
 * The workspace tab (bàn làm việc) and the addresses of its screens.
 */
import { browser } from 'wxt/browser';
import type { Span } from '../document/types.ts';
import type { DocumentId } from '../store/rows.ts';

// The page is another entry point's; typed addresses know it only once it is built.
const PAGE = '/workspace.html' as '/sidepanel.html';

/** Address part of a document, at a place where one is given: `#/doc/<id>?b=<block>&s=<start>&e=<end>`. */
export function documentHash(id: DocumentId, place?: Pick<Span, 'block' | 'start' | 'end'>): string {
  const query = place ? `?b=${place.block}&s=${place.start}&e=${place.end}` : '';
  return `#/doc/${id}${query}`;
}

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
