import { browser } from 'wxt/browser';
import type { OfferActions } from '../../components/panel/offer-view.ts';
import { requestHost } from '../../lib/runtime/acquire/access.ts';
import { acquire } from '../../lib/runtime/acquire/acquire.ts';
import { readPage } from '../../lib/runtime/acquire/read-page.ts';
import { takeClip } from '../../lib/runtime/take-clip.ts';
import { library } from '../../lib/store/db.ts';

/** What the panel's buttons do with the page of a tab. */
export function offerActions(tabId: number | null, pageUrl: string | null): OfferActions {
  return {
    readOffered: async (documents) => {
      // One is what the reader wants to see; of several each stays in the list with its own state.
      const asker = documents.length === 1 ? tabId : null;
      for (const { found } of documents)
        if (found.url !== null)
          await acquire(library, { kind: 'link', address: found.url, tabId: asker, pageUrl });
    },
    takeClip: async () => tabId !== null && takeClip(library, await browser.tabs.get(tabId), ''),
    readPage: () => {
      if (tabId !== null) void readPage(library, tabId);
    },
    allowOffered: (url) => void requestHost(url),
  };
}
