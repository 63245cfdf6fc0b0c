/**
 * The reading worker: reads the document of a job into the store, and checks plans against their directive. Owned by a
 * page of the extension; dies with it, and the job row says where to go on.
 */
import * as v from 'valibot';
import { readPlan } from '../pipeline.ts';
import { ReadFailure } from '../read/failure.ts';
import { library } from '../store/db.ts';
import { getBytes, saveDocument } from '../store/documents.ts';
import { failJob, finishJob, finishKnown, getJob } from '../store/jobs.ts';
import { ownLexicon } from '../store/own-lexicon.ts';
import { dropRecognised } from '../store/recognised.ts';
import { extractLibrary } from './extract-library.ts';
import { check, checkParents, commonFaults, redlineOf, sharedText } from './laid-beside.ts';
import { matrix } from './matrix-parts.ts';
import { loadPdfJs } from './pdfjs.ts';
import { unpackArchive } from './unpack-archive.ts';
import { requestSchema, type WorkerAnswer, type WorkerRequest } from './worker-messages.ts';

/** Progress is told at most so often (milliseconds): each report wakes every open page. */
const PROGRESS_EVERY = 120;

type Progress = Pick<Extract<WorkerAnswer, { kind: 'progress' }>, 'stage' | 'done' | 'total'>;

const post = (answer: WorkerAnswer): void => self.postMessage(answer);

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const request = v.parse(requestSchema, event.data);
  answer(request).then(
    (value) => post({ kind: 'answer', request: request.request, value }),
    (error: unknown) =>
      post({
        kind: 'failure',
        request: request.request,
        code: error instanceof Error ? error.name : 'Error',
        message: error instanceof Error ? error.message : String(error),
      }),
  );
});

function answer(request: WorkerRequest): Promise<unknown> {
  switch (request.kind) {
    case 'read':
      return read(request);
    case 'check':
      return check(request);
    case 'matrix':
      return matrix(request, (value) => post({ kind: 'part', request: request.request, value }));
    case 'check-parents':
      return checkParents(request);
    case 'common-faults':
      return commonFaults(request);
    case 'shared-text':
      return sharedText(request);
    case 'redline':
      return redlineOf(request);
    case 'extract':
      return extractAnew(request);
  }
}

/** Ends the job in the store, well or badly; throws only for faults of our own. */
async function read({ request, jobId }: Extract<WorkerRequest, { kind: 'read' }>): Promise<void> {
  const job = await getJob(library, jobId);
  if (!job?.bytesId) return;
  const bytes = await getBytes(library, job.bytesId);
  if (!bytes) return failJob(library, jobId, { code: 'incomplete', details: {} });
  const report = progressTeller(request);
  if (await finishKnown(library, job)) return;
  const { bytesId: id, name, origin } = job;
  const size = bytes.length;
  try {
    const { units } = await ownLexicon(library);
    const plan = await readPlan(
      { bytes, name, sha256: id },
      {
        pdfjs: loadPdfJs,
        ocr: async () => (await import('./ocr.ts')).createOcrEngine(library, id),
        onProgress: report,
      },
      // Own indicators are laid over the record when it is opened, so that they can be withdrawn.
      { own: { indicators: [], units } },
    );
    report({ stage: 'save', done: 0, total: 1 });
    // Stopped meanwhile: nothing is kept.
    if (!(await getJob(library, jobId))) return;
    await saveDocument(library, { id, size, origin, ...plan });
    await dropRecognised(library, id);
    await finishJob(library, jobId, id);
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    if (error.code === 'archive') return unpack(jobId, bytes);
    await failJob(library, jobId, { code: error.code, details: error.details });
  }
}

async function unpack(jobId: number, bytes: Uint8Array): Promise<void> {
  try {
    await unpackArchive(library, jobId, bytes);
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    await failJob(library, jobId, { code: error.code, details: error.details });
  }
}

/** Extracts every document anew from its stored text, with the units of the person's own. */
async function extractAnew({ request }: Extract<WorkerRequest, { kind: 'extract' }>): Promise<number> {
  const report = progressTeller(request);
  return extractLibrary(library, (done, total) => report({ stage: 'extract', done, total }));
}

function progressTeller(request: number): (progress: Progress) => void {
  let told = 0;
  let stage: Progress['stage'] | null = null;
  return (progress) => {
    const now = Date.now();
    if (progress.stage === stage && now - told < PROGRESS_EVERY) return;
    told = now;
    stage = progress.stage;
    post({ kind: 'progress', request, ...progress });
  };
}
