import { describe, expect, it } from 'vitest';
import { BODY, type Header, metadataOf, NATION, type Part } from './metadata.samples.ts';

describe('issuer: bodies of the State', () => {
  it.each<[string, Part[], Header]>([
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
  ])('reads %s', (_, parts, expected) => expect(metadataOf([...parts, ...BODY])).toMatchObject(expected));

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
    [
      'who decides',
      [
        'QUYẾT ĐỊNH',
        'Về nghề muối',
        'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA',
        'Căn cứ Luật Thủy sản;',
        ...BODY,
      ],
      'Ủy ban nhân dân tỉnh Sơn La',
    ],
    ['nothing', ['KẾ HOẠCH', 'Phòng dịch', ...BODY], null],
  ])('finds the issuer without a header from %s', (_, parts, issuer) =>
    expect(metadataOf(parts).issuer).toBe(issuer),
  );
});
