import { describe, expect, it } from 'vitest';
import { buildOutline } from '../../document/outline-builder.ts';
import { documentFromParagraphs, plainBlock } from '../../document/plain.ts';
import type { ParsedDocument } from '../../document/types.ts';
import { definedPatterns, patternFaults } from '../../text/pattern.ts';
import { anchorOver, type ExtractionContext } from '../context.ts';
import type { Assignment, Metadata, Target } from '../types.ts';
import { extractTargets } from './targets.ts';

const METADATA: Metadata = {
  documentType: 'KH',
  title: null,
  number: null,
  symbol: null,
  issuedOn: '2026-01-15',
  place: null,
  issuer: null,
  issuerLevel: 'district',
  signer: null,
  recipients: [],
  period: { from: '2026', to: '2026' },
  parent: null,
  anchors: {},
  header: { numberLine: false, dateLine: false, signatureBlock: false },
  secrecy: null,
};

function contextOf(document: ParsedDocument): ExtractionContext {
  const outline = buildOutline(document);
  return {
    document,
    blocks: document.blocks,
    outline,
    anchor: anchorOver(document.blocks, outline.sectionAt),
  };
}

const read = (
  paragraphs: string[],
  metadata: Partial<Metadata> = {},
  assignments: (context: ExtractionContext) => Assignment[] = () => [],
): Target[] => {
  const context = contextOf(documentFromParagraphs(paragraphs));
  return extractTargets(context, { ...METADATA, ...metadata }, assignments(context));
};

/** A ruled table under a caption; `null` is a place without a cell. */
function tableDocument(caption: string, rows: (string | null)[][]): ParsedDocument {
  const document = documentFromParagraphs([caption]);
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (text === null) return;
      document.blocks.push({
        ...plainBlock(document.blocks.length, text),
        kind: 'cell',
        cell: { table: 0, row, column, rowSpan: 1, columnSpan: 1 },
      });
    });
  });
  document.tables.push({ rows: rows.length, columns: rows[0]?.length ?? 0, ruled: true, headerRows: 1 });
  return document;
}

const readTable = (caption: string, rows: (string | null)[][], metadata: Partial<Metadata> = {}): Target[] =>
  extractTargets(contextOf(tableDocument(caption, rows)), { ...METADATA, ...metadata }, []);

const brief = (targets: Target[]): string[] =>
  targets.map(({ indicator, comparator, value, unit, period }) =>
    [indicator, comparator, value, unit, period].join(' | '),
  );

describe('patterns', () => {
  it.each([...definedPatterns()])('%s keeps its word', (_, { regex, examples }) =>
    expect(patternFaults(regex, examples)).toEqual([]),
  );
});

describe('evidence', () => {
  it('anchors every target in the words that state it', () => {
    const [target] = read(['II. CHỈ TIÊU', '- Tổng đàn gia súc đạt 12.300 con; trồng mới 45 ha cây ăn quả.']);
    expect(target?.anchor.quote).toBe('Tổng đàn gia súc đạt 12.300 con');
    expect(target?.anchor.section).toBe('II');
  });

  it('leaves the blank and the dash before a clause out of the quote', () => {
    const targets = read(['II. CHỈ TIÊU', '- Có thêm 04 thôn đạt chuẩn; phấn đấu thêm 02 xã đạt chuẩn.']);
    for (const { anchor } of targets) expect(anchor.quote).toMatch(/^\p{L}/u);
  });
});

describe('what a part of the document is about', () => {
  it('takes bare figures under goals and leaves them under results and money', () => {
    const targets = read([
      'I. KẾT QUẢ THỰC HIỆN NĂM 2025',
      '1. Các chỉ tiêu chủ yếu',
      '- Tổng giá trị sản xuất đạt 1.850 tỷ đồng.',
      'II. MỤC TIÊU NĂM 2026',
      '- Tổng giá trị sản xuất đạt 2.040 tỷ đồng.',
      'III. KINH PHÍ',
      'Tổng kinh phí là 350 triệu đồng.',
    ]);
    expect(brief(targets)).toEqual(['Tổng giá trị sản xuất | = | 2040 | tỷ đồng | 2026']);
  });

  it('does not take a programme for a goal', () =>
    expect(read(['I. CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA', 'Toàn xã có 12 thôn với 3.400 hộ dân.'])).toEqual([]));

  it('lets a report set goals only where it says so', () => {
    const texts = ['II. NHIỆM VỤ', '- Rà soát ít nhất 30% hồ sơ.', '- Phấn đấu trên 90% hồ sơ đúng hạn.'];
    expect(brief(read(texts, { documentType: 'BC' }))).toEqual(['hồ sơ đúng hạn | > | 90 | % | 2026']);
  });
});

