import { describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../../document/plain.ts';
import { extract } from '../extract.ts';

const read = (sentence: string): string[] =>
  extract(documentFromParagraphs(['I. MỤC TIÊU', sentence])).targets.map(
    ({ indicator, comparator, value, unit, period }) =>
      [indicator, comparator, value, unit, period].filter((part) => part !== null).join(' | '),
  );

describe('the same goal in other words', () => {
  it.each([
    [
      '- Cải cách hành chính: 100% hồ sơ được trả kết quả đúng hẹn.',
      'hồ sơ được trả kết quả đúng hẹn | = | 100 | %',
    ],
    ['- Bảo hiểm y tế: 95% dân số tham gia.', 'Bảo hiểm y tế | = | 95 | %'],
    [
      '- Phòng Y tế: bảo đảm 19,5 giường bệnh/vạn dân.',
      'giường bệnh/vạn dân | = | 19.5 | giường bệnh/vạn dân',
    ],
  ])('a field of work before a colon names only what does not name itself: %s', (sentence, goal) =>
    expect(read(sentence)).toEqual([goal]),
  );

  it.each([
    [
      '- 90% hội viên, gia đình ký cam kết thực hiện phong trào "3 nhớ, 2 làm" tại nơi ở.',
      'hội viên, gia đình ký cam kết thực hiện phong trào "3 nhớ, 2 làm" tại nơi ở | = | 90 | %',
    ],
    [
      '- Phấn đấu 40% số thôn (trong đó có 02 bản) đạt chuẩn an toàn.',
      'số thôn (trong đó có 02 bản) đạt chuẩn an toàn | = | 40 | %',
    ],
    [
      '- Tốc độ tăng giá trị sản xuất bình quân 5 năm 2026-2030 đạt 9,5%.',
      'Tốc độ tăng giá trị sản xuất bình quân | = | 9.5 | % | 2026-2030',
    ],
  ])('a number inside a name is no value of its own: %s', (sentence, goal) =>
    expect(read(sentence)).toEqual([goal]),
  );

  it('cuts at the work that stands right before the next number', () =>
    expect(read('- Phấn đấu lập 12 tổ hòa giải và kết nạp mới 900 hội viên trở lên.')).toEqual([
      'lập tổ hòa giải | = | 12 | tổ',
      'kết nạp mới hội viên | >= | 900 | hội viên',
    ]));

  it('leaves what joins a sentence to the one before out of the name', () =>
    expect(read('- Ngoài ra, tổ chức ít nhất một hội thi nấu ăn.')).toEqual([
      'hội thi nấu ăn | >= | 1 | hội thi',
    ]));

  it.each(['trên', 'hơn', '>', 'cao hơn'])('keeps the bound "%s" with the number after it', (bound) =>
    expect(read(`- Tuyên truyền cho người học tại 100% trường và ${bound} 70% công nhân của cụm.`)).toEqual([
      'Tuyên truyền cho người học tại trường | = | 100 | %',
      'công nhân của cụm | > | 70 | %',
    ]),
  );

  it.each(['ngày 30/9/2031', 'ngày 30 tháng 9 năm 2031', '30.9.2031', 'ngày 30-9-2031', 'quý III/2031'])(
    'sees no name in "đến trước %s"',
    (date) =>
      expect(read(`- Bảo đảm lộ trình đến trước ${date} đạt 100% cơ sở có sổ điện tử.`)).toEqual([
        'cơ sở có sổ điện tử | = | 100 | % | 2031',
      ]),
  );

  it.each([
    ['bằng hoặc vượt', '>='],
    ['lớn hơn hoặc bằng', '>='],
    ['thấp hơn hoặc bằng', '<='],
    ['không dưới', '>='],
    ['≤', '<='],
  ])('reads "%s" as %s', (words, bound) =>
    expect(read(`- Sản lượng muối ${words} 52.000 tấn.`)).toEqual([
      `Sản lượng muối | ${bound} | 52000 | tấn`,
    ]),
  );

  it.each([
    ['Duy trì tỷ lệ 100% trẻ em năm tuổi ra lớp.', 'tỷ lệ trẻ em năm tuổi ra lớp | = | 100 | %'],
    ['Tỷ lệ hồ sơ trực tuyến một phần đạt 60%.', 'Tỷ lệ hồ sơ trực tuyến một phần | = | 60 | %'],
  ])('names "%s"', (sentence, goal) => expect(read(`- ${sentence}`)).toEqual([goal]));

  it.each(['phấn đấu', 'quyết tâm', 'nỗ lực', 'cố gắng'])('takes "%s" as effort outside goals', (effort) => {
    const { targets } = extract(
      documentFromParagraphs(['II. NHIỆM VỤ', `- Trồng cây phân tán, ${effort} tỷ lệ che phủ đạt 41%.`]),
    );
    expect(targets.map(({ indicator, value }) => [indicator, value])).toEqual([['tỷ lệ che phủ', 41]]);
  });
});
