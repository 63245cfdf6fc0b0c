import { describe, expect, it } from 'vitest';
import { readPhrase } from './read-phrase.ts';

describe('values that follow one another', () => {
  it.each<[text: string, targets: string[]]>([
    [
      'Tỷ lệ bê dưới 1 năm được tiêm đủ 4 loại vắc xin đạt 82% vào năm 2027 và 91% vào năm 2030.',
      [
        'Tỷ lệ bê dưới 1 năm được tiêm đủ 4 loại vắc xin | level = 82 % | 2027',
        'Tỷ lệ bê dưới 1 năm được tiêm đủ 4 loại vắc xin | level = 91 % | 2030',
      ],
    ],
    [
      'Giảm tỷ suất tử vong mẹ trên 100.000 trẻ đẻ sống dưới 41 vào năm 2027 và dưới 33 vào năm 2030.',
      [
        'tỷ suất tử vong mẹ trên 100.000 trẻ đẻ sống | level < 41 | 2027 | maternal_mortality_ratio',
        'tỷ suất tử vong mẹ trên 100.000 trẻ đẻ sống | level < 33 | 2030 | maternal_mortality_ratio',
      ],
    ],
    [
      'Giảm tỷ suất đuối nước xuống 7/100.000 trẻ em vào năm 2027 và 5/100.000 vào năm 2030.',
      [
        'tỷ suất đuối nước | level = 7 /100.000 trẻ em | 2027',
        'tỷ suất đuối nước | level = 5 /100.000 trẻ em | 2030',
      ],
    ],
    [
      'Phấn đấu 80% trạm y tế có bác sĩ vào năm 2026 và duy trì 100% đến năm 2030.',
      ['trạm y tế có bác sĩ | level = 80 % | 2026', 'trạm y tế có bác sĩ | level = 100 % | 2030'],
    ],
    [
      'Tỷ lệ học sinh học hết cấp đạt 96% vào năm 2026 và đạt 98% vào năm 2030: phấn đấu giảm tỷ lệ bỏ học dưới 0,3%.',
      [
        'Tỷ lệ học sinh học hết cấp | level = 96 % | 2026',
        'Tỷ lệ học sinh học hết cấp | level = 98 % | 2030',
        'tỷ lệ bỏ học | level < 0.3 % | 2030',
      ],
    ],
    [
      'Thành lập 02 tổ hợp tác và có ít nhất 03 sản phẩm đạt 4 sao.',
      ['Thành lập tổ hợp tác | level = 2 tổ hợp tác', 'sản phẩm đạt 4 sao | level >= 3 sản phẩm'],
    ],
    [
      'Doanh thu du lịch đạt 90 tỷ đồng, \ntăng 14%.',
      ['Doanh thu du lịch | level = 90 tỷ đồng |  | tourism_revenue', 'Doanh thu du lịch | increase = 14 %'],
    ],
    [
      '100% thôn, 80% trường học có tủ sách pháp luật.',
      ['thôn có tủ sách pháp luật | level = 100 %', 'trường học có tủ sách pháp luật | level = 80 %'],
    ],
    ['Xử lý 75% tổng lượng nước thải làng nghề.', ['Xử lý tổng lượng nước thải làng nghề | level = 75 %']],
    ['Đạt vị trí trong nhóm khá trên tổng số 87 xã.', []],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));
});

describe('two values of one thing, each with its year', () => {
  it.each<[text: string, targets: string[]]>([
    [
      'Phấn đấu đến năm 2027 đạt 55% và đến năm 2030 đạt trên 70% hợp tác xã có kế toán trưởng.',
      [
        'hợp tác xã có kế toán trưởng | level = 55 % | 2027',
        'hợp tác xã có kế toán trưởng | level > 70 % | 2030',
      ],
    ],
    [
      '- Đến năm 2027 giảm 30% và đến năm 2030 giảm 45% quầy bán hàng rong.',
      ['quầy bán hàng rong | decrease = 30 % | 2027', 'quầy bán hàng rong | decrease = 45 % | 2030'],
    ],
    [
      'Tỷ lệ nữ cấp ủy nhiệm kỳ 2025 - 2030 từ 20% trở lên và nhiệm kỳ 2030 - 2035 trên 25%.',
      ['Tỷ lệ nữ cấp ủy | level >= 20 % | 2025-2030', 'Tỷ lệ nữ cấp ủy | level > 25 % | 2030-2035'],
    ],
    [
      'Đến 2027 có 40% số ấp đạt chuẩn và đến 2030 có 65% số ấp đạt chuẩn.',
      ['số ấp đạt chuẩn | level = 40 % | 2027', 'số ấp đạt chuẩn | level = 65 % | 2030'],
    ],
    [
      'Giảm tỷ lệ tai biến xuống 31/100 trẻ đẻ sống vào năm 2027 và xuống dưới 24/100 vào năm 2030.',
      [
        'tỷ lệ tai biến | level = 31 /100 trẻ đẻ sống | 2027',
        'tỷ lệ tai biến | level < 24 /100 trẻ đẻ sống | 2030',
      ],
    ],
    ['Nâng độ che phủ từ 38,4% năm 2024 lên 40%.', ['độ che phủ | level = 40 %']],
    [
      'Bệnh viện Lao tăng 35 giường, từ 160 lên 195 giường.',
      ['Bệnh viện Lao | increase = 35 giường', 'Bệnh viện Lao | level = 195 giường'],
    ],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));

  it.each<[text: string, targets: string[]]>([
    [
      'Bồi dưỡng đội ngũ để đến năm 2030, 100% hướng dẫn viên đạt chuẩn, trong đó 45% hướng dẫn viên tại điểm, 60% hướng dẫn viên tuyến đạt trên chuẩn.',
      [
        'hướng dẫn viên đạt chuẩn | level = 100 % | 2030',
        'hướng dẫn viên tại điểm đạt trên chuẩn | level = 45 % | 2030',
        'hướng dẫn viên tuyến đạt trên chuẩn | level = 60 % | 2030',
      ],
    ],
    ['Hoàn thiện hệ thống điện. Đến 2028 có 85% số ấp đạt chuẩn.', ['số ấp đạt chuẩn | level = 85 % | 2028']],
  ])('among tasks: %s', (text, targets) => expect(readPhrase(text, 'task')).toEqual(targets));
});

