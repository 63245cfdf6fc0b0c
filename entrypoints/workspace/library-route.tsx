import { useMemo } from 'react';
import { earlierFirst, type VersionEntry } from '../../components/compare/versions/version-order.ts';
import { DocumentPreview } from '../../components/library/document-preview.tsx';
import { LibraryScreen } from '../../components/library/library-screen.tsx';
import { Welcome } from '../../components/library/welcome.tsx';
import { Loading } from '../../components/ui/states.tsx';
import { usePageTitle } from '../../components/ui/use-page-title.ts';
import { useWords } from '../../components/ui/words.tsx';
import type { Anchor } from '../../lib/extract/types.ts';
import { importFiles } from '../../lib/runtime/acquire/acquire.ts';
import {
  compareHash,
  documentHash,
  matrixHash,
  redlineHash,
  versionsHash,
} from '../../lib/runtime/workspace-routes.ts';
import { getCorrectedRow } from '../../lib/store/corrections.ts';
import { library } from '../../lib/store/db.ts';
import { markOpened, newestDocuments, removeDocument } from '../../lib/store/documents.ts';
import { dismissJob, isImport, pauseImport, resumeImport } from '../../lib/store/jobs.ts';
import { addTag, allLabels, removeTag, tieDraft } from '../../lib/store/labels.ts';
import type { DocumentId } from '../../lib/store/rows.ts';
import { versionsAmong } from '../../lib/store/versions.ts';
import { Arrivals } from '../pages/arrivals.tsx';
import { useLive } from '../pages/use-live.ts';
import { MissingDirectives } from './missing-directives.tsx';
import { loadSamples, useSamples } from './samples.ts';
import { useLibrary } from './use-library.ts';

/** Rows that fill the largest screen. */
const HEAD = 80;

/** The library, or the first-run page while it is empty. */
export function LibraryRoute({ onFiles }: { onFiles(files: File[]): void }) {
  usePageTitle(useWords().library.title);
  // A screenful at once, whatever the size of the library; the rest is asked for when that is there.
  const head = useLive(
    async () => ({ rows: await newestDocuments(library, HEAD), total: await library.summaries.count() }),
    [],
  );
  const complete = useLibrary(head !== undefined);
  const rows = complete?.rows ?? head?.rows;
  const jobs = useLive(() => library.jobs.orderBy(':id').reverse().toArray(), []);
  const samples = useSamples();
  const labels = useLive(() => (head ? allLabels(library) : undefined), [head !== undefined]);
  const versions = useMemo(
    () => (complete && labels ? versionsAmong(complete.rows, labels) : undefined),
    [complete, labels],
  );
  const documents = useMemo(
    () =>
      rows?.map((row) => ({
        ...row,
        parentId: complete ? (complete.parents.get(row.id) ?? null) : undefined,
        tags: labels?.get(row.id)?.tags,
        version: versions?.get(row.id),
      })),
    [rows, complete, labels, versions],
  );
  if (!documents || !jobs) return <Loading />;

  // Files only: what a tab or a link brings is shown in the side panel of that tab. What was read before this page was
  // opened is in the table, and counts only while the import goes on; a failure stays until it has been seen.
  const imports = jobs.filter(isImport);
  const goesOn = imports.some(({ state }) => state !== 'done' && state !== 'failed');
  const queue = imports.filter(
    (job) => goesOn || job.state !== 'done' || job.updatedAt > performance.timeOrigin,
  );
  const open = (id: DocumentId, place?: { block: number; start: number; end: number }) => {
    void markOpened(library, id);
    location.hash = documentHash(id, place);
  };
  const queueActions = {
    queue,
    onFiles,
    onDismiss: (id: number) => void dismissJob(library, id),
    onPause: () => void pauseImport(library),
    onResume: () => void resumeImport(library),
    onClearQueue: () => {
      for (const job of queue)
        if (job.state === 'done' || job.state === 'failed') void dismissJob(library, job.id);
    },
  };
  if (documents.length === 0)
    return (
      <Welcome
        {...queueActions}
        samples={samples.length}
        onSamples={async () => void importFiles(library, await loadSamples(samples))}
        onOpen={open}
      />
    );
  const screen = (
    <LibraryScreen
      {...queueActions}
      documents={documents}
      total={complete?.rows.length ?? head?.total ?? documents.length}
      onOpen={open}
      onCompare={(parentId, childId) => {
        location.hash = compareHash(parentId, childId);
      }}
      onMatrix={(parentId) => {
        location.hash = matrixHash(parentId);
      }}
      onVersions={(ids) => {
        const [first, second] = ids.flatMap((id) => documents.find((row) => row.id === id) ?? []);
        if (!first) return;
        if (!second) location.hash = versionsHash(first.id);
        else location.hash = redlineHash(...earlierIds(first, second));
      }}
      onRemove={async (ids) => {
        for (const id of ids) await removeDocument(library, id);
      }}
      onAddTag={(ids, tag) => void addTag(library, ids, tag)}
      onRemoveTag={(ids, tag) => void removeTag(library, ids, tag)}
      onTie={(id, issuedId) => void tieDraft(library, id, issuedId)}
      tiedTo={(id) => labels?.get(id)?.draftOf ?? null}
      preview={(id, selected) => <Preview id={id} selected={selected} onOpen={open} />}
    />
  );
  return (
    <>
      <Arrivals onOpen={open} />
      <MissingDirectives content={complete} />
      {screen}
    </>
  );
}

const earlierIds = (a: VersionEntry, b: VersionEntry): [DocumentId, DocumentId] => {
  const [before, after] = earlierFirst(a, b);
  return [before.id, after.id];
};

interface PreviewProps {
  id: DocumentId | null;
  selected: number;
  onOpen(id: DocumentId, place: Anchor): void;
}

/** The table holds summaries; the record of the chosen document is loaded when its details are asked for. */
function Preview({ id, selected, onOpen }: PreviewProps) {
  const loaded = useLive(
    async () => ({ id, record: id === null ? null : ((await getCorrectedRow(library, id))?.record ?? null) }),
    [id],
  );
  return (
    <DocumentPreview
      record={loaded?.id === id ? loaded.record : undefined}
      selected={selected}
      onShow={(anchor) => {
        if (id !== null) onOpen(id, anchor);
      }}
    />
  );
}
