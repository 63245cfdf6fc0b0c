import { useMemo } from 'react';
import { FindingsOf } from '../../components/compare/findings-of.tsx';
import { ExportButton } from '../../components/export/export-button.tsx';
import { CommonFaults } from '../../components/findings/common-plans.tsx';
import { Button } from '../../components/ui/button.tsx';
import { Loading } from '../../components/ui/states.tsx';
import { usePageTitle } from '../../components/ui/use-page-title.ts';
import { useWords } from '../../components/ui/words.tsx';
import { DocumentScreen } from '../../components/viewer/document-screen.tsx';
import type { Span } from '../../lib/document/types.ts';
import { documentLabel } from '../../lib/locale/document-label.ts';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import { compareHash, documentHash, matrixHash, versionsHash } from '../../lib/runtime/workspace-routes.ts';
import { library } from '../../lib/store/db.ts';
import { findParent } from '../../lib/store/parents.ts';
import type { DocumentId } from '../../lib/store/rows.ts';
import { correctionActions } from '../pages/correction-actions.ts';
import { documentSubjects } from '../pages/export-subjects.ts';
import { useComparison } from '../pages/use-comparison.ts';
import { useLive } from '../pages/use-live.ts';
import { useReview } from '../pages/use-review.ts';
import { NotThere } from './not-there.tsx';
import { useCommonFaults } from './use-common-faults.ts';
import { useDocumentClips } from './use-document-clips.tsx';
import { useLibrary } from './use-library.ts';
import { useOpenedClip } from './use-opened-clip.ts';
import { usePlansOf } from './use-plans-of.ts';
import { useSharedText } from './use-shared-text.ts';
import { usePdf, useStoredPlan } from './use-stored.ts';

interface DocumentRouteProps {
  id: DocumentId;
  span: Span | null;
  /** The clip whose words are to be shown, null for none. */
  clip: number | null;
  checker: ReadingWorker;
}

export function DocumentRoute({ id, span, clip, checker }: DocumentRouteProps) {
  const words = useWords();
  const plan = useStoredPlan(id);
  const pdf = usePdf(plan);
  usePageTitle(plan && (plan.row.record.metadata.title ?? plan.row.record.source.name));
  const parent = useLive(async () => (await findParent(library, id)) ?? null, [id]);
  // The document first: the library, which tells whose directive it is, may be large.
  const content = useLibrary(plan !== undefined && pdf !== undefined);
  const isDirective = useMemo(() => [...(content?.parents.values() ?? [])].includes(id), [content, id]);
  const corrections = useMemo(() => correctionActions(id), [id]);
  const clips = useDocumentClips(plan);
  const opened = useOpenedClip(clip, plan);
  const state = useComparison(checker, parent?.id ?? null, [id]);

  const plans = usePlansOf(content, parent?.id ?? null, id);
  const plansWith = useCommonFaults(parent?.id ?? null, id, plans, content);
  const folding = useSharedText(id, parent, plans);
  const review = useReview(state.kind === 'done' ? state.checked : null);

  if (plan === null) return <NotThere />;
  if (!plan || pdf === undefined) return <Loading />;
  const screen = (
    <DocumentScreen
      document={plan.document}
      record={plan.row.record}
      pdf={pdf}
      span={span}
      clip={opened}
      onClip={clips.take}
      corrections={corrections}
      folding={folding}
      findings={
        parent && state.kind === 'done' && review
          ? {
              count: state.checked.findings.length,
              coverage: state.current ? state.checked.comparison.coverage : [],
              list: (
                <CommonFaults value={plansWith}>
                  <FindingsOf
                    review={review}
                    comparison={state.checked.comparison}
                    rules={state.checked.rules}
                    parent={documentLabel(parent, words)}
                    onShow={(anchor, side) => {
                      location.hash = documentHash(side === 'child' ? id : parent.id, anchor);
                    }}
                  />
                </CommonFaults>
              ),
            }
          : undefined
      }
      actions={
        <>
          {parent && (
            <Button
              icon="compare"
              onPress={() => {
                location.hash = compareHash(parent.id, id);
              }}
            >
              {words.library.compareWithParent}
            </Button>
          )}
          {isDirective && (
            <Button
              icon="matrix"
              onPress={() => {
                location.hash = matrixHash(id);
              }}
            >
              {words.compare.matrix}
            </Button>
          )}
          <Button
            icon="swap"
            onPress={() => {
              location.hash = versionsHash(id);
            }}
          >
            {words.versions.withAnother}
          </Button>
          <ExportButton load={() => documentSubjects(id, state.kind === 'done' ? state.checked : null)} />
        </>
      }
    />
  );
  return (
    <>
      {screen}
      {clips.dialog}
    </>
  );
}
