import { useMemo, useState } from 'react';
import { type Duplicate, duplicatesAmong } from '../../lib/clip/duplicates.ts';
import type { ClipFormat } from '../../lib/clip/formats/format.ts';
import { CLIP_FORMATS } from '../../lib/clip/formats/index.ts';
import { tagsInUse } from '../../lib/clip/tags.ts';
import { Button } from '../ui/button.tsx';
import { Chooser } from '../ui/chooser.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Mark } from '../ui/status.tsx';
import { Switch } from '../ui/switch.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { useWords } from '../ui/words.tsx';
import { ClipEntry } from './clip-entry.tsx';
import styles from './clip-tray.module.css';
import { filterClips, type Reopening, type SavedClip } from './clip-view.ts';

interface ClipActions {
  /** Back to the passage. Must be called in a click: it may ask for a host. */
  onReopen(clip: SavedClip): void;
  onRemove(id: number): void;
  onTag(id: number, tags: string[]): void;
  /** Asks into which document. */
  onMerge(clips: readonly SavedClip[]): void;
  onUnmerge(id: number): void;
  onOpenDocument(id: string): void;
  onSave(format: ClipFormat, clips: readonly SavedClip[]): void;
}

interface ClipTrayProps {
  clips: readonly SavedClip[];
  /** By clip id. */
  reopened: ReadonlyMap<number, Reopening>;
  /** Names of documents of the library that clips were merged into. */
  names: ReadonlyMap<string, string>;
  actions: ClipActions;
}

const ANY_TAG = '';
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);
const canMerge = ({ mergedInto, targets, assignments }: SavedClip): boolean =>
  mergedInto === undefined && targets.length + assignments.length > 0;

/** The clip tray (khay mẩu cắt): every clip with its source, to search, merge, save as a file, and go back to. */
export function ClipTray({ clips, reopened, names, actions }: ClipTrayProps) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const [tag, setTag] = useState<string | null>(null);
  const [onlyDuplicates, setOnlyDuplicates] = useState(false);
  const tags = useMemo(() => tagsInUse(clips), [clips]);
  const duplicates = useMemo(() => duplicatesAmong(clips), [clips]);
  const found = useMemo(() => {
    const among = onlyDuplicates ? new Set(duplicates.keys()) : null;
    return filterClips(clips, { query, tag, among });
  }, [clips, query, tag, onlyDuplicates, duplicates]);
  if (clips.length === 0)
    return (
      <EmptyState screen icon="clip" title={words.clips.empty}>
        {words.clips.emptyHint}
      </EmptyState>
    );
  const mergeable = found.filter(canMerge);
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
        {tags.length > 0 && (
          <Chooser
            label={words.clips.filterTag}
            choices={[
              { id: ANY_TAG, label: words.clips.allTags },
              ...tags.map((one) => ({ id: one, label: one })),
            ]}
            selected={tag ?? ANY_TAG}
            onSelect={(one) => setTag(one === ANY_TAG ? null : one)}
          />
        )}
        {duplicates.size > 0 && (
          <Switch selected={onlyDuplicates} onSelect={setOnlyDuplicates}>
            {words.clips.onlyDuplicates}
          </Switch>
        )}
        <span className={styles.tools}>
          {mergeable.length > 1 && (
            <Button onPress={() => actions.onMerge(mergeable)}>
              {words.clips.mergeShown(mergeable.length)}
            </Button>
          )}
          <span className={styles.saveAs} aria-hidden="true">
            {words.clips.download}
          </span>
          {CLIP_FORMATS.map((format) => (
            <Button
              key={format.id}
              aria-label={words.clips.saveAs(words.clips.formats[format.id])}
              isDisabled={found.length === 0}
              onPress={() => actions.onSave(format, found)}
            >
              {words.clips.formats[format.id]}
            </Button>
          ))}
        </span>
      </header>
      {found.length === 0 ? (
        <EmptyState
          icon="search"
          title={words.clips.noMatch}
          actions={
            <Button
              onPress={() => {
                setQuery('');
                setTag(null);
                setOnlyDuplicates(false);
              }}
            >
              {words.library.clearFilters}
            </Button>
          }
        />
      ) : (
        <VirtualList
          label={words.clips.title}
          items={found}
          keyOf={({ id }) => String(id)}
          rowHeight={180}
          render={(clip) => (
            <ClipEntry
              clip={clip}
              reopening={reopened.get(clip.id) ?? null}
              reopenLabel={clip.source ? words.clips.openSource : words.clips.reopen}
              reopenReason={clip.source ? undefined : words.clips.reopenReason(hostOf(clip.url))}
              tagsInUse={tags}
              onTag={(changed) => actions.onTag(clip.id, changed)}
              notes={
                <Notes clip={clip} clips={clips} duplicates={duplicates.get(clip.id) ?? []} names={names} />
              }
              actions={<MergeButtons clip={clip} actions={actions} />}
              onReopen={() => actions.onReopen(clip)}
              onRemove={() => actions.onRemove(clip.id)}
            />
          )}
        />
      )}
    </section>
  );
}

interface NotesProps {
  clip: SavedClip;
  clips: readonly SavedClip[];
  duplicates: readonly Duplicate[];
  names: ReadonlyMap<string, string>;
}

/** Clips that say the same, and the document that has it by now. */
function Notes({ clip, clips, duplicates, names }: NotesProps) {
  const words = useWords();
  return (
    <>
      {duplicates.slice(0, 3).map(({ id, likeness }) => {
        const other = clips.find((one) => one.id === id);
        return (
          <p key={id} className={styles.twin}>
            <Mark symbol="≡" tone="missing">
              {words.clips.duplicates[likeness]}
            </Mark>{' '}
            {words.clips.duplicateOf(other?.title ?? '')}
          </p>
        );
      })}
      {clip.mergedInto !== undefined && (
        <p>
          <Mark symbol="✓" tone="met">
            {words.clips.mergedInto(names.get(clip.mergedInto) ?? words.library.notInLibrary)}
          </Mark>
        </p>
      )}
    </>
  );
}

function MergeButtons({ clip, actions }: { clip: SavedClip; actions: ClipActions }) {
  const words = useWords();
  const { mergedInto } = clip;
  const name = clip.quote.exact.slice(0, 60);
  if (mergedInto !== undefined)
    return (
      <>
        <Button look="quiet" onPress={() => actions.onOpenDocument(mergedInto)}>
          {words.common.open}
        </Button>
        <Button look="quiet" onPress={() => actions.onUnmerge(clip.id)}>
          {words.clips.unmerge}
        </Button>
      </>
    );
  if (!canMerge(clip)) return null;
  return (
    <Button aria-label={words.clips.mergeOne(name)} onPress={() => actions.onMerge([clip])}>
      {words.clips.merge}
    </Button>
  );
}