describe('what a sentence says of another time', () => {
  it('does not take what was reached before the plan', () =>
    expect(
      read(['II. MỤC TIÊU', 'Năm 2025, thu nhập đạt 48 triệu đồng; toàn xã có 7/9 thôn đạt chuẩn.'], {
        period: { from: '2026', to: '2030' },
      }),
    ).toEqual([]));

  it('names the indicator, not the funds spoken of before it', () =>
    expect(brief(read(['1. Ngân hàng nâng cao chất lượng nguồn vốn, giữ tỷ lệ nợ xấu dưới 0,5%.']))).toEqual([
      'tỷ lệ nợ xấu | < | 0.5 | % | 2026',
    ]));
});

describe('period', () => {
  it('comes from the clause, then the title, then the document', () => {
    const targets = read(
      [
        'II. MỤC TIÊU ĐẾN NĂM 2028',
        '- Tỷ lệ che phủ rừng đạt 55%.',
        '- Đến năm 2030, tỷ lệ đô thị hóa đạt 30%.',
        'III. CHỈ TIÊU KHÁC',
        '- Tỷ lệ hộ nghèo giảm 2% so với năm 2025.',
      ],
      { period: { from: '2026', to: '2030' } },
    );
    expect(targets.map(({ period }) => period)).toEqual(['2028', '2030', '2026-2030']);
  });
});

describe('goals of a higher level', () => {
  const texts = [
    'I. MỤC TIÊU',
    'Góp phần hoàn thành chỉ tiêu của tỉnh năm 2026: tốc độ tăng trưởng GRDP đạt từ 8% trở lên.',
  ];
  it('are marked as restated below that level', () =>
    expect(read(texts)[0]).toMatchObject({ value: 8, comparator: '>=', restated: true }));
  it('are its own at that level', () =>
    expect(read(texts, { issuerLevel: 'province' })[0]?.restated).toBe(false));
});

describe('who is answerable', () => {
  it('is whoever has the duty in the same block', () => {
    const text = '1. Phòng Kinh tế có trách nhiệm tham mưu, bảo đảm 100% chợ được kiểm tra.';
    const targets = read(['III. TỔ CHỨC THỰC HIỆN', text], {}, (context) => [
      {
        unit: 'Phòng Kinh tế',
        role: 'implement',
        task: 'bảo đảm 100% chợ được kiểm tra',
        deadline: null,
        anchor: context.anchor(1, 0, text.length),
        confidence: { score: 0.9, reasons: [] },
      },
    ]);
    expect(targets[0]?.assignedUnits).toEqual(['Phòng Kinh tế']);
  });
});

