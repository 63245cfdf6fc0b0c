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
  const inWorker = typeof window === 'undefined';
  // Inside a worker pdf.js finds no window and would parse in this very thread, starving all else that it does.
  if (inWorker) module.GlobalWorkerOptions.workerPort = new Worker(workerUrl, { type: 'module' });
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
      ...(inWorker ? WITHOUT_PAGE : {}),
    },
  };
}

/** Draws where there is no page: pictures of pages are made for OCR in the reading worker. */
class OffscreenCanvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  getNoAlphaContext(canvas: OffscreenCanvas) {
    return canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  }

  reset(drawn: { canvas: OffscreenCanvas }, width: number, height: number): void {
    drawn.canvas.width = width;
    drawn.canvas.height = height;
  }

  destroy(drawn: { canvas: OffscreenCanvas }): void {
    // Gives the memory back at once.
    drawn.canvas.width = 0;
    drawn.canvas.height = 0;
  }
}

const none = (): string => 'none';

/** SVG filters need a page; without them a few rare effects are left out. */
class NoFilters {
  addFilter = none;
  addHCMFilter = none;
  addAlphaFilter = none;
  addLuminosityFilter = none;
  addKnockoutFilter = none;
  addHighlightHCMFilter = none;
  addSelectionHCMFilter = none;
  addSelectionFilter = none;
  createSelectionStyle = () => null;
  destroy(): void {}
}

const WITHOUT_PAGE = {
  CanvasFactory: OffscreenCanvases,
  FilterFactory: NoFilters,
  // Letters are drawn as outlines: a worker has no list of fonts.
  disableFontFace: true,
  disableWorkerRendering: true,
};
