import type { StoreVersion } from './version.ts';

/** Adds tags and drafts of documents, and the indicators and units of a person's own. */
export const v8: StoreVersion = {
  number: 8,
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
    labels: 'id, draftOf',
    ownIndicators: 'key, changedAt',
    ownUnits: 'name, changedAt',
  },
};
