import type { StoreVersion } from './version.ts';

/** The first shape: documents with their record, their texts and bytes apart, and the jobs under way. */
export const v1: StoreVersion = {
  number: 1,
  stores: {
    documents: 'id, numberKey, symbolKey, parentKey, addedAt, openedAt',
    texts: 'id',
    bytes: 'id',
    jobs: '++id, state, tabId, updatedAt',
  },
};
