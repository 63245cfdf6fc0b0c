/**
 * Clips as CSV, safe to open in a spreadsheet.
 */
import { csvText } from '../../export/csv.ts';
import { clipTable } from './clip-table.ts';
import type { ClipFormat } from './format.ts';

export const csv: ClipFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  // Excel reads Vietnamese only behind a byte order mark.
  write: async (clips, words) => new TextEncoder().encode(`\uFEFF${csvText(clipTable(clips, words))}`),
};
