/**
 * How far an import is: counts, and the time it still takes by the pace of the files read last.
 */

/** What of a file in the queue tells how far the import is. */
export interface QueuedFile {
  state: 'fetching' | 'needs-permission' | 'paused' | 'queued' | 'reading' | 'done' | 'failed';
  /** True when the library had these bytes already: no time was spent on it. */
  known: boolean;
  /** Milliseconds since the epoch, of the last change. */
  updatedAt: number;
}

interface QueueProgress {
  total: number;
  over: number;
  failed: number;
  left: number;
  /** True when nothing is read until a person says so. */
  paused: boolean;
  /** Seconds, null while nothing tells. */
  secondsLeft: number | null;
}

/** Files whose pace counts: what was read an hour ago says little of what is being read now. */
const RECENT = 8;

export function queueProgress(files: readonly QueuedFile[]): QueueProgress {
  const failed = files.filter(({ state }) => state === 'failed').length;
  const over = failed + files.filter(({ state }) => state === 'done').length;
  const left = files.length - over;
  const paused = files.some(({ state }) => state === 'paused');
  const pace = paused || left === 0 ? null : paceOf(files);
  return {
    total: files.length,
    over,
    failed,
    left,
    paused,
    secondsLeft: pace === null ? null : (pace * left) / 1000,
  };
}

/** Milliseconds a file, the median of those between the ends of the files read last: a pause in between is no pace. */
function paceOf(files: readonly QueuedFile[]): number | null {
  const ends = files
    .filter(({ state, known }) => (state === 'done' && !known) || state === 'failed')
    .map(({ updatedAt }) => updatedAt)
    .sort((a, b) => a - b)
    .slice(-RECENT - 1);
  const gaps = ends.slice(1).map((end, index) => end - (ends[index] ?? end));
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? null;
}

const RANK: Record<QueuedFile['state'], number> = {
  reading: 0,
  failed: 1,
  fetching: 2,
  'needs-permission': 2,
  paused: 2,
  queued: 2,
  done: 3,
};

/** What is being read, then what went wrong, then what waits, then what is done; the rest in the order of the queue. */
export const queueOrder = <T extends QueuedFile & { id: number }>(files: readonly T[]): T[] =>
  files.toSorted((a, b) => RANK[a.state] - RANK[b.state] || (a.state === 'done' ? b.id - a.id : a.id - b.id));
