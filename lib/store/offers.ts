/**
 * Documents that a page offers, and how far each is on its way into the library.
 */
import { addressKey } from '../portal/address.ts';
import type { Library } from './db.ts';
import type { DocumentId, JobFailure, JobRow } from './rows.ts';
import { isJobRow } from './schemas.ts';

/** `known` when the library has it, from this address or, as its job found out, from another one. */
type OfferState =
  | { kind: 'new' }
  | { kind: 'under-way' }
  | { kind: 'failed'; failure: JobFailure }
  | { kind: 'known'; id: DocumentId };

/** States by address key (`addressKey`); an address that is not there is new. */
export async function offerStates(db: Library, keys: readonly string[]): Promise<Map<string, OfferState>> {
  const wanted = new Set(keys);
  const states = new Map<string, OfferState>();
  for (const job of (await db.jobs.toArray()).filter(isJobRow)) {
    const key = job.origin.url === null ? '' : addressKey(job.origin.url);
    // The newest job of an address tells.
    if (wanted.has(key)) states.set(key, stateOf(job));
  }
  for (const [key, id] of await documentsByAddress(db, wanted)) states.set(key, { kind: 'known', id });
  return states;
}

function stateOf({ state, failure, documentId }: JobRow): OfferState {
  if (state === 'failed' && failure) return { kind: 'failed', failure };
  if (state === 'done') return documentId ? { kind: 'known', id: documentId } : { kind: 'new' };
  return state === 'needs-permission' ? { kind: 'new' } : { kind: 'under-way' };
}

/** Looks through the index alone: rows hold whole records. */
async function documentsByAddress(
  db: Library,
  wanted: ReadonlySet<string>,
): Promise<Map<string, DocumentId>> {
  const addresses = (await db.documents.orderBy('origin.url').uniqueKeys()).filter(
    (url) => typeof url === 'string' && wanted.has(addressKey(url)),
  );
  const found = new Map<string, DocumentId>();
  for (const url of addresses) {
    const [id] = await db.documents.where('origin.url').equals(url).primaryKeys();
    if (id !== undefined && typeof url === 'string') found.set(addressKey(url), id);
  }
  return found;
}
