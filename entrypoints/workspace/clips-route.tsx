import { useCallback, useMemo, useState } from 'react';
import { ClipTray } from '../../components/clips/clip-tray.tsx';
import type { Reopening, SavedClip } from '../../components/clips/clip-view.ts';
import { MergeDialog } from '../../components/clips/merge-dialog.tsx';
import { saveFile } from '../../components/export/save-file.ts';
import { Loading } from '../../components/ui/states.tsx';
import { usePageTitle } from '../../components/ui/use-page-title.ts';
import { useWords } from '../../components/ui/words.tsx';
import { documentLabel } from '../../lib/locale/document-label.ts';
import { reopenClip } from '../../lib/runtime/reopen-clip.ts';
import { clipHash, documentHash } from '../../lib/runtime/workspace-routes.ts';
import { documentOfClip, previewMerge } from '../../lib/store/clip-merges.ts';
import { allClips, mergeClips, removeClip, tagClip } from '../../lib/store/clips.ts';
import { library } from '../../lib/store/db.ts';
import { useLive } from '../pages/use-live.ts';
import { useLibrary } from './use-library.ts';

/** The clip tray (khay mẩu cắt). */
export function ClipsRoute() {
  const words = useWords();
  usePageTitle(words.clips.title);
  const clips = useLive(() => allClips(library), []);
  const rows = useLibrary()?.rows;
  const [reopened, setReopened] = useState<ReadonlyMap<number, Reopening>>(new Map());
  const [merging, setMerging] = useState<{ clips: readonly SavedClip[]; suggested: string | null } | null>(
    null,
  );
  const documents = useMemo(
    () =>
      (rows ?? []).map((row) => ({
        id: row.id,
        label: documentLabel(row, words),
        note: row.title ?? row.name,
      })),
    [rows, words],
  );
  const names = useMemo(() => new Map(documents.map(({ id, label }) => [id, label])), [documents]);
  const load = useCallback((id: string) => previewMerge(library, merging?.clips ?? [], id), [merging]);
  if (!clips) return <Loading />;
  const tell = (id: number, reopening: Reopening) =>
    setReopened((before) => new Map(before).set(id, reopening));
  const reopen = async (clip: SavedClip) => {
    if (clip.source) {
      if ((await documentOfClip(library, clip)) === null) tell(clip.id, { status: 'gone' });
      else location.hash = clipHash(clip.source.documentId, clip.id);
      return;
    }
    tell(clip.id, { status: 'running' });
    tell(clip.id, await reopenClip(clip));
  };
  return (
    <>
      <ClipTray
        clips={clips}
        reopened={reopened}
        names={names}
        actions={{
          onReopen: (clip) => void reopen(clip),
          onRemove: (id) => void removeClip(library, id),
          onTag: (id, tags) => void tagClip(library, id, tags),
          onMerge: async (chosen) => {
            const [first] = chosen;
            setMerging({ clips: chosen, suggested: first ? await documentOfClip(library, first) : null });
          },
          onUnmerge: (id) => void mergeClips(library, [id], null),
          onOpenDocument: (id) => {
            location.hash = documentHash(id);
          },
          onSave: async ({ extension, mediaType, write }, chosen) =>
            saveFile(`mau-cat.${extension}`, await write(chosen, words), mediaType),
        }}
      />
      {merging && (
        <MergeDialog
          count={merging.clips.length}
          documents={documents}
          suggested={merging.suggested}
          load={load}
          onMerge={(id) => {
            const chosen = merging.clips.map((clip) => clip.id);
            void mergeClips(library, chosen, id);
            setMerging(null);
          }}
          onClose={() => setMerging(null)}
        />
      )}
    </>
  );
}
