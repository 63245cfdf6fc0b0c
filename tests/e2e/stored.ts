/**
 * What the extension has stored, read through one of its own pages.
 */
import type { Page } from '@playwright/test';

/** Runs in the page. */
const count = (table: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('doi-chieu');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction(table).objectStore(table).count();
      counting.onerror = () => reject(counting.error);
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });

/** Number of rows of a table. */
export const stored = (
  page: Page,
  table: 'documents' | 'texts' | 'bytes' | 'jobs' | 'recognised',
): Promise<number> => page.evaluate(count, table);
