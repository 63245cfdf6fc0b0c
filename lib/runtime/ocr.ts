/**
 * OCR inside the extension (nhận dạng chữ): Tesseract from the package, in workers of its own, started only when a
 * page needs it. What a page gave is kept, so that reading goes on where it stood.
 */
import type { Worker as Tesseract } from 'tesseract.js';
import { tesseractParameters, tesseractWords, toPgm } from '../read/ocr/tesseract.ts';
import type { OcrEngine, OcrImage, OcrWord } from '../read/reader.ts';
import type { Library } from '../store/db.ts';
import { getRecognised, keepRecognised } from '../store/recognised.ts';
import type { DocumentId } from '../store/rows.ts';
import { sha256 } from './sha256.ts';

/** Each holds about 200 MB. */
const MOST_WORKERS = 2;

async function startTesseract(): Promise<Tesseract> {
  const { createWorker } = await import('tesseract.js');
  const at = (name: string) => new URL(`/tesseract/${name}`, location.origin).href;
  return createWorker('vie', 1, {
    workerPath: at('worker.min.js'),
    corePath: at('tesseract-core-simd-lstm.wasm.js'),
    langPath: at('').replace(/\/$/, ''),
    // A blob would be stopped by the extension's policy.
    workerBlobURL: false,
    gzip: true,
    cacheMethod: 'none',
  });
}

/** Workers that live as long as the reading worker; each takes one page at a time. */
class Pool {
  private readonly idle: Tesseract[] = [];
  private readonly waiting: ((worker: Tesseract) => void)[] = [];
  private started = 0;
  readonly size = Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency));

  async use<T>(work: (worker: Tesseract) => Promise<T>): Promise<T> {
    const worker = await this.take();
    try {
      return await work(worker);
    } finally {
      const next = this.waiting.shift();
      if (next) next(worker);
      else this.idle.push(worker);
    }
  }

  private take(): Promise<Tesseract> {
    const free = this.idle.pop();
    if (free) return Promise.resolve(free);
    if (this.started === this.size) return new Promise((resolve) => this.waiting.push(resolve));
    this.started += 1;
    return startTesseract();
  }
}

let pool: Pool | undefined;

/** An engine for one document; its words are kept under the key of the document's bytes. */
export function createOcrEngine(db: Library, bytesId: DocumentId): OcrEngine {
  pool ??= new Pool();
  const workers = pool;
  return {
    parallel: workers.size,
    async recognise(image, mode) {
      const picture = await sha256(new Uint8Array(image.pixels));
      const known = await getRecognised(db, bytesId, picture, mode);
      if (known) return known;
      const words = await workers.use((worker) => recognise(worker, image, mode));
      await keepRecognised(db, { bytesId, picture, mode, words });
      return words;
    },
  };
}

async function recognise(worker: Tesseract, image: OcrImage, mode: 'layout' | 'sparse'): Promise<OcrWord[]> {
  await worker.setParameters(tesseractParameters(mode, image.dpi));
  const result = await worker.recognize(new Blob([toPgm(image)]), {}, { text: false, blocks: true });
  return tesseractWords(result.data.blocks ?? []);
}
