import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { library } from '../../lib/store/db.ts';
import { allDocuments, parentsAmong } from '../../lib/store/documents.ts';
import type { DocumentId, DocumentRow } from '../../lib/store/rows.ts';

export interface LibraryContent {
  rows: DocumentRow[];
  /** Directive of each plan that has one in the library. */
  parents: Map<DocumentId, DocumentId>;
}

/** Every document of the library with its directive; undefined while it loads. */
export function useLibrary(): LibraryContent | undefined {
  const rows = useLiveQuery(() => allDocuments(library), []);
  return useMemo(() => rows && { rows, parents: parentsAmong(rows) }, [rows]);
}
