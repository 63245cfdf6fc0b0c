import { v7 } from './v7.ts';
import type { StoreVersion } from './version.ts';

/** Adds tags and drafts of documents, and the indicators and units of a person's own. */
export const v8: StoreVersion = {
  number: 8,
  stores: {
    ...v7.stores,
    labels: 'id, draftOf',
    ownIndicators: 'key, changedAt',
    ownUnits: 'name, changedAt',
  },
};
