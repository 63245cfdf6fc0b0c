import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../extract/types.ts';
import type { ExportSubject } from './exporter.ts';
import { exportFileName } from './file-name.ts';
import { EXPORTERS } from './index.ts';

const record = (number: string | null, name = 'Kế hoạch (bản cuối).pdf') =>
  ({ metadata: { number }, source: { name } }) as PlanRecord;

const nameOf = (id: string, subject: ExportSubject): string | undefined => {
  const exporter = EXPORTERS.find((one) => one.id === id);
  return exporter && exportFileName(exporter, subject);
};

const between = (parent: PlanRecord, ...children: PlanRecord[]): ExportSubject => ({
  kind: 'comparison',
  comparison: { parent, children, coverage: [] },
  findings: [],
});

describe('file name', () => {
  it.each([
    ['docx', between(record('05/CT-UBND'), record('47/KH-UBND')), 'phieu-ra-soat_47-KH-UBND.docx'],
    ['xlsx', between(record('05/CT-UBND'), record('1/KH'), record('2/KH')), 'doi-chieu_05-CT-UBND.xlsx'],
    ['json', { kind: 'record', record: record('12/QĐ-UBND') }, 'ban-ghi_12-QD-UBND.json'],
    ['csv', { kind: 'record', record: record(null) }, 'ban-ghi_Ke-hoach-ban-cuoi.csv'],
    ['csv', { kind: 'record', record: record(null, '…') }, 'ban-ghi.csv'],
  ] as const)('of %s says what it is and which document', (id, subject, name) =>
    expect(nameOf(id, subject)).toBe(name),
  );
});
