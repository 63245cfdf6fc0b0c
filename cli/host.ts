/**
 * The Node host of the readers: pdf.js in its legacy build (the modern one needs browser features Node lacks).
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OcrEngine, PdfJs, ReadHost } from '../lib/read/reader.ts';
import { createOcrEngine } from './ocr.ts';

const require = createRequire(import.meta.url);

/** Folder of a data directory of pdf.js, with the slash that pdf.js wants. */
function assets(folder: string): string {
  return `${join(dirname(require.resolve('pdfjs-dist/package.json')), folder)}/`;
}

/**
 * Here pdf.js has no worker: promises that it leaves behind over a damaged file would end the process. Nothing is lost by
 * that, every failure that matters rejects the call that asked for it.
 */
function outliveLeftovers(reason: unknown): void {
  if (reason instanceof Error && reason.stack?.includes('pdfjs-dist')) return;
  throw reason;
}

async function loadPdfJs(): Promise<PdfJs> {
  process.on('unhandledRejection', outliveLeftovers);
  const module = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return {
    module,
    options: {
      standardFontDataUrl: assets('standard_fonts'),
      wasmUrl: assets('wasm'),
      useSystemFonts: false,
    },
  };
}

let loading: Promise<PdfJs> | null = null;
let engine: OcrEngine | null = null;

/** A host for one run of the command line. */
export function nodeHost(extra: Pick<ReadHost, 'onProgress' | 'signal'> = {}): ReadHost {
  return {
    ...extra,
    pdfjs() {
      loading ??= loadPdfJs();
      return loading;
    },
    ocr() {
      engine ??= createOcrEngine();
      return Promise.resolve(engine);
    },
  };
}
