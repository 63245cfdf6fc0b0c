/**
 * The menu and the shortcut for clipping, used on the workspace: no script can be put into our own pages, so they are
 * told instead. The message carries the tab only; what is selected is known where it was selected.
 */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';

const requestSchema = v.object({ kind: v.literal('clip-selection'), tabId: v.number() });

/** True for a tab that shows a page of ours. */
export const isOwnPage = ({ url }: Browser.tabs.Tab): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** Background → the page of ours in this tab. */
export async function requestClip(tabId: number): Promise<void> {
  // The page may be one that has nothing to clip, such as the settings.
  await browser.runtime.sendMessage({ kind: 'clip-selection', tabId }).catch(() => undefined);
}

/** Calls back when a clip is asked for in the tab of this page; returns how to stop. */
export function onClipRequest(callback: () => void): () => void {
  let ownTab: number | undefined;
  void browser.tabs.getCurrent().then((tab) => {
    ownTab = tab?.id;
  });
  const listen = (message: unknown) => {
    const parsed = v.safeParse(requestSchema, message);
    if (parsed.success && parsed.output.tabId === ownTab) callback();
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
