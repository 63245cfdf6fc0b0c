/**
 * HTML: articles of portals, pages that a word processor saved (often named `.doc`), and web archives.
 */
import type { ParsedDocument } from '../../document/types.ts';
import { ReadFailure } from '../failure.ts';
import { assemble } from '../flow/assemble.ts';
import { DAMAGED_PART } from '../partial.ts';
import type { Reader, ReadInput } from '../reader.ts';
import { articleOf, isLogin } from './article.ts';
import { htmlFlow } from './body.ts';
import { decodeHtml } from './charset.ts';
import { headText, htmlPart, isMime } from './mime.ts';
import { parseHtml } from './tree.ts';

/** A page longer than this is not a document. */
const MAX_BYTES = 64 * 1024 * 1024;

const START =
  /^[\s\ufeffï»¿]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|center|font|span|article|h[1-6])[\s>]/i;

/** A page that opens `<html>` and closes neither it nor its body, or an archive without its last boundary. */
const isCutOff = (html: string, archive: { closed: boolean } | null): boolean =>
  archive?.closed === false || (/<html[\s>]/i.test(html) && !/<\/(?:html|body)\s*>/i.test(html));

/** Reads a page; throws `ReadFailure` `too-large`, `damaged`, `not-a-document` or `no-text`. */
async function read(input: ReadInput): Promise<ParsedDocument> {
  if (input.bytes.length > MAX_BYTES) throw new ReadFailure('too-large', { limit: MAX_BYTES });
  const archive = isMime(headText(input.bytes)) ? htmlPart(input.bytes) : null;
  if (archive && archive.bytes.length === 0) throw new ReadFailure('damaged');
  const html = decodeHtml(archive?.bytes ?? input.bytes, archive?.charset ?? null);
  const root = parseHtml(html);
  if (isLogin(root)) throw new ReadFailure('not-a-document', { found: 'login' });
  return assemble(
    {
      ...htmlFlow(articleOf(root, html)),
      furniture: [],
      warnings: isCutOff(html, archive) ? [DAMAGED_PART] : [],
    },
    { name: input.name, sha256: input.sha256, mediaType: 'text/html', pages: null, method: 'html' },
  );
}

export const htmlReader: Reader = {
  id: 'html',
  accepts: (bytes) => {
    const head = headText(bytes);
    return START.test(head) || /<html[\s>]/i.test(head) || isMime(head);
  },
  read,
};
