/**
 * Runs in the page: everything on it that may lead to a file. What of it is a document is decided by `lib/portal`.
 */
import type { PageLink, PageLinks } from '../../portal/types.ts';

/** Portals with more links on one page are archives; the first ones are the list in front of the reader. */
const MOST_LINKS = 4000;
/** A row with more characters is no row of a list but a part of the page. */
const LONGEST_ROW = 600;
const ROWS = 'tr, li, dd, p, article, [class*="item"], [class*="row"]';
const SENDS = 'form[method="post" i] :is(button, input[type="submit"])';

export function collectLinks(): PageLinks {
  const found = document.querySelectorAll<HTMLElement>(`a[href], area[href], ${SENDS}`);
  return {
    url: location.href,
    title: document.title,
    links: [...found].slice(0, MOST_LINKS).map(linkOf),
  };
}

function linkOf(element: HTMLElement): PageLink {
  const value = (name: string) => element.getAttribute(name) ?? '';
  const form =
    element instanceof HTMLButtonElement || element instanceof HTMLInputElement ? element.form : null;
  const picture = element.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return {
    href: form ? form.action : absolute(value('href')),
    text: (element instanceof HTMLInputElement ? element.value : element.textContent?.trim()) || picture,
    title: value('title') || value('aria-label'),
    type: value('type'),
    download: element.getAttribute('download'),
    script: value('onclick'),
    rowText: rowOf(element),
    method: form ? 'post' : 'get',
  };
}

/** Scripts stay as they are written: a portal's script tells what it fetches. */
const absolute = (href: string): string =>
  URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI).href : href;

function rowOf(element: HTMLElement): string {
  const row = element.closest<HTMLElement>(ROWS);
  const text = row?.innerText ?? '';
  return text.length <= LONGEST_ROW ? text : '';
}
