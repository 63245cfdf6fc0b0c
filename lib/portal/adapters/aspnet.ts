/**
 * ASP.NET and DotNetNuke: `Download.aspx?id=`, `LinkClick.aspx?fileticket=`, handlers (`.ashx`), and post-backs, which
 * only the page itself can send.
 */
import { hasTicket, parameter } from '../address.ts';
import { fileNameIn, formatOfLabel } from '../format.ts';
import type { PortalAdapter } from '../types.ts';

const PAGE =
  /\/(?:link-?click|(?:[a-z]*[-_]?)?(?:down-?load|get-?file|view-?file|attachment|tai-?ve|tai-?file)[a-z]*)\.(?:aspx|ashx|axd)$/i;
const POST_BACK = /__doPostBack\(|WebForm_DoPostBackWithOptions\(/;

export const aspnet: PortalAdapter = {
  id: 'aspnet',
  // The page of DotNetNuke; others answer with their own "not found", on the same host.
  search: (_, words) => `/Search-Results?Search=${words}`,
  recognise({ address, href, script, text, title, rowText }) {
    const named = fileNameIn(text) ?? fileNameIn(title);
    if (POST_BACK.test(href) || POST_BACK.test(script)) {
      const format = named ?? formatOfLabel(text) ?? fileNameIn(rowText);
      return format ? { url: null, fileName: named ?? fileNameIn(rowText), way: 'form' } : null;
    }
    if (!address || !PAGE.test(address.pathname)) return null;
    if (
      !parameter(
        address,
        'id',
        'fileticket',
        'fileid',
        'file',
        'filename',
        'path',
        'itemid',
        'docid',
        'attachid',
        'guid',
      )
    )
      return null;
    const fileName = parameter(address, 'filename', 'file', 'path', 'name');
    return {
      url: address.href,
      fileName: (fileName && fileNameIn(fileName)) ?? named,
      way: hasTicket(address) ? 'once' : 'link',
    };
  },
};
