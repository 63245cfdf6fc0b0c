import { describe, expect, it } from 'vitest';
import { readPhrase } from './read-phrase.ts';

describe('values joined to those before them', () => {
  it.each<[text: string, targets: string[]]>([
    [
      'Cơ cấu lao động năm 2028: công nghiệp 42%, dịch vụ 35%, nông nghiệp 23%; năm 2030 tương ứng là 45%, 37% và 18%.',
      [
        'công nghiệp | level = 42 % | 2028',
        'dịch vụ | level = 35 % | 2028 | services_share',
        'nông nghiệp | level = 23 % | 2028',
        'công nghiệp | level = 45 % | 2030',
        'dịch vụ | level = 37 % | 2030 | services_share',
        'nông nghiệp | level = 18 % | 2030',
      ],
    ],
    [
      'Sản lượng chè tăng 3%/năm thời kỳ 2026 - 2028 và 4%/năm thời kỳ 2029 - 2030.',
      ['Sản lượng chè | increase = 3 %/năm | 2026-2028', 'Sản lượng chè | increase = 4 %/năm | 2029-2030'],
    ],
    [
      'Tiêm phòng cho trâu, bò đạt trên 82% tổng đàn, bệnh dại đạt trên 71% số chó, mèo trong diện tiêm.',
      ['Tiêm phòng cho trâu, bò | level > 82 %', 'bệnh dại | level > 71 %'],
    ],
    [
      'Đến năm 2030 giảm trẻ thừa cân (thừa cân ở thành thị dưới 12% và thừa cân ở nông thôn dưới 6%).',
      ['thừa cân ở thành thị | level < 12 % | 2030', 'thừa cân ở nông thôn | level < 6 % | 2030'],
    ],
    [
      'Đến năm 2029 có 93% dân số thành thị và 77% dân số nông thôn được dùng nước máy.',
      [
        'dân số thành thị được dùng nước máy | level = 93 % | 2029',
        'dân số nông thôn được dùng nước máy | level = 77 % | 2029',
      ],
    ],
    ['Tỷ lệ nhiễm mới dưới 0,2% dân số, tương đương 140 người.', ['Tỷ lệ nhiễm mới | level < 0.2 %']],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));

  it('a share goes on with the share before it', () =>
    expect(
      readPhrase('100% đoàn viên và 85% số hộ kinh doanh ký cam kết không lấn chiếm vỉa hè.', 'task'),
    ).toEqual([
      'đoàn viên ký cam kết không lấn chiếm vỉa hè | level = 100 %',
      'số hộ kinh doanh ký cam kết không lấn chiếm vỉa hè | level = 85 %',
    ]));
});

describe('years after the last of several values', () => {
  it.each<[text: string, targets: string[]]>([
    [
      'Tỷ lệ lao động trẻ em dưới 3% ở miền núi và dưới 2% ở đồng bằng vào năm 2029 và duy trì ở mức đó đến năm 2035.',
      ['Tỷ lệ lao động trẻ em | level < 3 % | 2029', 'Tỷ lệ lao động trẻ em | level < 2 % | 2029'],
    ],
    [
      'Đến năm 2030, 95% trạm y tế, 60% trường học và 25% chợ có điểm thu gom pin vào năm 2028.',
      [
        'trạm y tế có điểm thu gom pin | level = 95 % | 2030',
        'trường học có điểm thu gom pin | level = 60 % | 2030',
        'chợ có điểm thu gom pin | level = 25 % | 2028',
      ],
    ],
    [
      '95% trạm y tế, 60% trường học và 25% chợ có điểm thu gom pin vào năm 2028.',
      [
        'trạm y tế có điểm thu gom pin | level = 95 % | 2028',
        'trường học có điểm thu gom pin | level = 60 % | 2028',
        'chợ có điểm thu gom pin | level = 25 % | 2028',
      ],
    ],
    [
      'Quy mô học sinh năm 2028 khoảng 210 nghìn em; năm 2030 khoảng 225 nghìn em.',
      ['Quy mô học sinh | level ~ 210 nghìn em | 2028', 'Quy mô học sinh | level ~ 225 nghìn em | 2030'],
    ],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));
});

