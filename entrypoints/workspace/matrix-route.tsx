import { useMemo } from 'react';
import { MatrixScreen } from '../../components/compare/matrix-screen.tsx';
import { ExportButton } from '../../components/export/export-button.tsx';
import { ErrorNote, Loading } from '../../components/ui/states.tsx';
import { usePageTitle } from '../../components/ui/use-page-title.ts';
import { useWords } from '../../components/ui/words.tsx';
import { documentLabel } from '../../lib/locale/document-label.ts';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import {
  compareHash,
  documentHash,
  type MatrixPlace,
  matrixHash,
} from '../../lib/runtime/workspace-routes.ts';
import { library } from '../../lib/store/db.ts';
import { sayComplete } from '../../lib/store/parents.ts';
import type { DocumentId } from '../../lib/store/rows.ts';
import { comparisonSubject } from '../pages/export-subjects.ts';
import { useSettings } from '../pages/settings-context.ts';
import { NotThere } from './not-there.tsx';
import { useLibrary } from './use-library.ts';
import { useMatrix } from './use-matrix.ts';
import { usePlansOf } from './use-plans-of.ts';

const NONE: DocumentId[] = [];

interface MatrixRouteProps {
  parentId: DocumentId;
  /** Where the reader was, null at the first visit. */
  cell: MatrixPlace | null;
  checker: ReadingWorker;
}

export function MatrixRoute({ parentId, cell, checker }: MatrixRouteProps) {
  const words = useWords();
  const content = useLibrary();
  const { rules } = useSettings();
  const parent = content?.rows.find((row) => row.id === parentId);
  usePageTitle(parent && `${words.compare.matrix}: ${documentLabel(parent, words)}`);
  const ids = usePlansOf(content, parentId);
  const complete = parent?.completeWith != null && parent.completeWith === ids?.length;
  const state = useMatrix(checker, parent && ids ? parentId : null, ids ?? NONE, complete);
  const known = state.kind === 'shown' ? state : null;
  const unreadable = known?.unreadable;
  const plans = useMemo(() => {
    const rows = new Map(content?.rows.map((row) => [row.id, row]));
    const lost = new Set(unreadable);
    // Columns in the order of the comparison; plans that cannot be read any more stand behind all others.
    const all = ids ?? NONE;
    return [...all.filter((id) => !lost.has(id)), ...all.filter((id) => lost.has(id))].flatMap(
      (id) => rows.get(id) ?? [],
    );
  }, [content, ids, unreadable]);
  const names = useMemo(
    () => plans.map((row) => ({ label: documentLabel(row, words), issuer: row.issuer ?? '' })),
    [plans, words],
  );
  if (content && !parent) return <NotThere />;
  if (state.kind === 'failed') return <ErrorNote>{words.compare.failed}</ErrorNote>;
  if (!parent || !ids || !known) return <Loading>{words.compare.running}</Loading>;
  const { comparison, findings, whole } = known;
  const pending = whole ? 0 : plans.length - known.checked - known.unreadable.length;
  const startChild = plans.findIndex(({ id }) => id === cell?.childId);
  const settings = { ...rules, childrenComplete: complete };
  return (
    <MatrixScreen
      parent={documentLabel(parent, words)}
      comparison={comparison}
      findings={findings}
      allocations={known.allocations}
      rules={known.rules}
      names={names}
      pending={pending}
      complete={complete}
      onComplete={(said) => void sayComplete(library, parentId, said ? ids.length : null)}
      actions={
        <ExportButton
          load={async () => [await comparisonSubject(await checker.check(parentId, ids, settings))]}
        />
      }
      start={cell && startChild >= 0 ? { target: cell.target, child: startChild } : null}
      onLeave={({ target, child }) => {
        const id = plans[child]?.id;
        // Back from the evidence leads to the cell it was opened from.
        if (id) history.replaceState(null, '', matrixHash(parentId, { target, childId: id }));
      }}
      hrefOf={(child) => compareHash(parentId, plans[child]?.id ?? '')}
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
