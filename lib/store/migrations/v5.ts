import type { StoreVersion } from './version.ts';

/** Adds what reviewers decided about findings, and the changes that can be taken back. */
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