describe('tables', () => {
  it('gives one target a row and planned year, by the words of the headers', () => {
    const targets = readTable('Biểu 1. Chỉ tiêu chủ yếu giai đoạn 2026-2027', [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Ước TH năm 2025', 'Năm 2026', 'Năm 2027'],
      ['1', 'Lúa', null, null, null, null],
      ['-', 'Diện tích', 'ha', '410', '420', '430'],
      ['2', 'Tỷ lệ hộ nghèo', '%', '6,1', '≤ 5', '4,2'],
    ]);
    expect(brief(targets)).toEqual([
      'Lúa - Diện tích | = | 420 | ha | 2026',
      'Lúa - Diện tích | = | 430 | ha | 2027',
      'Tỷ lệ hộ nghèo | <= | 5 | % | 2026',
      'Tỷ lệ hộ nghèo | = | 4.2 | % | 2027',
    ]);
  });

  it('knows columns that differ by what they measure, units in their headers, and gaps under a wide header', () => {
    const targets = readTable('Danh mục sản phẩm', [
      ['TT', 'Sản phẩm', 'Kế hoạch 2026', null],
      [null, null, 'Lượng (tấn)', 'Giá trị (triệu đồng)'],
      ['1', 'Cam', '120', '2.400'],
    ]);
    expect(brief(targets)).toEqual([
      'Cam - Lượng | = | 120 | tấn | 2026',
      'Cam - Giá trị | = | 2400 | triệu đồng | 2026',
    ]);
  });

  it('gives a row its lead unit and a part its whole', () => {
    const targets = readTable('Chỉ tiêu năm 2026', [
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2026', 'Đơn vị chủ trì'],
      ['1', 'Số lao động được giải quyết việc làm', 'người', '850', 'Phòng Nội vụ'],
      [null, 'Trong đó:', null, null, null],
      ['-', 'Đi làm việc ở nước ngoài', 'người', '40', 'Phòng Nội vụ;\nPhòng Kinh tế'],
    ]);
    expect(targets.map(({ partOf }) => partOf)).toEqual([null, 0]);
    expect(targets[1]?.assignedUnits).toEqual(['Phòng Nội vụ', 'Phòng Kinh tế']);
  });

  it('reads parts opened in their own row, bounds and rank groups in cells', () => {
    const targets = readTable('Biểu mục tiêu', [
      ['TT', 'Mục tiêu', 'Đơn vị tính', 'Năm 2026'],
      ['1', 'Sản lượng lương thực', 'tấn', '5.300'],
      [null, 'Trong đó: Lúa', '"', 'trên 4.200'],
      ['2', 'Xếp hạng chuyển đổi số', null, 'Nhóm 15'],
    ]);
    expect(brief(targets)).toEqual([
      'Sản lượng lương thực | = | 5300 | tấn | 2026',
      'Lúa | > | 4200 | tấn | 2026',
      'Xếp hạng chuyển đổi số | = |  |  | 2026',
    ]);
    expect(targets.map(({ kind, partOf }) => [kind, partOf])).toEqual([
      ['quantity', null],
      ['quantity', 0],
      ['grade', null],
    ]);
  });

  it('shares out goals to bodies that stand in rows', () => {
    const targets = readTable('Phân bổ chỉ tiêu năm 2026', [
      ['TT', 'Xã, phường', 'Chỉ tiêu người tham gia BHYT (người)', 'Chỉ tiêu trồng rừng (ha)'],
      ['1', 'Xã Bản Lim', '5.120', '30'],
    ]);
    expect(targets.map(({ indicator, unit, assignedUnits }) => [indicator, unit, assignedUnits])).toEqual([
      ['người tham gia BHYT', 'người', ['Xã Bản Lim']],
      ['trồng rừng', 'ha', ['Xã Bản Lim']],
    ]);
  });

  it.each([
    ['Dự toán kinh phí', ['TT', 'Nội dung', 'ĐVT', 'Năm 2026'], ['1', 'Tập huấn', 'triệu đồng', '45']],
    ['Kết quả', ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2025'], ['1', 'Diện tích lúa', 'ha', '410']],
    ['Bảng chấm điểm', ['TT', 'Tiêu chí', 'Điểm chuẩn'], ['1', 'Cải cách hành chính', '20']],
    ['Danh sách', ['TT', 'Họ và tên', 'Năm sinh'], ['1', 'Lò Văn An', '1985']],
  ])('%s is no table of goals', (caption, header, row) =>
    expect(readTable(caption, [header, row])).toEqual([]),
  );
});

describe('an emulation plan', () => {
  const content = [
    'II. NỘI DUNG THI ĐUA',
    '1. Về kinh tế',
    'Thu ngân sách trên địa bàn đạt 61.300 triệu đồng. Trồng mới 310 ha rừng.',
  ];
  it('sets its goals under what is competed in when it has no part of goals', () =>
    expect(read(content).map(({ value }) => value)).toEqual([61300, 310]));
  it('sets them in the part of goals when it has one', () =>
    expect(
      read(['I. CHỈ TIÊU', 'Tỷ lệ che phủ rừng đạt 47%.', ...content]).map(({ value }) => value),
    ).toEqual([47]));
});

describe('long text', () => {
  it('finds every goal of a very long list', () => {
    const item = (n: number): string =>
      `- Tỷ lệ hộ dân thôn ${String.fromCharCode(65 + (n % 20))} dùng nước sạch đạt ${n % 100},5%;`;
    const list = Array.from({ length: 3000 }, (_, n) => item(n)).join(' ');
    expect(read(['II. CHỈ TIÊU', list])).toHaveLength(3000);
  });
  it('does not choke on a paragraph without a goal', () =>
    expect(read([`I. MỤC TIÊU`, 'nâng cao chất lượng, '.repeat(20_000)])).toEqual([]));
});
