/**
 * A copy of the PDF with its facts and findings marked on the very words.
 */

import type { Exporter, ExportSubject } from '../exporter.ts';
import { ExportFailure } from '../failure.ts';
import { previewTable } from '../preview.ts';
import { type Highlight, highlights } from './highlights.ts';
import { writeHighlights } from './write.ts';

const PDF_TYPE = 'application/pdf';

/** Marks in the order of the pages; what is asked of another subject has none. */
const marksOf = (subject: ExportSubject, words: Parameters<Exporter['write']>[1]): Highlight[] =>
  subject.kind === 'original' ? highlights(subject, words) : [];

export const annotatedPdfExporter: Exporter = {
  id: 'pdf',
  extension: 'pdf',
  mediaType: PDF_TYPE,
  accepts: (subject) => subject.kind === 'original' && subject.record.source.mediaType === PDF_TYPE,
  async write(subject, words) {
    if (subject.kind !== 'original') throw new ExportFailure('nothing-to-mark');
    return writeHighlights(subject.bytes, marksOf(subject, words), await subject.pdfjs());
  },
  preview(subject, words) {
    const { columns, marks } = words.exports;
    const rows = marksOf(subject, words)
      .sort((a, b) => a.page - b.page)
      .map(({ page, kind, quote, text }) => [page, marks[kind], quote, text]);
    return [previewTable([columns.page, columns.type, columns.quote, columns.message], rows)];
  },
};
