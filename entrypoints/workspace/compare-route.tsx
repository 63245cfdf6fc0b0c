import { CompareScreen } from '../../components/compare/compare-screen.tsx';
import { ExportButton } from '../../components/export/export-button.tsx';
import { CommonFaults } from '../../components/findings/common-plans.tsx';
import { ErrorNote, Loading } from '../../components/ui/states.tsx';
import { usePageTitle } from '../../components/ui/use-page-title.ts';
import { useWords } from '../../components/ui/words.tsx';
import { documentLabel } from '../../lib/locale/document-label.ts';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import { compareHash, documentHash } from '../../lib/runtime/workspace-routes.ts';
import { library } from '../../lib/store/db.ts';
import { linkParent, unlinkParent } from '../../lib/store/parents.ts';
import type { DocumentId } from '../../lib/store/rows.ts';
import { documentSubjects } from '../pages/export-subjects.ts';
import { useComparison } from '../pages/use-comparison.ts';
import { useReview } from '../pages/use-review.ts';
import { NotThere } from './not-there.tsx';
import { useCommonFaults } from './use-common-faults.ts';
import { useLibrary } from './use-library.ts';
import { useParents } from './use-parents.ts';
import { usePlansOf } from './use-plans-of.ts';
import { useSharedText } from './use-shared-text.ts';
import { sideOf, usePdf, useStoredPlan } from './use-stored.ts';

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
  const plans = usePlansOf(content, parentId, childId);
  const folding = useSharedText(
    childId,
    content?.rows.find((row) => row.id === parentId),
    plans,
  );
  const parents = useParents(child, parentId, content);
  const plansWith = useCommonFaults(parentId, childId, plans, content);
  const review = useReview(state.kind === 'done' ? state.checked : null);
  if (parent === null || child === null) return <NotThere />;
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
  const open = (id: DocumentId, at: number | null = null) => {
    location.hash = compareHash(id, childId, at);
  };
  return (
    <CommonFaults value={plansWith}>
      <CompareScreen
        parent={sideOf(parent, parentPdf, words)}
        child={sideOf(child, childPdf, words)}
        comparison={comparison}
        review={review}
        rules={rules}
        target={target}
        parents={
          parents && {
            ...parents,
            current: parentId,
            actions: {
              open,
              link: (id) => void linkParent(library, childId, id),
              unlink: (id) => void unlinkParent(library, childId, id),
            },
            onShow: (anchor, id) => {
              location.hash = documentHash(id ?? childId, anchor);
            },
            onOpenOwn: ({ target: own, answers: [first] }) => {
              if (first) open(first.parent.id, first.row.parentTarget);
              else location.hash = documentHash(childId, own.anchor);
            },
          }
        }
        folding={folding}
        actions={<ExportButton load={() => documentSubjects(childId, state.checked)} />}
      />
    </CommonFaults>
  );
}
