import { describe, expect, it } from 'vitest';
import { contextOf } from './extract.samples.ts';
import { extractTheme } from './theme.ts';

const theme = (...paragraphs: string[]) => extractTheme(contextOf(paragraphs))?.text ?? null;
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

  it('may run over two lines', () =>
    expect(theme('Phát động thi đua với chủ đề:', '“Kỷ cương - Sáng tạo,', 'vì người dân”', 'I. A B')).toBe(
      'Kỷ cương - Sáng tạo, vì người dân',
    ));

  it('may stand unquoted below a heading that is the word alone', () =>
    expect(theme('I. NỘI DUNG', '1. Chủ đề', 'Đoàn kết - Sáng tạo.', '2. Thời gian')).toBe(
      'Đoàn kết - Sáng tạo',
    ));

  it('is the second quotation where the first names the occasion', () =>
    expect(theme('1. Chủ đề “Tháng Nghề muối” năm 2031: “Hạt muối sạch”.', 'I. A B')).toBe('Hạt muối sạch'));

  it.each([
    ['I. CHỦ ĐỀ', 'Thực hiện theo hướng dẫn sau đây.', 'II. MỤC TIÊU'],
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
