import { extract } from '../extract/extract.ts';
import { clipDocument } from './clip-document.ts';
import type { ClipFacts, PageCapture } from './types.ts';

/** Targets and assignments (chỉ tiêu, phân công) of a passage; deterministic, like reading a document. */
export function clipFacts({ parts, title }: Pick<PageCapture, 'parts' | 'title'>): ClipFacts {
  const { targets, assignments } = extract(clipDocument(parts, title));
  return { targets, assignments };
}
