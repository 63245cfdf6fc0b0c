/**
 * Versions of one document as the table shows them: the leading one with the others right below it.
 */
import type { LibraryEntry } from './library-entries.ts';

/** An entry as a row of the table. */
export interface LibraryRow extends LibraryEntry {
  /** Other versions that stand below it, counted while they are folded away too. */
  versions: number;
  /** True for a version that stands below its leading one. */
  below: boolean;
}

/**
 * Rows in the order of the entries, each version below its leading one; those of which the leading one is not among the
 * entries stand for themselves.
 * @param folded ids of leading versions whose others are folded away
 */
export function groupedRows(entries: readonly LibraryEntry[], folded: ReadonlySet<string>): LibraryRow[] {
  const shown = new Set(entries.map(({ id }) => id));
  const others = new Map<string, LibraryEntry[]>();
  for (const entry of entries) {
    const lead = entry.version?.lead;
    if (lead === undefined || !shown.has(lead)) continue;
    const list = others.get(lead);
    if (list) list.push(entry);
    else others.set(lead, [entry]);
  }
  return entries.flatMap((entry): LibraryRow[] => {
    if (entry.version && shown.has(entry.version.lead)) return [];
    const versions = others.get(entry.id) ?? [];
    const row = { ...entry, versions: versions.length, below: false };
    return versions.length === 0 || folded.has(entry.id)
      ? [row]
      : [row, ...versions.map((version) => ({ ...version, versions: 0, below: true }))];
  });
}
