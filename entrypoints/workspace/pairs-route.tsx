import { type DirectiveGroup, PairPicker } from '../../components/compare/pair-picker.tsx';
import { Loading } from '../../components/ui/states.tsx';
import { usePageTitle } from '../../components/ui/use-page-title.ts';
import { useWords } from '../../components/ui/words.tsx';
import { documentLabel } from '../../lib/locale/document-label.ts';
import type { Messages } from '../../lib/locale/locale.ts';
import { compareHash, LIBRARY_HASH, matrixHash } from '../../lib/runtime/workspace-routes.ts';
import type { SummaryRow } from '../../lib/store/rows.ts';
import { type LibraryContent, useLibrary } from './use-library.ts';

export function PairsRoute() {
  const words = useWords();
  usePageTitle(words.compare.title);
  const content = useLibrary();
  if (!content) return <Loading />;
  return (
    <PairPicker
      groups={groupsOf(content, words)}
      documents={content.rows.map((row) => ({
        id: row.id,
        label: `${documentLabel(row, words)} – ${row.issuer ?? row.name}`,
        note: row.title ?? undefined,
      }))}
      onCompare={(parentId, childId) => {
        location.hash = compareHash(parentId, childId);
      }}
      onMatrix={(parentId) => {
        location.hash = matrixHash(parentId);
      }}
      onLibrary={() => {
        location.hash = LIBRARY_HASH;
      }}
    />
  );
}

/** Directives with the plans that carry them out, those with most plans first. */
function groupsOf({ rows, parents }: LibraryContent, words: Messages): DirectiveGroup[] {
  const described = (row: SummaryRow) => ({
    id: row.id,
    label: documentLabel(row, words),
    title: row.title ?? row.name,
    issuer: row.issuer ?? '',
  });
  const plans = Map.groupBy(rows, (row) => parents.get(row.id));
  return rows
    .flatMap((row) => {
      const children = plans.get(row.id);
      return children ? [{ ...described(row), children: children.map(described) }] : [];
    })
    .sort((a, b) => b.children.length - a.children.length);
}
