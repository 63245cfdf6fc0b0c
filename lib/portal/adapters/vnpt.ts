/**
 * Document systems in the manner of VNPT iOffice: lists whose files are asked for by id, without an extension
 * (`/qlvb/…/download?fileId=`, `/api/file/download/<id>`), or by a script that is given id and name.
 */
import { hasTicket, parameter } from '../address.ts';
import { fileNameIn } from '../format.ts';
import type { PortalAdapter } from '../types.ts';

const ENDPOINT =
  /\/(?:down-?load(?:-?file|-?attach(?:ment)?)?|get-?file|view-?file|xem-?file|tai-?file|tai-?ve|file-?dinh-?kem)(?:\/([\p{L}\p{N}-]+))?\/?$/iu;
const CALL = /(?:down-?load|tai|xem|view|open)_?(?:file|tep|vanban|attach\w*)?\s*\(([^)]*)\)/i;

export const vnpt: PortalAdapter = {
  id: 'vnpt',
  recognise({ address, href, script, text, title, rowText }) {
    const named = fileNameIn(text) ?? fileNameIn(title);
    if (!address) {
      const call = CALL.exec(href.startsWith('javascript:') && !script ? decodeURI(href) : script);
      const inCall = call && /["']([^"']+\.(?:pdf|docx?|rtf|zip))["']/i.exec(call[1] ?? '')?.[1];
      const fileName = inCall || (call ? named : null);
      return fileName ? { url: null, fileName, way: 'form' } : null;
    }
    const endpoint = ENDPOINT.exec(address.pathname);
    if (!endpoint) return null;
    const id =
      endpoint[1] ??
      parameter(address, 'id', 'fileid', 'file_id', 'idfile', 'attachid', 'uuid', 'key', 'path');
    if (!id) return null;
    const fileName =
      parameter(address, 'filename', 'file_name', 'name', 'tenfile') ?? named ?? fileNameIn(rowText);
    return { url: address.href, fileName, way: hasTicket(address) ? 'once' : 'link' };
  },
};
