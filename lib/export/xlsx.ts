/**
 * Every table of a subject as a sheet of one workbook. Numbers are numbers; text is typed as text, so that no cell can
 * be run as a formula.
 */
import type { CellObject, Row } from 'write-excel-file/universal';
import type { Exporter } from './exporter.ts';
import { previewTables } from './preview.ts';
import { type Cell, type ExportTable, tablesOf } from './tables.ts';

const head = (text: string): CellObject => ({
  value: text,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
});

function cellOf(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: cell, type: String, wrap: true, alignVertical: 'top' };
}

const sheet = ({ name, columns, rows }: ExportTable) => ({
  sheet: name,
  data: [columns.map((column) => head(column.head)), ...rows.map((row): Row => row.map(cellOf))],
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
});

/** Tables as the bytes of a workbook, a sheet each. */
export async function workbook(tables: readonly ExportTable[]): Promise<Uint8Array> {
  // Loaded when a workbook is saved: screens do without it.
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const blob = await writeXlsxFile(tables.map(sheet)).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

export const xlsxExporter: Exporter = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  accepts: ({ kind }) => kind !== 'original',
  write: (subject, words) => workbook(tablesOf(subject, words)),
  preview: (subject, words) => previewTables(tablesOf(subject, words)),
};
