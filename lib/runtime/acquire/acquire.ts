/**
 * From a gesture to a job with bytes: the tab in front of the reader, a link on it, or files of their own.
 */
import { browser } from 'wxt/browser';
import { downloadName } from '../../portal/file-name.ts';
import type { Library } from '../../store/db.ts';
import {
  addJob,
  awaitPermission,
  clearFinishedImports,
  failJob,
  getJob,
  receiveBytes,
  restartFetch,
  setProgress,
} from '../../store/jobs.ts';
import type { JobFailure, JobRow, Origin } from '../../store/rows.ts';
import { sha256 } from '../sha256.ts';
import { allowed, reachable } from './access.ts';
import { FetchFailure, fetchDocument, MAX_BYTES } from './fetch-document.ts';

/** Progress is written at most so often (milliseconds): each write wakes every open page. */
const PROGRESS_EVERY = 150;

interface Wanted {
  address: string | undefined;
  kind: 'tab' | 'link';
  tabId: number | null;
  /** Address of the page the gesture was made on; it decides what activeTab covers. */
  pageUrl: string | null;
}

/** Makes a job for a tab or a link and fetches it as far as the permissions reach. */
export async function acquire(db: Library, wanted: Wanted): Promise<number> {
  const address = wanted.address?.replace(/#.*$/, '') ?? null;
  const origin: Origin = { kind: wanted.kind, url: address, pageUrl: wanted.pageUrl };
  const name = address ? downloadName(null, address) : '';
  const id = await addJob(db, { origin, tabId: wanted.tabId, name });
  await fetchJob(db, id);
  return id;
}

/** Fetches the bytes of a job; run again after a permission was given, or when whoever fetched first has died. */
export async function fetchJob(db: Library, id: number): Promise<void> {
  const job = await getJob(db, id);
  if (!job) return;
  const { url } = job.origin;
  const way = reachable(url);
  if (!url || way === 'no') return failJob(db, id, { code: 'restricted-page', details: {} });
  if (way === 'file' && !(await browser.extension.isAllowedFileSchemeAccess()))
    return failJob(db, id, { code: 'file-access', details: {} });
  if (way === 'yes' && !(await allowed(url, job.origin.pageUrl))) {
    await awaitPermission(db, id);
    return;
  }
  await restartFetch(db, id);
  await download(db, job, url);
}

async function download(db: Library, job: JobRow, url: string): Promise<void> {
  let written = 0;
  try {
    const { bytes, name } = await fetchDocument(url, {
      onProgress(done, total) {
        const now = Date.now();
        if (now - written < PROGRESS_EVERY) return;
        written = now;
        void setProgress(db, job.id, { stage: 'fetch', done, total });
      },
    });
    if (bytes.length === 0) throw new FetchFailure('empty');
    await receiveBytes(db, job.id, { sha256: await sha256(bytes), bytes, name });
  } catch (error) {
    await failJob(db, job.id, ofThisPage(asFailure(error), url, job.origin.pageUrl));
  }
}

/**
 * Fetching tells nothing of certificates, refused or not. But a host whose page is open answers, and over https only what
 * the reader has accepted in the tab, and the browser not for us, stands between.
 */
function ofThisPage(failure: JobFailure, url: string, pageUrl: string | null): JobFailure {
  const { protocol, host } = new URL(url);
  const isOpen = pageUrl !== null && URL.canParse(pageUrl) && new URL(pageUrl).host === host;
  return failure.code === 'network' && protocol === 'https:' && isOpen && navigator.onLine
    ? { ...failure, code: 'untrusted' }
    : failure;
}

/** Held, shared, by every page that is taking over files; without a holder their jobs have nobody to wait for. */
export const TAKING_OVER = 'doi-chieu-files';

/** Makes a job for each chosen or dropped file. All are in the list before the first is read. */
export const importFiles = (
  db: Library,
  files: readonly File[],
  tabId: number | null = null,
): Promise<number[]> =>
  navigator.locks.request(TAKING_OVER, { mode: 'shared' }, () => takeOver(db, files, tabId));

async function takeOver(db: Library, files: readonly File[], tabId: number | null): Promise<number[]> {
  if (tabId === null) await clearFinishedImports(db);
  const jobs: { id: number; file: File; name: string }[] = [];
  for (const file of files) {
    const origin: Origin = { kind: 'file', url: null, pageUrl: null };
    const name = file.name.normalize('NFC');
    jobs.push({ id: await addJob(db, { origin, tabId, name }), file, name });
  }
  for (const { id, file, name } of jobs) {
    try {
      if (file.size === 0) throw new FetchFailure('empty');
      if (file.size > MAX_BYTES)
        throw new FetchFailure('too-large', { limit: `${MAX_BYTES / 1024 ** 2} MB` });
      const bytes = new Uint8Array(await file.arrayBuffer());
      await receiveBytes(db, id, { sha256: await sha256(bytes), bytes, name });
    } catch (error) {
      await failJob(db, id, asFailure(error));
    }
  }
  return jobs.map(({ id }) => id);
}

function asFailure(error: unknown): JobFailure {
  if (error instanceof FetchFailure) return { code: error.code, details: error.details };
  return { code: 'incomplete', details: {} };
}
