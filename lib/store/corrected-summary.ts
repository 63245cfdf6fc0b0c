/**
 * The summary of a document follows the corrections of its header: what a person wrote is what the list shows, what
 * search finds and what a plan's citation meets. Call within a transaction over `documents`, `summaries`, `corrections`.
 */
import { applyCorrections } from '../corrections/apply.ts';
import type { Correction } from '../corrections/types.ts';
import type { Library } from './db.ts';
import { numberKey } from './number-key.ts';
import type { DocumentId } from './rows.ts';
import { isDocumentRow } from './schemas.ts';
import { summaryOf } from './summary.ts';

/** Writes the summaries of these documents anew; one without a row is passed over. */
export async function writeSummaries(db: Library, ids: Iterable<DocumentId>): Promise<void> {
  for (const id of new Set(ids)) {
    const row = await db.documents.get(id);
    if (!row || !isDocumentRow(row)) continue;
    const corrections = (await db.corrections.where('documentId').equals(id).toArray())
      .map(({ correction }) => correction)
      .filter(isOfHeader);
    // Fields of the header need no text to be found in.
    const record = applyCorrections(row.record, corrections, []);
    const { metadata } = record;
    await db.summaries.put(
      summaryOf({ ...row, record: { ...row.record, metadata }, numberKey: numberKey(metadata.number) }),
    );
  }
}

/** True for a correction that the summary shows. */
export const isOfHeader = ({ kind }: Correction): boolean => kind === 'change-metadata';
