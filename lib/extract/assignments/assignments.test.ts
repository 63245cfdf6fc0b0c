import { describe, expect, it } from 'vitest';
import { lines, part } from './assignments.samples.ts';

describe('sentences with a unit as their subject', () => {
  it.each([
    [
      '1. Sở Nội vụ theo dõi, đôn đốc việc thực hiện.',
      ['implement | Sở Nội vụ | theo dõi, đôn đốc việc thực hiện'],
    ],
    [
      '2. Văn phòng Sở có trách nhiệm tham mưu việc kiểm tra.',
      ['advise | Văn phòng Sở | tham mưu việc kiểm tra'],
    ],
    [
      '3. Công an tỉnh chủ trì, phối hợp với Sở Y tế, Sở Xây dựng kiểm tra các cơ sở lưu trú.',
      [
        'lead | Công an tỉnh | kiểm tra các cơ sở lưu trú',
        'coordinate | Sở Y tế | kiểm tra các cơ sở lưu trú',
        'coordinate | Sở Xây dựng | kiểm tra các cơ sở lưu trú',
      ],
    ],
    [
      '4. Phòng Nội vụ có trách nhiệm tham mưu Hội đồng Thi đua - Khen thưởng huyện xét tặng danh hiệu.',
      ['advise | Phòng Nội vụ | tham mưu Hội đồng Thi đua - Khen thưởng huyện xét tặng danh hiệu'],
    ],
    [
      '5. Thủ trưởng các sở, ban, ngành, Chủ tịch Ủy ban nhân dân các huyện, thành phố xây dựng kế hoạch; hoàn thành trước ngày 15/3/2031.',
      [
        'implement | Thủ trưởng các sở, ban, ngành | xây dựng kế hoạch | 2031-03-15',
        'implement | Chủ tịch Ủy ban nhân dân các huyện, thành phố | xây dựng kế hoạch | 2031-03-15',
      ],
    ],
    [
      '6. Sở Tài chính phối hợp với Kho bạc Nhà nước khu vực cấp phát kinh phí.',
      [
        'coordinate | Sở Tài chính | cấp phát kinh phí',
        'coordinate | Kho bạc Nhà nước khu vực | cấp phát kinh phí',
      ],
    ],
    [
      '7. Các phòng, đơn vị báo cáo về Văn phòng Sở trước ngày 18 hằng tháng. Văn phòng Sở tổng hợp, trình Giám đốc Sở.',
      [
        'implement | Các phòng, đơn vị | báo cáo về Văn phòng Sở trước ngày 18 hằng tháng | trước ngày 18 hằng tháng',
        'implement | Văn phòng Sở | tổng hợp, trình Giám đốc Sở',
      ],
    ],
    [
      'Định kỳ 6 tháng, hằng năm, Sở Công Thương tổ chức sơ kết.',
      ['implement | Sở Công Thương | tổ chức sơ kết | Định kỳ 6 tháng, hằng năm'],
    ],
    [
      '8. Ban Quản lý dự án là cơ quan đầu mối chủ trì theo dõi tiến độ.',
      ['lead | Ban Quản lý dự án | theo dõi tiến độ'],
    ],
    [
      '9. Hiệu trưởng các trường chịu trách nhiệm về an toàn của học sinh.',
      ['implement | Hiệu trưởng các trường | chịu trách nhiệm về an toàn của học sinh'],
    ],
    [
      '10. Tỉnh đoàn phát động phong trào; Hội Nông dân tỉnh có trách nhiệm vận động hội viên tham gia.',
      [
        'implement | Tỉnh đoàn | phát động phong trào',
        'implement | Hội Nông dân tỉnh | vận động hội viên tham gia',
      ],
    ],
    [
      '11. Báo Hoa Mai, Đài Phát thanh và Truyền hình tỉnh mở chuyên mục tuyên truyền.',
      [
        'implement | Báo Hoa Mai | mở chuyên mục tuyên truyền',
        'implement | Đài Phát thanh và Truyền hình tỉnh | mở chuyên mục tuyên truyền',
      ],
    ],
    [
      '12. Sở Giáo dục và Đào tạo căn cứ chức năng, nhiệm vụ được giao, xây dựng tài liệu giảng dạy.',
      ['implement | Sở Giáo dục và Đào tạo | xây dựng tài liệu giảng dạy'],
    ],
    [
      '13. Viện kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh đẩy nhanh tiến độ giải quyết án.',
      [
        'implement | Viện kiểm sát nhân dân tỉnh | đẩy nhanh tiến độ giải quyết án',
        'implement | Tòa án nhân dân tỉnh | đẩy nhanh tiến độ giải quyết án',
      ],
    ],
    [
      '14. Bộ Y tế chủ trì, phối hợp với Bộ Tài chính hướng dẫn mức chi trong quý II/2031.',
      [
        'lead | Bộ Y tế | hướng dẫn mức chi trong quý II/2031 | trong quý II/2031',
        'coordinate | Bộ Tài chính | hướng dẫn mức chi trong quý II/2031 | trong quý II/2031',
      ],
    ],
    [
      '15. Ban Tuyên giáo và Dân vận Tỉnh ủy định hướng nội dung tuyên truyền.',
      ['implement | Ban Tuyên giáo và Dân vận Tỉnh ủy | định hướng nội dung tuyên truyền'],
    ],
  ])('%s', (sentence, expected) => expect(part(sentence)).toEqual(expected));
});

