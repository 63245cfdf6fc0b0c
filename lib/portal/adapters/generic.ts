/**
 * Any page: links that say by name, type, attribute or label that a file is behind them.
 */
import { hasTicket } from '../address.ts';
import { fileNameIn, formatOfLabel, formatOfName, formatOfType } from '../format.ts';
import type { PortalAdapter, PortalLink } from '../types.ts';

/** Address parts that promise a file where the link's own words name its format. */
const FETCHES = /download|tai-?ve|tai-?file|tep|attach|dinh-?kem|file/i;

function fileNameOf({ address, download, text, title }: PortalLink): string | null {
  if (!address) return null;
  if (formatOfName(address.pathname)) return address.pathname;
  for (const value of address.searchParams.values()) if (formatOfName(value)) return value;
  if (download && formatOfName(download)) return download;
  return fileNameIn(text) ?? fileNameIn(title);
}

export const generic: PortalAdapter = {
  id: 'generic',
  recognise(link) {
    const { address } = link;
    if (!address) return null;
    const fileName = fileNameOf(link);
    const promised =
      fileName !== null ||
      formatOfType(link.type) !== null ||
      (link.download !== null && formatOfType(link.type || 'application/pdf') !== null) ||
      (FETCHES.test(address.pathname) && formatOfLabel(link.text) !== null);
    if (!promised) return null;
    if (link.method === 'post') return { url: null, fileName, way: 'form' };
    return { url: address.href, fileName, way: hasTicket(address) ? 'once' : 'link' };
  },
};
