/**
 * Opens a PDF with the host's pdf.js and says in our words why it could not.
 */
import { ReadFailure } from '../failure.ts';
import type { PdfJs, ReadInput } from '../reader.ts';

/** More pages than any plan or report has; beyond it a file is not worth the memory. */
const MOST_PAGES = 3000;
/** Pictures larger than this many pixels are left out while text is read. */
const LARGEST_IMAGE = 60_000_000;

export type PdfDocument = Awaited<ReturnType<PdfJs['module']['getDocument']>['promise']>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/**
 * Opens the document; the caller must `close` it.
 * @throws ReadFailure `encrypted`, `damaged`, `empty` or `too-many-pages`
 */
export async function openPdf(pdfjs: PdfJs, input: ReadInput): Promise<PdfDocument> {
  const task = pdfjs.module.getDocument({
    ...pdfjs.options,
    // pdf.js takes the buffer over; the caller's bytes must stay usable.
    data: input.bytes.slice(),
    // Real font names tell weight and slant; glyph outlines are not needed to read.
    fontExtraProperties: true,
    disableFontFace: true,
    maxImageSize: LARGEST_IMAGE,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages === 0) throw new ReadFailure('empty');
    if (document.numPages > MOST_PAGES)
      throw new ReadFailure('too-many-pages', { pages: document.numPages, most: MOST_PAGES });
    return document;
  } catch (error) {
    await task.destroy();
    if (error instanceof ReadFailure) throw error;
    if (error instanceof Error && error.name === 'PasswordException') throw new ReadFailure('encrypted');
    throw new ReadFailure('damaged', { reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Frees the document and its worker. */
export const closePdf = (document: PdfDocument): Promise<void> => document.loadingTask.destroy();
