/**
 * Jobs: each change of state is one write, so that a job can be taken up where it stood after anything died.
 */
import type { Library } from './db.ts';
import { dropRecognised } from './recognised.ts';
import type { DocumentId, JobFailure, JobProgress, JobRow, NewJob } from './rows.ts';
import { isJobRow } from './schemas.ts';

/** Reading is begun at most so often; after that the file is held to be what kills the worker. */
export const MAX_ATTEMPTS = 3;
/** Jobs that ended longer ago than this are swept when the next one starts (milliseconds). */
const KEEP_ENDED = 24 * 60 * 60 * 1000;

export async function addJob(db: Library, job: NewJob, now = Date.now()): Promise<number> {
  await sweepJobs(db, now);
  return db.jobs.add({
    ...job,
    state: 'fetching',
    bytesId: null,
    progress: null,
    attempts: 0,
    failure: null,
    documentId: null,
    known: false,
    createdAt: now,
    updatedAt: now,
  });
}

export async function getJob(db: Library, id: number): Promise<JobRow | undefined> {
  const row = await db.jobs.get(id);
  return isJobRow(row) ? row : undefined;
}

const update = (db: Library, id: number, changes: Partial<JobRow>): Promise<number> =>
  db.jobs.update(id, { ...changes, updatedAt: Date.now() });

/** Writes progress, unless the job has moved on meanwhile: reports may come late. */
export function setProgress(db: Library, id: number, progress: JobProgress): Promise<void> {
  return db.transaction('rw', db.jobs, async () => {
    const state = (await db.jobs.get(id))?.state;
    if (state === 'fetching' || state === 'reading') await update(db, id, { progress });
  });
}

/**
 * The bytes have arrived: puts them into the store and the job into the queue; when the library knows the document
 * already, the job is done at once.
 */
export async function receiveBytes(
  db: Library,
  id: number,
  received: { sha256: DocumentId; bytes: Uint8Array; name: string },
): Promise<void> {
  const { sha256, bytes, name } = received;
  await db.transaction('rw', db.jobs, db.bytes, db.documents, async () => {
    const job = await db.jobs.get(id);
    if (!job) return;
    if (await db.documents.get(sha256)) {
      await db.documents.update(sha256, { openedAt: new Date().toISOString() });
      await update(db, id, { state: 'done', name, documentId: sha256, known: true, progress: null });
      return;
    }
    await db.bytes.put({ id: sha256, bytes });
    const state = await waitingState(db, job);
    await update(db, id, { state, name, bytesId: sha256, progress: null, failure: null });
  });
}

/** While an import is paused, files added to it wait as well; what a tab brings is read all the same. */
async function waitingState(db: Library, job: JobRow): Promise<'queued' | 'paused'> {
  return isImport(job) && (await db.jobs.where('state').equals('paused').count()) > 0 ? 'paused' : 'queued';
}

/** True for a file of the import queue (hàng đợi nhập), false for what a tab or a side panel has asked for. */
export const isImport = ({ origin, tabId }: Pick<JobRow, 'origin' | 'tabId'>): boolean =>
  origin.kind === 'file' && tabId === null;

/** A document found in an archive. */
export interface Unpacked {
  name: string;
  sha256: DocumentId;
  bytes: Uint8Array;
}

/**
 * An archive was opened: each of its documents becomes a job, the archive itself is done with.
 * @param passedOver members that are no documents
 */
export function unpackJob(
  db: Library,
  id: number,
  documents: readonly Unpacked[],
  passedOver: number,
): Promise<void> {
  return db.transaction('rw', [db.jobs, db.bytes, db.documents, db.recognised], async () => {
    const archive = await db.jobs.get(id);
    if (!archive) return;
    const { origin, tabId } = archive;
    for (const { name, sha256, bytes } of documents)
      await receiveBytes(db, await addJob(db, { origin, tabId, name }), { sha256, bytes, name });
    await dropBytes(db, id);
    await update(db, id, {
      state: 'done',
      bytesId: null,
      progress: null,
      failure: null,
      unpacked: { documents: documents.length, passedOver },
    });
  });
}

/** Stops the import where it stands: nothing more is read until `resumeImport`, also after the page was opened anew. */
export function pauseImport(db: Library): Promise<void> {
  return db.transaction('rw', db.jobs, async () => {
    for (const job of await db.jobs.where('state').anyOf('fetching', 'queued', 'reading').toArray()) {
      if (!isImport(job)) continue;
      // A reading that was broken off for the reader's sake is no failed attempt.
      const attempts = job.state === 'reading' ? Math.max(0, job.attempts - 1) : job.attempts;
      await update(db, job.id, { state: 'paused', progress: null, attempts });
    }
  });
}

/** Goes on with a paused import. */
export async function resumeImport(db: Library): Promise<void> {
  await db.jobs
    .where('state')
    .equals('paused')
    .modify((job) => {
      // A file whose bytes are still on the way waits for them first.
      job.state = job.bytesId === null ? 'fetching' : 'queued';
      job.updatedAt = Date.now();
    });
}

