/**
 * What the reader does outside our own pages: the toolbar button, the context menu, and their shortcuts. Each opens
 * the panel in the same breath, for the browser forgets the gesture at the first `await`.
 */
import { type Browser, browser } from 'wxt/browser';
import type { Library } from '../store/db.ts';
import { acquire } from './acquire/acquire.ts';
import { isOwnPage, requestClip } from './clip-request.ts';
import { takeClip } from './take-clip.ts';

const MENU_LINK = 'read-link';
const MENU_PAGE = 'read-page';
/** Menu entry and shortcut of the same name. */
const CLIP = 'clip-selection';

/** Registers all listeners; must run in the first turn of the background. */
export function listenForGestures(db: Library): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.action.onClicked.addListener((tab) => {
    openPanel(tab);
    void acquire(db, { kind: 'tab', address: tab.url, tabId: tab.id ?? null, pageUrl: tab.url ?? null });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === CLIP) {
      if (tab) clip(db, tab, info.selectionText ?? '');
      return;
    }
    if (tab) openPanel(tab);
    const pageUrl = tab?.url ?? info.pageUrl ?? null;
    const tabId = tab?.id ?? null;
    if (info.menuItemId === MENU_LINK)
      void acquire(db, { kind: 'link', address: info.linkUrl, tabId, pageUrl });
    else void acquire(db, { kind: 'tab', address: tab?.url ?? info.pageUrl, tabId, pageUrl });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === CLIP && tab) clip(db, tab, '');
  });
}

/** What is selected in a tab: a page of ours takes the clip itself, of any other the panel shows it. */
function clip(db: Library, tab: Browser.tabs.Tab, selected: string): void {
  if (tab.id !== undefined && isOwnPage(tab)) {
    void requestClip(tab.id);
    return;
  }
  openPanel(tab);
  void takeClip(db, tab, selected);
}

/** Every page of ours: typed addresses know single files only. */
const ownPages = (): string => `${browser.runtime.getURL('/')}*`;

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_LINK,
    title: browser.i18n.getMessage('menuLink'),
    contexts: ['link'],
    targetUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
  browser.contextMenus.create({
    id: CLIP,
    title: browser.i18n.getMessage('menuClip'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*', ownPages()],
  });
  browser.contextMenus.create({
    id: MENU_PAGE,
    title: browser.i18n.getMessage('menuPage'),
    contexts: ['page', 'frame'],
  });
}

function openPanel(tab: Browser.tabs.Tab): void {
  if (import.meta.env.FIREFOX) void sidebar()?.open();
  else if (tab.id !== undefined) void browser.sidePanel.open({ tabId: tab.id });
}

/** Firefox's sidebar, which the shared types do not know. */
const sidebar = (): { open(): Promise<void> } | undefined =>
  (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
