/**
 * The scanned originals of the library, opened when a picture of them is wanted and closed when others have taken their
 * place.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Scans } from '../../components/snippet/scans.ts';
import { loadPdfJs } from '../../lib/runtime/pdfjs.ts';
import { library } from '../../lib/store/db.ts';
import { getBytes, getText } from '../../lib/store/documents.ts';
import type { DocumentId } from '../../lib/store/rows.ts';

/** A plan and its directive are looked at together. */
const KEPT_OPEN = 2;

interface Opened {
  id: DocumentId;
  pdf: Promise<PDFDocumentProxy | null>;
  /** How many pictures are being drawn from it. */
  users: number;
}

let opened: Opened[] = [];

async function openPdf(id: DocumentId): Promise<PDFDocumentProxy | null> {
  const [{ module, options }, bytes] = await Promise.all([loadPdfJs(), getBytes(library, id)]);
  return bytes ? module.getDocument({ ...options, data: bytes }).promise : null;
}

/** The newest stay open, and those in use. */
function closeOthers(): void {
  const idle = opened.slice(KEPT_OPEN).filter(({ users }) => users === 0);
  opened = opened.filter((one) => !idle.includes(one));
  for (const { pdf } of idle)
    void pdf.then(
      (document) => document?.loadingTask.destroy(),
      () => undefined,
    );
}

function take(id: DocumentId): Opened {
  const found = opened.find((one) => one.id === id) ?? { id, pdf: openPdf(id), users: 0 };
  opened = [found, ...opened.filter((one) => one !== found)];
  found.users += 1;
  return found;
}

export const libraryScans: Scans = {
  text: async (id) => (await getText(library, id)) ?? null,
  async withPdf(id, work) {
    const scan = take(id);
    try {
      const pdf = await scan.pdf;
      return pdf && (await work(pdf));
    } catch (error) {
      // What failed to open is not kept: the next look tries again.
      opened = opened.filter((one) => one !== scan);
      throw error;
    } finally {
      scan.users -= 1;
      closeOthers();
    }
  },
};
