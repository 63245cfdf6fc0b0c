import { describe, expect, it } from 'vitest';
import { documentFromParagraphs, plainBlock } from '../document/plain.ts';
import { extract } from './extract.ts';
import { titleLines } from './title-lines.ts';

const INTRODUCTION =
  'Căn cứ nhiệm vụ được giao, Trường Tiểu học Hoa Mai xây dựng kế hoạch năm học với những nội dung chủ yếu sau đây:';
const bold = (text: string) => ({
  ...plainBlock(0, text),
  runs: [{ start: 0, end: text.length, bold: true, italic: false }],
});
const looks = (...blocks: (string | ReturnType<typeof bold>)[]) =>
  blocks.map((block, index) => (typeof block === 'string' ? plainBlock(index, block) : { ...block, index }));

describe('titles without a number', () => {
  it('are short lines in capitals or in bold, after the first running text', () => {
    const blocks = looks(
      'PHÒNG GIÁO DỤC',
      'KẾ HOẠCH',
      bold('Nhiệm vụ năm học'),
      INTRODUCTION,
      'MỤC TIÊU NĂM HỌC',
      bold('Chỉ tiêu cụ thể:'),
      'Tỷ lệ chuyên cần đạt 98%.',
      '- GIỮ VỮNG KỶ CƯƠNG',
      'I. NHIỆM VỤ',
      'TM. BAN GIÁM HIỆU',
    );
    expect([...titleLines(blocks)]).toEqual([
      [4, 'capitals'],
      [5, 'bold'],
    ]);
  });

  it.each([
    ['makes goals of what stands below', ['CHỈ TIÊU', '- Tỷ lệ chuyên cần: 98%;'], 1],
    ['lasts through numbers below it', ['CHỈ TIÊU', '1. Về học tập', '- Tỷ lệ chuyên cần: 98%;'], 1],
    ['ends with the next one', ['CHỈ TIÊU', 'KẾT QUẢ NĂM TRƯỚC', '- Tỷ lệ chuyên cần: 98%;'], 0],
    ['ends with a higher number', ['CHỈ TIÊU', 'II. KẾT QUẢ NĂM TRƯỚC', '- Tỷ lệ chuyên cần: 98%;'], 0],
  ])('%s', (_, paragraphs, count) => {
    const { targets } = extract(documentFromParagraphs([INTRODUCTION, ...paragraphs]));
    expect(targets).toHaveLength(count);
  });
});

describe('duties under titles without a number', () => {
  it('belong to the unit named, and stop at the next title', () => {
    const { assignments } = extract(
      documentFromParagraphs([
        INTRODUCTION,
        'TỔ CHỨC THỰC HIỆN',
        'Tổ Chuyên môn',
        '- Xây dựng thời khóa biểu;',
        '- Kiểm tra giáo án.',
        'KINH PHÍ',
        '- Lấy từ nguồn chi thường xuyên.',
      ]),
    );
    expect(assignments.map(({ unit, task }) => [unit, task])).toEqual([
      ['Tổ Chuyên môn', 'Xây dựng thời khóa biểu'],
      ['Tổ Chuyên môn', 'Kiểm tra giáo án'],
    ]);
  });
});
