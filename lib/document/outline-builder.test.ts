import { describe, expect, it } from 'vitest';
import { definedPatterns, patternFaults } from '../text/pattern.ts';
import { buildOutline } from './outline-builder.ts';
import { documentFromParagraphs, plainBlock } from './plain.ts';
import type { ParsedDocument } from './types.ts';

/** Labels indented by level, as a reader would see them. */
const shape = (paragraphs: string[]): string[] =>
  buildOutline(documentFromParagraphs(paragraphs)).headings.map(
    ({ label, level }) => `${' '.repeat(level - 1)}${label}`,
  );

/** Path at the start of each paragraph. */
const paths = (paragraphs: string[]): string[] => {
  const outline = buildOutline(documentFromParagraphs(paragraphs));
  return paragraphs.map((_, block) => outline.sectionAt(block, 0));
};

const PLAN = [
  'KẾ HOẠCH',
  'Phát động thi đua năm 2031',
  'Thực hiện Chỉ thị số 15/CT-UBND của Ủy ban nhân dân tỉnh.',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  '- Nâng cao nhận thức.',
  '2. Yêu cầu',
  'II. CHỈ TIÊU',
  '1. Về kinh tế',
  '- Thu ngân sách 2.192 tỷ đồng;',
  '2. Về xã hội',
  '2.3. Về an ninh: Tỷ lệ giải quyết tin báo đạt 90%.',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Nội vụ',
  'a) Chủ trì theo dõi.',
  'b) Báo cáo kết quả.',
  '2. Các xã căn cứ Kế hoạch này tổ chức thực hiện.',
  'Trên đây là Kế hoạch của huyện.',
  'Nơi nhận:',
];

