/**
 * May these bytes be fetched? activeTab covers the origin of the tab it was granted on, nothing else; Firefox does
 * not let it cover fetches at all. Everything beyond is an optional permission, one host at a time.
 */
import { browser } from 'wxt/browser';

/** Match pattern of a host, whatever the port: permissions know none. */
function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Only `http`, `https` and, where the browser allows it, `file` lead to bytes. */
export function reachable(address: string | null | undefined): 'yes' | 'file' | 'no' {
  if (!address || !URL.canParse(address)) return 'no';
  const { protocol } = new URL(address);
  if (protocol === 'http:' || protocol === 'https:') return 'yes';
  return protocol === 'file:' ? 'file' : 'no';
}

/**
 * @param address what is to be fetched
 * @param granted address of the page on which the reader used the toolbar, the menu or the shortcut
 */
export async function allowed(address: string, granted: string | null): Promise<boolean> {
  const sameOrigin = granted !== null && new URL(granted).origin === new URL(address).origin;
  if (sameOrigin && !import.meta.env.FIREFOX) return true;
  return browser.permissions.contains({ origins: [hostPattern(address)] });
}

/** Must be called in a click on a page of the extension. */
export const requestHost = (address: string): Promise<boolean> =>
  browser.permissions.request({ origins: [hostPattern(address)] });
