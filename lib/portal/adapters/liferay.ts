/**
 * Liferay: `/documents/<group>/<folder>/<title>/<uuid>?t=…`, the friendlier `/documents/d/<site>/<title>`, and
 * `/c/document_library/get_file?uuid=…`. The title is in the path, most often without an extension at its end.
 */
import { parameter } from '../address.ts';
import type { PortalAdapter } from '../types.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The title among the parts of the path: the last that is neither a number nor a uuid; `+` is a space there. */
function titleIn(parts: readonly string[]): string | null {
  const title = parts.findLast((part) => part !== '' && !UUID.test(part) && !/^\d+$/.test(part));
  return title?.replaceAll('+', ' ') ?? null;
}

export const liferay: PortalAdapter = {
  id: 'liferay',
  search: (_, words) => `/search?q=${words}`,
  recognise({ address }) {
    if (!address) return null;
    const [, first = '', second = '', ...rest] = address.pathname.split('/');
    const isFile =
      first === 'documents' && (/^\d+$/.test(second) || second === 'd' || second === 'portlet_file_entry');
    if (isFile && rest.length > 0)
      return { url: address.href, fileName: titleIn(second === 'd' ? rest.slice(1) : rest), way: 'link' };
    const byId =
      /\/document_library\/get_file$/.test(address.pathname) && parameter(address, 'uuid', 'fileEntryId');
    return byId ? { url: address.href, fileName: parameter(address, 'title', 'name'), way: 'link' } : null;
  },
};