describe('orders and requests', () => {
  it.each([
    [
      'Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan tổng hợp kết quả trước ngày 20/11/2031.',
      [
        'lead | Sở Nội vụ | tổng hợp kết quả trước ngày 20/11/2031 | 2031-11-20',
        'coordinate | các cơ quan liên quan | tổng hợp kết quả trước ngày 20/11/2031 | 2031-11-20',
      ],
    ],
    [
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội phối hợp tuyên truyền, vận động hội viên.',
      [
        'coordinate | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | phối hợp tuyên truyền, vận động hội viên',
        'coordinate | các tổ chức chính trị - xã hội | phối hợp tuyên truyền, vận động hội viên',
      ],
    ],
    [
      'Đề nghị Ban Tuyên giáo Huyện ủy chủ trì phối hợp với Phòng Văn hóa và Thông tin; Trung tâm Y tế huyện đẩy mạnh truyền thông.',
      [
        'lead | Ban Tuyên giáo Huyện ủy | đẩy mạnh truyền thông',
        'coordinate | Phòng Văn hóa và Thông tin | đẩy mạnh truyền thông',
        'coordinate | Trung tâm Y tế huyện | đẩy mạnh truyền thông',
      ],
    ],
    [
      'Trên đây là Kế hoạch năm 2031. Yêu cầu Thủ trưởng các cơ quan, đơn vị, địa phương nghiêm túc tổ chức triển khai thực hiện./.',
      ['implement | Thủ trưởng các cơ quan, đơn vị, địa phương | nghiêm túc tổ chức triển khai thực hiện'],
    ],
    [
      '- Đối với phần vốn sự nghiệp; giao Sở Tài chính lập dự toán.',
      ['implement | Sở Tài chính | lập dự toán'],
    ],
    [
      'Chủ tịch UBND tỉnh yêu cầu Giám đốc Sở Xây dựng rà soát quy hoạch.',
      ['implement | Giám đốc Sở Xây dựng | rà soát quy hoạch'],
    ],
    [
      'Hằng năm, giao Sở Kế hoạch và Đầu tư cân đối một phần vốn ngân sách.',
      ['implement | Sở Kế hoạch và Đầu tư | cân đối một phần vốn ngân sách | Hằng năm'],
    ],
    [
      'Điều 2. Giao Ủy ban nhân dân tỉnh tổ chức triển khai thực hiện Nghị quyết.',
      ['implement | Ủy ban nhân dân tỉnh | tổ chức triển khai thực hiện Nghị quyết'],
    ],
    [
      'Giao cho Ban cán sự đảng UBND tỉnh lãnh đạo xây dựng đề án.',
      ['implement | Ban cán sự đảng UBND tỉnh | lãnh đạo xây dựng đề án'],
    ],
    ['Phân công Phòng Kinh tế tiếp nhận hồ sơ.', ['implement | Phòng Kinh tế | tiếp nhận hồ sơ']],
  ])('%s', (sentence, expected) => expect(lines([sentence])).toEqual(expected));
});

