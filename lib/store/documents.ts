/**
 * Documents of the library: saving, listing, opening, taking out.
 */
import type { ParsedDocument } from '../document/types.ts';
import type { PlanRecord } from '../extract/types.ts';
import { writeSummaries } from './corrected-summary.ts';
import type { Library } from './db.ts';
import { dropGoals, writeGoals } from './goal-rows.ts';
import { dropLabels } from './labels.ts';
import { numberKey } from './number-key.ts';
import type { DocumentId, DocumentRow, Origin, SummaryRow } from './rows.ts';
import { isDocumentRow } from './schemas.ts';

interface NewDocument {
  id: DocumentId;
  size: number;
  origin: Origin;
  document: ParsedDocument;
  record: PlanRecord;
}

/** Stores a read document with its text. Reading the same bytes again replaces record and text, and keeps the rest. */
export async function saveDocument(db: Library, added: NewDocument, now = new Date()): Promise<void> {
  const { id, size, origin, document, record } = added;
  const { documents, summaries, texts, corrections, goals, goalNames } = db;
  await db.transaction('rw', [documents, summaries, texts, corrections, goals, goalNames], async () => {
    const before = await db.documents.get(id);
    const row: DocumentRow = {
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
      otherParents: before?.otherParents ?? [],
      notParents: before?.notParents ?? [],
      completeWith: before?.completeWith ?? null,
    };
    await db.texts.put({ id, document });
    await db.documents.put(row);
    await writeGoals(db, row);
    await writeSummaries(db, [id]);
  });
}

/** Puts the record of a new extraction in place of the old one. @returns whether it is another one */
export function replaceRecord(db: Library, id: DocumentId, record: PlanRecord): Promise<boolean> {
  const { documents, summaries, corrections, goals, goalNames } = db;
  return db.transaction('rw', [documents, summaries, corrections, goals, goalNames], async () => {
    const row = await getDocument(db, id);
    if (!row || JSON.stringify(row.record) === JSON.stringify(record)) return false;
    await db.documents.put({ ...row, record });
    await writeGoals(db, { id, record });
    await writeSummaries(db, [id]);
    return true;
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
export const recentDocuments = (db: Library, limit: number): Promise<SummaryRow[]> =>
  latestBy(db, 'openedAt', limit);

/** The head of `allDocuments`, in a time that does not depend on the size of the library. */
export const newestDocuments = (db: Library, limit: number): Promise<SummaryRow[]> =>
  latestBy(db, 'addedAt', limit);

/** Through the index alone: no record is loaded. */
async function latestBy(db: Library, time: 'openedAt' | 'addedAt', limit: number): Promise<SummaryRow[]> {
  const ids = await db.documents.orderBy(time).reverse().limit(limit).primaryKeys();
  return (await db.summaries.bulkGet(ids)).filter((row) => row !== undefined);
}

/** All documents, newest first. Sorted here: a reversed index is walked row by row, which takes many times longer. */
export async function allDocuments(db: Library): Promise<SummaryRow[]> {
  const rows = await db.summaries.toArray();
  // ISO instants stand in the order of their code units; a collator would cost a tenth of a second.
  return rows.sort((a, b) => (a.addedAt < b.addedAt ? 1 : a.addedAt > b.addedAt ? -1 : 0));
}

export async function markOpened(db: Library, id: DocumentId, now = new Date()): Promise<void> {
  await db.documents.update(id, { openedAt: now.toISOString() });
}

/** Takes a document out of the library with its text, bytes, verdicts and corrections; a choice that pointed to it counts no more (`findParent`). */
export async function removeDocument(db: Library, id: DocumentId): Promise<void> {
  const { documents, summaries, texts, bytes, verdicts, verdictChanges, corrections, labels } = db;
  const made = [summaries, db.goals, db.goalNames];
  const tables = [documents, ...made, texts, bytes, verdicts, verdictChanges, corrections, labels];
  await db.transaction('rw', tables, async () => {
    await db.documents.delete(id);
    await db.summaries.delete(id);
    await db.texts.delete(id);
    await db.bytes.delete(id);
    await dropGoals(db, id);
    await dropLabels(db, id);
    await db.verdicts.where('documentId').equals(id).delete();
    await db.verdictChanges.where('documentId').equals(id).delete();
    await db.corrections.where('documentId').equals(id).delete();
  });
}
