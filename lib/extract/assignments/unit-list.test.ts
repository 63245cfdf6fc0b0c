import { describe, expect, it } from 'vitest';
import { termText } from '../../lexicon/organisations/terms.ts';
import { parseUnitList, readUnits } from './unit-list.ts';

const list = (text: string): string[] => parseUnitList(text).map((unit) => unit.text);
/** Units at the start of a sentence, and what follows them. */
const run = (text: string): [string[], string] => {
  const source = termText(text);
  const { units, end } = readUnits(source, 0);
  return [units.map((unit) => unit.text), text.slice(source.terms[end]?.start ?? text.length)];
};

describe('parseUnitList', () => {
  it.each([
    ['Sở Y tế', ['Sở Y tế']],
    ['Sở Nội vụ, Sở Tư pháp', ['Sở Nội vụ', 'Sở Tư pháp']],
    ['Sở Văn hóa, Thể thao và Du lịch; Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    [
      'Phòng Văn hoá và Thông tin, Phòng Tài chính - Kế hoạch',
      ['Phòng Văn hoá và Thông tin', 'Phòng Tài chính - Kế hoạch'],
    ],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['Văn phòng HĐND và UBND huyện, Phòng Nội vụ', ['Văn phòng HĐND và UBND huyện', 'Phòng Nội vụ']],
    [
      'các Sở: Nội vụ, Tài chính, Lao động - Thương binh và Xã hội',
      ['Sở Nội vụ', 'Sở Tài chính', 'Sở Lao động - Thương binh và Xã hội'],
    ],
    ['Các Sở, ngành: Tài chính, Y tế', ['Sở Tài chính', 'Sở Y tế']],
    ['các Bộ, ngành liên quan: Xây dựng, Tài chính', ['Bộ Xây dựng', 'Bộ Tài chính']],
    ['các Sở: Lao động Thương binh và Xã hội, Y tế', ['Sở Lao động Thương binh và Xã hội', 'Sở Y tế']],
    ['phòng Tư pháp, phòng Tài chính - Kế hoạch', ['phòng Tư pháp', 'phòng Tài chính - Kế hoạch']],
    ['Tổ Ngữ văn, tổ Khoa học tự nhiên', ['Tổ Ngữ văn', 'tổ Khoa học tự nhiên']],
    ['Phòng Kế hoạch tổng hợp, Khoa Dược', ['Phòng Kế hoạch tổng hợp', 'Khoa Dược']],
    ['Trưởng Ban Công tác Mặt trận các thôn', ['Trưởng Ban Công tác Mặt trận các thôn']],
    ['Tổ công nghệ số cộng đồng các khu phố', ['Tổ công nghệ số cộng đồng các khu phố']],
    ['UBND huyện, thị, thành phố', ['UBND huyện, thị, thành phố']],
    [
      'Trung ương Đoàn, Ủy ban Trung ương MTTQ Việt Nam',
      ['Trung ương Đoàn', 'Ủy ban Trung ương MTTQ Việt Nam'],
    ],
    ['các đơn vị liên quan gồm: Sở Y tế, Công an tỉnh', ['các đơn vị liên quan', 'Sở Y tế', 'Công an tỉnh']],
    ['các Sở: KH&ĐT, TC và NN&PTNT', ['Sở KH&ĐT', 'Sở TC', 'Sở NN&PTNT']],
    ['Sở Tư pháp, Tài chính, Y tế', ['Sở Tư pháp', 'Sở Tài chính', 'Sở Y tế']],
    ['các sở, ban, ngành; UBND các huyện, thị xã', ['các sở, ban, ngành', 'UBND các huyện, thị xã']],
    ['UBND các xã, phường, đặc khu', ['UBND các xã, phường, đặc khu']],
    ['UBND xã, phường', ['UBND xã, phường']],
    ['các cơ quan, đơn vị liên quan, Hội Nông dân xã', ['các cơ quan, đơn vị liên quan', 'Hội Nông dân xã']],
    [
      'Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội',
      ['Ủy ban MTTQ Việt Nam tỉnh', 'các tổ chức chính trị - xã hội'],
    ],
    ['Sở Nội vụ\nSở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['- Sở Nội vụ;\n- Công an tỉnh;', ['Sở Nội vụ', 'Công an tỉnh']],
    ['Công an tỉnh; Bộ CHQS tỉnh; BHXH tỉnh', ['Công an tỉnh', 'Bộ CHQS tỉnh', 'BHXH tỉnh']],
    ['Đảng ủy, UBND các xã', ['Đảng ủy', 'UBND các xã']],
    ['Tổ chuyên môn; Đoàn trường', ['Tổ chuyên môn', 'Đoàn trường']],
    ['Kế toán, Văn thư', ['Kế toán', 'Văn thư']],
    ['Sở Y tế (Chi cục Dân số); Sở Giáo dục và Đào tạo', ['Sở Y tế', 'Sở Giáo dục và Đào tạo']],
    ['Giám đốc Sở Y tế; Chủ tịch UBND huyện', ['Giám đốc Sở Y tế', 'Chủ tịch UBND huyện']],
    ['Bộ Công an, Bộ Quốc phòng', ['Bộ Công an', 'Bộ Quốc phòng']],
    [
      'Công ty cổ phần Cấp nước Hoa Mai và Công ty Điện lực Hoa Mai',
      ['Công ty cổ phần Cấp nước Hoa Mai', 'Công ty Điện lực Hoa Mai'],
    ],
    [
      'Bệnh viện Đa khoa tỉnh, Trung tâm Kiểm soát bệnh tật',
      ['Bệnh viện Đa khoa tỉnh', 'Trung tâm Kiểm soát bệnh tật'],
    ],
    ['Hội LHPN huyện, Huyện đoàn, Hội CCB huyện', ['Hội LHPN huyện', 'Huyện đoàn', 'Hội CCB huyện']],
    ['', []],
  ])('%j', (text, units) => expect(list(text)).toEqual(units));

  it('gives the place of every unit as written', () => {
    const text = 'Sở Nội vụ, Công an tỉnh và các cơ quan liên quan';
    for (const { text: name, start, end } of parseUnitList(text)) expect(text.slice(start, end)).toBe(name);
  });

  it('reads a long list in linear time', () => {
    const steps = (count: number): number => {
      const text = Array.from({ length: count }, (_, index) => `Phòng Số ${index}`).join(', ');
      return parseUnitList(text).length;
    };
    expect(steps(2000)).toBe(2000);
  });
});

describe('readUnits', () => {
  it.each([
    ['Sở Nội vụ theo dõi việc thực hiện', ['Sở Nội vụ'], 'theo dõi việc thực hiện'],
    ['Văn phòng Sở có trách nhiệm tổng hợp', ['Văn phòng Sở'], 'có trách nhiệm tổng hợp'],
    ['Phòng Kế hoạch - Tổng hợp tổng hợp báo cáo', ['Phòng Kế hoạch - Tổng hợp'], 'tổng hợp báo cáo'],
    [
      'Thủ trưởng các cơ quan, đơn vị, Ủy ban nhân dân các xã, thị trấn căn cứ tình hình',
      ['Thủ trưởng các cơ quan, đơn vị', 'Ủy ban nhân dân các xã, thị trấn'],
      'căn cứ tình hình',
    ],
    [
      'Giám đốc Sở Du lịch và các Sở, ban, ngành; Chủ tịch UBND các quận, huyện chịu trách nhiệm',
      ['Giám đốc Sở Du lịch', 'các Sở, ban, ngành', 'Chủ tịch UBND các quận, huyện'],
      'chịu trách nhiệm',
    ],
    [
      'các sở, ban, ngành và cơ quan, đơn vị có liên quan lập dự toán',
      ['các sở, ban, ngành', 'cơ quan, đơn vị có liên quan'],
      'lập dự toán',
    ],
    ['Các cụm, khối thi đua năm 2031 xây dựng quy chế', ['Các cụm, khối thi đua'], 'xây dựng quy chế'],
    [
      'Các doanh nghiệp hoạt động trong lĩnh vực xây dựng, đào tạo trên địa bàn tỉnh chủ động rà soát',
      ['Các doanh nghiệp hoạt động trong lĩnh vực xây dựng, đào tạo trên địa bàn tỉnh'],
      'chủ động rà soát',
    ],
    ['Công an tỉnh, Báo Hoa Mai tuyên truyền', ['Công an tỉnh', 'Báo Hoa Mai'], 'tuyên truyền'],
    ['Cục Hàng không Việt Nam mở thêm đường bay', ['Cục Hàng không Việt Nam'], 'mở thêm đường bay'],
    [
      'Thường trực HĐND, các Ban của HĐND và đại biểu HĐND xã giám sát',
      ['Thường trực HĐND', 'các Ban của HĐND', 'đại biểu HĐND xã'],
      'giám sát',
    ],
    [
      'Giám đốc/Thủ trưởng các đơn vị chịu trách nhiệm',
      ['Giám đốc/Thủ trưởng các đơn vị'],
      'chịu trách nhiệm',
    ],
    ['Bảo hiểm xã hội khu vực XX phối hợp', ['Bảo hiểm xã hội khu vực XX'], 'phối hợp'],
    ['các Chủ đầu tư đẩy nhanh tiến độ', ['các Chủ đầu tư'], 'đẩy nhanh tiến độ'],
    ['Hiệu trưởng các trường xây dựng kế hoạch', ['Hiệu trưởng các trường'], 'xây dựng kế hoạch'],
    ['Ban Tuyên giáo và Dân vận Thành ủy định hướng', ['Ban Tuyên giáo và Dân vận Thành ủy'], 'định hướng'],
    ['Ban Chỉ huy Quân sự xã chủ trì', ['Ban Chỉ huy Quân sự xã'], 'chủ trì'],
    ['Trưởng các phòng, ban trực thuộc chỉ đạo', ['Trưởng các phòng, ban trực thuộc'], 'chỉ đạo'],
  ])('%s', (text, units, after) => expect(run(text)).toEqual([units, after]));

  it.each([
    'Ban hành quy chế phối hợp',
    'Báo cáo kết quả thực hiện',
    'Phòng, chống thiên tai',
    'Phòng ngừa tội phạm',
    'Tổ chức thực hiện',
    'Hội nghị tổng kết',
    'Bộ chỉ số cải cách hành chính',
    'Đoàn kết nội bộ',
    'Cơ sở dữ liệu dùng chung',
    'các giải pháp chủ yếu',
    'Trường hợp có vướng mắc',
    'Tổng sản lượng lương thực',
    'Sở hữu trí tuệ',
    'bán hàng trực tuyến',
  ])('sees no unit in "%s"', (text) => expect(run(text)[0]).toEqual([]));
});
