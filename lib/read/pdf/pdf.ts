/**
 * PDF reader: every page's glyphs with their places, laid out again into paragraphs, columns and tables.
 */
import type { PageQuality, ParsedDocument } from '../../document/types.ts';
import type { Warning } from '../../text/outcome.ts';
import { ReadFailure } from '../failure.ts';
import type { PdfJs, Reader, ReadHost, ReadInput } from '../reader.ts';
import type { PageInk } from './layout/ink.ts';
import { layOut } from './layout/layout.ts';
import { closePdf, openPdf, type PdfDocument } from './open.ts';
import { readPage } from './page-reader.ts';
import type { StreamFont } from './text-state.ts';

const SIGNATURE = '%PDF-';
/** Viewers accept some junk before the signature; so do we. */
const SIGNATURE_REACH = 1024;

function accepts(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, SIGNATURE_REACH));
  return head.includes(SIGNATURE);
}

async function readPages(pdfjs: PdfJs, document: PdfDocument, host: ReadHost) {
  const pages: PageInk[] = [];
  const warnings: Warning[] = [];
  const fonts = new Map<string, StreamFont>();
  const total = document.numPages;
  for (let number = 1; number <= total; number++) {
    host.signal?.throwIfAborted();
    try {
      const page = await document.getPage(number);
      pages.push(await readPage(pdfjs, page, fonts));
      page.cleanup();
    } catch (error) {
      host.signal?.throwIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      warnings.push({
        code: 'page-damaged',
        message: `Không đọc được trang ${number}: ${reason}`,
        page: number,
      });
      pages.push({ page: number, width: 0, height: 0, inks: [], rules: [], images: [] });
    }
    host.onProgress?.({ stage: 'text', done: number, total });
  }
  return { pages, warnings };
}

const quality = (pages: readonly PageInk[], warnings: readonly Warning[]): PageQuality[] =>
  pages.map(({ page }) => {
    const issues = warnings.filter((warning) => warning.page === page).map((warning) => warning.code);
    return { page, method: 'text-layer', confidence: issues.length > 0 ? 0 : 1, issues };
  });

async function read(input: ReadInput, host: ReadHost): Promise<ParsedDocument> {
  if (input.bytes.length === 0) throw new ReadFailure('empty');
  const pdfjs = await host.pdfjs();
  host.signal?.throwIfAborted();
  host.onProgress?.({ stage: 'open', done: 0, total: 1 });
  const document = await openPdf(pdfjs, input);
  try {
    const { pages, warnings } = await readPages(pdfjs, document, host);
    host.onProgress?.({ stage: 'layout', done: 0, total: 1 });
    const { blocks, tables, furniture, repairedShare, encodings } = layOut(pages);
    if (blocks.length === 0) throw new ReadFailure('scan-without-ocr');
    return {
      source: {
        name: input.name,
        sha256: input.sha256,
        mediaType: 'application/pdf',
        pages: document.numPages,
        method: 'text-layer',
      },
      blocks,
      tables,
      furniture,
      pageSizes: pages.map(({ width, height }) => ({ width, height })),
      quality: { repairedShare, encodings, pages: quality(pages, warnings) },
      warnings,
    };
  } finally {
    await closePdf(document);
  }
}

/** Reads PDF files, with a text layer or scanned. */
export const pdfReader: Reader = { id: 'pdf', accepts, read };
