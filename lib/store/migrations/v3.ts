import type { Transaction } from 'dexie';
import type { SummaryRow } from '../rows.ts';
import { summaryOf } from '../summary.ts';
import { forStoredRecords } from './stored-records.ts';
import { v2 } from './v2.ts';
import type { StoreVersion } from './version.ts';

/** Adds the summary of each document, so that lists open without loading records. */
export const v3: StoreVersion = {
  number: 3,
  stores: {
    ...v2.stores,
    summaries: 'id, numberKey',
  },
  upgrade: summarise,
};

async function summarise(transaction: Transaction): Promise<void> {
  const summaries = transaction.table<SummaryRow, string>('summaries');
  await forStoredRecords(transaction, async (rows) => {
    await summaries.bulkPut(rows.map(summaryOf));
  });
}
