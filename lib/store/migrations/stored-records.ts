import type { Transaction } from 'dexie';
import type { DocumentRow } from '../rows.ts';
import { isDocumentRow } from '../schemas.ts';

/** Records held in memory at once while a library is brought to another version. */
const AT_ONCE = 100;

/**
 * Goes through the documents of a library in batches. A row that cannot be read is passed over: it must not keep the rest
 * of the library shut.
 */
export async function forStoredRecords(
  transaction: Transaction,
  work: (rows: DocumentRow[]) => Promise<void>,
): Promise<void> {
  const documents = transaction.table<unknown, string>('documents');
  const ids = await documents.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += AT_ONCE)
    await work((await documents.bulkGet(ids.slice(at, at + AT_ONCE))).filter(isDocumentRow));
}
