import type { StoreVersion } from './version.ts';

/** Finds documents by the address they came from. */
export const v4: StoreVersion = {
  number: 4,
  stores: {
    documents: 'id, numberKey, symbolKey, parentKey, addedAt, openedAt, origin.url',
    summaries: 'id, numberKey',
    texts: 'id',
    bytes: 'id',
    jobs: '++id, state, tabId, updatedAt',
    recognised: '[bytesId+picture+mode], bytesId',
  },
};
