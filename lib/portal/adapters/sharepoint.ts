/**
 * SharePoint: files in libraries, which open in Office on the web unless asked for as bytes, attachments of lists, and
 * the viewers `WopiFrame.aspx` and `Doc.aspx`, behind whose id the file itself can be asked for.
 */
import { parameter } from '../address.ts';
import { formatOfName } from '../format.ts';
import type { PortalAdapter, RecognisedLink } from '../types.ts';

const LAYOUTS = /^(.*\/_layouts\/(?:1[0-9]\/)?)(wopiframe2?|doc|download|viewer)\.aspx$/i;
const GUID = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;
/** Library folders and the attachments of list items. */
const IN_LIBRARY =
  /\/(?:shared documents|documents?|tai lieu|vanban|lists\/[^/]+\/attachments\/\d+|[^/]*library)\//i;

function viewed(address: URL): RecognisedLink | null {
  const layouts = LAYOUTS.exec(address.pathname);
  if (!layouts) return null;
  const source = parameter(address, 'sourceurl', 'sourcedoc', 'id');
  const guid = GUID.exec(source ?? parameter(address, 'uniqueid') ?? '')?.[1];
  const fileName = parameter(address, 'file') ?? (source && formatOfName(source) ? source : null);
  if (guid) {
    const bytes = new URL(`${layouts[1]}download.aspx`, address);
    bytes.searchParams.set('UniqueId', guid);
    return { url: bytes.href, fileName, way: 'link' };
  }
  return source && formatOfName(source)
    ? { url: new URL(encodeURI(source), address).href, fileName, way: 'link' }
    : null;
}

export const sharepoint: PortalAdapter = {
  id: 'sharepoint',
  search: (_, words) => `/_layouts/15/osssearchresults.aspx?k=${words}`,
  recognise({ address }) {
    if (!address) return null;
    const viewer = viewed(address);
    if (viewer) return viewer;
    const path = address.pathname.replaceAll('%20', ' ');
    const asked = parameter(address, 'web') !== null || parameter(address, 'csf') !== null;
    if (!formatOfName(path) || !(asked || IN_LIBRARY.test(path))) return null;
    // `?web=1` gives the page of Office on the web; without it the server sends the file.
    const file = new URL(address);
    file.search = '';
    file.hash = '';
    return { url: file.href, fileName: path, way: 'link' };
  },
};
