import { describe, expect, it } from 'vitest';
import { BODY, type Header, metadataOf, NATION, type Part } from './metadata.samples.ts';

describe('header', () => {
  it.each<[string, Part[], Header]>([
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
    [
      'a kind of the type behind it',
      [
        ['CÔNG AN TỈNH - SỞ Y TẾ|Số: 21/KHLN-CAT-SYT', `${NATION}|Sơn La, ngày 6 tháng 9 năm 2023`],
        'KẾ HOẠCH LIÊN NGÀNH',
        'Phối hợp bảo đảm trật tự bệnh viện',
      ],
      { documentType: 'KH', title: 'Phối hợp bảo đảm trật tự bệnh viện' },
    ],
    [
      'lines that a converter numbered',
      [
        [
          '1. ỦY BAN NHÂN DÂN|TỈNH SƠN LA',
          '2. CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc',
        ],
        ['3. Số: 45/QĐ-UBND', '4. Sơn La, ngày 03 tháng 4 năm 2024'],
        '2. QUYẾT ĐỊNH',
        '3. Về nghề muối',
        '4. ỦY BAN NHÂN DÂN TỈNH SƠN LA',
        'Căn cứ Luật Thủy sản ngày 21 tháng 11 năm 2017;',
      ],
      {
        documentType: 'QĐ',
        number: '45/QĐ-UBND',
        issuedOn: '2024-04-03',
        place: 'Sơn La',
        issuer: 'Ủy ban nhân dân tỉnh Sơn La',
        title: 'Về nghề muối',
      },
    ],
    [
      'who decides on the line of the title',
      ['QUYẾT ĐỊNH', 'Về việc ban hành Kế hoạch nghề muối GIÁM ĐỐC SỞ Y TẾ TỈNH SƠN LA'],
      { title: 'Về việc ban hành Kế hoạch nghề muối' },
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
});
