import { useMemo } from 'react';
import { library } from '../../lib/store/db.ts';
import { allDocuments } from '../../lib/store/documents.ts';
import { allParentsAmong, type ParentsOf } from '../../lib/store/parents.ts';
import type { DocumentId, SummaryRow } from '../../lib/store/rows.ts';
import { useLive } from '../pages/use-live.ts';

export interface LibraryContent {
  rows: SummaryRow[];
  /** Directive of each plan that has one in the library. */
  parents: Map<DocumentId, DocumentId>;
  /** The same with those that were linked besides it. */
  allParents: ParentsOf;
}

/**
 * The summary of every document of the library with its directive; undefined while it loads.
 * @param ready false keeps the store free for something more urgent
 */
export function useLibrary(ready = true): LibraryContent | undefined {
  const rows = useLive(() => (ready ? allDocuments(library) : undefined), [ready]);
  return useMemo(() => rows && contentOf(rows), [rows]);
}

function contentOf(rows: SummaryRow[]): LibraryContent {
  const allParents = allParentsAmong(rows);
  const parents = new Map(
    [...allParents].flatMap(([id, [first]]) => (first === undefined ? [] : [[id, first]])),
  );
  return { rows, parents, allParents };
}
