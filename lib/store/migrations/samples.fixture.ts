/**
 * One row of each table as each version wrote it, so that a library written by any earlier version can be opened in a
 * test. Kept as it was written: never adapt a sample to a later shape.
 */
import { FIRST, SECOND, sha256, THIRD } from './first-samples.fixture.ts';

const VERDICT = {
  documentId: sha256,
  documentKey: 'kh\nui ban nhân dân huyện đông khê\nphát động phong trào thi đua năm 2024\n2024\n2024',
  documentName: '12/KH-UBND',
  rule: 'target-missing',
  subject: 'Tỷ lệ hộ nghèo',
  childQuote: null,
  parentQuote: 'Tỷ lệ hộ nghèo còn 3%',
  occurrence: 1,
  verdict: 'dismiss',
  reason: 'đã giao ở phụ lục',
  decidedAt: '2026-11-21T09:00:00.000Z',
  fingerprint: 'target-missing\ntỉ lệ hộ nghèo\n\ntỉ lệ hộ nghèo còn 3%\n1',
};

const FIFTH = {
  ...THIRD,
  verdicts: [VERDICT],
  verdictChanges: [{ id: 1, documentId: sha256, fingerprint: VERDICT.fingerprint, before: null }],
};

const SIXTH = {
  ...FIFTH,
  corrections: [
    {
      id: `${sha256}/metadata/number`,
      documentId: sha256,
      documentKey: VERDICT.documentKey,
      changedAt: '2026-11-21T09:30:00.000Z',
      correction: {
        kind: 'change-metadata',
        id: `${sha256}/metadata/number`,
        sha256,
        documentKey: VERDICT.documentKey,
        field: 'number',
        before: '12/KH-UBND',
        after: '12a/KH-UBND',
      },
    },
  ],
  aliases: [
    {
      form: 'thôn khá giả',
      name: 'Số thôn khá giả',
      key: 'poverty_rate',
      changedAt: '2026-11-21T09:31:00.000Z',
    },
  ],
};

const SEVENTH = {
  ...SIXTH,
  clips: [
    {
      id: 1,
      state: 'saved',
      tabId: null,
      savedAt: '2026-11-21T10:00:00.000Z',
      url: 'https://tinh.example/bai-viet',
      title: 'Kế hoạch thi đua',
      capturedAt: '2026-11-21T09:59:00.000Z',
      headings: ['I. Chỉ tiêu'],
      parts: [{ kind: 'paragraph', text: 'Giảm tỷ lệ hộ nghèo còn 3%.' }],
      quote: { exact: 'Giảm tỷ lệ hộ nghèo còn 3%.', prefix: '', suffix: '' },
      position: { start: 12, end: 39 },
      repeats: 1,
      hash: 'c'.repeat(64),
      targets: [
        {
          indicator: 'Tỷ lệ hộ nghèo',
          indicatorKey: null,
          kind: 'quantity',
          change: 'level',
          comparator: '=',
          value: 3,
          valueMax: null,
          grade: null,
          unit: '%',
          period: null,
          assignedUnits: [],
          anchor: {
            block: 0,
            start: 0,
            end: 27,
            page: null,
            section: '',
            quote: 'Giảm tỷ lệ hộ nghèo còn 3%.',
          },
          restated: false,
          partOf: null,
          confidence: { score: 0.9, reasons: [] },
        },
      ],
      assignments: [],
    },
  ],
};

const EIGHTH = {
  ...SEVENTH,
  labels: [{ id: sha256, tags: ['Thi đua'], draftOf: null }],
  ownIndicators: [
    {
      key: 'own:vuon-mau',
      name: 'Số vườn mẫu',
      synonyms: ['vườn kiểu mẫu'],
      unit: 'vườn',
      direction: 'higher_better',
      changedAt: '2026-11-21T11:00:00.000Z',
    },
  ],
  ownUnits: [
    {
      name: 'sào',
      aliases: ['sào Bắc Bộ'],
      equals: { factor: 360, unit: 'm²' },
      changedAt: '2026-11-21T11:01:00.000Z',
    },
  ],
};

const NINTH = {
  ...EIGHTH,
  clips: SEVENTH.clips.map((clip) => ({
    ...clip,
    tags: ['Giảm nghèo'],
    source: { documentId: sha256, page: 2 },
    mergedInto: sha256,
  })),
  watches: [
    {
      key: '08/ct-ubnd|2024-01-15|ủi ban nhân dân tỉnh trường lâm',
      type: 'CT',
      number: '08/CT-UBND',
      issuedOn: '2024-01-15',
      issuer: 'Ủy ban nhân dân tỉnh Trường Lâm',
      since: '2026-11-21T12:00:00.000Z',
    },
  ],
};

const TENTH = {
  ...NINTH,
  goals: [
    {
      key: 'poverty_rate',
      documentId: sha256,
      body: 'Ủy ban nhân dân huyện Đông Khê',
      issuedOn: '2024-02-06',
      targets: [],
    },
  ],
  goalNames: [{ id: sha256, names: 'poverty_rate\tTỷ lệ hộ nghèo\t%\tlevel' }],
};

/** Rows by version and table; the fourth added an index only. */
export const SAMPLES: Record<number, Record<string, object[]>> = {
  1: FIRST,
  2: SECOND,
  3: THIRD,
  4: THIRD,
  5: FIFTH,
  6: SIXTH,
  7: SEVENTH,
  8: EIGHTH,
  9: NINTH,
  10: TENTH,
};
