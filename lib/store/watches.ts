/**
 * Directives that plans cite and the library does not have (văn bản chỉ đạo còn thiếu): which they are, and what a person
 * waits for (theo dõi). A watch needs no errand of its own: it has arrived when the library holds a document that fits.
 */
import type { Citation } from '../extract/types.ts';
import { fold } from '../text/fold.ts';
import type { Library } from './db.ts';
import { numberKey } from './number-key.ts';
import { bestCited, summariesByNumber } from './parents.ts';
import type { DocumentId, Origin, SummaryRow, WatchRow } from './rows.ts';
import { isWatchRow } from './schemas.ts';

type Cited = Pick<Citation, 'number' | 'issuedOn' | 'issuer'>;

/** Identity of a cited document: number, day and issuer. Empty when it has no number: nothing would tell its arrival. */
export const watchKey = ({ number, issuedOn, issuer }: Cited): string =>
  number ? [numberKey(number), issuedOn ?? '', fold(issuer ?? '')].join('|') : '';

/** Waits for a cited document from now on. */
export async function watch(
  db: Library,
  { type, number, issuedOn, issuer }: Pick<Citation, 'type'> & Cited,
  now = new Date(),
): Promise<void> {
  const key = watchKey({ number, issuedOn, issuer });
  if (key) await db.watches.put({ key, type, number, issuedOn, issuer, since: now.toISOString() });
}

export const unwatch = (db: Library, key: string): Promise<void> => db.watches.delete(key);

/** Keys of what is waited for. */
export const watchedKeys = async (db: Library): Promise<Set<string>> =>
  new Set(await db.watches.toCollection().primaryKeys());

/** A document that was waited for and is there, with the plans of the library that cite its number. */
interface Arrival {
  watch: WatchRow;
  document: SummaryRow;
  plans: DocumentId[];
}

/** What has arrived of what is waited for; each stays until it is no longer watched. */
export async function arrivals(db: Library): Promise<Arrival[]> {
  const watches = (await db.watches.toArray()).filter(isWatchRow);
  const found = await Promise.all(
    watches.map(async (one): Promise<Arrival[]> => {
      const document = bestCited(one, await summariesByNumber(db, one.number ?? ''));
      if (!document) return [];
      const plans = await db.documents.where('parentKey').equals(numberKey(one.number)).primaryKeys();
      return [{ watch: one, document, plans: plans.filter((id) => id !== document.id) }];
    }),
  );
  return found.flat();
}

/** A directive that is cited and not in the library. */
export interface MissingParent {
  key: string;
  cited: Cited;
  /** Plans that cite it, newest first. */
  plans: SummaryRow[];
}

/**
 * The directives that a library lacks, those that most plans cite first.
 * @param parents directive of each plan that has one (`parentsAmong`)
 */
export function missingParents(
  rows: readonly SummaryRow[],
  parents: ReadonlyMap<DocumentId, DocumentId>,
): MissingParent[] {
  const missing = new Map<string, MissingParent>();
  for (const row of rows) {
    const key = row.parent ? watchKey(row.parent) : '';
    if (!row.parent || key === '' || parents.has(row.id)) continue;
    const held = missing.get(key) ?? { key, cited: row.parent, plans: [] };
    held.plans.push(row);
    missing.set(key, held);
  }
  return [...missing.values()].sort((a, b) => b.plans.length - a.plans.length || (a.key < b.key ? -1 : 1));
}

/** Where documents of the library came from. Loads their rows: meant for the few plans of a directive. */
export async function originsOf(db: Library, ids: readonly DocumentId[]): Promise<Origin[]> {
  const rows = await db.documents.bulkGet([...ids]);
  return rows.flatMap((row) => (row ? [row.origin] : []));
}
