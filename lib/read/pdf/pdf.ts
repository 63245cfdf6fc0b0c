/**
 * PDF reader: every page's glyphs with their places, or what OCR sees where they say nothing, laid out again into
 * paragraphs, columns and tables.
 */
import type { PageQuality, ParsedDocument, ReadMethod } from '../../document/types.ts';
import type { Warning } from '../../text/outcome.ts';
import { ReadFailure } from '../failure.ts';
import { DAMAGED_PART } from '../partial.ts';
import type { PdfJs, Reader, ReadHost, ReadInput } from '../reader.ts';
import { nameGlyphs } from './glyph-numbers.ts';
import { type SortedPage, sortPage } from './layout/flow.ts';
import type { Ink, PageInk } from './layout/ink.ts';
import { layOut } from './layout/layout.ts';
import { closePdf, openPdf, type PdfDocument } from './open.ts';
import { readPage } from './page-reader.ts';
import { recogniseScans } from './scans.ts';
import { type LayerText, layerKinds, layerText } from './text-quality.ts';
import type { StreamFont } from './text-state.ts';

const SIGNATURE = '%PDF-';
/** Viewers accept some junk before the signature; so do we. */
const SIGNATURE_REACH = 1024;

function accepts(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, SIGNATURE_REACH));
  return head.includes(SIGNATURE);
}

/** The end mark stands within this many bytes of the end; some servers pad files. */
const END_REACH = 4096;

/** True for a file without its end mark: pdf.js reads what is there and says nothing. */
const isCutOff = (bytes: Uint8Array): boolean =>
  !String.fromCharCode(...bytes.subarray(-END_REACH)).includes('%%EOF');

/** A page on its way: what it shows, how that was read, and how far it can be trusted. */
export interface ReadingPage {
  sorted: SortedPage;
  /** What annotations draw; OCR does not see it. */
  stamps: Ink[];
  text: LayerText;
  method: ReadMethod;
  /** 0..1. */
  confidence: number;
  warnings: Warning[];
}

/** What is known of the fonts of a document while its pages are read. */
interface DocumentFonts {
  /** By the name that pdf.js gives them. */
  loaded: Map<string, StreamFont>;
  /** Where the Vietnamese letters start among the glyphs, by font name. */
  starts: Map<string, number>;
}

/** The ink itself is let go at once: of a long document it would fill the memory. */
async function readOne(
  pdfjs: PdfJs,
  document: PdfDocument,
  number: number,
  fonts: DocumentFonts,
): Promise<ReadingPage> {
  let ink: PageInk = { page: number, width: 0, height: 0, inks: [], rules: [], images: [] };
  const warnings: Warning[] = [];
  try {
    const page = await document.getPage(number);
    ink = await readPage(pdfjs, page, fonts.loaded);
    page.cleanup();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    warnings.push({
      code: 'page-damaged',
      message: `Không đọc được trang ${number}: ${reason}`,
      page: number,
    });
  }
  let text = layerText(ink);
  const named = text.kind === null ? nameGlyphs(ink, fonts.starts) : null;
  if (named) {
    ink = named;
    text = layerText(ink);
  }
  return {
    sorted: sortPage(ink),
    stamps: ink.inks.filter(({ annotation }) => annotation !== null),
    text,
    method: 'text-layer',
    confidence: warnings.length > 0 ? 0 : 1,
    warnings,
  };
}

async function readPages(pdfjs: PdfJs, document: PdfDocument, host: ReadHost): Promise<ReadingPage[]> {
  const pages: ReadingPage[] = [];
  const fonts: DocumentFonts = { loaded: new Map(), starts: new Map() };
  const total = document.numPages;
  for (let number = 1; number <= total; number++) {
    host.signal?.throwIfAborted();
    pages.push(await readOne(pdfjs, document, number, fonts));
    host.onProgress?.({ stage: 'text', done: number, total });
  }
  return pages;
}

const qualityOf = ({ sorted, method, confidence, warnings }: ReadingPage): PageQuality => ({
  page: sorted.page.page,
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
    const kinds = layerKinds(read.map(({ text }) => text));
    const pages = await recogniseScans(pdfjs, document, host, read, kinds);
    host.onProgress?.({ stage: 'layout', done: 0, total: 1 });
    const { blocks, tables, furniture, repairedShare, encodings } = layOut(pages.map(({ sorted }) => sorted));
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
      pageSizes: pages.map(
        ({ sorted: { page } }) => page.paper ?? { width: page.width, height: page.height },
      ),
      quality: { repairedShare, encodings, pages: pages.map(qualityOf) },
      warnings: [
        ...(isCutOff(input.bytes) ? [DAMAGED_PART] : []),
        ...pages.flatMap(({ warnings }) => warnings),
      ],
    };
  } finally {
    await closePdf(document);
  }
}

/** Reads PDF files, with a text layer or scanned. */
export const pdfReader: Reader = { id: 'pdf', accepts, read };
