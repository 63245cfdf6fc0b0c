import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PlanRecord, Target } from '../extract/types.ts';
import { messagesIn } from '../locale/locale.ts';
import { annotationsExporter } from './annotations.ts';
import { csvText } from './csv.ts';
import { EXPORTERS } from './index.ts';
import { recordJson } from './json.ts';
import { recordTables } from './tables.ts';

const words = messagesIn('vi');

const target: Target = {
  indicator: '=Tỷ lệ "che phủ", rừng',
  indicatorKey: 'forest_cover_rate',
  kind: 'quantity',
  change: 'level',
  comparator: '>=',
  value: 54.8,
  valueMax: null,
  grade: null,
  unit: '%',
  period: '2024',
  assignedUnits: ['Chi cục Kiểm lâm'],
  anchor: {
    block: 3,
    start: 2,
    end: 7,
    page: 1,
    section: 'II.1',
    quote: '54,8%',
    rects: [{ page: 2, rect: [1, 2, 3, 4] }],
  },
  restated: false,
  partOf: null,
  confidence: { score: 0.9, reasons: [] },
};

const record: PlanRecord = {
  source: {
    name: 'a.docx',
    sha256: 'ab',
    mediaType: 'x',
    pages: null,
    method: 'docx',
    warnings: [{ code: 'w', message: 'm', page: 2 }],
  },
  metadata: {
    documentType: 'KH',
    title: 'Thử',
    number: '1/KH-UBND',
    symbol: 'KH-UBND',
    issuedOn: '2024',
    place: null,
    issuer: null,
    issuerLevel: null,
    signer: null,
    recipients: [],
    period: null,
    parent: null,
    anchors: {},
    header: { numberLine: true, dateLine: true, signatureBlock: false },
    secrecy: null,
  },
  theme: null,
  targets: [target],
  assignments: [],
  citations: [],
  movements: [],
  outline: [],
  quality: { repairedShare: 0, encodings: [], pages: [] },
};

describe('export', () => {
  it('keeps internal fields out of the contract and says where a quote crosses a page', () => {
    const json = recordJson(record);
    expect(Object.keys(json.metadata)).not.toContain('anchors');
    expect(json.targets[0]).not.toHaveProperty('confidence');
    expect(json.targets[0]?.anchor).toMatchObject({ rects: [[1, 2, 3, 4]], rectPages: [2] });
    expect(json.source.warnings).toEqual([{ code: 'w', message: 'm' }]);
  });

  it('cannot smuggle a formula into CSV', () => {
    const [targets] = recordTables(record, words);
    expect(targets && csvText(targets)).toContain(`"'=Tỷ lệ ""che phủ"", rừng"`);
  });

  it('writes numbers as numbers and text as text into XLSX', async () => {
    const exporter = EXPORTERS.find(({ id }) => id === 'xlsx');
    const files = unzipSync((await exporter?.write({ kind: 'record', record }, words)) ?? new Uint8Array());
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<v>54.8</v>');
    expect(sheet).not.toContain('<f>');
  });

  it('freezes the heads and gives widths', async () => {
    const exporter = EXPORTERS.find(({ id }) => id === 'xlsx');
    const files = unzipSync((await exporter?.write({ kind: 'record', record }, words)) ?? new Uint8Array());
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toContain('<col min="1" max="1" width="48"');
  });

  it('gives a quote its surroundings, only where the text is the one it was taken from', async () => {
    const selectors = async (text: string) => {
      const texts = ['', '', '', text].map((one) => ({ text: one }));
      const bytes = await annotationsExporter.write({ kind: 'record', record, texts }, words);
      const [first] = JSON.parse(new TextDecoder().decode(bytes));
      return first.target.selector[0];
    };
    expect(await selectors('a 54,8% rừng')).toEqual({
      type: 'TextQuoteSelector',
      exact: '54,8%',
      prefix: 'a ',
      suffix: ' rừng',
    });
    expect(await selectors('another text')).toEqual({ type: 'TextQuoteSelector', exact: '54,8%' });
  });

  it.each(
    EXPORTERS.filter((exporter) => exporter.accepts({ kind: 'record', record })).map(
      (exporter) => [exporter.id, exporter] as const,
    ),
  )('%s writes something for a record', async (_, exporter) => {
    const bytes = await exporter.write({ kind: 'record', record }, words);
    expect(bytes.length).toBeGreaterThan(100);
    expect(exporter.preview({ kind: 'record', record }, words).length).toBeGreaterThan(0);
  });
});
