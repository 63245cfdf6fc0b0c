/**
 * What a reader is: one folder a format, chosen by what the bytes are, never by the file's name.
 */
import type { ParsedDocument } from '../document/types.ts';

/** Bytes with what the source said about them. */
export interface ReadInput {
  bytes: Uint8Array;
  /** File name, for display and for the record; never for detection. */
  name: string;
  /** Hex SHA-256 of `bytes`. */
  sha256: string;
}

/** Progress of one stage; `done` of `total` are pages where the format has them. */
export interface ReadProgress {
  stage: 'open' | 'text' | 'layout' | 'ocr' | 'extract';
  done: number;
  total: number;
}

/** One word that OCR saw, in pixels of the image it was given. */
export interface OcrWord {
  text: string;
  /** 0..1. */
  confidence: number;
  box: { x: number; y: number; width: number; height: number };
  /** y of the line's baseline under the word. */
  baseline: number;
  /** Words of one line and one block share these numbers. */
  line: number;
  block: number;
}

/** Recognises one page image. `sparse` is the second pass for numbers in tables. */
export interface OcrEngine {
  /** How many pages it can recognise at a time. */
  readonly parallel: number;
  recognise(image: OcrImage, mode: 'layout' | 'sparse'): Promise<OcrWord[]>;
}

/** A greyscale or RGBA raster, row by row from the top. */
export interface OcrImage {
  width: number;
  height: number;
  /** RGBA, 4 bytes a pixel. */
  pixels: Uint8ClampedArray;
  dpi: number;
}

/** What differs between the extension, the command line and the tests; injected so that `lib` sees no host. */
export interface ReadHost {
  /** pdf.js, the build that fits the host, already told where its worker and its data are. */
  pdfjs(): Promise<PdfJs>;
  /** OCR where the host has it; absent means that scans are refused with a message. */
  ocr?(): Promise<OcrEngine>;
  onProgress?(progress: ReadProgress): void;
  signal?: AbortSignal;
}

/** The part of pdf.js the reader uses. */
export interface PdfJs {
  module: typeof import('pdfjs-dist');
  /**
   * Passed to `getDocument` beside the data: asset addresses, worker options, and a `CanvasFactory` where pdf.js has none
   * of its own (in a worker), so that pages can be drawn for OCR.
   */
  options: Record<string, unknown>;
}

export interface Reader {
  /** Name of the format and of the folder. */
  id: string;
  /** True when the bytes are this format. Looks at content only; must be cheap. */
  accepts(bytes: Uint8Array): boolean;
  /** Reads what can be read; a damaged part becomes a warning. Throws `ReadFailure` when nothing can be read. */
  read(input: ReadInput, host: ReadHost): Promise<ParsedDocument>;
}
