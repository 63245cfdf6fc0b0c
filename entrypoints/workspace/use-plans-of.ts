import { useMemo } from 'react';
import { library } from '../../lib/store/db.ts';
import { allLabels } from '../../lib/store/labels.ts';
import type { DocumentId } from '../../lib/store/rows.ts';
import { versionsAmong } from '../../lib/store/versions.ts';
import { useLive } from '../pages/use-live.ts';
import type { LibraryContent } from './use-library.ts';

/**
 * The plans of one directive in the order of the library, each once: of several versions the one that stands for all,
 * for a draft beside what was issued would count twice. Undefined while that is looked up.
 * @param asked a version that stands for itself, in place of the others of its document
 */
export function usePlansOf(
  content: LibraryContent | undefined,
  parentId: DocumentId | null,
  asked: DocumentId | null = null,
): DocumentId[] | undefined {
  const labels = useLive(() => allLabels(library), []);
  return useMemo(() => {
    if (!content || !labels) return undefined;
    if (parentId === null) return [];
    const plans = content.rows.filter(({ id }) => content.allParents.get(id)?.includes(parentId));
    const versions = versionsAmong(plans, labels);
    const leadOf = (id: DocumentId) => versions.get(id)?.lead ?? id;
    const own = asked === null ? null : leadOf(asked);
    return plans.flatMap(({ id }) =>
      (own !== null && leadOf(id) === own ? id === asked : !versions.has(id)) ? [id] : [],
    );
  }, [content, labels, parentId, asked]);
}
