import { v3 } from './v3.ts';
import type { StoreVersion } from './version.ts';

/** Finds documents by the address they came from. */
export const v4: StoreVersion = {
  number: 4,
  stores: {
    ...v3.stores,
    documents: 'id, numberKey, symbolKey, parentKey, addedAt, openedAt, origin.url',
  },
};
