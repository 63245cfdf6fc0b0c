import { v1 } from './v1.ts';
import type { StoreVersion } from './version.ts';

/** Adds the words that OCR saw on the pages of a document still being read. */
export const v2: StoreVersion = {
  number: 2,
  stores: {
    ...v1.stores,
    recognised: '[bytesId+picture+mode], bytesId',
  },
};
