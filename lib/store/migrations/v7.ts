import type { StoreVersion } from './version.ts';

/** Adds clips: passages taken from pages. */
export const v7: StoreVersion = {
  number: 7,
  stores: {
    documents: 'id, numberKey, symbolKey, parentKey, addedAt, openedAt, origin.url',
    summaries: 'id, numberKey',
    texts: 'id',
    bytes: 'id',
    jobs: '++id, state, tabId, updatedAt',
    recognised: '[bytesId+picture+mode], bytesId',
    verdicts: '[documentId+fingerprint], documentId, documentKey',
    verdictChanges: '++id, documentId',
    corrections: 'id, documentId, documentKey, changedAt',
    aliases: 'form, changedAt',
    clips: '++id, state, tabId, hash',
  },
};
