/**
 * Records made by hand, for tests of what works on records alone.
 */
import type { Anchor, Metadata, PlanRecord, Target } from '../extract/types.ts';

const anchor: Anchor = { block: 0, start: 0, end: 1, page: null, section: '', quote: 'x' };

/** A quantity of 2024, read with certainty, unless told otherwise. */
export const target = (parts: Partial<Target>): Target => ({
  indicator: 'chỉ tiêu',
  indicatorKey: null,
  kind: 'quantity',
  change: 'level',
  comparator: '=',
  value: null,
  valueMax: null,
  grade: null,
  unit: null,
  period: '2024',
  assignedUnits: [],
  anchor,
  restated: false,
  partOf: null,
  confidence: { score: 1, reasons: [] },
  ...parts,
});

/** A plan of 2024 with the given header and goals and nothing else. */
export const record = (metadata: Partial<Metadata>, targets: Target[]): PlanRecord => ({
  source: { name: '', sha256: '', mediaType: 'text/plain', pages: null, method: 'html', warnings: [] },
  metadata: {
    documentType: 'KH',
    title: null,
    number: null,
    symbol: null,
    issuedOn: null,
    place: null,
    issuer: null,
    issuerLevel: null,
    signer: null,
    recipients: [],
    period: { from: '2024', to: '2024' },
    parent: null,
    anchors: {},
    header: { numberLine: false, dateLine: false, signatureBlock: false },
    secrecy: null,
    ...metadata,
  },
  theme: null,
  targets,
  assignments: [],
  citations: [],
  movements: [],
  outline: [],
  quality: { repairedShare: 0, encodings: [], pages: [] },
});
