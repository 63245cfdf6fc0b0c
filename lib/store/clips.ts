/**
 * Clips (mẩu cắt): taken as drafts by a gesture, shown for confirmation in the panel of their tab, then kept.
 */
import type { ClipFacts, PageCapture } from '../clip/types.ts';
import type { Library } from './db.ts';
import type { ClipRow } from './rows.ts';
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
  const twins = (await db.clips.where('hash').equals(draft.hash).toArray()).filter(isClipRow);
  return { draft, twin: twins.find(({ state, url }) => state === 'saved' && url === draft.url) ?? null };
}

const draftsOf = (db: Library, tabId: number) => db.clips.where('tabId').equals(tabId);

/** Keeps a clip with its facts as the reader has left them. */
export async function saveClip(db: Library, id: number, facts: ClipFacts, now = new Date()): Promise<void> {
  await db.clips.update(id, { ...facts, state: 'saved', tabId: null, savedAt: now.toISOString() });
}

/** Takes a clip or a draft out of the store. */
export const removeClip = (db: Library, id: number): Promise<void> => db.clips.delete(id);

/** The saved clips of a page, newest first; its address without what stands behind `#`. */
export const clipsOfPage = async (db: Library, url: string): Promise<ClipRow[]> =>
  (await allClips(db)).filter((clip) => clip.url === url.replace(/#.*$/, ''));

/** Every saved clip, newest first. */
export async function allClips(db: Library): Promise<ClipRow[]> {
  const rows = await db.clips.where('state').equals('saved').toArray();
  return rows.filter(isClipRow).sort((a, b) => b.id - a.id);
}
