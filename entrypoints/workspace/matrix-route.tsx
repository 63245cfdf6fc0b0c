import { useMemo } from 'react';
import { MatrixScreen } from '../../components/compare/matrix-screen.tsx';
import { ExportButton } from '../../components/export/export-button.tsx';
import { EmptyState, ErrorNote, Loading } from '../../components/ui/states.tsx';
import { usePageTitle } from '../../components/ui/use-page-title.ts';
import { useWords } from '../../components/ui/words.tsx';
import { documentLabel } from '../../lib/locale/document-label.ts';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import { documentHash } from '../../lib/runtime/workspace.ts';
import { compareHash, LIBRARY_HASH } from '../../lib/runtime/workspace-routes.ts';
import type { DocumentId } from '../../lib/store/rows.ts';
import { comparisonSubject } from './export-subjects.ts';
import { useComparison } from './use-comparison.ts';
import { useLibrary } from './use-library.ts';

export function MatrixRoute({ parentId, checker }: { parentId: DocumentId; checker: ReadingWorker }) {
  const words = useWords();
  const content = useLibrary();
  const parent = content?.rows.find((row) => row.id === parentId);
  usePageTitle(parent && `${words.compare.matrix}: ${documentLabel(parent, words)}`);
  const children = useMemo(
    () => content?.rows.filter((row) => content.parents.get(row.id) === parentId) ?? [],
    [content, parentId],
  );
  const ids = children.map((row) => row.id);
  const state = useComparison(checker, parent ? parentId : null, ids);
  if (content && !parent)
    return (
      <EmptyState
        icon="document"
        title={words.viewer.notFound}
        actions={<a href={LIBRARY_HASH}>{words.viewer.toLibrary}</a>}
      />
    );
  if (state.kind === 'failed') return <ErrorNote>{words.compare.failed}</ErrorNote>;
  if (!parent || state.kind === 'running') return <Loading>{words.compare.running}</Loading>;
  const { comparison, unreadable } = state.checked;
  const lost = new Set(unreadable);
  // Columns in the order of the comparison; plans that cannot be read any more stand behind them.
  const plans = [
    ...children.filter((row) => !lost.has(row.id)),
    ...children.filter((row) => lost.has(row.id)),
  ];
  return (
    <MatrixScreen
      parent={documentLabel(parent, words)}
      comparison={comparison}
      names={plans.map((row) => ({
        label: documentLabel(row, words),
        issuer: row.issuer ?? '',
      }))}
      actions={<ExportButton load={async () => [await comparisonSubject(state.checked)]} />}
      onCompare={({ target, child }) => {
        const id = plans[child]?.id;
        if (id) location.hash = compareHash(parentId, id, target);
      }}
      onShow={(side, anchor) => {
        const id = side === 'parent' ? parentId : plans[side]?.id;
        if (id) location.hash = documentHash(id, anchor);
      }}
    />
  );
}
