import { v8 } from './v8.ts';
import type { StoreVersion } from './version.ts';

/** Finds clips by the document they were merged into, and adds the directives that a person waits for. */
export const v9: StoreVersion = {
  number: 9,
  stores: {
    ...v8.stores,
    clips: '++id, state, tabId, hash, mergedInto',
    watches: 'key',
  },
};
