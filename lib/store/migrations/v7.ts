import { v6 } from './v6.ts';
import type { StoreVersion } from './version.ts';

/** Adds clips: passages taken from pages. */
export const v7: StoreVersion = {
  number: 7,
  stores: {
    ...v6.stores,
    clips: '++id, state, tabId, hash',
  },
};
