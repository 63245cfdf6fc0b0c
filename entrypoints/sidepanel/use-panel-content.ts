import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PanelContent } from '../../components/panel/panel.tsx';
import type {
  CheckView,
  DocumentChoice,
  DocumentView,
  JobView,
  ParentView,
} from '../../components/panel/panel-view.ts';
import { useWords } from '../../components/ui/words.tsx';
import { citationLabel, documentLabel } from '../../lib/locale/document-label.ts';
import type { Messages } from '../../lib/locale/locale.ts';
import { searchLinks } from '../../lib/portal/search.ts';
import type { ReadingWorker } from '../../lib/runtime/reading-worker.ts';
import { getCorrectedRow } from '../../lib/store/corrections.ts';
import { library } from '../../lib/store/db.ts';
import { recentDocuments } from '../../lib/store/documents.ts';
import { jobsOfTab } from '../../lib/store/jobs.ts';
import { findParent } from '../../lib/store/parents.ts';
import type { DocumentId, DocumentRow, JobRow, SummaryRow } from '../../lib/store/rows.ts';
import { watchedKeys, watchKey } from '../../lib/store/watches.ts';
import { useComparison } from '../pages/use-comparison.ts';
import { useLive } from '../pages/use-live.ts';
import { useReview } from '../pages/use-review.ts';

/** How many documents are offered to open or to check against. */
const RECENT = 50;

interface PanelState {
  content: PanelContent;
  otherJobs: readonly JobView[];
  open(id: DocumentId): void;
  leave(): void;
}

/** What a person has opened by hand in a tab, and its newest job then: a newer job takes its place. */
interface Picked {
  /** Null for the list of recent documents. */
  id: DocumentId | null;
  tabId: number | null;
  afterJob: number;
}

/** The document of the tab in front, the job on its way there, or the recent documents. */
export function usePanelContent(tabId: number | null, checker: ReadingWorker): PanelState {
  const words = useWords();
  const [picked, setPicked] = useState<Picked | null>(null);
  const jobs = useLive(() => (tabId === null ? [] : jobsOfTab(library, tabId)), [tabId]);
  const newest = jobs?.[0];
  const newestId = newest?.id ?? 0;
  const byHand = picked?.tabId === tabId && picked.afterJob >= newestId ? picked : null;
  const ownId = byHand ? byHand.id : newest?.state === 'done' ? newest.documentId : null;
  // A tab without a document of its own keeps what was in front before: the evidence opens in such a tab.
  const [last, setLast] = useState<DocumentId | null>(null);
  useEffect(() => {
    if (ownId) setLast(ownId);
  }, [ownId]);
  const shownId = jobs && !newest && !byHand ? last : ownId;
  const answer = useLive(() => loadShown(shownId), [shownId]);
  const shown = answer?.id === shownId ? answer.found : undefined;
  const recent = useLive(() => recentDocuments(library, RECENT), []);
  const parentId = shown?.parent?.id ?? null;
  const compared = useComparison(checker, parentId, shown ? [shown.row.id] : []);
  const review = useReview(compared.kind === 'done' ? compared.checked : null);
  const check = useMemo((): CheckView => {
    if (parentId === null) return { kind: 'none' };
    if (compared.kind !== 'done') return compared;
    if (compared.checked.unreadable.length > 0) return { kind: 'failed' };
    return review
      ? { kind: 'done', ...compared.checked, review, current: compared.current }
      : { kind: 'running' };
  }, [parentId, compared, review]);

  const open = useCallback(
    (id: DocumentId) => setPicked({ id, tabId, afterJob: newestId }),
    [tabId, newestId],
  );
  const leave = useCallback(() => setPicked({ id: null, tabId, afterJob: newestId }), [tabId, newestId]);

  const known = newest?.known === true && newest.documentId === shownId;
  const content = useMemo((): PanelContent => {
    if (!jobs || !recent) return { kind: 'loading' };
    if (shown === undefined) return { kind: 'loading' };
    if (shown) return { kind: 'document', view: { ...viewOf(shown, recent, words), check, known } };
    if (newest && !byHand && newest.state !== 'done') return { kind: 'job', job: newest };
    return { kind: 'start', recent: recent.map((row) => choiceOf(row, words)) };
  }, [jobs, recent, shown, check, known, newest, byHand, words]);

  // What was in front stays until the next is there: a form half filled in must outlive a look at another tab.
  const [kept, setKept] = useState(content);
  if (content.kind !== 'loading' && content !== kept) setKept(content);
  const inFront = content.kind === 'loading' ? kept : content;

  const otherJobs = (jobs ?? []).filter(
    (job) => isOpen(job, newest?.createdAt ?? 0) && !(inFront.kind === 'job' && inFront.job.id === job.id),
  );
  return { content: inFront, otherJobs, open, leave };
}

/** Still under way, or failed since the newest was asked for; older failures have been seen. */
const isOpen = (job: JobRow, since: number): boolean =>
  job.state !== 'done' && (job.state !== 'failed' || job.updatedAt >= since);

interface Shown {
  row: DocumentRow;
  parent: SummaryRow | undefined;
  /** Keys of the directives that are waited for. */
  watched: ReadonlySet<string>;
}

/** The id tells which question the answer is to; no document when it was taken out of the library meanwhile. */
async function loadShown(id: DocumentId | null): Promise<{ id: DocumentId | null; found: Shown | null }> {
  if (!id) return { id, found: null };
  const [row, parent, watched] = await Promise.all([
    getCorrectedRow(library, id),
    findParent(library, id),
    watchedKeys(library),
  ]);
  return { id, found: row ? { row, parent, watched } : null };
}

function viewOf(
  { row, parent, watched }: Shown,
  recent: readonly SummaryRow[],
  words: Messages,
): Omit<DocumentView, 'check' | 'known'> {
  const others = recent.filter((other) => other.id !== row.id && other.id !== parent?.id);
  return {
    id: row.id,
    record: row.record,
    origin: row.origin,
    parent: parentOf({ row, parent, watched }, words),
    choices: [...(parent ? [parent] : []), ...others].map((other) => choiceOf(other, words)),
  };
}

function parentOf({ row, parent, watched }: Shown, words: Messages): ParentView {
  if (parent)
    return {
      kind: 'present',
      id: parent.id,
      label: documentLabel(parent, words),
      chosen: row.parentId === parent.id,
    };
  const cited = row.record.metadata.parent;
  if (!cited) return { kind: 'none' };
  const label = citationLabel(cited, words);
  const key = watchKey(cited);
  return {
    kind: 'absent',
    label,
    links: searchLinks([row.origin], cited.number ?? label),
    watched: key === '' ? null : watched.has(key),
  };
}

const choiceOf = (summary: SummaryRow, words: Messages): DocumentChoice => ({
  id: summary.id,
  label: documentLabel(summary, words),
  title: summary.title ?? summary.name,
});
