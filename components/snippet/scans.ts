/**
 * Where components get the pictures of scanned pages from. The entry point fills it from the library; nothing here knows
 * where it comes from.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { createContext, useContext } from 'react';
import type { ParsedDocument } from '../../lib/document/types.ts';
import type { PlanRecord } from '../../lib/extract/types.ts';

/** The scanned originals of the library, by document id. */
export interface Scans {
  /** The text with its places; null when it is gone. */
  text(id: string): Promise<Pick<ParsedDocument, 'blocks' | 'pageSizes'> | null>;
  /** Does `work` with the opened original, which stays open meanwhile; null when its bytes are gone. */
  withPdf<T>(id: string, work: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T | null>;
}

const ScansContext = createContext<Scans | null>(null);

/** Gives every component below the scanned originals. */
export const ScansProvider = ScansContext;

/** Null where there is no library. */
export const useScans = (): Scans | null => useContext(ScansContext);

/** Id of a document when some page of it was read from a picture, else null: only then can a number be in doubt. */
export const scanOf = ({ source, quality }: Pick<PlanRecord, 'source' | 'quality'>): string | null =>
  quality.pages.some(({ method }) => method === 'ocr') ? source.sha256 : null;
