/**
 * The samples of versions 1 to 4, which knew documents and their jobs only. Kept as they were written, like all of
 * `samples.fixture.ts`.
 */
const anchor = { block: 0, start: 0, end: 8, page: 1, section: '', quote: 'Kế hoạch' };
export const sha256 = 'a'.repeat(64);
const source = {
  name: 'ke-hoach.pdf',
  sha256,
  mediaType: 'application/pdf',
  pages: 1,
  method: 'text-layer',
};

export const FIRST = {
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

export const SECOND = {
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

export const THIRD = {
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
