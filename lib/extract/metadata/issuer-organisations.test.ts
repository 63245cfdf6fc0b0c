import { describe, expect, it } from 'vitest';
import { BODY, type Header, metadataOf, NATION, type Part } from './metadata.samples.ts';

describe('issuer: Party, organisations, schools, bodies under others', () => {
  it.each<[string, Part[], Header]>([
    [
      'a Party committee',
      [
        ['TỈNH ỦY SƠN LA|*|Số 23-NQ/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM|Sơn La, ngày 05 tháng 12 năm 2023'],
        'NGHỊ QUYẾT',
        'về phát triển nghề muối',
      ],
      {
        documentType: 'NQ',
        number: '23-NQ/TU',
        symbol: 'NQ/TU',
        issuer: 'Tỉnh ủy Sơn La',
        issuerLevel: 'party',
        issuedOn: '2023-12-05',
        title: 'về phát triển nghề muối',
      },
    ],
    [
      'a district Party committee',
      [
        [
          'ĐẢNG BỘ TỈNH SƠN LA|HUYỆN ỦY KIM SƠN|*|Số 7-KH/HU',
          'ĐẢNG CỘNG SẢN VIỆT NAM|Kim Sơn, ngày 05 tháng 12 năm 2023',
        ],
        'KẾ HOẠCH',
        'học tập nghị quyết',
      ],
      { issuer: 'Huyện ủy Kim Sơn', issuerLevel: 'party', number: '7-KH/HU' },
    ],
    [
      'a Party commission',
      [
        [
          'TỈNH ỦY SƠN LA|BAN TUYÊN GIÁO|*|Số 36-HD/BTGTU',
          'ĐẢNG CỘNG SẢN VIỆT NAM|Sơn La, ngày 05 tháng 12 năm 2023',
        ],
        'HƯỚNG DẪN',
        'tuyên truyền kỷ niệm',
      ],
      { issuer: 'Ban Tuyên giáo Tỉnh ủy Sơn La', issuerLevel: 'party' },
    ],
    [
      'a Party committee of a commune',
      [
        [
          'ĐẢNG BỘ TỈNH SƠN LA|ĐẢNG ỦY XÃ KIM THƯỢNG|*|Số -KH/ĐU',
          'ĐẢNG CỘNG SẢN VIỆT NAM|Kim Thượng, ngày tháng 9 năm 2025',
        ],
        'KẾ HOẠCH',
        'đại hội chi bộ',
      ],
      {
        issuer: 'Đảng ủy xã Kim Thượng',
        number: null,
        symbol: 'KH/ĐU',
        issuedOn: '2025-09',
        issuerLevel: 'party',
      },
    ],
    [
      'the Front',
      [
        [
          'ỦY BAN MẶT TRẬN TỔ QUỐC|VIỆT NAM TỈNH SƠN LA|BAN THƯỜNG TRỰC|Số: 12/KH-MTTQ-BTT',
          `${NATION}|Sơn La, ngày 05 tháng 02 năm 2024`,
        ],
        'KẾ HOẠCH',
        'Vận động quỹ',
      ],
      {
        number: '12/KH-MTTQ-BTT',
        issuerLevel: 'organisation',
        issuer: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La',
      },
    ],
    [
      'a union of women',
      [
        ['HỘI LHPN TỈNH SƠN LA|Số: 5/KH-BTV', `${NATION}|Sơn La, ngày 05 tháng 02 năm 2024`],
        'KẾ HOẠCH',
        'Ngày Phụ nữ',
      ],
      { issuer: 'Hội Liên hiệp Phụ nữ tỉnh Sơn La', issuerLevel: 'organisation' },
    ],
    [
      'the Youth Union',
      [
        [
          'BCH ĐOÀN TỈNH SƠN LA|*|Số: 15-KH/TĐTN-TG',
          'ĐOÀN TNCS HỒ CHÍ MINH|Sơn La, ngày 05 tháng 02 năm 2024',
        ],
        'KẾ HOẠCH',
        'Tháng thanh niên',
      ],
      { documentType: 'KH', issuerLevel: 'organisation' },
    ],
    [
      'the leading organ of a provincial Youth Union, with the title of the Union above the date',
      [
        [
          'TỈNH ĐOÀN SƠN LA|BAN CHẤP HÀNH|*|Số: 48-KH/TĐTN-PT',
          'ĐOÀN TNCS HỒ CHÍ MINH|Sơn La, ngày 11 tháng 3 năm 2027',
        ],
        'KẾ HOẠCH',
        'Tổ chức ngày chủ nhật xanh',
      ],
      { issuer: 'Ban Chấp hành Tỉnh đoàn Sơn La', issuerLevel: 'organisation' },
    ],
    [
      'the standing organ of a district Youth Union',
      [
        [
          'TỈNH ĐOÀN SƠN LA|HUYỆN ĐOÀN KIM SƠN|BAN THƯỜNG VỤ|***|Số: 9-KH/HĐTN',
          'ĐOÀN TNCS HỒ CHÍ MINH|Kim Sơn, ngày 12 tháng 3 năm 2027',
        ],
        'KẾ HOẠCH',
        'Tổ chức ngày chủ nhật xanh',
      ],
      { issuer: 'Ban Thường vụ Huyện đoàn Kim Sơn', issuerLevel: 'organisation' },
    ],
    [
      'a trade union',
      [
        [
          'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM|LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN LA|Số: 129/HD-LĐLĐ',
          `${NATION}|Sơn La, ngày 04 tháng 3 năm 2024`,
        ],
        'HƯỚNG DẪN',
        'Khen thưởng',
      ],
      { issuer: 'Liên đoàn Lao động tỉnh Sơn La', issuerLevel: 'organisation' },
    ],
    [
      'a school',
      [
        [
          'SỞ GD&ĐT SƠN LA|TRƯỜNG THPT KIM SƠN|Số: 22/KH-THPTKS',
          `${NATION}|Kim Sơn, ngày 04 tháng 9 năm 2024`,
        ],
        'KẾ HOẠCH',
        'Năm học 2024-2025',
      ],
      { issuer: 'Trường Trung học phổ thông Kim Sơn', issuerLevel: 'school' },
    ],
    [
      'a university',
      [
        [
          'BỘ GIÁO DỤC VÀ ĐÀO TẠO|TRƯỜNG ĐẠI HỌC KIM SƠN|Số: 220/QĐ-ĐHKS',
          `${NATION}|Hà Nội, ngày 04 tháng 9 năm 2024`,
        ],
        'QUYẾT ĐỊNH',
        'Về việc ban hành quy chế',
      ],
      { issuerLevel: 'school' },
    ],
    [
      'the office of a committee',
      [
        ['UBND TỈNH SƠN LA|VĂN PHÒNG|Số: 8/TB-VPUBND', `${NATION}|Sơn La, ngày 04 tháng 9 năm 2024`],
        'THÔNG BÁO',
        'Kết luận cuộc họp',
      ],
      { issuer: 'Văn phòng Ủy ban nhân dân tỉnh Sơn La', issuerLevel: 'department', documentType: 'TB' },
    ],
    [
      'police',
      [
        ['BỘ CÔNG AN|CÔNG AN TỈNH SƠN LA|Số: 8/KH-CAT-PV01', `${NATION}|Sơn La, ngày 04 tháng 9 năm 2024`],
        'KẾ HOẠCH',
        'Phòng cháy',
      ],
      { issuer: 'Công an tỉnh Sơn La', issuerLevel: 'department', symbol: 'KH-CAT-PV01' },
    ],
    ...(
      [
        [
          'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT|NAM|TỈNH SƠN LA|BAN THƯỜNG TRỰC',
          'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La',
          'organisation',
        ],
        ['PHÒNG GD&ĐT HUYỆN KIM SƠN TRƯỜNG TIỂU HỌC BẾ VĂN ĐÀN', 'Trường Tiểu học Bế Văn Đàn', 'school'],
        ['HĐND TỈNH SƠN LA|THƯỜNG TRỰC', 'Thường trực Hội đồng nhân dân tỉnh Sơn La', 'province'],
        [
          'ĐOÀN TNCS HỒ CHÍ MINH|BAN CHẤP HÀNH TỈNH SƠN LA',
          'Ban Chấp hành Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Sơn La',
          'organisation',
        ],
        ['BAN CHẤP HÀNH|ĐẢNG BỘ TỈNH SƠN LA', 'Ban Chấp hành Đảng bộ tỉnh Sơn La', 'party'],
        ['BAN CHẤP HÀNH TRUNG ƯƠNG|BAN BÍ THƯ', 'Ban Bí thư', 'party'],
        ['THÀNH ỦY HÀ NỘI|VĂN PHÒNG', 'Văn phòng Thành ủy Hà Nội', 'party'],
        ['UBND TỈNH SƠN LA|THANH TRA TỈNH', 'Thanh tra tỉnh Sơn La', 'department'],
        ['UBND TỈNH SƠN LA|VĂN PHÒNG UBND TỈNH', 'Văn phòng Ủy ban nhân dân tỉnh Sơn La', 'department'],
        [
          'UBND TỈNH SƠN LA|BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH',
          'Ban Chỉ đạo Cải cách hành chính tỉnh Sơn La',
          'province',
        ],
        ['BỘ NỘI VỤ|BAN THI ĐUA - KHEN THƯỞNG TRUNG ƯƠNG', 'Ban Thi đua - Khen thưởng Trung ương', 'central'],
        ['BẢO HIỂM XÃ HỘI VIỆT NAM|BẢO HIỂM XÃ HỘI|TỈNH SƠN LA', 'Bảo hiểm xã hội tỉnh Sơn La', 'department'],
        ['UBND HUYỆN KIM SƠN|TRUNG TÂM Y TẾ', 'Trung tâm Y tế huyện Kim Sơn', 'division'],
        ['ỦY BAN NHÂN DÂN|ĐẶC KHU PHÚ QUỐC', 'Ủy ban nhân dân đặc khu Phú Quốc', 'commune'],
        ['SỞ NÔNG NGHIỆP VÀ PTNT|CHI CỤC KIỂM LÂM', 'Chi cục Kiểm lâm tỉnh Sơn La', 'department'],
        [
          'UBND TP BIÊN HÒA|PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
          'Phòng Giáo dục và Đào tạo thành phố Biên Hòa',
          'division',
        ],
      ] as const
    ).map(([left, issuer, issuerLevel]): [string, Part[], Header] => [
      left,
      [[`${left}|Số: 5/KH-X`, `${NATION}|Sơn La, ngày 5 tháng 6 năm 2024`], 'KẾ HOẠCH', 'Phòng dịch'],
      { issuer, issuerLevel },
    ]),
  ])('reads %s', (_, parts, expected) => expect(metadataOf([...parts, ...BODY])).toMatchObject(expected));
});
