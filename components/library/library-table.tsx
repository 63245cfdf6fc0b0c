import { formatDate } from '../../lib/locale/format.ts';
import { shortIssuer } from '../../lib/locale/short-issuer.ts';
import { type Column, DataTable, type Sorting } from '../ui/data-table.tsx';
import { Mark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import type { LibraryEntry } from './library-entries.ts';
import styles from './library-table.module.css';
import { VersionTitle } from './version-title.tsx';

interface LibraryTableProps {
  entries: readonly LibraryEntry[];
  /** Other versions below each leading one. */
  below: ReadonlyMap<string, number>;
  /** Leading versions whose others are folded away. */
  folded: ReadonlySet<string>;
  onFold(id: string): void;
  sorting: Sorting;
  onSort(sorting: Sorting): void;
  selected: ReadonlySet<string>;
  onSelect(selected: Set<string>): void;
  onOpen(entry: LibraryEntry): void;
  onRemove(): void;
}

const QUALITY_LOOKS = {
  fair: { symbol: '?', tone: 'missing' },
  poor: { symbol: '✕', tone: 'weaker' },
} as const;

/** The documents of the library, one a row. */
export function LibraryTable(props: LibraryTableProps) {
  const { entries, below, folded, onFold, sorting, onSort, selected, onSelect, onOpen, onRemove } = props;
  const words = useWords();
  const names = words.library.columns;
  const columns: Column<LibraryEntry>[] = [
    { id: 'type', header: names.type, width: 6, sortable: true, cell: (entry) => entry.typeName },
    {
      id: 'number',
      header: names.number,
      width: 7.75,
      sortable: true,
      cell: (entry) =>
        entry.number ?? <Quiet>{entry.unread ? words.terms.unread : words.terms.unnumbered}</Quiet>,
    },
    {
      id: 'title',
      header: names.title,
      width: 15,
      grow: 3,
      sortable: true,
      cell: (entry) => (
        <VersionTitle
          entry={entry}
          below={below.get(entry.id) ?? 0}
          nested={entry.version !== null && below.has(entry.version.lead)}
          folded={folded.has(entry.id)}
          onFold={() => onFold(entry.id)}
        />
      ),
    },
    {
      id: 'issuer',
      header: names.issuer,
      width: 10,
      grow: 2,
      sortable: true,
      cell: (entry) =>
        entry.issuer === null ? (
          <Quiet>{words.common.unknown}</Quiet>
        ) : (
          <span title={entry.issuer}>{shortIssuer(entry.issuer)}</span>
        ),
    },
    {
      id: 'level',
      header: names.level,
      width: 6.75,
      sortable: true,
      cell: (entry) => (entry.level ? words.terms.level[entry.level] : <Quiet>{words.common.blank}</Quiet>),
    },
    {
      id: 'date',
      header: names.date,
      width: 5.25,
      numeric: true,
      sortable: true,
      cell: (entry) => (entry.issuedOn ? formatDate(entry.issuedOn) : <Quiet>{words.common.blank}</Quiet>),
    },
    {
      id: 'parent',
      header: names.parent,
      width: 7.5,
      sortable: true,
      cell: (entry) =>
        entry.parentNumber === null ? (
          <Quiet>{words.common.blank}</Quiet>
        ) : (
          <span title={entry.parentId === null ? words.library.notInLibrary : words.library.inLibrary}>
            {entry.parentNumber}
            {entry.parentId === null && (
              <>
                <span aria-hidden="true" className={styles.absent}>
                  {' ○'}
                </span>
                <span className="visually-hidden"> ({words.library.notInLibrary})</span>
              </>
            )}
          </span>
        ),
    },
    {
      id: 'targets',
      header: names.targets,
      width: 5,
      numeric: true,
      sortable: true,
      cell: (entry) => entry.targets,
    },
    {
      id: 'assignments',
      header: names.assignments,
      width: 5.75,
      numeric: true,
      sortable: true,
      cell: (entry) => entry.assignments,
    },
    {
      id: 'quality',
      header: names.quality,
      width: 7.5,
      sortable: true,
      cell: (entry) =>
        // Only doubt deserves colour.
        entry.quality === 'good' ? (
          <Quiet>{words.terms.quality.good}</Quiet>
        ) : (
          <Mark {...QUALITY_LOOKS[entry.quality]}>{words.terms.quality[entry.quality]}</Mark>
        ),
    },
  ];
  return (
    <DataTable
      label={words.library.table}
      columns={columns}
      rows={entries}
      keyOf={(entry) => entry.id}
      sorting={sorting}
      onSort={onSort}
      selected={selected}
      onSelect={onSelect}
      onOpen={onOpen}
      onRemove={onRemove}
    />
  );
}

const Quiet = ({ children }: { children: string }) => <span className={styles.quiet}>{children}</span>;
