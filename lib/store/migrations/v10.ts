import type { Transaction } from 'dexie';
import { goalRowsOf } from '../goal-rows.ts';
import type { GoalNamesRow, GoalRow } from '../rows.ts';
import { forStoredRecords } from './stored-records.ts';
import { v9 } from './v9.ts';
import type { StoreVersion } from './version.ts';

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

async function gatherGoals(transaction: Transaction): Promise<void> {
  const goals = transaction.table<GoalRow>('goals');
  const names = transaction.table<GoalNamesRow, string>('goalNames');
  await forStoredRecords(transaction, async (rows) => {
    const made = rows.map(goalRowsOf);
    await goals.bulkPut(made.flatMap((one) => one.goals));
    await names.bulkPut(made.map((one) => one.names));
  });
}
