import { CompareScreen } from '../../components/compare/compare-screen.tsx';
import { ExportButton } from '../../components/export/export-button.tsx';
import { EmptyState, ErrorNote, Loading } from '../../components/ui/states.tsx';
import { usePageTitle } from '../../components/ui/use-page-title.ts';
import { useWords } from '../../components/ui/words.tsx';
import { documentLabel } from '../../lib/locale/document-label.ts';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import { LIBRARY_HASH } from '../../lib/runtime/workspace-routes.ts';
import type { DocumentId } from '../../lib/store/rows.ts';
import { documentSubjects } from './export-subjects.ts';
import { useComparison } from './use-comparison.ts';
import { useLibrary } from './use-library.ts';
import { useReview } from './use-review.ts';
import { useSharedText } from './use-shared-text.ts';
import { usePdf, useStoredPlan } from './use-stored.ts';

interface CompareRouteProps {
  parentId: DocumentId;
  childId: DocumentId;
  target: number | null;
  checker: ReadingWorker;
}

export function CompareRoute({ parentId, childId, target, checker }: CompareRouteProps) {
  const words = useWords();
  const parent = useStoredPlan(parentId);
  const child = useStoredPlan(childId);
  usePageTitle(child && `${words.compare.title}: ${documentLabel(child.row.record.metadata, words)}`);
  const parentPdf = usePdf(parent);
  const childPdf = usePdf(child);
  const state = useComparison(checker, parent && child ? parentId : null, [childId]);
  const content = useLibrary();
  const folding = useSharedText(
    childId,
    content?.rows.find((row) => row.id === parentId),
    content,
  );
  const review = useReview(state.kind === 'done' ? state.checked : null);
  if (parent === null || child === null)
    return (
      <EmptyState
        icon="document"
        title={words.viewer.notFound}
        actions={<a href={LIBRARY_HASH}>{words.viewer.toLibrary}</a>}
      />
    );
  if (state.kind === 'failed') return <ErrorNote>{words.compare.failed}</ErrorNote>;
  if (
    !parent ||
    !child ||
    parentPdf === undefined ||
    childPdf === undefined ||
    state.kind === 'running' ||
    !review
  )
    return <Loading>{words.compare.running}</Loading>;
  const { comparison, rules } = state.checked;
  return (
    <CompareScreen
      parent={{
        label: documentLabel(parent.row.record.metadata, words),
        document: parent.document,
        pdf: parentPdf,
      }}
      child={{
        label: documentLabel(child.row.record.metadata, words),
        document: child.document,
        pdf: childPdf,
      }}
      comparison={comparison}
      review={review}
      rules={rules}
      target={target}
      folding={folding}
      actions={<ExportButton load={() => documentSubjects(childId, state.checked)} />}
    />
  );
}
