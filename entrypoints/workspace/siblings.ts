import type { DocumentId } from '../../lib/store/rows.ts';
import type { LibraryContent } from './use-library.ts';

/** The plans of one directive, in the order of the library. */
export const plansOf = ({ rows, allParents }: LibraryContent, parentId: DocumentId): DocumentId[] =>
  rows.flatMap(({ id }) => (allParents.get(id)?.includes(parentId) ? [id] : []));

/** The other plans of a plan's directive. */
export const siblingsOf = (
  content: LibraryContent,
  parentId: DocumentId,
  childId: DocumentId,
): DocumentId[] => plansOf(content, parentId).filter((id) => id !== childId);
