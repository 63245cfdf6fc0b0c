/**
 * What a person has put on documents to find them by: tags (nhãn), and which one is a draft of which (bản dự thảo).
 */
import type { Library } from './db.ts';
import type { DocumentId, LabelRow } from './rows.ts';
import { isLabelRow, LONGEST_TAG } from './schemas.ts';

/** By document; those without any are not there. */
export async function allLabels(db: Library): Promise<Map<DocumentId, LabelRow>> {
  const rows = await db.labels.toArray();
  return new Map(rows.filter(isLabelRow).map((row) => [row.id, row]));
}

/** A tag as it is kept: without blanks around it, of bounded length. */
const tagOf = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST_TAG).trim();

/** Puts a tag on documents; on those that have it nothing changes. */
export const addTag = (db: Library, ids: readonly DocumentId[], text: string): Promise<void> => {
  const tag = tagOf(text);
  return tag === ''
    ? Promise.resolve()
    : change(db, ids, (row) => ({
        ...row,
        tags: [...new Set([...row.tags, tag])].sort((a, b) => a.localeCompare(b, 'vi')),
      }));
};

export const removeTag = (db: Library, ids: readonly DocumentId[], tag: string): Promise<void> =>
  change(db, ids, (row) => ({ ...row, tags: row.tags.filter((other) => other !== tag) }));

/**
 * Says which document this one is a draft of; null leaves it to number, title and issuer. What was a draft of the draft
 * becomes one of the issued document, so that drafts never hang in a row.
 */
export function tieDraft(db: Library, id: DocumentId, draftOf: DocumentId | null): Promise<void> {
  return db.transaction('rw', db.labels, async () => {
    const issued = draftOf === null ? null : ((await db.labels.get(draftOf))?.draftOf ?? draftOf);
    // Turned round: what was issued is now the draft.
    if (issued === id && draftOf !== null) await put(db, { ...(await labelOf(db, draftOf)), draftOf: null });
    const goal = issued === id ? draftOf : issued;
    if (goal !== null)
      for (const row of await db.labels.where('draftOf').equals(id).toArray())
        if (row.id !== goal) await put(db, { ...row, draftOf: goal });
    await put(db, { ...(await labelOf(db, id)), draftOf: goal });
  });
}

/** To be called when a document is taken out, within a transaction over `labels`. */
export async function dropLabels(db: Library, id: DocumentId): Promise<void> {
  await db.labels.delete(id);
  for (const row of await db.labels.where('draftOf').equals(id).toArray())
    await put(db, { ...row, draftOf: null });
}

const labelOf = async (db: Library, id: DocumentId): Promise<LabelRow> =>
  (await db.labels.get(id)) ?? { id, tags: [], draftOf: null };

const put = async (db: Library, row: LabelRow): Promise<void> => {
  if (row.tags.length === 0 && row.draftOf === null) await db.labels.delete(row.id);
  else await db.labels.put(row);
};

function change(db: Library, ids: readonly DocumentId[], edit: (row: LabelRow) => LabelRow): Promise<void> {
  return db.transaction('rw', db.labels, async () => {
    for (const id of ids) await put(db, edit(await labelOf(db, id)));
  });
}
