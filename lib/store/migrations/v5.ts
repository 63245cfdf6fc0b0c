import type { StoreVersion } from './version.ts';

/** Adds the index by which a page's documents are known again from their addresses. */
export const v5: StoreVersion = {
  number: 5,
  stores: {
    documents: 'id, numberKey, symbolKey, parentKey, addedAt, openedAt, origin.url',
    summaries: 'id, numberKey',
    texts: 'id',
    bytes: 'id',
    jobs: '++id, state, tabId, updatedAt',
    recognised: '[bytesId+picture+mode], bytesId',
    verdicts: '[documentId+fingerprint], documentId, documentKey',
    verdictChanges: '++id, documentId',
  },
};
