import type { Transaction } from 'dexie';
import { goalRowsOf } from '../goal-rows.ts';
import type { GoalNamesRow, GoalRow } from '../rows.ts';
import { isDocumentRow } from '../schemas.ts';
import { v9 } from './v9.ts';
import type { StoreVersion } from './version.ts';

/** Records held in memory at once while a library is brought to this version. */
const AT_ONCE = 100;

/** Adds the goals of each document by indicator, so that one indicator is found without loading records. */
export const v10: StoreVersion = {
  number: 10,
  stores: {
    ...v9.stores,
    goals: '[key+documentId], documentId',
    goalNames: 'id',
  },
  upgrade: gatherGoals,
};

/** A row that cannot be read is left as it is: it must not keep the rest of the library shut. */
async function gatherGoals(transaction: Transaction): Promise<void> {
  const documents = transaction.table<unknown, string>('documents');
  const goals = transaction.table<GoalRow>('goals');
  const names = transaction.table<GoalNamesRow, string>('goalNames');
  const ids = await documents.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await documents.bulkGet(ids.slice(at, at + AT_ONCE));
    const made = rows.filter(isDocumentRow).map(goalRowsOf);
    await goals.bulkPut(made.flatMap((one) => one.goals));
    await names.bulkPut(made.map((one) => one.names));
  }
}
