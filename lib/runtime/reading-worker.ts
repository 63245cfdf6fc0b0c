/**
 * The page's side of the reading worker: started on first use, replaced when it dies or falls silent.
 */
import * as v from 'valibot';
import type { Redline } from '../compare/redline.ts';
import type { DocumentId, JobProgress } from '../store/rows.ts';
import {
  answerSchema,
  type Checked,
  type CheckedParents,
  type CheckSettings,
  type CommonFault,
  type MatrixPart,
  type SharedText,
  type WorkerRequest,
} from './worker-messages.ts';

export type { Checked } from './worker-messages.ts';

/** The worker ended without an answer: it ran out of memory, fell silent or could not be loaded. */
export class WorkerDied extends Error {
  readonly silent: boolean;

  constructor(reason: string, silent = false) {
    super(reason);
    this.name = 'WorkerDied';
    this.silent = silent;
  }
}

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
  onProgress?(progress: JobProgress): void;
  onPart?(value: unknown): void;
  timer: ReturnType<typeof setTimeout>;
}

/** Milliseconds without a sign of life. One page of OCR takes about three seconds, one huge page up to a minute. */
const SILENCE = 120_000;

type RequestBody = WorkerRequest extends infer R
  ? R extends WorkerRequest
    ? Omit<R, 'request'>
    : never
  : never;

export class ReadingWorker {
  private worker: Worker | null = null;
  private readonly pending = new Map<number, Pending>();
  private last = 0;
  private readonly silence: number;

  constructor(silence = SILENCE) {
    this.silence = silence;
  }

  /** Reads the document of a job; its row tells the result. @throws WorkerDied */
  async read(jobId: number, onProgress?: (progress: JobProgress) => void): Promise<void> {
    await this.send({ kind: 'read', jobId }, onProgress);
  }

  /** Lays plans of the library beside their directive. @throws when the directive is not in the library */
  async check(parentId: DocumentId, childIds: DocumentId[], settings: CheckSettings): Promise<Checked> {
    return (await this.send({ kind: 'check', parentId, childIds, settings })) as Checked;
  }

  /** Lays any number of plans beside their directive; the first columns come at once, the others part by part. */
  async matrix(
    parentId: DocumentId,
    childIds: DocumentId[],
    settings: CheckSettings,
    onPart: (part: MatrixPart) => void,
  ): Promise<MatrixPart> {
    const body = { kind: 'matrix', parentId, childIds, settings } as const;
    return (await this.send(body, undefined, (part) => onPart(part as MatrixPart))) as MatrixPart;
  }

  /** Lays one plan beside every document it carries out. */
  async checkParents(
    parentIds: DocumentId[],
    childId: DocumentId,
    settings: CheckSettings,
  ): Promise<CheckedParents> {
    return (await this.send({
      kind: 'check-parents',
      parentIds,
      childId,
      settings,
    })) as CheckedParents;
  }

  /** What of the faults of `childId` other plans of the directive have too. @param childIds all its plans */
  async commonFaults(
    parentId: DocumentId,
    childIds: DocumentId[],
    childId: DocumentId,
    settings: CheckSettings,
  ): Promise<CommonFault[]> {
    return (await this.send({
      kind: 'common-faults',
      parentId,
      childIds,
      childId,
      settings,
    })) as CommonFault[];
  }

  /** What a plan has in common with its directive and with other plans of it. */
  async sharedText(
    childId: DocumentId,
    parentId: DocumentId | null,
    siblingIds: DocumentId[],
  ): Promise<SharedText> {
    return (await this.send({ kind: 'shared-text', childId, parentId, siblingIds })) as SharedText;
  }

  /** Two versions of one document. @throws when either is not in the library */
  async redline(beforeId: DocumentId, afterId: DocumentId): Promise<Redline> {
    return (await this.send({ kind: 'redline', beforeId, afterId })) as Redline;
  }

  /** Extracts every document anew from its text. @returns the number of those whose facts have changed */
  async extractAll(onProgress: (progress: JobProgress) => void): Promise<number> {
    return (await this.send({ kind: 'extract' }, onProgress)) as number;
  }

  /** Stops whatever is going on. */
  stop(reason = 'stopped', silent = false): void {
    this.worker?.terminate();
    this.worker = null;
    const died = new WorkerDied(reason, silent);
    for (const { reject, timer } of this.pending.values()) {
      clearTimeout(timer);
      reject(died);
    }
    this.pending.clear();
  }

  private send(
    body: RequestBody,
    onProgress?: (progress: JobProgress) => void,
    onPart?: (value: unknown) => void,
  ): Promise<unknown> {
    this.last += 1;
    const request = this.last;
    return new Promise((resolve, reject) => {
      this.pending.set(request, { resolve, reject, onProgress, onPart, timer: this.watch() });
      this.start().postMessage({ ...body, request });
    });
  }

  private watch(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.stop('no sign of life', true), this.silence);
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<unknown>) => this.receive(event.data));
    worker.addEventListener('error', (event) => this.stop(event.message || 'worker failed'));
    this.worker = worker;
    return worker;
  }

  private receive(data: unknown): void {
    const parsed = v.safeParse(answerSchema, data);
    const pending = parsed.success ? this.pending.get(parsed.output.request) : undefined;
    if (!parsed.success || !pending) return;
    clearTimeout(pending.timer);
    if (parsed.output.kind === 'progress') {
      const { stage, done, total } = parsed.output;
      pending.timer = this.watch();
      pending.onProgress?.({ stage, done, total });
      return;
    }
    if (parsed.output.kind === 'part') {
      pending.timer = this.watch();
      pending.onPart?.(parsed.output.value);
      return;
    }
    this.pending.delete(parsed.output.request);
    if (parsed.output.kind === 'answer') pending.resolve(parsed.output.value);
    else pending.reject(new Error(parsed.output.message));
  }
}
