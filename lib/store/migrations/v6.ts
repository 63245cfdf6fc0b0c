import type { StoreVersion } from './version.ts';

/** Adds what people have put right in documents, and the names they have given a meaning to. */
export const v6: StoreVersion = {
  number: 6,
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
  },
};
