import { useMemo } from 'react';
import { MissingParents } from '../../components/missing/missing-parents.tsx';
import { searchLinks } from '../../lib/portal/search.ts';
import { library } from '../../lib/store/db.ts';
import { missingParents, originsOf, unwatch, watch, watchedKeys } from '../../lib/store/watches.ts';
import { useLive } from '../pages/use-live.ts';
import type { LibraryContent } from './use-library.ts';

/** Plans whose portals are offered to search on, for each directive, and directives for which that is asked. */
const PORTALS = 3;
const LISTED = 100;

/** The directives that plans of the library cite and it does not have. */
export function MissingDirectives({ content }: { content: LibraryContent | undefined }) {
  const missing = useMemo(() => (content ? missingParents(content.rows, content.parents) : []), [content]);
  const known = useLive(async () => {
    const origins = await Promise.all(
      missing.slice(0, LISTED).map(({ plans }) =>
        originsOf(
          library,
          plans.slice(0, PORTALS).map(({ id }) => id),
        ),
      ),
    );
    return { missing, origins, watched: await watchedKeys(library) };
  }, [missing]);
  const current = known?.missing === missing ? known : undefined;
  return (
    <MissingParents
      missing={missing.map(({ key, cited, plans }, at) => ({
        key,
        label: cited.number ?? '',
        plans: plans.length,
        watched: current?.watched.has(key) ?? false,
        links: searchLinks(current?.origins[at] ?? [], cited.number ?? ''),
      }))}
      onWatch={(key, wanted) => {
        const cited = missing.find((one) => one.key === key)?.cited;
        if (cited && wanted) void watch(library, { type: null, ...cited });
        else void unwatch(library, key);
      }}
    />
  );
}
