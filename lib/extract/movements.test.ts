import { describe, expect, it } from 'vitest';
import { contextOf } from './extract.samples.ts';
import { extractMovements } from './movements.ts';
import { extractTheme } from './theme.ts';

const movements = (...paragraphs: string[]) => {
  const context = contextOf(paragraphs);
  return extractMovements(context, extractTheme(context)).map(({ text }) => text);
};

describe('movements', () => {
  it.each<[string, string[]]>([
    ['Thực hiện phong trào thi đua “Toàn dân làm muối sạch”.', ['Toàn dân làm muối sạch']],
    [
      'các phong trào: “Làm muối sạch”; “Giữ đê biển”; “Học suốt đời”...',
      ['Làm muối sạch', 'Giữ đê biển', 'Học suốt đời'],
    ],
    ['phong trào “Làm muối sạch” và cuộc vận động “Giữ đê biển”', ['Làm muối sạch', 'Giữ đê biển']],
    ['phong trào thi đua do Thủ tướng Chính phủ phát động: “Làm muối sạch”', ['Làm muối sạch']],
    ["phong trào ‘‘Làm muối sạch’’ và cuộc vận động ''Giữ đê biển''", ['Làm muối sạch', 'Giữ đê biển']],
    ['Cuộc vận động "Làm muối sạch" gắn với nghề', ['Làm muối sạch']],
    ['phong trào “Làm muối sạch”. Xây dựng mô hình “Đê xanh”', ['Làm muối sạch']],
    ['phong trào thi đua theo phương châm “rõ người, rõ việc”', []],
    ['phát động phong trào năm 2031 với chủ đề “Kỷ cương, sáng tạo”', []],
    ['âm mưu “diễn biến hòa bình” của các thế lực', []],
    ['phong trào “Muối sạch” trong thanh niên, công nhân; “Đê xanh”', ['Muối sạch', 'Đê xanh']],
    ['không tổ chức phong trào hình thức theo kiểu “đầu voi đuôi chuột”', []],
    ['đẩy mạnh phong trào thi đua; chống tư tưởng “an phận”', []],
    ['mô hình “Đê xanh”, chương trình “Muối sạch”', []],
  ])('%s', (sentence, expected) => expect(movements('I. NỘI DUNG', `- ${sentence}`)).toEqual(expected));

  it('counts each once, whatever the tone marks', () =>
    expect(movements('I. A B', '- phong trào “Văn hoá đọc”', '- phong trào “Văn hóa đọc”;')).toEqual([
      'Văn hoá đọc',
    ]));
});