describe('who does it and what it is done to', () => {
  it.each<[text: string, stance: 'goal' | 'task' | 'requirement', targets: string[]]>([
    [
      'Công an xã chịu trách nhiệm chỉ tiêu giảm số vụ cháy từ 8% trở lên.',
      'task',
      ['số vụ cháy | decrease >= 8 %'],
    ],
    [
      'Hội Nông dân phối hợp các đoàn thể duy trì 100% thôn có tổ hòa giải kiểu mẫu.',
      'task',
      ['thôn có tổ hòa giải kiểu mẫu | level = 100 %'],
    ],
    [
      'Bố trí không dưới 2% tổng chi ngân sách cho khoa học.',
      'goal',
      ['Bố trí tổng chi ngân sách cho khoa học | level >= 2 %'],
    ],
    ['Kéo giảm số vụ trộm cắp từ 4% - 6%.', 'requirement', ['số vụ trộm cắp | decrease range 4..6 %']],
    ['Bảo đảm tối thiểu 80% số hộ dự họp.', 'requirement', []],
  ])('%s', (text, stance, targets) => expect(readPhrase(text, stance)).toEqual(targets));
});

describe('joined reductions, lists of nouns, norms', () => {
  it.each<[text: string, stance: 'goal' | 'task', targets: string[]]>([
    [
      'Cắt giảm ít nhất 25% thời gian cấp phép, ít nhất 25% chi phí đi lại và tiếp tục cắt giảm trong các năm sau.',
      'task',
      ['thời gian cấp phép | decrease >= 25 %', 'chi phí đi lại | decrease >= 25 %'],
    ],
    [
      'Giảm trên 12% số vụ trộm, trên 85% số vụ được làm rõ.',
      'goal',
      ['số vụ trộm | decrease > 12 %', 'số vụ được làm rõ | level > 85 %'],
    ],
    [
      'Phấn đấu có ít nhất 04 đề án, mô hình khởi nghiệp trong nông nghiệp.',
      'goal',
      ['đề án, mô hình khởi nghiệp trong nông nghiệp | level >= 4 đề án'],
    ],
    [
      'Xây dựng 05 mô hình, nâng tổng số lên 12 mô hình.',
      'goal',
      ['mô hình | level = 5 mô hình', 'tổng số mô hình | level = 12 mô hình'],
    ],
    [
      'Duy trì tốc độ tăng khách lưu trú từ 4 - 5%/năm và khách tham quan từ 7 - 8%/năm.',
      'goal',
      ['tốc độ tăng khách lưu trú | level range 4..5 %/năm', 'khách tham quan | level range 7..8 %/năm'],
    ],
    ['Có chính sách giảm tối thiểu 20% tiền thuê mặt bằng trong 2 năm đầu.', 'task', []],
    ['Cho phép trích tối đa 15% lợi nhuận trước thuế để lập quỹ.', 'task', []],
  ])('%s', (text, stance, targets) => expect(readPhrase(text, stance)).toEqual(targets));
});

describe('figures inside names', () => {
  it.each<[text: string, targets: string[]]>([
    ['Giữ diện tích lạc 2 vụ khoảng 1.300 ha.', ['diện tích lạc 2 vụ | level ~ 1300 ha']],
    [
      'Tỷ lệ hộ có bữa ăn dưới 1.900 Kcal giảm xuống 7%.',
      ['Tỷ lệ hộ có bữa ăn dưới 1.900 Kcal | level = 7 %'],
    ],
    [
      'Tỷ lệ hộ ăn uống cân đối (đạm : béo : bột = 15:20:65) đạt 55%.',
      ['Tỷ lệ hộ ăn uống cân đối | level = 55 %'],
    ],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));
});
