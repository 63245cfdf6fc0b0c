import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { IssuerLevel } from '../../lib/extract/types.ts';
import { typeName } from '../../lib/locale/document-label.ts';
import type { Messages } from '../../lib/locale/messages.ts';
import { Button } from '../ui/button.tsx';
import { Columns } from '../ui/columns.tsx';
import type { Sorting } from '../ui/data-table.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { Chooser, SearchBox } from '../ui/fields.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Switch } from '../ui/switch.tsx';
import { useWords } from '../ui/words.tsx';
import { EntryActions } from './entry-actions.tsx';
import { ImportQueue, type QueueItem } from './import-queue.tsx';
import {
  filterEntries,
  type LibraryEntry,
  type LibraryFilter,
  libraryEntries,
  NO_FILTER,
  type ReadingQuality,
  type StoredDocument,
  sortEntries,
} from './library-entries.ts';
import styles from './library-screen.module.css';
import { LibraryTable } from './library-table.tsx';

/** Window width in pixels from which the table and the details both have room. */
const WIDE = 1700;

/** Offered by the file picker; what a file is, its bytes decide. */
export const ACCEPTED_FILES = '.pdf,.docx,.doc,.rtf,.html,.htm';

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
  onClearQueue(): void;
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
  const [details, setDetails] = useState(() => innerWidth >= WIDE);

  const entries = useMemo(() => libraryEntries(documents, words), [documents, words]);
  const applied = useDeferredValue(filter);
  const shown = useMemo(
    () => sortEntries(filterEntries(entries, applied), sorting, words),
    [entries, applied, sorting, words],
  );
  const chosen = useMemo(() => shown.filter((entry) => selected.has(entry.id)), [shown, selected]);
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
        entries={shown}
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
      </header>
      <div className={styles.filters} role="toolbar" aria-label={words.common.filter}>
        <Filters filter={filter} entries={entries} onFilter={setFilter} />
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
            onVersions={() => props.onVersions(chosen.map((entry) => entry.id))}
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
      <ConfirmDialog
        open={asking}
        title={words.library.removeTitle(chosen.length)}
        action={words.common.remove}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          setSelected(new Set());
          onRemove(chosen.map((entry) => entry.id));
        }}
      >
        {only && <p>{only.title}</p>}
        <p>{words.library.removeBody}</p>
      </ConfirmDialog>
    </div>
  );
}

interface FiltersProps {
  filter: LibraryFilter;
  entries: readonly LibraryEntry[];
  onFilter(filter: LibraryFilter): void;
}

/** Stands for "no condition" in a list of choices. */
const ANY = 'any';

function Filters({ filter, entries, onFilter }: FiltersProps) {
  const words = useWords();
  const any = { id: ANY, label: words.common.all };
  const { types, levels, qualities } = useMemo(() => conditionsOf(entries, words), [entries, words]);
  return (
    <>
      <Chooser
        label={words.library.filterType}
        choices={[any, ...types]}
        selected={filter.type ?? ANY}
        onSelect={(id) => onFilter({ ...filter, type: id === ANY ? null : id })}
      />
      <Chooser
        label={words.library.filterLevel}
        choices={[any, ...levels]}
        selected={filter.level ?? ANY}
        onSelect={(id) => onFilter({ ...filter, level: levels.find((level) => level.id === id)?.id ?? null })}
      />
      <Chooser
        label={words.library.filterQuality}
        choices={[any, ...qualities]}
        selected={filter.quality ?? ANY}
        onSelect={(id) =>
          onFilter({ ...filter, quality: qualities.find((quality) => quality.id === id)?.id ?? null })
        }
      />
    </>
  );
}

/** Only what occurs can be asked for. */
function conditionsOf(entries: readonly LibraryEntry[], words: Messages) {
  const types = new Set<string>();
  const levels = new Set<IssuerLevel>();
  const qualities = new Set<ReadingQuality>();
  for (const entry of entries) {
    if (entry.type !== null) types.add(entry.type);
    if (entry.level !== null) levels.add(entry.level);
    qualities.add(entry.quality);
  }
  return {
    types: [...types].map((id) => ({ id, label: typeName(id, words) })),
    levels: [...levels].map((id) => ({ id, label: words.terms.level[id] })),
    qualities: [...qualities].map((id) => ({ id, label: words.terms.quality[id] })),
  };
}
