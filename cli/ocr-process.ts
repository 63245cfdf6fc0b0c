/**
 * Child process that recognises page images: Tesseract sometimes hangs when it ends, and then only a process can be
 * stopped for good. Gets `{ id, mode, image }` over IPC, answers `{ id, words }` or `{ id, error }`.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker } from 'tesseract.js';
import { tesseractParameters, tesseractWords, toPgm } from '../lib/read/ocr/tesseract.ts';
import type { OcrImage } from '../lib/read/reader.ts';

export interface OcrRequest {
  id: number;
  mode: 'layout' | 'sparse';
  image: OcrImage;
}

const require = createRequire(import.meta.url);
const data = join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int');
const ready = createWorker('vie', 1, { langPath: data, gzip: true, cacheMethod: 'none' });

async function answer({ id, mode, image }: OcrRequest): Promise<void> {
  const worker = await ready;
  await worker.setParameters(tesseractParameters(mode, image.dpi));
  const result = await worker.recognize(Buffer.from(toPgm(image)), {}, { text: false, blocks: true });
  process.send?.({ id, words: tesseractWords(result.data.blocks ?? []) });
}

process.on('message', (request: OcrRequest) => {
  answer(request).catch((error: unknown) => {
    process.send?.({ id: request.id, error: error instanceof Error ? error.message : String(error) });
  });
});
process.on('disconnect', () => process.exit(0));
