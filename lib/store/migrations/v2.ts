import type { StoreVersion } from './version.ts';

/** Adds the words that OCR saw on the pages of a document still being read. */
export const v2: StoreVersion = {
  number: 2,
  stores: {
    documents: 'id, numberKey, symbolKey, parentKey, addedAt, openedAt',
    texts: 'id',
    bytes: 'id',
    jobs: '++id, state, tabId, updatedAt',
    recognised: '[bytesId+picture+mode], bytesId',
  },
};
