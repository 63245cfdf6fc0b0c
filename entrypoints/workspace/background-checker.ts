import { ReadingWorker } from '../../lib/runtime/reading-worker.ts';

/** For what is said beside a check and may take long: the check itself must not wait behind it. Started on first use. */
export const background = new ReadingWorker();
