import { describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../../document/plain.ts';
import { definedPatterns, patternFaults } from '../../text/pattern.ts';
import type { ExtractionContext } from '../context.ts';
import type { Assignment, Metadata, Target } from '../types.ts';
import { brief, contextOf, METADATA } from './phrases/read-table.ts';
import { extractTargets } from './targets.ts';

const read = (
  paragraphs: string[],
  metadata: Partial<Metadata> = {},
  assignments: (context: ExtractionContext) => Assignment[] = () => [],
): Target[] => {
  const context = contextOf(documentFromParagraphs(paragraphs));
  return extractTargets(context, { ...METADATA, ...metadata }, assignments(context));
};

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

describe('the years of a document whose header names none', () => {
  const goals = ['1. Mục tiêu cụ thể', '- Tỷ lệ che phủ rừng đạt 61%.'];
  it.each([
    ['Phát triển cây dược liệu của huyện đến năm 2030, tầm nhìn đến năm 2045', '2030'],
    ['Thực hiện Chương trình số 12 về dược liệu', null],
    ['Phát triển cây dược liệu, định hướng đến năm 2045', null],
  ])('reads the year a plan runs to: %s', (title, period) =>
    expect(read(goals, { title, period: null }).map((target) => target.period)).toEqual([period]),
  );

  it('takes the first line for the title of a list without a header', () => {
    const [target] = read(
      ['16 CHỈ TIÊU PHẤN ĐẤU NĂM 2027', 'Các chỉ tiêu gồm:', '- Tỷ lệ che phủ rừng: 61%'],
      { title: null, period: null },
    );
    expect(target?.period).toBe('2027');
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