describe('buildOutline', () => {
  it('reads the usual plan', () => {
    expect(shape(PLAN)).toEqual([
      'I',
      ' 1',
      ' 2',
      'II',
      ' 1',
      ' 2',
      '  2.3',
      'III',
      ' 1',
      '  a',
      '  b',
      ' 2',
    ]);
    expect(paths(PLAN).slice(3)).toEqual([
      'I',
      'I.1',
      'I.1',
      'I.2',
      'II',
      'II.1',
      'II.1',
      'II.2',
      'II.2.3',
      'III',
      'III.1',
      'III.1.a',
      'III.1.b',
      'III.2',
      '',
      '',
    ]);
  });

  it('lets Arabic numbers before titles in capitals take the place of Roman ones', () =>
    expect(
      shape(['1. MỤC TIÊU', '1. Về kinh tế', '2. Về xã hội', '2. NHIỆM VỤ', '1. Tuyên truyền', '3. Tổ chức']),
    ).toEqual(['1', ' 1', ' 2', '2', ' 1', '3'].map((label) => label)));

  it('gives the heading its words and tells titles from sentences', () => {
    const { headings } = buildOutline(documentFromParagraphs(PLAN));
    const security = headings.find(({ label }) => label === '2.3');
    expect(security).toMatchObject({ title: 'Về an ninh', clause: true });
    expect(headings.find(({ label }) => label === 'II')).toMatchObject({ title: 'CHỈ TIÊU', clause: false });
    for (const { span, label } of headings) {
      const text = PLAN[span.block]?.slice(span.start, span.end) ?? '';
      expect(text.startsWith(label)).toBe(true);
    }
  });

  it.each([
    [
      'parts, chapters, articles',
      [
        'Phần I',
        'QUY ĐỊNH CHUNG',
        'Chương I',
        'PHẠM VI',
        'Điều 1. Phạm vi',
        '1. Khoản một.',
        'a) Điểm a.',
        'Điều 2. Đối tượng',
        'Chương II',
        'Điều 3. Hiệu lực',
      ],
      ['Phần I', ' Chương I', '  Điều 1', '   1', '    a', '  Điều 2', ' Chương II', '  Điều 3'],
    ],
    [
      'capital letters above Roman numbers',
      ['A. ĐẶC ĐIỂM', 'I. Thuận lợi', 'II. Khó khăn', 'B. NỘI DUNG', 'I. Mục tiêu'],
      ['A', ' I', ' II', 'B', ' I'],
    ],
    [
      'Roman numbers through nine',
      ['I. A một', 'II. B hai', 'III. C ba', 'IV. D bốn', 'V. E năm', 'VI. G sáu'],
      ['I', 'II', 'III', 'IV', 'V', 'VI'],
    ],
    [
      'slash, dash and bracket marks',
      ['I/ MỤC ĐÍCH', '1/ Mục đích', 'II- YÊU CẦU', '1- Giao các phòng', '2- Giao các xã'],
      ['I', ' 1', 'II', ' 1', ' 2'],
    ],
    [
      'levels written out',
      ['1. Mục tiêu', '1.1. Chung', '1.1.1. Kinh tế', '1.1.2. Xã hội', '1.2. Riêng', '2. Nhiệm vụ'],
      ['1', ' 1.1', '  1.1.1', '  1.1.2', ' 1.2', '2'],
    ],
    [
      'levels under Roman numbers',
      ['I. MỤC TIÊU', 'I.1. Chung', 'I.2. Riêng', 'II. NHIỆM VỤ', 'II.1. Giao'],
      ['I', ' I.1', ' I.2', 'II', ' II.1'],
    ],
    [
      'the Vietnamese alphabet',
      ['1. Nhiệm vụ', 'a) Một', 'b) Hai', 'c) Ba', 'd) Bốn', 'đ) Năm', 'e) Sáu', 'g) Bảy'],
      ['1', ' a', ' b', ' c', ' d', ' đ', ' e', ' g'],
    ],
    [
      'a list inside a section',
      [
        'I. NỘI DUNG',
        '1. Thứ nhất',
        '2. Thứ hai gồm các việc:',
        '1. Việc một;',
        '2. Việc hai;',
        '3. Việc ba;',
        '4. Việc bốn.',
        '3. Thứ ba',
      ],
      ['I', ' 1', ' 2', '  1', '  2', '  3', '  4', ' 3'],
    ],
    [
      'bracketed numbers under letters',
      ['1. Nhiệm vụ', 'a) Thu ngân sách', '(1) Thuế', '(2) Phí', 'b) Chi ngân sách'],
      ['1', ' a', '  (1)', '  (2)', ' b'],
    ],
    [
      'brackets under dots',
      ['1. Kinh tế', '1) Nông nghiệp', '2) Công nghiệp', '2. Xã hội'],
      ['1', ' 1', ' 2', '2'],
    ],
    [
      'an annex',
      [
        'I. NỘI DUNG',
        '1. Một',
        'Phụ lục I',
        'DANH MỤC CHỈ TIÊU',
        '1. Lúa',
        'PHỤ LỤC II: NHIỆM VỤ',
        '1. Giao',
      ],
      ['I', ' 1', 'Phụ lục I', ' 1', 'PHỤ LỤC II', ' 1'],
    ],
    ['missing spaces', ['I.MỤC ĐÍCH', '1.Mục đích', '2.Yêu cầu', '2.1.Chung'], ['I', ' 1', ' 2', '  2.1']],
    [
      'an attached plan after articles',
      [
        'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.',
        'Điều 2. Hiệu lực.',
        'KẾ HOẠCH',
        'Phát triển nghề muối',
        'I. MỤC TIÊU',
        '1. Chung',
      ],
      ['Điều 1', 'Điều 2', 'I', ' 1'],
    ],
    ['dots with dashes', ['1.- Về vốn', '1.1. Thu', '2. Về trụ sở', '3.- Đề nghị'], ['1', ' 1.1', '2', '3']],
    [
      'capital letters under Roman numbers',
      ['I. MỘT', 'II. HAI', 'A. Nội dung', '1. Thứ nhất', 'B. Kinh phí', 'III. BA'],
      ['I', 'II', ' A', '  1', ' B', 'III'],
    ],
    ['Party marks', ['I- QUAN ĐIỂM', '1- Chung', '2- Riêng', 'II- NHIỆM VỤ'], ['I', ' 1', ' 2', 'II']],
  ])('reads %s', (_, paragraphs, expected) => expect(shape(paragraphs)).toEqual(expected));

  it.each([
    [
      'quantities',
      ['I. CHỈ TIÊU', '2.192 tỷ đồng thu ngân sách', '1.700.000 lượt khách', '3-4%/năm', '2.5 triệu tấn'],
    ],
    ['symbols and dates', ['I. CĂN CỨ', '08/CT-UBND', '06.02.2024 họp', 'V/v phân công', 'đ/c Bí thư']],
    [
      'references',
      ['I. NỘI DUNG', 'Điều 5 của Luật này quy định', 'Mục tiêu chung của năm', 'Phụ lục kèm theo nêu rõ'],
    ],
    ['recipients', ['I. NỘI DUNG', 'Nơi nhận:', '- Như Điều 3;', '- Lưu: VT.']],
  ])('takes no %s for headings', (_, paragraphs) => expect(shape(paragraphs)).toEqual(['I']));

  it('takes the title of a chapter or an annex from the line below', () => {
    const { headings } = buildOutline(
      documentFromParagraphs(['Chương I', 'QUY ĐỊNH CHUNG', 'Phụ lục 02', 'Danh mục xã']),
    );
    expect(headings.map(({ title }) => title)).toEqual(['QUY ĐỊNH CHUNG', 'Danh mục xã']);
  });

  it('finds headings after a line break inside a block and not in ruled tables', () => {
    const base = documentFromParagraphs(['I. NỘI DUNG\n1. Một\n2. Hai']);
    const cell = {
      ...plainBlock(1, '3. Lúa'),
      kind: 'cell' as const,
      cell: { table: 0, row: 0, column: 0, rowSpan: 1, columnSpan: 1 },
    };
    const document: ParsedDocument = {
      ...base,
      blocks: [...base.blocks, cell],
      tables: [{ rows: 1, columns: 1, ruled: true, headerRows: 0 }],
    };
    const outline = buildOutline(document);
    expect(outline.headings.map(({ label }) => label)).toEqual(['I', '1', '2']);
    expect(outline.sectionAt(0, 14)).toBe('I.1');
    expect(outline.sectionAt(0, 22)).toBe('I.2');
  });

  it('is empty before the first heading and for a text without any', () => {
    const outline = buildOutline(documentFromParagraphs(['Mở đầu', 'I. MỤC TIÊU', 'Thân']));
    expect(outline.sectionAt(0, 3)).toBe('');
    expect(outline.headingAt(0, 0)).toBeNull();
    expect(outline.headingAt(2, 0)).toBe(0);
    expect(buildOutline(documentFromParagraphs(['Không có mục nào'])).headings).toEqual([]);
  });
});

describe('markers', () => {
  it('keeps the word of its patterns', () => {
    const faults = [...definedPatterns()].flatMap(([name, { regex, examples }]) =>
      patternFaults(regex, examples).map((fault) => `${name} ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});
