import { describe, expect, it } from 'vitest';
import { buildOutline } from '../document/outline-builder.ts';
import { documentFromParagraphs } from '../document/plain.ts';
import { anchorOver, type ExtractionContext } from './context.ts';
import { extractMovements } from './movements.ts';
import { extractOutline } from './outline.ts';
import { quotationsOf } from './quotations.ts';
import { extractTheme } from './theme.ts';

function contextOf(paragraphs: string[]): ExtractionContext {
  const document = documentFromParagraphs(paragraphs);
  const outline = buildOutline(document);
  return {
    document,
    blocks: document.blocks,
    outline,
    anchor: anchorOver(document.blocks, outline.sectionAt),
  };
}

const theme = (...paragraphs: string[]) => extractTheme(contextOf(paragraphs))?.text ?? null;
const movements = (...paragraphs: string[]) => {
  const context = contextOf(paragraphs);
  return extractMovements(context, extractTheme(context)).map(({ text }) => text);
};

describe('theme', () => {
  it.each([
    ['UBND huyện phát động Phong trào thi đua năm 2031 với chủ đề: “Kỷ cương - Sáng tạo năm 2031”, cụ thể:'],
    ['UBND huyện phát động Phong trào thi đua năm 2031 với chủ đề "Kỷ cương - Sáng tạo năm 2031".'],
    ['Chủ đề: “Kỷ cương - Sáng tạo năm 2031”.'],
    ['1. Chủ đề: “Kỷ cương - Sáng tạo năm 2031”.'],
    ['- Chủ đề thi đua năm 2031 của tỉnh là: “Kỷ cương - Sáng tạo năm 2031”'],
    ['Chủ đề năm 2031: Kỷ cương - Sáng tạo năm 2031.'],
  ])('%s', (sentence) => expect(theme(sentence, 'I. MỤC TIÊU')).toBe('Kỷ cương - Sáng tạo năm 2031'));

  it('may stand in the paragraph below its heading', () =>
    expect(theme('I. CHỦ ĐỀ', '“Kỷ cương - Sáng tạo”', 'II. MỤC TIÊU')).toBe('Kỷ cương - Sáng tạo'));

  it.each([
    ['I. NỘI DUNG', '- Sinh hoạt theo chủ đề “An toàn giao thông” mỗi tháng.'],
    ['I. NỘI DUNG', '- Tổ chức các chủ đề “Đọc sách” cho học sinh.'],
    ['I. NỘI DUNG', '- Họp chuyên đề “Nghề muối”.'],
    ['Phát động phong trào “Toàn dân làm muối”.', 'I. NỘI DUNG'],
  ])('finds none in %s / %s', (...paragraphs) => expect(theme(...paragraphs)).toBeNull());

  it('keeps the evidence with its marks', () => {
    const found = extractTheme(contextOf(['Phát động thi đua với chủ đề “Kỷ cương”.', 'I. A B']));
    expect(found?.anchor.quote).toBe('“Kỷ cương”');
  });
});

describe('movements', () => {
  it.each<[string, string[]]>([
    ['Thực hiện phong trào thi đua “Toàn dân làm muối sạch”.', ['Toàn dân làm muối sạch']],
    [
      'các phong trào: “Làm muối sạch”; “Giữ đê biển”; “Học suốt đời”...',
      ['Làm muối sạch', 'Giữ đê biển', 'Học suốt đời'],
    ],
    ['phong trào “Làm muối sạch” và cuộc vận động “Giữ đê biển”', ['Làm muối sạch', 'Giữ đê biển']],
    ['phong trào thi đua do Thủ tướng Chính phủ phát động: “Làm muối sạch”', ['Làm muối sạch']],
    ['Cuộc vận động "Làm muối sạch" gắn với nghề', ['Làm muối sạch']],
    ['phong trào “Làm muối sạch”. Xây dựng mô hình “Đê xanh”', ['Làm muối sạch']],
    ['phong trào thi đua theo phương châm “rõ người, rõ việc”', []],
    ['phát động phong trào năm 2031 với chủ đề “Kỷ cương, sáng tạo”', []],
    ['âm mưu “diễn biến hòa bình” của các thế lực', []],
    ['mô hình “Đê xanh”, chương trình “Muối sạch”', []],
  ])('%s', (sentence, expected) => expect(movements('I. NỘI DUNG', `- ${sentence}`)).toEqual(expected));

  it('counts each once, whatever the tone marks', () =>
    expect(movements('I. A B', '- phong trào “Văn hoá đọc”', '- phong trào “Văn hóa đọc”;')).toEqual([
      'Văn hoá đọc',
    ]));
});

describe('outline and quotations', () => {
  it('lists headings with their evidence', () =>
    expect(
      extractOutline(contextOf(['I. MỤC TIÊU', '1. Chung'])).map(({ label, title, level, anchor }) => [
        label,
        title,
        level,
        anchor.section,
        anchor.quote,
      ]),
    ).toEqual([
      ['I', 'MỤC TIÊU', 1, 'I', 'I. MỤC TIÊU'],
      ['1', 'Chung', 2, 'I.1', '1. Chung'],
    ]));
  it.each([
    ['“A B” và "C D"', ['A B', 'C D']],
    ['“A B“ sai dấu', ['A B']],
    ['mở “A B không đóng', ['A B không đóng']],
    ['không có', []],
  ])('%s', (text, expected) => expect(quotationsOf(text).map((found) => found.text)).toEqual(expected));
});
