import { useEffect, useState } from 'react';
import { RedlineScreen } from '../../components/compare/versions/redline-screen.tsx';
import { earlierFirst } from '../../components/compare/versions/version-order.ts';
import { VersionPicker } from '../../components/compare/versions/version-picker.tsx';
import { ErrorNote, Loading } from '../../components/ui/states.tsx';
import { usePageTitle } from '../../components/ui/use-page-title.ts';
import { useWords } from '../../components/ui/words.tsx';
import type { Redline } from '../../lib/compare/redline.ts';
import { documentLabel } from '../../lib/locale/document-label.ts';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import { redlineHash } from '../../lib/runtime/workspace-routes.ts';
import type { CorrectedDocument } from '../../lib/store/corrections.ts';
import type { DocumentId } from '../../lib/store/rows.ts';
import { NotThere } from './not-there.tsx';
import { useLibrary } from './use-library.ts';
import { sideOf, usePdf, useStoredPlan } from './use-stored.ts';

/** Asks which version to lay beside a document. */
export function VersionsRoute({ id }: { id: DocumentId }) {
  const words = useWords();
  usePageTitle(words.versions.title);
  const content = useLibrary();
  if (!content) return <Loading />;
  const of = content.rows.find((row) => row.id === id);
  if (!of) return <NotThere />;
  return (
    <VersionPicker
      of={of}
      documents={content.rows}
      onChoose={(chosen) => {
        const other = content.rows.find((row) => row.id === chosen);
        if (!other) return;
        const [before, after] = earlierFirst(of, other);
        location.hash = redlineHash(before.id, after.id);
      }}
    />
  );
}

interface RedlineRouteProps {
  beforeId: DocumentId;
  afterId: DocumentId;
  checker: ReadingWorker;
}

/** Two versions of one document side by side, with what lies between them. */
export function RedlineRoute({ beforeId, afterId, checker }: RedlineRouteProps) {
  const words = useWords();
  const before = useStoredPlan(beforeId);
  const after = useStoredPlan(afterId);
  const beforePdf = usePdf(before);
  const afterPdf = usePdf(after);
  usePageTitle(after && `${words.versions.title}: ${documentLabel(after.row.record.metadata, words)}`);
  const redline = useRedline(checker, before, after);
  if (before === null || after === null) return <NotThere />;
  if (redline === 'failed') return <ErrorNote>{words.versions.failed}</ErrorNote>;
  if (!before || !after || beforePdf === undefined || afterPdf === undefined || !redline)
    return <Loading>{words.versions.running}</Loading>;
  return (
    <RedlineScreen
      before={sideOf(before, beforePdf, words)}
      after={sideOf(after, afterPdf, words)}
      redline={redline}
      onSwap={() => {
        location.hash = redlineHash(afterId, beforeId);
      }}
    />
  );
}

/** Asked anew whenever either version is corrected; the answer before it stays meanwhile. */
function useRedline(
  checker: ReadingWorker,
  before: CorrectedDocument | null | undefined,
  after: CorrectedDocument | null | undefined,
): Redline | 'failed' | undefined {
  const [redline, setRedline] = useState<Redline | 'failed'>();
  useEffect(() => {
    if (!before || !after) return;
    let stale = false;
    checker.redline(before.row.id, after.row.id).then(
      (answer) => {
        if (!stale) setRedline(answer);
      },
      (error: unknown) => {
        console.error(error);
        if (!stale) setRedline('failed');
      },
    );
    return () => {
      stale = true;
    };
  }, [checker, before, after]);
  return redline;
}
