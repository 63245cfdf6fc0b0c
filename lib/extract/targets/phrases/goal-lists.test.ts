import { describe, expect, it } from 'vitest';
import { readPhrase } from './read-phrase.ts';

describe('breakdowns in brackets, values in turn, dependent names', () => {
  it.each<[text: string, targets: string[]]>([
    [
      '- Tổng đàn gia súc đạt 4.100 con (trong đó: đàn trâu 350 con; đàn bò 1.150 con).',
      [
        'Tổng đàn gia súc | level = 4100 con |  | cattle_total',
        'đàn trâu | level = 350 con',
        'đàn bò | level = 1150 con',
      ],
    ],
    [
      '- Đàn dê, đàn ong lần lượt đạt 900 con và 1.200 đàn.',
      ['Đàn dê | level = 900 con', 'đàn ong | level = 1200 đàn'],
    ],
    [
      '- Học lực: Tốt 18%; Khá 44%; Đạt 36%.',
      ['Học lực - Tốt | level = 18 %', 'Học lực - Khá | level = 44 %', 'Học lực - Đạt | level = 36 %'],
    ],
    ['- Chiến sĩ thi đua cấp cơ sở: 07;', ['Chiến sĩ thi đua cấp cơ sở | level = 7']],
    ['- Tỷ lệ học sinh vào lớp 6 đạt 99%.', ['Tỷ lệ học sinh vào lớp 6 | level = 99 %']],
    ['- Thu tại xã đạt 100% dự toán trở lên.', ['Thu tại xã | level >= 100 %']],
    ['- Tổng mức bán lẻ đạt 7.250 (tỷ đồng).', ['Tổng mức bán lẻ | level = 7250 tỷ đồng']],
    ['- Lúa 2 vụ 60 ha.', ['Lúa 2 vụ | level = 60 ha']],
    ['- Mức hưởng thụ văn hóa 38 lần/người/năm.', ['Mức hưởng thụ văn hóa | level = 38 lần/người/năm']],
    ['- Tổng vốn đầu tư phát triển: 640 tỷđ.', ['Tổng vốn đầu tư phát triển | level = 640 tỷđ']],
    ['- Số hộ kinh doanh đến năm 2030 = 420 hộ.', ['Số hộ kinh doanh | level = 420 hộ | 2030']],
    [
      '- Tỷ lệ hộ cận nghèo giảm bình quân/năm: trên 2%.',
      ['Tỷ lệ hộ cận nghèo | decrease > 2 % |  | near_poverty_rate'],
    ],
    [
      '- Kim ngạch xuất khẩu đến năm 2027 đạt 60 triệu USD và năm 2030 đạt 95 triệu USD.',
      [
        'Kim ngạch xuất khẩu | level = 60 triệu USD | 2027 | export_value',
        'Kim ngạch xuất khẩu | level = 95 triệu USD | 2030 | export_value',
      ],
    ],
    [
      '- Tỷ lệ hộ nghèo tại các thôn có tỷ lệ hộ nghèo trên 30% giảm từ 5% trở lên.',
      ['Tỷ lệ hộ nghèo tại các thôn có tỷ lệ hộ nghèo trên 30% | decrease >= 5 % |  | poverty_reduction'],
    ],
    [
      '- Sản lượng cá nuôi đến năm 2027 đạt 900 tấn. Đến năm 2030 đạt 1.400 tấn.',
      ['Sản lượng cá nuôi | level = 900 tấn | 2027', 'Sản lượng cá nuôi | level = 1400 tấn | 2030'],
    ],
    [
      'Hội nghị thông qua nghị quyết với một số chỉ tiêu chủ yếu thu tại phường tăng 7%; tuyển quân đạt 100% chỉ tiêu.',
      ['thu tại phường | increase = 7 %', 'tuyển quân | level = 100 % |  | military_recruitment_rate'],
    ],
    ['- Gạch không nung đạt 12.000 nghìn viên.', ['Gạch không nung | level = 12000 nghìn viên']],
    ['- Cơ bản xóa nhà tạm (theo tiêu chí 36 m2/hộ).', []],
    [
      '- Đến năm 2030, số bác sĩ đạt 12 bác sĩ/vạn dân. Giảm tỷ lệ sinh con thứ ba xuống dưới 6%.',
      [
        'số bác sĩ | level = 12 bác sĩ/vạn dân | 2030 | doctors_per_10000',
        'tỷ lệ sinh con thứ ba | level < 6 % | 2030 | third_child_rate',
      ],
    ],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));
});

