import { v4 } from './v4.ts';
import type { StoreVersion } from './version.ts';

/** Adds what reviewers decided about findings, and the changes that can be taken back. */
export const v5: StoreVersion = {
  number: 5,
  stores: {
    ...v4.stores,
    verdicts: '[documentId+fingerprint], documentId, documentKey',
    verdictChanges: '++id, documentId',
  },
};
