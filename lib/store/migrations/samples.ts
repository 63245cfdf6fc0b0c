/**
 * One row of each table as each version wrote it, so that a library written by any earlier version can be opened in a
 * test. Kept as it was written: never adapt a sample to a later shape.
 */
const anchor = { block: 0, start: 0, end: 8, page: 1, section: '', quote: 'Kế hoạch' };
const sha256 = 'a'.repeat(64);
const source = {
  name: 'ke-hoach.pdf',
  sha256,
  mediaType: 'application/pdf',
  pages: 1,
  method: 'text-layer',
};

const FIRST = {
  documents: [
    {
      id: sha256,
      size: 1200,
      origin: {
        kind: 'tab',
        url: 'https://tinh.example/ke-hoach.pdf',
        pageUrl: 'https://tinh.example/ke-hoach.pdf',
      },
      addedAt: '2026-11-21T08:00:00.000Z',
      openedAt: '2026-11-21T08:00:00.000Z',
      record: {
        source: { ...source, warnings: [] },
        metadata: {
          documentType: 'KH',
          title: 'Phát động phong trào thi đua năm 2024',
          number: '12/KH-UBND',
          symbol: 'KH-UBND',
          issuedOn: '2024-02-06',
          place: 'Đông Khê',
          issuer: 'Ủy ban nhân dân huyện Đông Khê',
          issuerLevel: 'district',
          signer: null,
          recipients: [],
          period: { from: '2024', to: '2024' },
          parent: null,
          anchors: {},
          header: { numberLine: true, dateLine: true, signatureBlock: false },
          secrecy: null,
        },
        theme: null,
        targets: [],
        assignments: [],
        citations: [],
        movements: [{ text: 'Kế hoạch', anchor }],
        outline: [],
        quality: { repairedShare: 0, encodings: [], pages: [] },
      },
      numberKey: '12/kh-ubnd',
      symbolKey: 'kh-ubnd',
      parentKey: '',
      parentId: null,
    },
  ],
  texts: [
    {
      id: sha256,
      document: {
        source,
        blocks: [],
        tables: [],
        furniture: [],
        pageSizes: [],
        quality: { repairedShare: 0, encodings: [], pages: [] },
        warnings: [],
      },
    },
  ],
  bytes: [{ id: sha256, bytes: new Uint8Array([37, 80, 68, 70]) }],
  jobs: [
    {
      id: 1,
      state: 'failed',
      origin: { kind: 'file', url: null, pageUrl: null },
      tabId: 7,
      name: 'anh.png',
      bytesId: null,
      progress: null,
      attempts: 1,
      failure: { code: 'not-a-document', details: { found: 'PNG' } },
      documentId: null,
      known: false,
      createdAt: 1795248000000,
      updatedAt: 1795248000500,
    },
  ],
};

const SECOND = {
  ...FIRST,
  recognised: [
    {
      bytesId: sha256,
      picture: 'b'.repeat(64),
      mode: 'layout',
      words: [
        {
          text: 'KẾ',
          confidence: 0.9,
          box: { x: 10, y: 12, width: 40, height: 18 },
          baseline: 30,
          line: 0,
          block: 0,
        },
      ],
    },
  ],
};

const THIRD = {
  ...SECOND,
  summaries: [
    {
      id: sha256,
      addedAt: '2026-11-21T08:00:00.000Z',
      documentType: 'KH',
      title: 'Phát động phong trào thi đua năm 2024',
      name: 'ke-hoach.pdf',
      number: '12/KH-UBND',
      issuer: 'Ủy ban nhân dân huyện Đông Khê',
      issuerLevel: 'district',
      issuedOn: '2024-02-06',
      numberKey: '12/kh-ubnd',
      parentKey: '',
      parentId: null,
      parent: null,
      targets: 0,
      assignments: 0,
      confidence: 1,
      words: 'phat dong phong trao thi dua nam 2024 12 kh ubnd ui ban nhan dan huyen dong khe ke hoach pdf',
    },
  ],
};

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
