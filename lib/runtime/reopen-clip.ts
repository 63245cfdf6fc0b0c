/**
 * Back to the page of a clip: opened anew, searched for the passage, scrolled to it.
 */
import { browser } from 'wxt/browser';
import type { Reanchored } from '../clip/reanchor.ts';
import type { Clip } from '../clip/types.ts';
import { requestHost } from './acquire/access.ts';
import { askPage } from './page/ask-page.ts';

/** Portals that load without end are searched as far as they have come (milliseconds). */
const PATIENCE = 20_000;

/**
 * Must be called in a click: a tab that the extension opens has no gesture of its own, so its host is asked for once.
 * Without it the page is opened at the very words by the browser itself, which marks nothing when a digit has changed.
 */
export async function reopenClip(clip: Clip): Promise<Reanchored | { status: 'not-allowed' }> {
  const isAllowed = await requestHost(clip.url).catch(() => false);
  const tab = await browser.tabs.create({ url: isAllowed ? clip.url : textFragment(clip) });
  if (!isAllowed || tab.id === undefined) return { status: 'not-allowed' };
  await loaded(tab.id);
  const { quote, position, repeats } = clip;
  return (await askPage(tab.id, 'revealPassage', { quote, position, repeats })) ?? { status: 'not-allowed' };
}

/** `#:~:text=` with the first line of the words: it cannot reach across blocks. */
function textFragment({ url, quote }: Clip): string {
  const line = quote.exact.split('\n')[0] ?? '';
  return `${url}#:~:text=${encodeURIComponent(line).replaceAll('-', '%2D')}`;
}

function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(listen);
      resolve();
    };
    const listen = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') done();
    };
    const timer = setTimeout(done, PATIENCE);
    browser.tabs.onUpdated.addListener(listen);
    // It may have been quicker than the listener.
    void browser.tabs.get(tabId).then(({ status }) => {
      if (status === 'complete') done();
    }, done);
  });
}