describe('headings', () => {
  it('gives every point below to every unit of the heading', () =>
    expect(
      part(
        '1. Đề nghị Hội Nông dân tỉnh, Hội LHPN tỉnh',
        '- Vận động hội viên phân loại rác.',
        '- Phối hợp với Sở Y tế mở lớp tập huấn.',
        '2. Sở Tài chính',
        'Bố trí kinh phí.',
      ),
    ).toEqual([
      'implement | Hội Nông dân tỉnh | Vận động hội viên phân loại rác',
      'implement | Hội LHPN tỉnh | Vận động hội viên phân loại rác',
      'coordinate | Hội Nông dân tỉnh | mở lớp tập huấn',
      'coordinate | Hội LHPN tỉnh | mở lớp tập huấn',
      'coordinate | Sở Y tế | mở lớp tập huấn',
      'implement | Sở Tài chính | Bố trí kinh phí',
    ]));

  it('takes role and partners of a point without a task to what is below it', () =>
    expect(
      part(
        '1. Sở Du lịch',
        'a) Chủ trì, phối hợp với các sở, ngành',
        '- Tổ chức lễ hội.',
        'b) Phối hợp với Công an tỉnh',
        '- Giữ gìn trật tự.',
        'c) Lập dự toán kinh phí.',
      ),
    ).toEqual([
      'lead | Sở Du lịch | Tổ chức lễ hội',
      'coordinate | các sở, ngành | Tổ chức lễ hội',
      'coordinate | Sở Du lịch | Giữ gìn trật tự',
      'coordinate | Công an tỉnh | Giữ gìn trật tự',
      'implement | Sở Du lịch | Lập dự toán kinh phí',
    ]));

  it('reads units before a colon, each sentence a duty', () =>
    expect(
      part(
        '- Phòng Quản lý Năng lượng: Chủ trì tham mưu phát triển lưới điện. Kịp thời báo cáo Lãnh đạo Sở.',
      ),
    ).toEqual([
      'lead | Phòng Quản lý Năng lượng | tham mưu phát triển lưới điện',
      'implement | Phòng Quản lý Năng lượng | Kịp thời báo cáo Lãnh đạo Sở',
    ]));

  it('begins a new entry where the role or the subject changes', () =>
    expect(
      part(
        '1. UBND các xã',
        '- Rà soát danh sách hộ nghèo; cập nhật dữ liệu. Phối hợp với Hội Nông dân xã mở lớp dạy nghề.',
        '- Quán triệt nội dung; Chủ tịch UBND các xã chịu trách nhiệm về số liệu.',
        '- Thực hiện cải cách hành chính, chủ trì, phối hợp với Công an xã cấp thẻ.',
      ),
    ).toEqual([
      'implement | UBND các xã | Rà soát danh sách hộ nghèo',
      'coordinate | UBND các xã | mở lớp dạy nghề',
      'coordinate | Hội Nông dân xã | mở lớp dạy nghề',
      'implement | UBND các xã | Quán triệt nội dung',
      'implement | Chủ tịch UBND các xã | chịu trách nhiệm về số liệu',
      'implement | UBND các xã | Thực hiện cải cách hành chính',
      'lead | UBND các xã | cấp thẻ',
      'coordinate | Công an xã | cấp thẻ',
    ]));

  it('takes a duty that reads like a title for a duty under its unit', () =>
    expect(part('1. Sở Y tế', 'a) Đánh giá kết quả tiêm chủng.', 'b) Lập dự toán.')).toEqual([
      'implement | Sở Y tế | Đánh giá kết quả tiêm chủng',
      'implement | Sở Y tế | Lập dự toán',
    ]));

  it('reads unnumbered headings in a part on implementation', () =>
    expect(
      part('Sở Nội vụ', 'Tham mưu tổ chức hội thi.', 'Sở Y tế', 'Phối hợp với Công an tỉnh lập chốt.'),
    ).toEqual([
      'advise | Sở Nội vụ | Tham mưu tổ chức hội thi',
      'coordinate | Sở Y tế | lập chốt',
      'coordinate | Công an tỉnh | lập chốt',
    ]));

  it('keeps the role and the partners of an announcement', () =>
    expect(
      part(
        '1. Phòng Y tế chủ trì, phối hợp với Công an huyện thực hiện các nội dung sau:',
        '- Kiểm tra quán ăn.',
      ),
    ).toEqual(['lead | Phòng Y tế | Kiểm tra quán ăn', 'coordinate | Công an huyện | Kiểm tra quán ăn']));

  it('opens a scope with an announcement and skips what only spells a duty out', () =>
    expect(
      part(
        '1. UBND các xã chịu trách nhiệm:',
        '- Khẩn trương giải ngân vốn.',
        '2. Sở Y tế',
        'a) Chủ trì thực hiện các dự án thành phần, bao gồm:',
        '- Dự án 1: Nâng cấp trạm y tế.',
        'b) Thống kê số liệu.',
      ),
    ).toEqual([
      'implement | UBND các xã | Khẩn trương giải ngân vốn',
      'lead | Sở Y tế | thực hiện các dự án thành phần, bao gồm',
      'implement | Sở Y tế | Thống kê số liệu',
    ]));

  it('gives unaddressed points to the addressees of the line before them', () =>
    expect(
      lines([
        'Ủy ban nhân dân huyện yêu cầu các phòng, ban chuyên môn, UBND các xã thực hiện tốt các nội dung sau:',
        '1. Tăng cường tuần tra ban đêm.',
        '2. Công an huyện lập chốt kiểm soát.',
      ]),
    ).toEqual([
      'implement | các phòng, ban chuyên môn | Tăng cường tuần tra ban đêm',
      'implement | UBND các xã | Tăng cường tuần tra ban đêm',
      'implement | Công an huyện | lập chốt kiểm soát',
    ]));

  it.each([
    ['1. Ban Giám hiệu nhà trường', 'Ban Giám hiệu nhà trường'],
    ['3. Phó Hiệu trưởng Trần Thị Hoa', 'Phó Hiệu trưởng Trần Thị Hoa'],
    ['a) Chi cục Kiểm lâm:', 'Chi cục Kiểm lâm'],
    ['II. SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
    ['5. Đối với các địa phương', 'các địa phương'],
    ['6. Trách nhiệm của Văn phòng HĐND và UBND xã', 'Văn phòng HĐND và UBND xã'],
    ['7. Ngân hàng Chính sách xã hội chi nhánh tỉnh', 'Ngân hàng Chính sách xã hội chi nhánh tỉnh'],
    ['8. Các huyện ủy, thành ủy trực thuộc', 'Các huyện ủy, thành ủy trực thuộc'],
    ['9. Trung tâm Phục vụ hành chính công', 'Trung tâm Phục vụ hành chính công'],
    ['10. Công ty cổ phần Môi trường Hoa Mai', 'Công ty cổ phần Môi trường Hoa Mai'],
    ['11. Tổ chuyên môn', 'Tổ chuyên môn'],
    ['12. Bệnh viện Đa khoa tỉnh', 'Bệnh viện Đa khoa tỉnh'],
  ])('%s', (heading, unit) =>
    expect(lines([heading, '- Rà soát hồ sơ.'])).toEqual([`implement | ${unit} | Rà soát hồ sơ`]),
  );
});