/** Files of which no page holds the bytes any more: the page that was taking them over was closed. */
export function failAbandoned(db: Library): Promise<void> {
  return db.transaction('rw', [db.jobs, db.bytes, db.documents, db.recognised], async () => {
    const waiting = await db.jobs.where('state').anyOf('fetching', 'paused').toArray();
    for (const { id, origin, bytesId } of waiting)
      if (origin.url === null && bytesId === null)
        await failJob(db, id, { code: 'left-behind', details: {} });
  });
}

/** Ends a job whose document has got into the library meanwhile, from a copy of the file. @returns whether it has */
export function finishKnown(db: Library, job: JobRow): Promise<boolean> {
  return db.transaction('rw', db.jobs, db.documents, async () => {
    const id = job.bytesId;
    if (id === null || !(await db.documents.get(id))) return false;
    await update(db, job.id, { state: 'done', documentId: id, known: true, progress: null });
    return true;
  });
}

/** A new import begins with an empty list: what was read before is in the library. Failures stay until they are seen. */
export function clearFinishedImports(db: Library): Promise<void> {
  return db.transaction('rw', db.jobs, async () => {
    const imports = (await db.jobs.toArray()).filter(isImport);
    if (imports.some(({ state }) => state !== 'done' && state !== 'failed')) return;
    await db.jobs.bulkDelete(imports.filter(({ state }) => state === 'done').map(({ id }) => id));
  });
}

/** The host of the link must be allowed first; the panel shows the button. */
export const awaitPermission = (db: Library, id: number): Promise<number> =>
  update(db, id, { state: 'needs-permission', progress: null });

/** Begins to fetch again, after a permission was given or on the reader's wish. */
export const restartFetch = (db: Library, id: number): Promise<number> =>
  update(db, id, { state: 'fetching', progress: null, failure: null });

/**
 * The next job to read: what a tab has asked for goes before a long import, the newest of it first; an import goes in
 * its order. Counts the attempt.
 * A job found in `reading` was left there by a page that died: the caller holds the lock, so nobody else works on it.
 */
export function takeJob(db: Library): Promise<JobRow | undefined> {
  return db.transaction('rw', db.jobs, async () => {
    const waiting = await db.jobs.where('state').anyOf('queued', 'reading').toArray();
    const job = waiting.filter(isJobRow).sort(byUrgency)[0];
    if (!job) return undefined;
    const attempts = job.attempts + 1;
    await update(db, job.id, { state: 'reading', attempts });
    return { ...job, state: 'reading', attempts };
  });
}

const byUrgency = (a: JobRow, b: JobRow): number =>
  Number(isImport(a)) - Number(isImport(b)) || (isImport(a) ? a.id - b.id : b.id - a.id);

export const finishJob = (db: Library, id: number, documentId: DocumentId): Promise<number> =>
  update(db, id, { state: 'done', documentId, progress: null, failure: null });

/** Ends a job with its reason. Bytes that no document of the library uses are taken out: nothing stays stored. */
export async function failJob(db: Library, id: number, failure: JobFailure): Promise<void> {
  await db.transaction('rw', db.jobs, db.bytes, db.documents, db.recognised, async () => {
    await dropBytes(db, id);
    await update(db, id, { state: 'failed', failure, progress: null, bytesId: null });
  });
}

/** Takes a job out of the list, stopping it where it is under way; whoever works on it finds it gone. */
export async function dismissJob(db: Library, id: number): Promise<void> {
  await db.transaction('rw', db.jobs, db.bytes, db.documents, db.recognised, async () => {
    await dropBytes(db, id);
    await db.jobs.delete(id);
  });
}

async function dropBytes(db: Library, id: number): Promise<void> {
  const bytesId = (await db.jobs.get(id))?.bytesId;
  if (!bytesId) return;
  await dropRecognised(db, bytesId);
  if (!(await db.documents.get(bytesId))) await db.bytes.delete(bytesId);
}

/** The jobs of a tab, newest first. */
export async function jobsOfTab(db: Library, tabId: number): Promise<JobRow[]> {
  const jobs = await db.jobs.where('tabId').equals(tabId).toArray();
  return jobs.filter(isJobRow).sort((a, b) => b.id - a.id);
}

/** Fetches whose worker has shown no sign of life for `silence` milliseconds. */
export async function stalledFetches(db: Library, silence: number, now = Date.now()): Promise<JobRow[]> {
  const fetching = await db.jobs.where('state').equals('fetching').toArray();
  return fetching.filter((job) => isJobRow(job) && job.origin.url !== null && now - job.updatedAt > silence);
}

async function sweepJobs(db: Library, now: number): Promise<void> {
  await db.jobs
    .where('updatedAt')
    .below(now - KEEP_ENDED)
    .filter((job) => job.state === 'done' || job.state === 'failed' || job.state === 'needs-permission')
    .delete();
}
