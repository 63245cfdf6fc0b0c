import { describe, expect, it } from 'vitest';
import type { Metadata } from '../types.ts';
import { BODY, metadataOf, NATION, type Part } from './metadata.samples.ts';

describe('header', () => {
  type Expected = Partial<
    Pick<
      Metadata,
      'documentType' | 'number' | 'symbol' | 'issuedOn' | 'place' | 'issuer' | 'issuerLevel' | 'title'
    >
  >;
  it.each<[string, Part[], Expected]>([
    [
      'a provincial committee',
      [
        ['ỦY BAN NHÂN DÂN|TỈNH SƠN LA|Số: 45/KH-UBND', `${NATION}|Sơn La, ngày 03 tháng 4 năm 2024`],
        'KẾ HOẠCH',
        'Phát triển nghề muối',
      ],
      {
        documentType: 'KH',
        number: '45/KH-UBND',
        symbol: 'KH-UBND',
        issuedOn: '2024-04-03',
        place: 'Sơn La',
        issuer: 'Ủy ban nhân dân tỉnh Sơn La',
        issuerLevel: 'province',
        title: 'Phát triển nghề muối',
      },
    ],
    [
      'a department under its committee',
      [
        [
          'UBND TỈNH SƠN LA|SỞ GIAO THÔNG VẬN TẢI|Số: 12/KH-SGTVT',
          `${NATION}|Sơn La, ngày 03 tháng 4 năm 2024`,
        ],
        'KẾ HOẠCH',
        'An toàn giao thông',
      ],
      { issuer: 'Sở Giao thông vận tải tỉnh Sơn La', issuerLevel: 'department', symbol: 'KH-SGTVT' },
    ],
    [
      'a blank number and date',
      [
        ['UBND TỈNH SƠN LA|SỞ Y TẾ|Số: /KH-SYT', `${NATION}|Sơn La, ngày tháng năm 2024`],
        'KẾ HOẠCH',
        'Phòng dịch',
      ],
      { number: null, symbol: 'KH-SYT', issuedOn: '2024' },
    ],
    [
      'dots for number and date',
      [
        ['UBND TỈNH SƠN LA|SỞ Y TẾ|Số: ......./KH-SYT', `${NATION}|Sơn La, ngày ..... tháng 4 năm 2024`],
        'KẾ HOẠCH',
        'Phòng dịch',
      ],
      { number: null, symbol: 'KH-SYT', issuedOn: '2024-04', place: 'Sơn La' },
    ],
    [
      'rows as paragraphs',
      [
        'ỦY BAN NHÂN DÂN',
        'HUYỆN KIM SƠN',
        'Số: 7/CT-UBND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Kim Sơn, ngày 5 tháng 6 năm 2021',
        'CHỈ THỊ',
        'Về phòng dịch',
      ],
      {
        documentType: 'CT',
        number: '7/CT-UBND',
        issuer: 'Ủy ban nhân dân huyện Kim Sơn',
        issuerLevel: 'district',
        place: 'Kim Sơn',
        issuedOn: '2021-06-05',
        title: 'Về phòng dịch',
      },
    ],
    [
      'columns merged into lines',
      [
        'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'TỈNH SƠN LA Độc lập - Tự do - Hạnh phúc',
        'Số: 7/CT-UB Sơn La, ngày 28 tháng 3 năm 2002',
        'CHỈ THỊ',
        'Về phòng dịch',
      ],
      { number: '7/CT-UB', issuer: 'Ủy ban nhân dân tỉnh Sơn La', place: 'Sơn La', issuedOn: '2002-03-28' },
    ],
    [
      'the right column first',
      [
        [`${NATION}|Sơn La, ngày 03 tháng 4 năm 2024`, ''],
        ['UBND TỈNH SƠN LA|SỞ NỘI VỤ|Số: 3/HD-SNV', ''],
        'HƯỚNG DẪN',
        'Bình xét thi đua',
      ],
      { issuer: 'Sở Nội vụ tỉnh Sơn La', documentType: 'HD', issuedOn: '2024-04-03' },
    ],
    [
      'a title cut by a narrow column',
      [
        [
          'ỦY BAN NHÂN DÂN|THÀNH PHỐ CẦN THƠ|Số: 1/KH-UBND',
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT|NAM|Độc lập - Tự do - Hạnh phúc|Cần Thơ, ngày 19 tháng 11 năm 2025',
        ],
        'KẾ HOẠCH',
        'Giảm nghèo',
      ],
      { issuer: 'Ủy ban nhân dân thành phố Cần Thơ', issuerLevel: 'province', place: 'Cần Thơ' },
    ],
    [
      'a city of a province',
      [
        ['ỦY BAN NHÂN DÂN|THÀNH PHỐ KON TUM|Số: 1/KH-UBND', `${NATION}|Kon Tum, ngày 19 tháng 11 năm 2023`],
        'KẾ HOẠCH',
        'Giảm nghèo',
      ],
      { issuer: 'Ủy ban nhân dân thành phố Kon Tum', issuerLevel: 'district' },
    ],
    [
      'Huế before it was centrally run',
      [
        ['ỦY BAN NHÂN DÂN|THÀNH PHỐ HUẾ|Số: 1/KH-UBND', `${NATION}|Huế, ngày 19 tháng 11 năm 2022`],
        'KẾ HOẠCH',
        'Du lịch',
      ],
      { issuerLevel: 'district' },
    ],
    [
      'Huế after',
      [
        ['ỦY BAN NHÂN DÂN|THÀNH PHỐ HUẾ|Số: 1/KH-UBND', `${NATION}|Huế, ngày 19 tháng 11 năm 2025`],
        'KẾ HOẠCH',
        'Du lịch',
      ],
      { issuerLevel: 'province' },
    ],
    [
      'a town',
      [
        ['UBND THỊ XÃ BÌNH AN|PHÒNG NỘI VỤ|Số: 5/KH-PNV', `${NATION}|Bình An, ngày 02 tháng 01 năm 2020`],
        'KẾ HOẠCH',
        'Thi đua',
      ],
      { issuer: 'Phòng Nội vụ thị xã Bình An', issuerLevel: 'division' },
    ],
    [
      'a commune',
      [
        ['ỦY BAN NHÂN DÂN|XÃ KIM THƯỢNG|Số: 5/KH-UBND', `${NATION}|Kim Thượng, ngày 02 tháng 8 năm 2025`],
        'KẾ HOẠCH',
        'Chuyển đổi số',
      ],
      { issuer: 'Ủy ban nhân dân xã Kim Thượng', issuerLevel: 'commune' },
    ],
    [
      'a ward',
      [
        ['ỦY BAN NHÂN DÂN|PHƯỜNG HÒA BÌNH|Số: 5/KH-UBND', `${NATION}|Hòa Bình, ngày 02 tháng 8 năm 2025`],
        'KẾ HOẠCH',
        'Chuyển đổi số',
      ],
      { issuerLevel: 'commune', issuer: 'Ủy ban nhân dân phường Hòa Bình' },
    ],
    [
      'a commune of a district',
      [
        [
          'UBND HUYỆN KIM SƠN|ỦY BAN NHÂN DÂN XÃ AN HẠ|Số: 5/KH-UBND',
          `${NATION}|An Hạ, ngày 02 tháng 8 năm 2019`,
        ],
        'KẾ HOẠCH',
        'Phòng dịch',
      ],
      { issuer: 'Ủy ban nhân dân xã An Hạ', issuerLevel: 'commune' },
    ],
    [
      'a council',
      [
        ['HỘI ĐỒNG NHÂN DÂN|TỈNH SƠN LA|Số: 18/2024/NQ-HĐND', `${NATION}|Sơn La, ngày 10 tháng 7 năm 2024`],
        'NGHỊ QUYẾT',
        'Quy định mức chi hỗ trợ',
        'HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA',
        'KHÓA XV, KỲ HỌP THỨ 21',
      ],
      {
        documentType: 'NQ',
        number: '18/2024/NQ-HĐND',
        symbol: 'NQ-HĐND',
        issuer: 'Hội đồng nhân dân tỉnh Sơn La',
        issuerLevel: 'province',
        title: 'Quy định mức chi hỗ trợ',
      },
    ],
    [
      'a decision',
      [
        ['ỦY BAN NHÂN DÂN|TỈNH SƠN LA|Số: 45/QĐ-UBND', `${NATION}|Sơn La, ngày 10 tháng 7 năm 2024`],
        'QUYẾT ĐỊNH',
        'Về việc ban hành Kế hoạch nghề muối',
        'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
        'Căn cứ Luật số 1/2020/QH14;',
      ],
      { documentType: 'QĐ', title: 'Về việc ban hành Kế hoạch nghề muối' },
    ],
    [
      'an old decision that names its issuer under the type',
      [
        ['ỦY BAN NHÂN DÂN|TỈNH SƠN LA|Số: 45/2004/QĐ-UB', `${NATION}|Sơn La, ngày 10 tháng 7 năm 2004`],
        'QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH SƠN LA',
        'V/v ban hành Chương trình cải cách',
        'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
      ],
      { documentType: 'QĐ', number: '45/2004/QĐ-UB', title: 'V/v ban hành Chương trình cải cách' },
    ],
    [
      'a ministry',
      [['BỘ Y TẾ|Số: 199/KH-BYT', `${NATION}|Hà Nội, ngày 05 tháng 02 năm 2024`], 'KẾ HOẠCH', 'Tiêm chủng'],
      { issuer: 'Bộ Y tế', issuerLevel: 'central', place: 'Hà Nội' },
    ],
    [
      'the Prime Minister',
      [
        ['THỦ TƯỚNG CHÍNH PHỦ|Số: 07/CT-TTg', `${NATION}|Hà Nội, ngày 14 tháng 3 năm 2025`],
        'CHỈ THỊ',
        'Về chuyển đổi số',
      ],
      { issuer: 'Thủ tướng Chính phủ', issuerLevel: 'central', number: '07/CT-TTg' },
    ],
    [
      'a ministry with a long name',
      [
        [
          'BỘ LAO ĐỘNG - THƯƠNG BINH|VÀ XÃ HỘI|Số: 19/KH-BLĐTBXH',
          `${NATION}|Hà Nội, ngày 05 tháng 02 năm 2024`,
        ],
        'KẾ HOẠCH',
        'Việc làm',
      ],
      { issuer: 'Bộ Lao động - Thương binh và Xã hội', issuerLevel: 'central' },
    ],
    [
      'a department with a long name',
      [
        [
          'UBND TỈNH SƠN LA|SỞ LAO ĐỘNG - THƯƠNG BINH|VÀ XÃ HỘI|Số: 19/KH-SLĐTBXH',
          `${NATION}|Sơn La, ngày 05 tháng 02 năm 2024`,
        ],
        'KẾ HOẠCH',
        'Việc làm',
      ],
      { issuer: 'Sở Lao động - Thương binh và Xã hội tỉnh Sơn La', issuerLevel: 'department' },
    ],
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
    [
      'a letter',
      [
        [
          'ỦY BAN NHÂN DÂN|TỈNH SƠN LA|Số: 4912/UBND-NC|V/v tăng cường cải cách hành chính',
          `${NATION}|Sơn La, ngày 04 tháng 9 năm 2024`,
        ],
        'Kính gửi: Các sở, ban, ngành.',
      ],
      {
        documentType: 'CV',
        number: '4912/UBND-NC',
        symbol: 'UBND-NC',
        title: 'V/v tăng cường cải cách hành chính',
      },
    ],
    [
      'a Roman city name',
      [
        ['UBND TP. HỒ CHÍ MINH|SỞ Y TẾ|Số: 12/KH-SYT', `${NATION}|TP. Hồ Chí Minh, ngày 04 tháng 9 năm 2024`],
        'KẾ HOẠCH',
        'Phòng dịch',
      ],
      { issuer: 'Sở Y tế thành phố Hồ Chí Minh', place: 'TP. Hồ Chí Minh', issuerLevel: 'department' },
    ],
    [
      'an ethnic place name',
      [
        ["ỦY BAN NHÂN DÂN|HUYỆN IA H'DRAI|Số: 12/KH-UBND", `${NATION}|Ia H'Drai, ngày 04 tháng 9 năm 2024`],
        'KẾ HOẠCH',
        'Phòng dịch',
      ],
      { issuer: "Ủy ban nhân dân huyện Ia H'Drai", place: "Ia H'Drai", issuerLevel: 'district' },
    ],
    [
      'old tone marks',
      [
        [
          'UỶ BAN NHÂN DÂN|TỈNH HOÀ BÌNH|Số: 12/KH-UBND',
          'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc|Hoà Bình, ngày 04 tháng 9 năm 2012',
        ],
        'KẾ HOẠCH',
        'Phòng dịch',
      ],
      { issuer: 'Ủy ban nhân dân tỉnh Hòa Bình', place: 'Hoà Bình', issuerLevel: 'province' },
    ],
    [
      'a title over two lines',
      [
        ['UBND TỈNH SƠN LA|SỞ Y TẾ|Số: 1/KH-SYT', `${NATION}|Sơn La, ngày 04 tháng 9 năm 2024`],
        'KẾ HOẠCH',
        'Triển khai tiêm chủng mở rộng',
        'trên địa bàn tỉnh năm 2024',
        'Thực hiện Kế hoạch số 1/KH-BYT ngày 02/01/2024 của Bộ Y tế, Sở Y tế xây dựng kế hoạch.',
      ],
      { title: 'Triển khai tiêm chủng mở rộng trên địa bàn tỉnh năm 2024' },
    ],
    [
      'a title with a note of attachment',
      [
        'CHƯƠNG TRÌNH',
        'Phát triển nghề muối giai đoạn 2026-2030',
        '(Ban hành kèm theo Quyết định số 1/QĐ-UBND ngày 02/01/2026 của UBND tỉnh)',
      ],
      { documentType: 'CTr', title: 'Phát triển nghề muối giai đoạn 2026-2030' },
    ],
    [
      'type and title on one line',
      ['KẾ HOẠCH Phát động thi đua yêu nước năm 2031', 'Thực hiện Chỉ thị số 1/CT-UBND.'],
      { documentType: 'KH', title: 'Phát động thi đua yêu nước năm 2031' },
    ],
    [
      'a rule under the title',
      ['KẾ HOẠCH', 'Phòng dịch', '-------', 'Căn cứ Luật số 1/2020/QH14.'],
      { title: 'Phòng dịch' },
    ],
    ...(
      [
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
    ).map(([left, issuer, issuerLevel]): [string, Part[], Expected] => [
      left,
      [[`${left}|Số: 5/KH-X`, `${NATION}|Sơn La, ngày 5 tháng 6 năm 2024`], 'KẾ HOẠCH', 'Phòng dịch'],
      { issuer, issuerLevel },
    ]),
    [
      'a draft',
      [
        'DỰ THẢO',
        ['UBND TỈNH SƠN LA|SỞ Y TẾ|Số: /KH-SYT', `${NATION}|Sơn La, ngày tháng năm 2024`],
        'KẾ HOẠCH',
        'Phòng dịch',
      ],
      { issuer: 'Sở Y tế tỉnh Sơn La' },
    ],
  ])('reads %s', (_, parts, expected) => expect(metadataOf([...parts, ...BODY])).toMatchObject(expected));

  it('says which lines it read', () => {
    expect(metadataOf(['KẾ HOẠCH', 'Phòng dịch', ...BODY]).header).toEqual({
      numberLine: false,
      dateLine: false,
      signatureBlock: false,
    });
    const blank = metadataOf([
      'Số: /KH-SYT',
      'Sơn La, ngày tháng năm 2024',
      'KẾ HOẠCH',
      'Phòng dịch',
      ...BODY,
    ]);
    expect(blank.header).toMatchObject({ numberLine: true, dateLine: true });
    expect(blank.number).toBeNull();
  });

  it.each<[string, Part[], string | null]>([
    [
      'opening sentence and signature',
      [
        'KẾ HOẠCH',
        'Phát động thi đua năm 2031 trên địa bàn huyện Kim Sơn',
        'Ủy ban nhân dân huyện Kim Sơn phát động phong trào như sau:',
        ...BODY,
        ['Nơi nhận:|- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH||Lê Văn An'],
      ],
      'Ủy ban nhân dân huyện Kim Sơn',
    ],
    [
      'symbol, opening and place',
      [
        'Số: /KH-SGTVT',
        'Sơn La, ngày tháng năm 2024',
        'KẾ HOẠCH',
        'Phát động thi đua',
        'Sở Giao thông vận tải xây dựng Kế hoạch như sau:',
        ...BODY,
      ],
      'Sở Giao thông vận tải tỉnh Sơn La',
    ],
    [
      'chair and title',
      [
        'CHỈ THỊ',
        'Về thi đua năm 2031 trên địa bàn tỉnh Sơn La',
        'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành:',
        ...BODY,
      ],
      'Ủy ban nhân dân tỉnh Sơn La',
    ],
    ['nothing', ['KẾ HOẠCH', 'Phòng dịch', ...BODY], null],
  ])('finds the issuer without a header from %s', (_, parts, issuer) =>
    expect(metadataOf(parts).issuer).toBe(issuer),
  );
});
