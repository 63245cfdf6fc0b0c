import type { Transaction } from 'dexie';
import type { SummaryRow } from '../rows.ts';
import { isDocumentRow } from '../schemas.ts';
import { summaryOf } from '../summary.ts';
import type { StoreVersion } from './version.ts';

/** Records held in memory at once while a library is brought to this version. */
const AT_ONCE = 100;

/** Adds the summary of each document, so that lists open without loading records. */
export const v3: StoreVersion = {
  number: 3,
  stores: {
    documents: 'id, numberKey, symbolKey, parentKey, addedAt, openedAt',
    summaries: 'id, numberKey',
    texts: 'id',
    bytes: 'id',
    jobs: '++id, state, tabId, updatedAt',
    recognised: '[bytesId+picture+mode], bytesId',
  },
  upgrade: summarise,
};

/** A row that cannot be read is left as it is: it must not keep the rest of the library shut. */
async function summarise(transaction: Transaction): Promise<void> {
  const documents = transaction.table<unknown, string>('documents');
  const summaries = transaction.table<SummaryRow, string>('summaries');
  const ids = await documents.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await documents.bulkGet(ids.slice(at, at + AT_ONCE));
    await summaries.bulkPut(rows.filter(isDocumentRow).map(summaryOf));
  }
}
