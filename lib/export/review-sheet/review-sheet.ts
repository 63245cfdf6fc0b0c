/**
 * Phiếu rà soát: a comparison as the paper a reviewer signs.
 */
import type { ComparisonSubject, Exporter, ExportSubject, PreviewBlock } from '../exporter.ts';
import { previewTable } from '../preview.ts';
import { type ReviewSheet, reviewSheets, type SheetPart } from './sheet.ts';

/** Sheets in a preview: those of other plans look the same. */
const SHEETS_SHOWN = 3;

const sheetsOf = (subject: ExportSubject): ReviewSheet[] => (isReview(subject) ? reviewSheets(subject) : []);

const isReview = (subject: ExportSubject): subject is ComparisonSubject =>
  subject.kind === 'comparison' && subject.comparison.children.length > 0;

function shown(part: SheetPart): PreviewBlock {
  switch (part.kind) {
    case 'heading':
      return part;
    case 'paragraph':
      return { kind: 'text', text: part.label ? `${part.label}: ${part.text}` : part.text };
    case 'table':
      return previewTable(
        part.columns.map(({ head }) => head),
        part.rows,
      );
  }
}

export const reviewSheetExporter: Exporter = {
  id: 'docx',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  accepts: isReview,
  async write(subject) {
    const { drawSheets } = await import('./document.ts');
    return drawSheets(sheetsOf(subject));
  },
  preview: (subject) =>
    sheetsOf(subject)
      .slice(0, SHEETS_SHOWN)
      .flatMap(({ title, parts }) => [{ kind: 'heading', text: title }, ...parts.map(shown)]),
};
