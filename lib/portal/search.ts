/**
 * Where to look for a document that is missing: addresses on the portal that a plan came from, and on no other host. They
 * are offered as links; nothing is ever fetched from them.
 */
import { PORTALS } from './index.ts';

export interface SearchLink {
  /** `search`: the portal's own search for the words; `page`: where the plan was found; `home`: the portal's front page. */
  kind: 'search' | 'page' | 'home';
  host: string;
  url: string;
}

/** Where a document was taken from. */
interface Origin {
  url: string | null;
  pageUrl: string | null;
}

/** Links of each portal once, in the order of the origins; none for files. */
export function searchLinks(origins: readonly Origin[], words: string): SearchLink[] {
  const links = new Map<string, SearchLink>();
  for (const { url, pageUrl } of origins)
    for (const [address, isPage] of [
      [pageUrl, true],
      [url, false],
    ] as const) {
      const at = webAddress(address);
      if (!at) continue;
      const search = searchOn(at, words);
      if (search) add(links, { kind: 'search', host: at.host, url: search });
      if (isPage && pageUrl !== url) add(links, { kind: 'page', host: at.host, url: at.href });
      add(links, { kind: 'home', host: at.host, url: `${at.origin}/` });
    }
  return [...links.values()];
}

function webAddress(address: string | null): URL | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = '';
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** The search of the kind of portal that the address shows; null where it does not show one, or that kind has none. */
function searchOn(address: URL, words: string): string | null {
  for (const { recognise, search } of PORTALS) {
    if (!search) continue;
    const isOurs = recognise({
      address,
      href: address.href,
      text: '',
      title: '',
      type: '',
      download: null,
      script: '',
      rowText: '',
      method: 'get',
    });
    if (isOurs) return new URL(search(address, encodeURIComponent(words)), address.origin).href;
  }
  return null;
}

const add = (links: Map<string, SearchLink>, link: SearchLink): void => {
  const key = link.kind === 'page' ? link.url : `${link.kind} ${link.host}`;
  if (!links.has(key)) links.set(key, link);
};
