/**
 * The documents a page offers, each once, in the order of the page.
 */
import { addressKey, addressOf } from './address.ts';
import { readableName } from './file-name.ts';
import { formatOfLabel, formatOfName, formatOfType } from './format.ts';
import { PORTALS } from './index.ts';
import { sizeIn } from './size.ts';
import { titleOf } from './title.ts';
import type { FoundDocument, PageLink, PageLinks } from './types.ts';

/** An icon and a title often lead to the same file: the fuller of the two answers is kept, field by field. */
export function findDocuments(page: PageLinks): FoundDocument[] {
  const found = new Map<string, FoundDocument>();
  for (const link of page.links) {
    const document = recognise(link, page.url);
    if (!document) continue;
    const before = found.get(document.key);
    found.set(document.key, before ? merge(before, document) : document);
  }
  return [...found.values()];
}

function recognise(link: PageLink, base: string): FoundDocument | null {
  const address = addressOf(link.href, base);
  for (const portal of PORTALS) {
    const known = portal.recognise({ ...link, address });
    if (!known) continue;
    const fileName = known.fileName ? readableName(known.fileName) : '';
    const title = titleOf(link, fileName);
    return {
      url: known.url,
      key: known.url ? addressKey(known.url) : `form:${fileName}:${title}`,
      title,
      fileName,
      format:
        formatOfName(fileName) ??
        formatOfType(link.type) ??
        formatOfLabel(link.text) ??
        formatOfLabel(link.title) ??
        formatOfLabel(link.rowText),
      size: sizeIn(link.text) ?? sizeIn(link.title) ?? sizeIn(link.rowText),
      way: known.way,
      portal: portal.id,
    };
  }
  return null;
}

/** The title that is not merely the file's name wins, then the longer one. */
function merge(a: FoundDocument, b: FoundDocument): FoundDocument {
  const said = (one: FoundDocument) => (one.title === one.fileName ? 0 : one.title.length);
  return {
    ...a,
    title: said(b) > said(a) ? b.title : a.title,
    fileName: a.fileName || b.fileName,
    format: a.format ?? b.format,
    size: a.size ?? b.size,
  };
}
