/**
 * Documents of the library: saving, finding, and the directive each belongs under.
 */
import type { ParsedDocument } from '../document/types.ts';
import type { PlanRecord } from '../extract/types.ts';
import { fold } from '../text/fold.ts';
import type { Library } from './db.ts';
import { numberKey } from './number-key.ts';
import type { DocumentId, DocumentRow, Origin } from './rows.ts';
import { isDocumentRow } from './schemas.ts';

export interface NewDocument {
  id: DocumentId;
  size: number;
  origin: Origin;
  document: ParsedDocument;
  record: PlanRecord;
}

/** Stores a read document with its text. Reading the same bytes again replaces record and text, and keeps the rest. */
export async function saveDocument(db: Library, added: NewDocument, now = new Date()): Promise<void> {
  const { id, size, origin, document, record } = added;
  await db.transaction('rw', db.documents, db.texts, async () => {
    const before = await db.documents.get(id);
    await db.texts.put({ id, document });
    await db.documents.put({
      id,
      size,
      origin: before?.origin ?? origin,
      addedAt: before?.addedAt ?? now.toISOString(),
      openedAt: now.toISOString(),
      record,
      numberKey: numberKey(record.metadata.number),
      symbolKey: numberKey(record.metadata.symbol),
      parentKey: numberKey(record.metadata.parent?.number ?? null),
      parentId: before?.parentId ?? null,
    });
  });
}

/** A document, or undefined when the library has none or the row was written by a shape this version cannot read. */
export async function getDocument(db: Library, id: DocumentId): Promise<DocumentRow | undefined> {
  const row = await db.documents.get(id);
  return row && isDocumentRow(row) ? row : undefined;
}

/** The text of a document, for the viewer and for the rules. */
export const getText = async (db: Library, id: DocumentId): Promise<ParsedDocument | undefined> =>
  (await db.texts.get(id))?.document;

/** The bytes of a document as they were read. */
export const getBytes = async (db: Library, id: DocumentId): Promise<Uint8Array | undefined> =>
  (await db.bytes.get(id))?.bytes;

/** Newest first, by the time they were last opened. */
export const recentDocuments = (db: Library, limit: number): Promise<DocumentRow[]> =>
  db.documents.orderBy('openedAt').reverse().limit(limit).toArray();

/** All documents, newest first. Sorted here: a reversed index is walked row by row, which takes many times longer. */
export const allDocuments = async (db: Library): Promise<DocumentRow[]> =>
  (await db.documents.toArray()).sort((a, b) => b.addedAt.localeCompare(a.addedAt));

export async function markOpened(db: Library, id: DocumentId, now = new Date()): Promise<void> {
  await db.documents.update(id, { openedAt: now.toISOString() });
}

/** Remembers which directive a person wants the document checked against; null returns to the cited one. */
export async function chooseParent(db: Library, id: DocumentId, parentId: DocumentId | null): Promise<void> {
  await db.documents.update(id, { parentId });
}

/** Takes a document out of the library with its text and bytes; a choice that pointed to it counts no more (`findParent`). */
export async function removeDocument(db: Library, id: DocumentId): Promise<void> {
  await db.transaction('rw', db.documents, db.texts, db.bytes, async () => {
    await db.documents.delete(id);
    await db.texts.delete(id);
    await db.bytes.delete(id);
  });
}

/** Documents that bear this number, whoever issued them. */
export async function documentsByNumber(db: Library, number: string): Promise<DocumentRow[]> {
  const key = numberKey(number);
  return key ? db.documents.where('numberKey').equals(key).toArray() : [];
}

/**
 * The directive (văn bản chỉ đạo cấp trên) of a document: the one a person chose, else the one in the library that
 * fits its citation best. Numbers repeat every year and in every province, so date and issuer decide between namesakes.
 */
export async function findParent(db: Library, child: DocumentRow): Promise<DocumentRow | undefined> {
  if (child.parentId) {
    const chosen = await getDocument(db, child.parentId);
    if (chosen) return chosen;
  }
  const cited = child.record.metadata.parent?.number;
  return cited ? bestNamesake(child, await documentsByNumber(db, cited)) : undefined;
}

/** `findParent` for a whole list at once, without asking the store for each: ids of the directives by id of the plan. */
export function parentsAmong(rows: readonly DocumentRow[]): Map<DocumentId, DocumentId> {
  const ids = new Set(rows.map((row) => row.id));
  const byNumber = new Map<string, DocumentRow[]>();
  for (const row of rows) {
    if (!row.numberKey) continue;
    const namesakes = byNumber.get(row.numberKey);
    if (namesakes) namesakes.push(row);
    else byNumber.set(row.numberKey, [row]);
  }
  const parents = new Map<DocumentId, DocumentId>();
  for (const row of rows) {
    const chosen = row.parentId !== null && ids.has(row.parentId) ? row.parentId : undefined;
    const parent = chosen ?? bestNamesake(row, byNumber.get(row.parentKey) ?? [])?.id;
    if (parent !== undefined) parents.set(row.id, parent);
  }
  return parents;
}

/** The one of several documents with the cited number that fits the citation best. */
function bestNamesake(child: DocumentRow, namesakes: readonly DocumentRow[]): DocumentRow | undefined {
  const cited = child.record.metadata.parent;
  if (!cited?.number) return undefined;
  return namesakes
    .filter((row) => row.id !== child.id)
    .map((row) => ({ row, fit: citationFit(cited, row) }))
    .sort((a, b) => b.fit - a.fit || b.row.addedAt.localeCompare(a.row.addedAt))[0]?.row;
}

function citationFit(
  cited: { issuedOn: string | null; issuer: string | null },
  { record: { metadata } }: DocumentRow,
): number {
  let fit = 0;
  if (cited.issuedOn && metadata.issuedOn) fit += cited.issuedOn === metadata.issuedOn ? 2 : -1;
  if (cited.issuer && metadata.issuer && fold(metadata.issuer).includes(fold(cited.issuer))) fit += 1;
  return fit;
}
