/**
 * Rows of the library: what the table shows, sorts, filters and searches, made from the summaries of the documents.
 */
import type { IssuerLevel, Metadata } from '../../lib/extract/types.ts';
import { typeName } from '../../lib/locale/document-label.ts';
import { formatDate } from '../../lib/locale/format.ts';
import type { Messages } from '../../lib/locale/messages.ts';
import { foldPlain } from '../../lib/text/fold.ts';
import { matchBeginnings } from '../../lib/text/query.ts';
import type { Sorting } from '../ui/data-table.tsx';

/** What the library is given of a stored document. */
export interface StoredDocument {
  id: string;
  /** ISO instant. */
  addedAt: string;
  documentType: string | null;
  title: string | null;
  /** File name. */
  name: string;
  number: string | null;
  /** Fields that OCR could not read. */
  doubts?: Metadata['doubts'];
  issuer: string | null;
  issuerLevel: IssuerLevel | null;
  issuedOn: string | null;
  /** The directive as it is cited. */
  parent: { number: string | null } | null;
  /** Its directive in the library, null when there is none, undefined until that is known. */
  parentId: string | null | undefined;
  targets: number;
  assignments: number;
  /** Trust in the worst page, 0..1. */
  confidence: number;
  /** What it can be found by: words folded without diacritics. */
  words: string;
  /** Nhãn, absent when it has none. */
  tags?: readonly string[];
  /** Set for a draft or a copy of another document of the library. */
  version?: { lead: string; kind: 'draft' | 'copy' };
}

export type ReadingQuality = 'good' | 'fair' | 'poor';

export interface LibraryEntry {
  id: string;
  /** Abbreviation, e.g. `KH`. */
  type: string | null;
  typeName: string;
  title: string;
  number: string | null;
  /** Something is written where the number stands, and it could not be read. */
  unread: boolean;
  issuer: string | null;
  level: IssuerLevel | null;
  /** ISO date, partial or null. */
  issuedOn: string | null;
  /** Number of the directive it says it carries out. */
  parentNumber: string | null;
  /** As in `StoredDocument`. */
  parentId: string | null | undefined;
  targets: number;
  assignments: number;
  quality: ReadingQuality;
  addedAt: string;
  words: string;
  tags: readonly string[];
  /** As in `StoredDocument`, null for a document that stands for itself. */
  version: NonNullable<StoredDocument['version']> | null;
}

const NO_TAGS: readonly string[] = [];

export function libraryEntries(documents: readonly StoredDocument[], words: Messages): LibraryEntry[] {
  return documents.map((document) => ({
    id: document.id,
    type: document.documentType,
    typeName: typeName(document.documentType, words),
    title: document.title ?? document.name,
    number: document.number,
    unread: document.doubts?.number === 'unread',
    issuer: document.issuer,
    level: document.issuerLevel,
    issuedOn: document.issuedOn,
    parentNumber: document.parent?.number ?? null,
    parentId: document.parentId,
    targets: document.targets,
    assignments: document.assignments,
    quality: readingQuality(document.confidence),
    addedAt: document.addedAt,
    words: document.words,
    tags: document.tags ?? NO_TAGS,
    version: document.version ?? null,
  }));
}

const plainTexts = new WeakMap<LibraryEntry, string>();

/** What an entry can be found by, without diacritics; made when it is first searched for. */
function plainText(entry: LibraryEntry): string {
  const known = plainTexts.get(entry);
  if (known !== undefined) return known;
  // The name of the type, the date and the tags are words of the reader's; the rest is stored folded.
  const shown = `${entry.typeName} ${entry.issuedOn ? formatDate(entry.issuedOn) : ''} ${entry.tags.join(' ')}`;
  const plain = `${foldPlain(shown)} ${entry.words}`;
  plainTexts.set(entry, plain);
  return plain;
}

/** @param confidence trust in the worst page, 0..1 */
export function readingQuality(confidence: number): ReadingQuality {
  if (confidence >= 0.8) return 'good';
  return confidence >= 0.5 ? 'fair' : 'poor';
}

export interface LibraryFilter {
  query: string;
  type: string | null;
  level: IssuerLevel | null;
  quality: ReadingQuality | null;
  /** A tag, `''` for documents without any, null for all. */
  tag: string | null;
}

export const NO_FILTER: LibraryFilter = { query: '', type: null, level: null, quality: null, tag: null };

/** Entries that pass every condition; each word of the query must begin a word of the entry. */
export function filterEntries(entries: readonly LibraryEntry[], filter: LibraryFilter): LibraryEntry[] {
  const matches = matchBeginnings(filter.query, plainText);
  return entries.filter(
    (entry) =>
      (filter.type === null || entry.type === filter.type) &&
      (filter.level === null || entry.level === filter.level) &&
      (filter.quality === null || entry.quality === filter.quality) &&
      (filter.tag === null ||
        (filter.tag === '' ? entry.tags.length === 0 : entry.tags.includes(filter.tag))) &&
      matches(entry),
  );
}

const COLLATOR = new Intl.Collator('vi', { numeric: true, sensitivity: 'base' });
/** ISO dates and instants need no collator, which takes many times longer. */
const BY_CODE_UNIT: ReadonlySet<string> = new Set(['addedAt', 'date']);
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
      if (BY_CODE_UNIT.has(column)) return sign * (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);
      return sign * COLLATOR.compare(String(a.value), String(b.value));
    })
    .map(({ entry }) => entry);
}
