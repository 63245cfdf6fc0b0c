/**
 * Which documents of a library are likely versions of one (dự thảo và bản ban hành), and which of two is the earlier.
 */
import { contentWords, likeness } from '../../../lib/compare/names.ts';
import { foldPlain } from '../../../lib/text/fold.ts';
import { matchParts } from '../../../lib/text/query.ts';

/** What is known of a document without opening it. */
export interface VersionEntry {
  id: string;
  documentType: string | null;
  number: string | null;
  title: string | null;
  issuer: string | null;
  issuedOn: string | null;
  /** File name, for documents without a title. */
  name: string;
  /** ISO instant. */
  addedAt: string;
}

/** A draft has no number; then the date, full or partial, then the order in which they came. */
export function earlierFirst<T extends Omit<VersionEntry, 'id' | 'name'>>(a: T, b: T): [T, T] {
  if ((a.number === null) !== (b.number === null)) return a.number === null ? [a, b] : [b, a];
  const days = [a.issuedOn ?? '', b.issuedOn ?? ''] as const;
  if (days[0] !== days[1]) return days[0] < days[1] ? [a, b] : [b, a];
  return a.addedAt <= b.addedAt ? [a, b] : [b, a];
}

/** The other documents, those most like the given one first. */
export function rankVersions<T extends VersionEntry>(of: VersionEntry, all: readonly T[]): T[] {
  const title = contentWords(titleOf(of));
  const issuer = foldPlain(of.issuer ?? '');
  return all
    .filter(({ id }) => id !== of.id)
    .map((entry) => ({
      entry,
      like:
        likeness(title, contentWords(titleOf(entry))) +
        (entry.documentType === of.documentType ? 0.5 : 0) +
        (issuer !== '' && foldPlain(entry.issuer ?? '') === issuer ? 0.5 : 0),
    }))
    .sort((a, b) => b.like - a.like || (a.entry.addedAt < b.entry.addedAt ? 1 : -1))
    .map(({ entry }) => entry);
}

/** What the query asks for, diacritics aside, in the order given. */
export const findVersions = <T extends VersionEntry>(ranked: readonly T[], query: string): T[] =>
  ranked.filter(
    matchParts(query, ({ title, name, number, issuer }) =>
      foldPlain([title, name, number, issuer].filter(Boolean).join(' ')),
    ),
  );

const titleOf = ({ title, name }: VersionEntry): string => title ?? name;
