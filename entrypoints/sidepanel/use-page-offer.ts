import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { OfferedDocument, OfferView } from '../../components/panel/offer-view.ts';
import { findDocuments } from '../../lib/portal/find-documents.ts';
import type { FoundDocument } from '../../lib/portal/types.ts';
import { allowed } from '../../lib/runtime/acquire/access.ts';
import { askPage } from '../../lib/runtime/page/ask-page.ts';
import { library } from '../../lib/store/db.ts';
import { offerStates } from '../../lib/store/offers.ts';
import { useLive } from '../pages/use-live.ts';

interface FoundOnPage {
  tabId: number;
  url: string;
  title: string;
  documents: FoundDocument[];
  /** Hosts that must be allowed first, by address key. */
  closed: Map<string, string>;
}

/**
 * The documents that the page of a tab offers, null where the page may not be looked at.
 * @param asked changes when the page should be looked at again; null while nobody wants to know
 */
export function usePageOffer(tabId: number | null, asked: string | null): OfferView | null {
  const [found, setFound] = useState<FoundOnPage | null>(null);
  const changes = usePageChanges(tabId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change is a reason to look again
  useEffect(() => {
    let ended = false;
    if (tabId === null || asked === null) return;
    void lookAt(tabId).then((page) => {
      if (!ended) setFound(page);
    });
    return () => {
      ended = true;
    };
  }, [tabId, asked, changes]);
  const keys = useMemo(() => found?.documents.map(({ key }) => key) ?? [], [found]);
  const states = useLive(() => offerStates(library, keys), [keys]);
  return useMemo(() => {
    if (asked === null || !found || !states || found.tabId !== tabId) return null;
    const { url, title, documents, closed } = found;
    const offered = documents.map((document): OfferedDocument => {
      const state = states.get(document.key) ?? { kind: 'new' };
      const needsHost = closed.has(document.key) && state.kind !== 'known';
      return { found: document, state: needsHost ? { kind: 'other-host' } : state };
    });
    const waiting = offered.filter(({ state }) => state.kind === 'other-host');
    const hosts = new Map(
      waiting.map(({ found: { key, url: address } }) => [closed.get(key) ?? '', address ?? '']),
    );
    return {
      url,
      title,
      documents: offered,
      hosts: [...hosts].map(([host, address]) => ({ host, url: address })),
    };
  }, [asked, found, states, tabId]);
}

/** Counts what may have made the page another one, or readable: navigation in the tab, a host newly allowed. */
function usePageChanges(tabId: number | null): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const count = () => setChanges((before) => before + 1);
    const updated = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') count();
    };
    browser.tabs.onUpdated.addListener(updated);
    browser.permissions.onAdded.addListener(count);
    return () => {
      browser.tabs.onUpdated.removeListener(updated);
      browser.permissions.onAdded.removeListener(count);
    };
  }, [tabId]);
  return changes;
}

async function lookAt(tabId: number): Promise<FoundOnPage | null> {
  const page = await askPage(tabId, 'collectLinks');
  if (!page) return null;
  const documents = findDocuments(page);
  const closed = new Map<string, string>();
  for (const { key, url } of documents)
    if (url !== null && !(await allowed(url, page.url))) closed.set(key, new URL(url).hostname);
  return { tabId, url: page.url, title: page.title, documents, closed };
}
