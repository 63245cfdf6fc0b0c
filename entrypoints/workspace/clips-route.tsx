import { useState } from 'react';
import { ClipTray } from '../../components/clips/clip-tray.tsx';
import type { Reopening, SavedClip } from '../../components/clips/clip-view.ts';
import { saveFile } from '../../components/export/save-file.ts';
import { Loading } from '../../components/ui/states.tsx';
import { usePageTitle } from '../../components/ui/use-page-title.ts';
import { useWords } from '../../components/ui/words.tsx';
import { reopenClip } from '../../lib/runtime/reopen-clip.ts';
import { allClips, removeClip } from '../../lib/store/clips.ts';
import { library } from '../../lib/store/db.ts';
import { useLive } from './use-live.ts';

/** The clip tray (khay mẩu cắt). */
export function ClipsRoute() {
  const words = useWords();
  usePageTitle(words.clips.title);
  const clips = useLive(() => allClips(library), []);
  const [reopened, setReopened] = useState<ReadonlyMap<number, Reopening>>(new Map());
  if (!clips) return <Loading />;
  const tell = (id: number, reopening: Reopening) =>
    setReopened((before) => new Map(before).set(id, reopening));
  const reopen = async (clip: SavedClip) => {
    tell(clip.id, { status: 'running' });
    tell(clip.id, await reopenClip(clip));
  };
  return (
    <ClipTray
      clips={clips}
      reopened={reopened}
      onReopen={(clip) => void reopen(clip)}
      onRemove={(id) => void removeClip(library, id)}
      onSave={({ extension, mediaType, write }, chosen) =>
        saveFile(`mau-cat.${extension}`, new TextEncoder().encode(write(chosen, words)), mediaType)
      }
    />
  );
}
