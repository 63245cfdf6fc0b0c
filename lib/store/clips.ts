/**
 * Clips (mẩu cắt): taken as drafts by a gesture, shown for confirmation in the panel of their tab, then kept.
 */
import type { ClipFacts, PageCapture } from '../clip/types.ts';
import type { Library } from './db.ts';
import type { ClipRow, DocumentId } from './rows.ts';
import { isClipRow } from './schemas.ts';

/** Puts what was selected in a tab before the reader; an earlier draft of that tab makes way. @returns its id */
export function draftClip(
  db: Library,
  tabId: number,
  capture: PageCapture & Pick<ClipRow, 'hash'>,
): Promise<number> {
  return db.transaction('rw', db.clips, async () => {
    await draftsOf(db, tabId).delete();
    return db.clips.add({
      ...capture,
      targets: [],
      assignments: [],
      state: 'draft',
      tabId,
      savedAt: capture.capturedAt,
    });
  });
}

/** The draft of a tab, with the clip that already holds the same words of the same page, if there is one. */
export async function draftOfTab(
  db: Library,
  tabId: number,
): Promise<{ draft: ClipRow; twin: ClipRow | null } | null> {
  const draft = await draftsOf(db, tabId).first();
  if (!isClipRow(draft)) return null;
  return { draft, twin: await twinOf(db, draft) };
}

/** The kept clip of the same words of the same page or document, null when there is none. */
export async function twinOf(
  db: Library,
  { hash, url, source }: Pick<ClipRow, 'hash' | 'url' | 'source'>,
): Promise<ClipRow | null> {
  const twins = (await db.clips.where('hash').equals(hash).toArray()).filter(isClipRow);
  const isHere = (clip: ClipRow) =>
    source ? clip.source?.documentId === source.documentId : !clip.source && clip.url === url;
  return twins.find((clip) => clip.state === 'saved' && isHere(clip)) ?? null;
}

/** What a person decided about a clip before it is kept. */
interface KeptFacts extends ClipFacts {
  tags: string[];
}

/** Keeps a clip taken where it can be confirmed at once: in our own viewer. @returns its id */
export const addClip = (
  db: Library,
  capture: PageCapture & Pick<ClipRow, 'hash'>,
  facts: KeptFacts,
  now = new Date(),
): Promise<number> =>
  db.clips.add({ ...capture, ...facts, state: 'saved', tabId: null, savedAt: now.toISOString() });

const draftsOf = (db: Library, tabId: number) => db.clips.where('tabId').equals(tabId);

/** Keeps a clip with its facts as the reader has left them. */
export async function saveClip(db: Library, id: number, facts: KeptFacts, now = new Date()): Promise<void> {
  await db.clips.update(id, { ...facts, state: 'saved', tabId: null, savedAt: now.toISOString() });
}

/** Gives a clip other labels. */
export async function tagClip(db: Library, id: number, tags: string[]): Promise<void> {
  await db.clips.update(id, { tags });
}

/** A kept clip, undefined when there is none. */
export async function getClip(db: Library, id: number): Promise<ClipRow | undefined> {
  const row = await db.clips.get(id);
  return isClipRow(row) && row.state === 'saved' ? row : undefined;
}

/** Adds the facts of clips to the record of a document, null takes them out of it again. */
export async function mergeClips(
  db: Library,
  ids: readonly number[],
  documentId: DocumentId | null,
): Promise<void> {
  await db.clips
    .where('id')
    .anyOf([...ids])
    .modify({ mergedInto: documentId ?? undefined });
}

/** The clips whose facts belong to the records of documents, by document, in the order in which they were taken. */
export async function clipsMergedInto(
  db: Library,
  documentIds: readonly DocumentId[],
): Promise<(id: DocumentId) => ClipRow[]> {
  const rows = await db.clips.where('mergedInto').anyOf(documentIds).toArray();
  const byDocument = Map.groupBy(rows.filter(isClipRow), ({ mergedInto }) => mergedInto);
  return (id) => byDocument.get(id) ?? [];
}

/** Changes whenever clips are merged into a record or taken out of one. */
export async function mergeState(db: Library): Promise<string> {
  const merged = db.clips.orderBy('mergedInto');
  const [documents, ids] = await Promise.all([merged.keys(), merged.primaryKeys()]);
  return `${documents.join()}@${ids.join()}`;
}

/** Takes a clip or a draft out of the store. */
export const removeClip = (db: Library, id: number): Promise<void> => db.clips.delete(id);

/** The saved clips taken from a page itself, newest first; its address without what stands behind `#`. */
export const clipsOfPage = async (db: Library, url: string): Promise<ClipRow[]> =>
  (await allClips(db)).filter((clip) => !clip.source && clip.url === url.replace(/#.*$/, ''));

/** Every saved clip, newest first. */
export async function allClips(db: Library): Promise<ClipRow[]> {
  const rows = await db.clips.where('state').equals('saved').toArray();
  return rows.filter(isClipRow).sort((a, b) => b.id - a.id);
}
