/**
 * The library extracted anew from its stored texts, after units of the person's own were added or withdrawn: no file is
 * read again, and corrections, verdicts and tags stay.
 */
import { extract } from '../extract/extract.ts';
import type { Library } from '../store/db.ts';
import { getText, replaceRecord } from '../store/documents.ts';
import { ownLexicon } from '../store/own-lexicon.ts';

/** @returns the number of documents whose facts have changed */
export async function extractLibrary(
  db: Library,
  onProgress: (done: number, total: number) => void,
): Promise<number> {
  const { units } = await ownLexicon(db);
  const ids = await db.documents.toCollection().primaryKeys();
  let changed = 0;
  for (const [done, id] of ids.entries()) {
    onProgress(done, ids.length);
    const document = await getText(db, id);
    if (document && (await replaceRecord(db, id, extract(document, { own: { indicators: [], units } }))))
      changed += 1;
  }
  onProgress(ids.length, ids.length);
  return changed;
}
