import { useMemo, useState } from 'react';
import type { ClipFormat } from '../../lib/clip/formats/format.ts';
import { CLIP_FORMATS } from '../../lib/clip/formats/index.ts';
import { Button } from '../ui/button.tsx';
import { SearchBox } from '../ui/fields.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { ClipEntry } from './clip-entry.tsx';
import styles from './clip-tray.module.css';
import { type Reopening, type SavedClip, searchClips } from './clip-view.ts';

interface ClipTrayProps {
  clips: readonly SavedClip[];
  /** By clip id. */
  reopened: ReadonlyMap<number, Reopening>;
  /** Must be called in a click: it may ask for a host. */
  onReopen(clip: SavedClip): void;
  onRemove(id: number): void;
  onSave(format: ClipFormat, clips: readonly SavedClip[]): void;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);

/** The clip tray (khay mẩu cắt): every clip with its source, to search, to save as a file, to go back to. */
export function ClipTray({ clips, reopened, onReopen, onRemove, onSave }: ClipTrayProps) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const found = useMemo(() => searchClips(clips, query), [clips, query]);
  if (clips.length === 0)
    return (
      <EmptyState icon="clip" title={words.clips.empty}>
        {words.clips.emptyHint}
      </EmptyState>
    );
  return (
    <section className={styles.tray} aria-labelledby="clip-tray">
      <header className={styles.head}>
        <h1 id="clip-tray" className={styles.title}>
          {words.clips.title}
        </h1>
        <SearchBox
          label={words.clips.searchLabel}
          hint={words.clips.searchHint}
          value={query}
          onChange={setQuery}
          status={words.common.shownOf(found.length, clips.length)}
        />
        {CLIP_FORMATS.map((format) => (
          <Button
            key={format.id}
            aria-label={words.clips.saveAs(words.clips.formats[format.id])}
            isDisabled={found.length === 0}
            onPress={() => onSave(format, found)}
          >
            {words.clips.formats[format.id]}
          </Button>
        ))}
      </header>
      {found.length === 0 && <p className={styles.note}>{words.clips.noMatch}</p>}
      <ul className={styles.list}>
        {found.map((clip) => (
          <li key={clip.id}>
            <ClipEntry
              clip={clip}
              reopening={reopened.get(clip.id) ?? null}
              reopenLabel={words.clips.reopen}
              reopenReason={words.clips.reopenReason(hostOf(clip.url))}
              onReopen={() => onReopen(clip)}
              onRemove={() => onRemove(clip.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
