import type { Transaction } from 'dexie';

/** One past or present shape of the store. A new shape is a new file and one line in `index.ts`; old ones never change. */
export interface StoreVersion {
  number: number;
  /** Dexie schema of every table at this version. */
  stores: Record<string, string>;
  /** Brings the rows of the version before to this one. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}
