import { describe, expect, it } from 'vitest';
import { lines, part } from './assignments.samples.ts';

describe('grounds and times before the unit', () => {
  it('keeps a duty that follows its ground without a comma', () =>
    expect(
      part('1. Phòng Kinh tế căn cứ Kế hoạch này xây dựng chương trình, hoàn thành trước ngày 15/4/2031.'),
    ).toEqual([
      'implement | Phòng Kinh tế | xây dựng chương trình, hoàn thành trước ngày 15/4/2031 | 2031-04-15',
    ]));

  it('reads the unit after a time with a colon, in a part on time', () =>
    expect(
      lines([
        'III. THỜI GIAN',
        '- Trước ngày 20/5/2031: UBND cấp huyện hoàn thành việc nghiệm thu.',
        '- Trước ngày 30/6/2031: Tổ công tác triển khai Đề án 12 cấp xã hoàn thành nhập liệu.',
      ]),
    ).toEqual([
      'implement | UBND cấp huyện | hoàn thành việc nghiệm thu | 2031-05-20',
      'implement | Tổ công tác triển khai Đề án 12 cấp xã | hoàn thành nhập liệu | 2031-06-30',
    ]));

  it.each([
    [
      '- Đối với những hộ ở ven sông, có nguyện vọng di dời, Công an địa phương lập danh sách.',
      'implement | Công an địa phương | lập danh sách',
    ],
    [
      '- Đối với lao động mất việc thì Trung tâm Dịch vụ việc làm Hoa Mai tổ chức tư vấn.',
      'implement | Trung tâm Dịch vụ việc làm Hoa Mai | tổ chức tư vấn',
    ],
    [
      '- Trong quá trình thực hiện Thủ trưởng các đơn vị chủ động báo cáo số liệu.',
      'implement | Thủ trưởng các đơn vị | chủ động báo cáo số liệu',
    ],
  ])('%s', (sentence, expected) => expect(part(sentence)).toEqual([expected]));
});

describe('where a name is over', () => {
  it('ends a group before what it shares', () =>
    expect(part('2. Công an tỉnh phối hợp với lực lượng Kiểm ngư trong công tác tuần tra biển.')).toEqual([
      'coordinate | Công an tỉnh | trong công tác tuần tra biển',
      'coordinate | lực lượng Kiểm ngư | trong công tác tuần tra biển',
    ]));

  it('knows offices of deputies and bodies of a school', () =>
    expect(
      part(
        '1. Nhiệm vụ của Phó trưởng cụm thi đua',
        'a) Thay mặt Trưởng cụm ký báo cáo.',
        '2. Công đoàn trường phối hợp với Liên đội tổ chức hội thi.',
      ),
    ).toEqual([
      'implement | Phó trưởng cụm thi đua | Thay mặt Trưởng cụm ký báo cáo',
      'coordinate | Công đoàn trường | tổ chức hội thi',
      'coordinate | Liên đội | tổ chức hội thi',
    ]));
});

