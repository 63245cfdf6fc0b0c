/**
 * PDF reader: every page's glyphs with their places, or what OCR sees where they say nothing, laid out again into
 * paragraphs, columns and tables.
 */
import type { PageQuality, ParsedDocument, ReadMethod } from '../../document/types.ts';
import type { Warning } from '../../text/outcome.ts';
import { ReadFailure } from '../failure.ts';
import type { PdfJs, Reader, ReadHost, ReadInput } from '../reader.ts';
import type { PageInk } from './layout/ink.ts';
import { layOut } from './layout/layout.ts';
import { closePdf, openPdf, type PdfDocument } from './open.ts';
import { readPage } from './page-reader.ts';
import { recogniseScans } from './scans.ts';
import { layerKinds } from './text-quality.ts';
import type { StreamFont } from './text-state.ts';

const SIGNATURE = '%PDF-';
/** Viewers accept some junk before the signature; so do we. */
const SIGNATURE_REACH = 1024;

function accepts(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, SIGNATURE_REACH));
  return head.includes(SIGNATURE);
}

/** A page on its way: what it shows, how that was read, and how far it can be trusted. */
export interface ReadingPage {
  ink: PageInk;
  method: ReadMethod;
  /** 0..1. */
  confidence: number;
  warnings: Warning[];
}

async function readOne(pdfjs: PdfJs, document: PdfDocument, number: number, fonts: Map<string, StreamFont>) {
  try {
    const page = await document.getPage(number);
    const ink = await readPage(pdfjs, page, fonts);
    page.cleanup();
    return { ink, method: 'text-layer' as const, confidence: 1, warnings: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Không đọc được trang ${number}: ${reason}`;
    return {
      ink: { page: number, width: 0, height: 0, inks: [], rules: [], images: [] },
      method: 'text-layer' as const,
      confidence: 0,
      warnings: [{ code: 'page-damaged', message, page: number }],
    };
  }
}

async function readPages(pdfjs: PdfJs, document: PdfDocument, host: ReadHost): Promise<ReadingPage[]> {
  const pages: ReadingPage[] = [];
  const fonts = new Map<string, StreamFont>();
  const total = document.numPages;
  for (let number = 1; number <= total; number++) {
    host.signal?.throwIfAborted();
    pages.push(await readOne(pdfjs, document, number, fonts));
    host.onProgress?.({ stage: 'text', done: number, total });
  }
  return pages;
}

const qualityOf = ({ ink, method, confidence, warnings }: ReadingPage): PageQuality => ({
  page: ink.page,
  method,
  confidence,
  issues: warnings.map(({ code }) => code),
});

async function read(input: ReadInput, host: ReadHost): Promise<ParsedDocument> {
  if (input.bytes.length === 0) throw new ReadFailure('empty');
  const pdfjs = await host.pdfjs();
  host.signal?.throwIfAborted();
  host.onProgress?.({ stage: 'open', done: 0, total: 1 });
  const document = await openPdf(pdfjs, input);
  try {
    const read = await readPages(pdfjs, document, host);
    const kinds = layerKinds(read.map(({ ink }) => ink));
    const pages = await recogniseScans(pdfjs, document, host, read, kinds);
    host.onProgress?.({ stage: 'layout', done: 0, total: 1 });
    const { blocks, tables, furniture, repairedShare, encodings } = layOut(pages.map(({ ink }) => ink));
    if (blocks.length === 0) throw new ReadFailure(kinds.includes('scan') ? 'scan-without-ocr' : 'no-text');
    const recognised = pages.filter(({ method }) => method === 'ocr').length;
    return {
      source: {
        name: input.name,
        sha256: input.sha256,
        mediaType: 'application/pdf',
        pages: document.numPages,
        method: recognised * 2 > pages.length ? 'ocr' : 'text-layer',
      },
      blocks,
      tables,
      furniture,
      pageSizes: pages.map(({ ink }) => ink.paper ?? { width: ink.width, height: ink.height }),
      quality: { repairedShare, encodings, pages: pages.map(qualityOf) },
      warnings: pages.flatMap(({ warnings }) => warnings),
    };
  } finally {
    await closePdf(document);
  }
}

/** Reads PDF files, with a text layer or scanned. */
export const pdfReader: Reader = { id: 'pdf', accepts, read };
