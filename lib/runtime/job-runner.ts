/**
 * Works through the queue. Every page of the extension runs one of these; a lock lets one at a time work, and when its
 * page is closed the next takes over the job where the row says it stands.
 */
import { liveQuery } from 'dexie';
import type { Library } from '../store/db.ts';
import { failAbandoned, failJob, MAX_ATTEMPTS, setProgress, stalledFetches, takeJob } from '../store/jobs.ts';
import type { JobRow } from '../store/rows.ts';
import { fetchJob, TAKING_OVER } from './acquire/acquire.ts';
import { type ReadingWorker, WorkerDied } from './reading-worker.ts';

const LOCK = 'doi-chieu-jobs';
/** A fetch without progress for so long (milliseconds) has lost the background that ran it. */
const FETCH_SILENCE = 15_000;
/** How often stalled fetches are looked for (milliseconds). */
const LOOK_EVERY = 5_000;

/** Starts working; ends when `signal` aborts. */
export function runJobs(db: Library, worker: ReadingWorker, signal: AbortSignal): void {
  navigator.locks
    .request(LOCK, { signal }, () => work(db, worker, signal))
    .catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
}

async function work(db: Library, worker: ReadingWorker, signal: AbortSignal): Promise<void> {
  const bell = new Bell();
  const queue = liveQuery(() => db.jobs.where('state').anyOf('queued', 'reading').primaryKeys());
  const subscription = queue.subscribe({ next: () => bell.ring() });
  await sweepAbandoned(db);
  const timer = setInterval(() => {
    void resumeFetches(db);
    void sweepAbandoned(db);
  }, LOOK_EVERY);
  signal.addEventListener('abort', () => bell.ring());
  try {
    while (!signal.aborted) {
      const job = await takeJob(db);
      if (job) await readJob(db, worker, job).catch((error: unknown) => setAside(job, error));
      else await bell.next();
    }
  } finally {
    clearInterval(timer);
    subscription.unsubscribe();
  }
}

/** The store refused a write, full perhaps: the job is tried again later, and not at once for ever. */
async function setAside(job: JobRow, error: unknown): Promise<void> {
  console.error(`job ${job.id}`, error);
  await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
}

async function readJob(db: Library, worker: ReadingWorker, job: JobRow): Promise<void> {
  if (job.attempts > MAX_ATTEMPTS) return failJob(db, job.id, { code: 'damaged', details: {} });
  const state = liveQuery(async () => (await db.jobs.get(job.id))?.state ?? null);
  const watch = state.subscribe((now) => {
    // Taken off the list, or put off: what is being read is of no use to anybody now.
    if (now === null || now === 'paused') worker.stop();
  });
  try {
    await worker.read(job.id, (progress) => void setProgress(db, job.id, progress));
  } catch (error) {
    // A dead worker is tried again with the next attempt, unless the file made it work without end.
    if (error instanceof WorkerDied && !error.silent) return;
    if (error instanceof WorkerDied) return failJob(db, job.id, { code: 'timeout', details: {} });
    console.error(`reading ${job.name}`, error);
    const fault = error instanceof Error ? error.message : String(error);
    await failJob(db, job.id, { code: 'unexpected', details: { fault } });
  } finally {
    watch.unsubscribe();
  }
}

/** Whoever takes over files holds this lock; when nobody does, files that wait for it wait for nobody. */
const sweepAbandoned = (db: Library): Promise<void> =>
  navigator.locks.request(TAKING_OVER, { ifAvailable: true }, async (lock) => {
    if (lock) await failAbandoned(db);
  });

async function resumeFetches(db: Library): Promise<void> {
  for (const job of await stalledFetches(db, FETCH_SILENCE)) await fetchJob(db, job.id);
}

/** Lets a loop sleep until something may have changed; a ring while nobody sleeps is kept. */
class Bell {
  private rung = false;
  private wake: (() => void) | null = null;

  ring(): void {
    this.rung = true;
    this.wake?.();
  }

  async next(): Promise<void> {
    if (!this.rung)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    this.rung = false;
    this.wake = null;
  }
}
