import { useEffect, useState } from 'react';
import type { Side } from '../../components/compare/side-view.tsx';
import type { PdfSource } from '../../components/viewer/pdf-page.tsx';
import { documentLabel } from '../../lib/locale/document-label.ts';
import type { Messages } from '../../lib/locale/messages.ts';
import { loadPdfJs } from '../../lib/runtime/pdfjs.ts';
import { type CorrectedDocument, getCorrected } from '../../lib/store/corrections.ts';
import { library } from '../../lib/store/db.ts';
import { getBytes } from '../../lib/store/documents.ts';
import type { DocumentId } from '../../lib/store/rows.ts';
import { useLive } from '../pages/use-live.ts';

/** A document with its text, as a person has left it: undefined while it loads, null when the library has none. */
export function useStoredPlan(id: DocumentId): CorrectedDocument | null | undefined {
  return useLive(async () => (await getCorrected(library, id)) ?? null, [id]);
}

/**
 * The original of a PDF, opened for drawing: undefined while it opens, null for other formats and when the bytes are
 * gone. Closed when the screen is left.
 */
export function usePdf(plan: CorrectedDocument | null | undefined): PdfSource | null | undefined {
  const [opened, setOpened] = useState<{ id: string; pdf: PdfSource | null } | null>(null);
  const id = plan?.row.id;
  const isPdf = plan?.document.source.mediaType === 'application/pdf';
  useEffect(() => {
    if (!id || !isPdf) return;
    let ended = false;
    let close = () => {};
    const open = async () => {
      const [{ module, options }, bytes] = await Promise.all([loadPdfJs(), getBytes(library, id)]);
      if (ended) return;
      if (!bytes) {
        setOpened({ id, pdf: null });
        return;
      }
      const task = module.getDocument({ ...options, data: bytes });
      close = () => void task.destroy();
      const document = await task.promise;
      if (!ended) setOpened({ id, pdf: { document, TextLayer: module.TextLayer } });
    };
    open().catch((error: unknown) => {
      if (ended) return;
      console.error(error);
      // The text that was read is shown instead of the pages.
      setOpened({ id, pdf: null });
    });
    return () => {
      ended = true;
      close();
    };
  }, [id, isPdf]);
  if (!isPdf) return plan === undefined ? undefined : null;
  return opened && opened.id === id ? opened.pdf : undefined;
}

/** One of two documents that lie beside each other, under its name. */
export const sideOf = (
  { row, document }: CorrectedDocument,
  pdf: PdfSource | null,
  words: Messages,
): Side => ({
  label: documentLabel(row.record.metadata, words),
  document,
  pdf,
});