describe('goals given to bodies', () => {
  it('reads what a body is told to build', () =>
    expect(readPhrase('3. Giao xã Đồng Phú phát triển mới 140 hội viên.', 'task')).toEqual([
      'phát triển mới hội viên | increase = 140 hội viên',
    ]));
});

describe('bodies that are rated, words a page has joined, two measures of one name', () => {
  it.each<[text: string, targets: string[]]>([
    ['- Đảng bộ xã hằng năm hoàn thành tốt nhiệm vụ.', ['Đảng bộ xã | level = hoàn thành tốt nhiệm vụ']],
    [
      'MTTQ và các đoàn thể đạt hoàn thành tốt nhiệm vụ trở lên',
      ['MTTQ và các đoàn thể | level >= hoàn thành tốt nhiệm vụ'],
    ],
    ['Đảng bộ xã lãnh đạo hoàn thành tốt nhiệm vụ chính trị được giao.', []],
    [
      '- Tỷ lệ che phủ rừng đạt62%; tỷ lệ hộ nghèo dưới 3%1; thu ngân sách đạt 12 tỷđồng.',
      [
        'Tỷ lệ che phủ rừng | level = 62 % |  | forest_cover_rate',
        'tỷ lệ hộ nghèo | level < 3 % |  | poverty_rate',
        'thu ngân sách | level = 12 tỷđồng |  | budget_revenue_local',
      ],
    ],
    [
      'Sản lượng mật ong đạt 40 tấn và 2 triệu quả.',
      ['Sản lượng mật ong | level = 40 tấn', 'Sản lượng mật ong | level = 2 triệu quả'],
    ],
    ['Phát triển ít nhất 12 đảng viên/năm.', ['đảng viên | level >= 12 đảng viên/năm']],
    [
      'Hỗ trợ 80% phụ nữ bị bạo lực gia đình được tư vấn.',
      ['Hỗ trợ phụ nữ bị bạo lực gia đình được tư vấn | level = 80 %'],
    ],
    ['Hỗ trợ 70% hộ cận nghèo mức đóng bảo hiểm y tế.', []],
    ['- Tổ chức ít nhất 02 lớp tập huấn.', ['lớp tập huấn | level >= 2 lớp']],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));

  it('takes no bound for a goal among tasks and requirements', () => {
    expect(readPhrase('- Tổ chức ít nhất 02 lớp tập huấn.', 'task')).toEqual([]);
    expect(readPhrase('Bình xét có tối thiểu 70% số hộ dự họp.', 'requirement')).toEqual([]);
    expect(readPhrase('Phấn đấu tối thiểu 70% số hộ dự họp.', 'requirement')).toHaveLength(1);
  });

  it('goes on with goals for a year that lies in theirs, under a title in the same line', () => {
    expect(
      readPhrase(
        'Các chỉ tiêu chủ yếu trong nhiệm kỳ 2025-2030: 1. Tổng đàn lợn năm 2030: 9.000 con. 2. Diện tích chè đến năm 2030 đạt 300 ha.',
        'none',
      ),
    ).toEqual([
      'Tổng đàn lợn | level = 9000 con | 2030 | pig_total',
      'Diện tích chè | level = 300 ha | 2030',
    ]);
    expect(
      readPhrase(
        'Giai đoạn 2026-2030, xã phấn đấu sản lượng tăng 4%. Năm 2030, tỷ trọng chăn nuôi, trồng trọt chiếm lần lượt là 60%, 40%.',
        'none',
      ),
    ).toEqual([
      'sản lượng | increase = 4 % | 2026-2030',
      'tỷ trọng chăn nuôi | level = 60 % | 2030',
      'trồng trọt | level = 40 % | 2030',
    ]);
  });
});
