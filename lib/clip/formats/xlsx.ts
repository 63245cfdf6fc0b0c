/**
 * Clips as a workbook: numbers are numbers, texts can never be run as formulas.
 */
import { workbook, xlsxExporter } from '../../export/xlsx.ts';
import { clipTable } from './clip-table.ts';
import type { ClipFormat } from './format.ts';

export const xlsx: ClipFormat = {
  id: 'xlsx',
  extension: xlsxExporter.extension,
  mediaType: xlsxExporter.mediaType,
  write: (clips, words) => workbook([clipTable(clips, words)]),
};
