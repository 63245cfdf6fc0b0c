/**
 * OCR for the command line: child processes, one a core up to two, each page under a time limit.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { OcrEngine, OcrImage, OcrWord } from '../lib/read/reader.ts';
import type { OcrRequest } from './ocr-process.ts';

/** Milliseconds a page may take; a page of text takes about three seconds. */
const PAGE_LIMIT = 90_000;
/** Each process holds about 200 MB. */
const MOST_PROCESSES = 2;

type Answer = { id: number; words: OcrWord[] } | { id: number; error: string };

/** One child process; it is started when first needed and replaced after it failed. */
class OcrProcess {
  private child: ChildProcess | null = null;
  private last = 0;

  recognise(image: OcrImage, mode: OcrRequest['mode']): Promise<OcrWord[]> {
    const child = this.start();
    const id = ++this.last;
    child.ref();
    child.channel?.ref();
    return new Promise<OcrWord[]>((resolve, reject) => {
      const finish = (error: Error | null, words: OcrWord[]) => {
        clearTimeout(timer);
        child.off('message', onMessage);
        child.off('exit', onExit);
        // An idle process must not keep the command from ending.
        child.channel?.unref();
        child.unref();
        if (error) reject(error);
        else resolve(words);
      };
      const onMessage = (answer: Answer) => {
        if (answer.id !== id) return;
        if ('words' in answer) finish(null, answer.words);
        else finish(new Error(answer.error), []);
      };
      const onExit = () => {
        this.child = null;
        finish(new Error('OCR process ended'), []);
      };
      const timer = setTimeout(() => child.kill('SIGKILL'), PAGE_LIMIT);
      child.on('message', onMessage);
      child.on('exit', onExit);
      child.send({ id, mode, image } satisfies OcrRequest);
    });
  }

  private start(): ChildProcess {
    this.child ??= fork(fileURLToPath(new URL('./ocr-process.ts', import.meta.url)), [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return this.child;
  }
}

/** An engine over as many processes as there are cores, two at most. */
export function createOcrEngine(): OcrEngine {
  const idle = Array.from(
    { length: Math.min(MOST_PROCESSES, availableParallelism()) },
    () => new OcrProcess(),
  );
  const waiting: ((process: OcrProcess) => void)[] = [];
  const take = (): Promise<OcrProcess> => {
    const free = idle.pop();
    return free ? Promise.resolve(free) : new Promise((resolve) => waiting.push(resolve));
  };
  const give = (process: OcrProcess): void => {
    const next = waiting.shift();
    if (next) next(process);
    else idle.push(process);
  };
  return {
    parallel: idle.length,
    async recognise(image, mode) {
      const process = await take();
      try {
        return await process.recognise(image, mode);
      } finally {
        give(process);
      }
    },
  };
}
