import { annotatedPdfExporter } from './annotated-pdf/annotated-pdf.ts';
import { annotationsExporter } from './annotations.ts';
import { csvExporter } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { jsonExporter } from './json.ts';
import { reviewSheetExporter } from './review-sheet/review-sheet.ts';
import { xlsxExporter } from './xlsx.ts';

/** Every export format, in the order in which menus show them. */
export const EXPORTERS: readonly Exporter[] = [
  reviewSheetExporter,
  xlsxExporter,
  csvExporter,
  jsonExporter,
  annotationsExporter,
  annotatedPdfExporter,
];
