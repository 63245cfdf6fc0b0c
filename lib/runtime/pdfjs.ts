/**
 * pdf.js as the extension ships it: the modern build, its own worker, and its data from the package, for the reader's
 * worker and for the viewer alike.
 */
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { PdfJs } from '../read/reader.ts';

let loaded: Promise<PdfJs> | undefined;

/** Loads pdf.js on first use. */
export function loadPdfJs(): Promise<PdfJs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PdfJs> {
  const module = await import('pdfjs-dist');
  // Inside a worker pdf.js finds no window and would parse in this very thread, starving all else that it does.
  if (typeof window === 'undefined')
    module.GlobalWorkerOptions.workerPort = new Worker(workerUrl, { type: 'module' });
  else module.GlobalWorkerOptions.workerSrc = workerUrl;
  const data = new URL('/pdfjs/', location.origin).href;
  return {
    module,
    options: {
      standardFontDataUrl: `${data}standard_fonts/`,
      wasmUrl: `${data}wasm/`,
      iccUrl: `${data}iccs/`,
      // A worker of ours has no document to fetch through.
      useWorkerFetch: true,
      isEvalSupported: false,
    },
  };
}
