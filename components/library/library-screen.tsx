import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Columns } from '../ui/columns.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import type { Sorting } from '../ui/data-table.tsx';
import { ACCEPTED_FILES } from '../ui/document-names.ts';
import { FileButton } from '../ui/file-button.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Switch } from '../ui/switch.tsx';
import { useWords } from '../ui/words.tsx';
import { DraftDialog } from './draft-dialog.tsx';
import { EntryActions } from './entry-actions.tsx';
import { FolderButton } from './folder-button.tsx';
import { ImportQueue, type QueueItem } from './import-queue.tsx';
import {
  filterEntries,
  type LibraryEntry,
  type LibraryFilter,
  libraryEntries,
  NO_FILTER,
  type StoredDocument,
  sortEntries,
} from './library-entries.ts';
import { LibraryFilters } from './library-filters.tsx';
import styles from './library-screen.module.css';
import { LibraryTable } from './library-table.tsx';
import { TagDialog } from './tag-dialog.tsx';
import { groupedRows } from './version-groups.ts';

/** Window width in pixels from which the table and the details both have room. */
const WIDE = 1700;

interface LibraryScreenProps {
  documents: readonly StoredDocument[];
  /** Number of documents, known before all of them are there. */
  total: number;
  queue: readonly QueueItem[];
  onFiles(files: File[]): void;
  onOpen(id: string): void;
  onCompare(parentId: string, childId: string): void;
  onMatrix(parentId: string): void;
  /** Lays two versions of one document beside each other; with one id the other is asked for. */
  onVersions(ids: string[]): void;
  onRemove(ids: string[]): void;
  /** What is known of the one chosen document; `id` is null when none or several are chosen. */
  preview(id: string | null, selected: number): ReactNode;
  onDismiss(job: number): void;
  onPause(): void;
  onResume(): void;
  onClearQueue(): void;
  onAddTag(ids: string[], tag: string): void;
  onRemoveTag(ids: string[], tag: string): void;
  /** Says which document another is a draft of; null takes it back. */
  onTie(id: string, issuedId: string | null): void;
  /** The document it was tied to by hand, or null. */
  tiedTo(id: string): string | null;
}

