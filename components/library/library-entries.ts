/**
 * Rows of the library: what the table shows, sorts, filters and searches, derived once from the stored records.
 */
import type { IssuerLevel, PlanRecord } from '../../lib/extract/types.ts';
import { typeName } from '../../lib/locale/document-label.ts';
import { formatDate } from '../../lib/locale/format.ts';
import type { Messages } from '../../lib/locale/messages.ts';
import { foldPlain } from '../../lib/text/fold.ts';
import type { Sorting } from '../ui/data-table.tsx';

/** What the library is given of a stored document. */
export interface StoredDocument {
  id: string;
  record: PlanRecord;
  /** ISO instant. */
  addedAt: string;
  /** Its directive in the library, null when there is none. */
  parentId: string | null;
}

export type ReadingQuality = 'good' | 'fair' | 'poor';

export interface LibraryEntry {
  id: string;
  /** Abbreviation, e.g. `KH`. */
  type: string | null;
  typeName: string;
  title: string;
  number: string | null;
  issuer: string | null;
  level: IssuerLevel | null;
  /** ISO date, partial or null. */
  issuedOn: string | null;
  /** Number of the directive it says it carries out. */
  parentNumber: string | null;
  parentId: string | null;
  targets: number;
  assignments: number;
  quality: ReadingQuality;
  addedAt: string;
  record: PlanRecord;
}

export function libraryEntries(documents: readonly StoredDocument[], words: Messages): LibraryEntry[] {
  return documents.map(({ id, record, addedAt, parentId }) => {
    const { metadata } = record;
    const title = metadata.title ?? record.source.name;
    const type = typeName(metadata.documentType, words);
    return {
      id,
      type: metadata.documentType,
      typeName: type,
      title,
      number: metadata.number,
      issuer: metadata.issuer,
      level: metadata.issuerLevel,
      issuedOn: metadata.issuedOn,
      parentNumber: metadata.parent?.number ?? null,
      parentId,
      targets: record.targets.length,
      assignments: record.assignments.length,
      quality: readingQuality(record),
      addedAt,
      record,
    };
  });
}

const plainTexts = new WeakMap<LibraryEntry, string>();

/** What an entry can be found by, without diacritics; made when it is first searched for. */
function plainText(entry: LibraryEntry): string {
  const known = plainTexts.get(entry);
  if (known !== undefined) return known;
  const { metadata, theme, source, targets } = entry.record;
  const plain = foldPlain(
    [
      entry.typeName,
      entry.title,
      metadata.number,
      metadata.symbol,
      metadata.issuer,
      metadata.place,
      metadata.issuedOn && formatDate(metadata.issuedOn),
      metadata.parent?.number,
      theme?.text,
      source.name,
      ...targets.map((target) => target.indicator),
    ]
      .filter(Boolean)
      .join(' '),
  );
  plainTexts.set(entry, plain);
  return plain;
}

/** The worst page decides: one unreadable page can hide a target. */
export function readingQuality({ quality }: Pick<PlanRecord, 'quality'>): ReadingQuality {
  const worst = Math.min(1, ...quality.pages.map((page) => page.confidence));
  if (worst >= 0.8) return 'good';
  return worst >= 0.5 ? 'fair' : 'poor';
}

export interface LibraryFilter {
  query: string;
  type: string | null;
  level: IssuerLevel | null;
  quality: ReadingQuality | null;
}

export const NO_FILTER: LibraryFilter = { query: '', type: null, level: null, quality: null };

/** Entries that pass every condition; each word of the query must begin a word of the entry. */
export function filterEntries(entries: readonly LibraryEntry[], filter: LibraryFilter): LibraryEntry[] {
  const wanted = foldPlain(filter.query).split(' ').filter(Boolean);
  return entries.filter(
    (entry) =>
      (filter.type === null || entry.type === filter.type) &&
      (filter.level === null || entry.level === filter.level) &&
      (filter.quality === null || entry.quality === filter.quality) &&
      wanted.every((word) => ` ${plainText(entry)}`.includes(` ${word}`)),
  );
}

const COLLATOR = new Intl.Collator('vi', { numeric: true, sensitivity: 'base' });
const QUALITY_RANK: Record<ReadingQuality, number> = { poor: 0, fair: 1, good: 2 };

/** What each sortable column is sorted by; an absent value goes last in either direction. */
const SORT_VALUES: Record<string, (entry: LibraryEntry, words: Messages) => string | number | null> = {
  type: (entry) => entry.typeName,
  title: (entry) => entry.title,
  number: (entry) => entry.number,
  issuer: (entry) => entry.issuer,
  level: (entry, words) => (entry.level === null ? null : words.terms.level[entry.level]),
  date: (entry) => entry.issuedOn,
  parent: (entry) => entry.parentNumber,
  targets: (entry) => entry.targets,
  assignments: (entry) => entry.assignments,
  quality: (entry) => QUALITY_RANK[entry.quality],
  addedAt: (entry) => entry.addedAt,
};

export function sortEntries(
  entries: readonly LibraryEntry[],
  { column, descending }: Sorting,
  words: Messages,
): LibraryEntry[] {
  const valueIn = SORT_VALUES[column];
  if (!valueIn) return [...entries];
  const sign = descending ? -1 : 1;
  return entries
    .map((entry) => ({ entry, value: valueIn(entry, words) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === 'number' && typeof b.value === 'number') return sign * (a.value - b.value);
      return sign * COLLATOR.compare(String(a.value), String(b.value));
    })
    .map(({ entry }) => entry);
}