describe('bounds and conditions', () => {
  it.each<[text: string, targets: string[]]>([
    [
      'Tỷ lệ có việc làm sau học nghề trong giai đoạn này tối thiểu đạt 75%.',
      ['Tỷ lệ có việc làm sau học nghề | level >= 75 %'],
    ],
    [
      'Tỷ lệ kỹ thuật viên trên một vạn dân vào khoảng 35 - 40.',
      ['Tỷ lệ kỹ thuật viên trên một vạn dân | level ~ 35..40'],
    ],
    [
      '100% đơn vị có cán bộ nữ chủ chốt nếu đơn vị có từ 30% nữ trở lên.',
      ['đơn vị có cán bộ nữ chủ chốt | level = 100 %'],
    ],
    [
      'Mở 12 nghề mới và đặt hàng dạy cho khoảng 900 người khuyết tật.',
      ['Mở nghề mới | level = 12 nghề', 'đặt hàng dạy cho người khuyết tật | level ~ 900 người'],
    ],
    [
      'Rèn luyện: Tốt: 91%; Khá: 8%; Chưa đạt: không quá 1%.',
      [
        'Rèn luyện - Tốt | level = 91 %',
        'Rèn luyện - Khá | level = 8 %',
        'Rèn luyện - Chưa đạt | level <= 1 %',
      ],
    ],
    [
      'Trồng mới 90 ha quế, khoanh nuôi bảo vệ 400 ha.',
      ['Trồng mới quế | increase = 90 ha', 'khoanh nuôi bảo vệ | level = 400 ha'],
    ],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));
});

describe('years that lie ahead and years that do not', () => {
  it.each<[text: string, targets: string[]]>([
    ['Lũy kế đến hết năm 2029 có 44 thôn kiểu mẫu.', ['thôn kiểu mẫu | level = 44 thôn | 2029']],
    ['Lũy kế đến hết năm 2023 có 44 thôn kiểu mẫu.', []],
    ['Số lượt khách gấp 3 lần năm 2019.', ['Số lượt khách | level = 3 lần |  | tourist_arrivals']],
    [
      'Giảm số vụ tảo hôn 3% giai đoạn từ năm 2026 đến năm 2030.',
      ['số vụ tảo hôn | decrease = 3 % | 2026-2030'],
    ],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));

  it('what is striven for is measured from a year behind', () =>
    expect(readPhrase('Phấn đấu tiết kiệm thêm 12% chi mua sắm từ nguồn dư năm 2022.', 'task')).toEqual([
      'chi mua sắm từ nguồn dư | increase = 12 %',
    ]));
});

describe('what is aimed at', () => {
  it.each<[text: string, targets: string[]]>([
    ['Thông qua kế hoạch với mục tiêu tăng trưởng đạt 9% trở lên.', ['tăng trưởng | level >= 9 %']],
    [
      'Đề án với mục tiêu hằng năm dạy nghề cho khoảng 2.000 lao động.',
      ['dạy nghề cho lao động | level ~ 2000 lao động'],
    ],
  ])('%s', (text, targets) => expect(readPhrase(text, 'none')).toEqual(targets));

  it.each<[text: string, targets: string[]]>([
    [
      'Ủy ban Mặt trận Tổ quốc xã được đánh giá hoàn thành tốt nhiệm vụ.',
      ['Ủy ban Mặt trận Tổ quốc xã | level = hoàn thành tốt nhiệm vụ'],
    ],
    [
      'Có 80% chi bộ và 85% đảng viên được đánh giá, xếp loại hoàn thành tốt nhiệm vụ.',
      [
        'chi bộ được đánh giá, xếp loại hoàn thành tốt nhiệm vụ | level = 80 %',
        'đảng viên được đánh giá, xếp loại hoàn thành tốt nhiệm vụ | level = 85 %',
      ],
    ],
  ])('rated: %s', (text, targets) => expect(readPhrase(text)).toEqual(targets));
});