/** The library: find, sort, filter, import, open, delete. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { documents, total, queue, onFiles, onOpen, onCompare, onMatrix, onRemove } = props;
  const words = useWords();
  const [filter, setFilter] = useState<LibraryFilter>(NO_FILTER);
  const [sorting, setSorting] = useState<Sorting>({ column: 'addedAt', descending: true });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [front, setFront] = useState('table');
  const [asking, setAsking] = useState(false);
  const [dialog, setDialog] = useState<'tags' | 'draft' | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [details, setDetails] = useState(() => innerWidth >= WIDE);

  const entries = useMemo(() => libraryEntries(documents, words), [documents, words]);
  const applied = useDeferredValue(filter);
  const shown = useMemo(
    () => sortEntries(filterEntries(entries, applied), sorting, words),
    [entries, applied, sorting, words],
  );
  const grouped = useMemo(() => groupedRows(shown, folded), [shown, folded]);
  const tags = useMemo(() => tagsOf(entries), [entries]);
  const chosen = useMemo(() => shown.filter((entry) => selected.has(entry.id)), [shown, selected]);
  const chosenIds = chosen.map(({ id }) => id);
  const only = chosen.length === 1 ? (chosen[0] ?? null) : null;
  const plansOf = (entry: LibraryEntry) => entries.filter((other) => other.parentId === entry.id).length;
  const filtered = filter !== NO_FILTER && JSON.stringify(filter) !== JSON.stringify(NO_FILTER);

  const table =
    entries.length > 0 && shown.length === 0 ? (
      <EmptyState
        icon="search"
        title={words.library.noMatch}
        actions={<Button onPress={() => setFilter(NO_FILTER)}>{words.library.clearFilters}</Button>}
      />
    ) : (
      <LibraryTable
        entries={grouped.rows}
        below={grouped.below}
        folded={folded}
        onFold={(id) => {
          const next = new Set(folded);
          if (!next.delete(id)) next.add(id);
          setFolded(next);
        }}
        sorting={sorting}
        onSort={setSorting}
        selected={selected}
        onSelect={setSelected}
        onOpen={(entry) => onOpen(entry.id)}
        onRemove={() => setAsking(true)}
      />
    );

  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <h1 className={styles.title}>{words.library.title}</h1>
        <span className={styles.count} role="status">
          {filtered ? words.common.shownOf(shown.length, entries.length) : words.common.documents(total)}
        </span>
        <div className={styles.search}>
          <SearchBox
            label={words.library.searchLabel}
            hint={words.library.searchHint}
            value={filter.query}
            onChange={(query) => setFilter({ ...filter, query })}
          />
        </div>
        <FileButton look="primary" icon="add" accept={ACCEPTED_FILES} onFiles={onFiles}>
          {words.library.import}
        </FileButton>
        <FolderButton onFiles={onFiles}>{words.library.importFolder}</FolderButton>
      </header>
      <div className={styles.filters} role="toolbar" aria-label={words.common.filter}>
        <LibraryFilters filter={filter} entries={entries} tags={tags} onFilter={setFilter} />
        {filtered && (
          <Button look="quiet" icon="close" onPress={() => setFilter(NO_FILTER)}>
            {words.library.clearFilters}
          </Button>
        )}
        <span className={styles.actions}>
          <EntryActions
            entry={only}
            selected={chosen.length}
            plans={only ? plansOf(only) : 0}
            onOpen={onOpen}
            onCompare={onCompare}
            onMatrix={onMatrix}
            onVersions={() => props.onVersions(chosenIds)}
            onTags={() => setDialog('tags')}
            onTie={() => setDialog('draft')}
            onRemove={() => setAsking(true)}
          />
          <Switch selected={details} onSelect={setDetails}>
            {words.common.details}
          </Switch>
        </span>
      </div>
      <ImportQueue
        items={queue}
        onOpen={(id) => onOpen(id)}
        onDismiss={props.onDismiss}
        onPause={props.onPause}
        onResume={props.onResume}
        onClear={props.onClearQueue}
      />
      {details ? (
        <Columns
          front={front}
          onFront={setFront}
          panes={[
            { id: 'table', label: words.library.title, share: 3, content: table },
            {
              id: 'preview',
              label: words.common.details,
              share: 1,
              content: props.preview(only?.id ?? null, chosen.length),
            },
          ]}
        />
      ) : (
        table
      )}
      {dialog === 'tags' && chosen.length > 0 && (
        <TagDialog
          entries={chosen}
          known={tags}
          onAdd={(tag) => props.onAddTag(chosenIds, tag)}
          onRemove={(tag) => props.onRemoveTag(chosenIds, tag)}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'draft' && only && (
        <TieDialog
          id={only.id}
          documents={documents}
          issuedId={props.tiedTo(only.id)}
          onTie={(issuedId) => {
            setDialog(null);
            props.onTie(only.id, issuedId);
          }}
          onClose={() => setDialog(null)}
        />
      )}
      <ConfirmDialog
        open={asking}
        title={words.library.removeTitle(chosen.length)}
        action={words.common.remove}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          setSelected(new Set());
          onRemove(chosenIds);
        }}
      >
        {only && <p>{only.title}</p>}
        <p>{words.library.removeBody}</p>
      </ConfirmDialog>
    </div>
  );
}

interface TieDialogProps {
  id: string;
  documents: readonly StoredDocument[];
  issuedId: string | null;
  onTie(issuedId: string | null): void;
  onClose(): void;
}

function TieDialog({ id, documents, issuedId, onTie, onClose }: TieDialogProps) {
  const of = documents.find((document) => document.id === id);
  if (!of) return null;
  const issued = documents.find((document) => document.id === issuedId) ?? null;
  return <DraftDialog of={of} documents={documents} issued={issued} onTie={onTie} onClose={onClose} />;
}

/** In the order of the alphabet. */
const tagsOf = (entries: readonly LibraryEntry[]): string[] =>
  [...new Set(entries.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b, 'vi'));
