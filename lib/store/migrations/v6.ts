import { v5 } from './v5.ts';
import type { StoreVersion } from './version.ts';

/** Adds what people have put right in documents, and the names they have given a meaning to. */
export const v6: StoreVersion = {
  number: 6,
  stores: {
    ...v5.stores,
    corrections: 'id, documentId, documentKey, changedAt',
    aliases: 'form, changedAt',
  },
};
