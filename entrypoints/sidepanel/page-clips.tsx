import { useState } from 'react';
import { ClipEntry } from '../../components/clips/clip-entry.tsx';
import type { Reopening } from '../../components/clips/clip-view.ts';
import { Button } from '../../components/ui/button.tsx';
import { useWords } from '../../components/ui/words.tsx';
import type { Clip } from '../../lib/clip/types.ts';
import { askPage } from '../../lib/runtime/page/ask-page.ts';
import { openWorkspace } from '../../lib/runtime/workspace.ts';
import { CLIPS_HASH } from '../../lib/runtime/workspace-routes.ts';
import { clipsOfPage, removeClip } from '../../lib/store/clips.ts';
import { library } from '../../lib/store/db.ts';
import { useLive } from '../pages/use-live.ts';
import styles from './page-clips.module.css';

/** The clips of the page in front, found again on it without any further permission. */
export function PageClips({ tabId, url }: { tabId: number; url: string }) {
  const words = useWords();
  const clips = useLive(() => clipsOfPage(library, url), [url]);
  const [found, setFound] = useState<ReadonlyMap<number, Reopening>>(new Map());
  if (!clips || clips.length === 0) return null;
  const reveal = async (id: number, { quote, position, repeats }: Clip) => {
    const answer = await askPage(tabId, 'revealPassage', { quote, position, repeats });
    setFound((before) => new Map(before).set(id, answer ?? { status: 'not-allowed' }));
  };
  return (
    <section aria-labelledby="page-clips">
      <header className={styles.head}>
        <h2 id="page-clips" className={styles.heading}>
          {words.clips.ofPage(clips.length)}
        </h2>
        <Button look="quiet" onPress={() => void openWorkspace(CLIPS_HASH)}>
          {words.clips.openTray}
        </Button>
      </header>
      <ul className={styles.list}>
        {clips.map((clip) => (
          <li key={clip.id}>
            <ClipEntry
              clip={clip}
              reopening={found.get(clip.id) ?? null}
              reopenLabel={words.clips.findAgain}
              onReopen={() => void reveal(clip.id, clip)}
              onRemove={() => void removeClip(library, clip.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
