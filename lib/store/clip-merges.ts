/**
 * What merging clips into the record of a document would do, before it is done.
 */
import { type Merge, withClips } from '../clip/merge.ts';
import type { Clip } from '../clip/types.ts';
import { getCorrected } from './corrections.ts';
import type { Library } from './db.ts';
import type { DocumentId } from './rows.ts';

/** Null when the library has no such document, or cannot read it. */
export async function previewMerge(
  db: Library,
  clips: readonly Clip[],
  documentId: DocumentId,
): Promise<Merge | null> {
  const held = await getCorrected(db, documentId);
  return held ? withClips(held.row.record, clips, held.document.blocks) : null;
}

/** The document that a clip was taken from, or that came from the same address; null when the library has none. */
export async function documentOfClip(
  db: Library,
  { source, url }: Pick<Clip, 'source' | 'url'>,
): Promise<DocumentId | null> {
  if (source)
    return (await db.documents.where('id').equals(source.documentId).count()) > 0 ? source.documentId : null;
  if (url === '') return null;
  return (await db.documents.where('origin.url').equals(url).primaryKeys())[0] ?? null;
}