describe('bodies listed in one sentence', () => {
  it.each<[string, string[]]>([
    [
      '1. Sở Y tế chủ động giám sát bệnh; Sở Công Thương chỉ đạo lực lượng kiểm soát chợ.',
      [
        'implement | Sở Y tế | chủ động giám sát bệnh',
        'implement | Sở Công Thương | chỉ đạo lực lượng kiểm soát chợ',
      ],
    ],
    [
      '2. Các tổ chức chính trị - xã hội vận động hội viên tham gia.',
      ['implement | Các tổ chức chính trị - xã hội | vận động hội viên tham gia'],
    ],
    [
      '3. Các đồng chí Ủy viên Ban Thường vụ Huyện ủy trực tiếp chỉ đạo địa bàn.',
      ['implement | Các đồng chí Ủy viên Ban Thường vụ Huyện ủy | trực tiếp chỉ đạo địa bàn'],
    ],
    [
      '4. Đảng ủy các xã và chi, đảng bộ trực thuộc xây dựng chương trình.',
      [
        'implement | Đảng ủy các xã | xây dựng chương trình',
        'implement | chi, đảng bộ trực thuộc | xây dựng chương trình',
      ],
    ],
    [
      '5. Văn phòng HĐND - UBND phường chuẩn bị phòng họp.',
      ['implement | Văn phòng HĐND - UBND phường | chuẩn bị phòng họp'],
    ],
    [
      '6. Ban Giám đốc Bệnh viện chỉ đạo các khoa, phòng trực dịch.',
      ['implement | Ban Giám đốc Bệnh viện | chỉ đạo các khoa, phòng trực dịch'],
    ],
    [
      '7. Trưởng các khoa, phòng, trạm y tế: Quán triệt quy trình.',
      ['implement | Trưởng các khoa, phòng, trạm y tế | Quán triệt quy trình'],
    ],
  ])('%s', (sentence, expected) => expect(part(sentence)).toEqual(expected));

  it('takes bodies of the youth union for a heading', () =>
    expect(part('4. Các huyện, thành đoàn, Đoàn trực thuộc', '- Ra quân đồng loạt.')).toEqual([
      'implement | Các huyện, thành đoàn | Ra quân đồng loạt',
      'implement | Đoàn trực thuộc | Ra quân đồng loạt',
    ]));
});

describe('parts of a document', () => {
  it('knows a part on implementation by its capital letter', () =>
    expect(
      lines([
        'A. KẾT QUẢ',
        'Đã làm nhiều việc.',
        'C. TỔ CHỨC THỰC HIỆN',
        'Các cụm, khối thi đua xây dựng quy chế.',
      ]),
    ).toEqual(['implement | Các cụm, khối thi đua | xây dựng quy chế']));

  it('takes neither reasons nor the closing words of a notice for duties', () =>
    expect(
      lines(
        [
          'IV. TỔ CHỨC THỰC HIỆN',
          'Đề nghị Sở Tài chính:',
          '(1) Rà soát định mức chi.',
          'Lý do: (i) Định mức tránh lãng phí đã cũ.',
          'Sở Công Thương thông báo để các đơn vị biết, thực hiện.',
        ],
        'Sở Công Thương tỉnh Hoa Mai',
      ),
    ).toEqual(['implement | Sở Tài chính | Rà soát định mức chi']));
});

describe('bodies that plans of communes and ministries name', () => {
  it.each([
    [
      '1. Hợp tác xã dịch vụ nông nghiệp Bản Lim xây dựng phương án tưới.',
      'implement | Hợp tác xã dịch vụ nông nghiệp Bản Lim | xây dựng phương án tưới',
    ],
    [
      '2. Ban Khuyến nông xã hướng dẫn ủ phân trước ngày 12/4/2031.',
      'implement | Ban Khuyến nông xã | hướng dẫn ủ phân trước ngày 12/4/2031 | 2031-04-12',
    ],
    ['3. Trạm Thú y xã tổ chức tiêm phòng.', 'implement | Trạm Thú y xã | tổ chức tiêm phòng'],
  ])('in a numbered point under any title: %s', (sentence, expected) =>
    expect(lines(['III. BIỆN PHÁP', sentence])).toEqual([expected]),
  );

  it.each([
    [
      '1. Các sở giáo dục và đào tạo tổ chức hội thi.',
      'implement | Các sở giáo dục và đào tạo | tổ chức hội thi',
    ],
    [
      '2. Các sở nông nghiệp và môi trường chỉ đạo phòng trừ sâu hại.',
      'implement | Các sở nông nghiệp và môi trường | chỉ đạo phòng trừ sâu hại',
    ],
  ])('departments of a field in small letters: %s', (sentence, expected) =>
    expect(part(sentence)).toEqual([expected]),
  );

  it('says nothing of cooperatives in general', () =>
    expect(lines(['II. GIẢI PHÁP', '1. Hợp tác xã hoạt động hiệu quả được biểu dương.'])).toEqual([]));
});
