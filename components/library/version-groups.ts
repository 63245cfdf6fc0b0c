/**
 * Versions of one document as the table shows them: the leading one with the others right below it.
 */
import type { LibraryEntry } from './library-entries.ts';

/** Entries in the order of the table, and how many other versions stand (or are folded away) below each. */
interface Grouped {
  rows: readonly LibraryEntry[];
  /** By id of the leading version. */
  below: ReadonlyMap<string, number>;
}

const NONE: ReadonlyMap<string, number> = new Map();

/**
 * Each version below its leading one; those of which the leading one is not among the entries stand for themselves.
 * @param folded ids of leading versions whose others are folded away
 */
export function groupedRows(entries: readonly LibraryEntry[], folded: ReadonlySet<string>): Grouped {
  const versions = entries.filter(({ version }) => version !== null);
  if (versions.length === 0) return { rows: entries, below: NONE };
  const shown = new Set(entries.map(({ id }) => id));
  const others = Map.groupBy(
    versions.filter(({ version }) => version && shown.has(version.lead)),
    ({ version }) => version?.lead ?? '',
  );
  const rows = entries.flatMap((entry) => {
    if (entry.version && shown.has(entry.version.lead)) return [];
    const own = others.get(entry.id);
    return own && !folded.has(entry.id) ? [entry, ...own] : [entry];
  });
  return { rows, below: new Map([...others].map(([lead, own]) => [lead, own.length])) };
}
