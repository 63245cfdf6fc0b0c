import { describe, expect, it } from 'vitest';
import { readPhrase } from './read-phrase.ts';

describe('goals told from conditions, levels now and other statements', () => {
  it.each<[text: string, targets: string[]]>([
    [
      'Đến năm 2030, xã đạt chuẩn nông thôn mới kiểu mẫu; có 02 thôn thông minh.',
      ['thôn thông minh | level = 2 thôn | 2030'],
    ],
    [
      'Năm học 2025-2026 phấn đấu: Học lực giỏi 15%, khá 45%, trung bình 39%, yếu dưới 1%.',
      [
        'Học lực giỏi | level = 15 % | 2025-2026',
        'khá | level = 45 % | 2025-2026',
        'trung bình | level = 39 % | 2025-2026',
        'yếu | level < 1 % | 2025-2026',
      ],
    ],
    [
      'Tỷ lệ chuyên cần đạt 98% trở lên; 100% trẻ được đảm bảo an toàn tuyệt đối về thể chất và tinh thần.',
      [
        'Tỷ lệ chuyên cần | level >= 98 %',
        'trẻ được đảm bảo an toàn tuyệt đối về thể chất và tinh thần | level = 100 %',
      ],
    ],
    ['Tỷ lệ suy dinh dưỡng giảm từ 5% xuống còn 3%.', ['Tỷ lệ suy dinh dưỡng | level = 3 %']],
    [
      'Nâng tỷ lệ phòng học kiên cố từ 85% năm 2025 lên 95% vào năm 2030.',
      ['tỷ lệ phòng học kiên cố | level = 95 % | 2030'],
    ],
    [
      'Phấn đấu 100% (120/120) cán bộ, giáo viên đăng ký thi đua.',
      ['cán bộ, giáo viên đăng ký thi đua | level = 100 %'],
    ],
    [
      '- Đối với cấp huyện: 100% các phòng, ban ứng dụng chữ ký số; đối với cấp xã: trên 70%.',
      [
        'các phòng, ban ứng dụng chữ ký số | level = 100 %',
        'các phòng, ban ứng dụng chữ ký số | level > 70 %',
      ],
    ],
    [
      'Hoàn thành chỉ tiêu 13,5 triệu lượt khách, trong đó khách quốc tế 1,2 triệu lượt.',
      [
        'lượt khách | level = 13.5 triệu lượt khách |  | tourist_arrivals',
        'khách quốc tế | level = 1.2 triệu lượt |  | international_arrivals',
      ],
    ],
    [
      'Thu hút từ 20 đến 25 dự án đầu tư với tổng vốn đăng ký 5.000 tỷ đồng.',
      ['dự án đầu tư | level range 20..25 dự án', 'tổng vốn đăng ký | level = 5000 tỷ đồng'],
    ],
    [
      'Tối thiểu 80% cơ sở dữ liệu chuyên ngành được kết nối, chia sẻ.',
      ['cơ sở dữ liệu chuyên ngành được kết nối, chia sẻ | level >= 80 %'],
    ],
    [
      'Chỉ số cải cách hành chính (PAR INDEX) đạt từ 90 điểm trở lên, xếp hạng trong nhóm 20 tỉnh, thành phố dẫn đầu.',
      [
        'Chỉ số cải cách hành chính (PAR INDEX) | level >= 90 điểm |  | par_index',
        'Chỉ số cải cách hành chính (PAR INDEX) | level = nhóm 20 tỉnh, thành phố dẫn đầu |  | par_index',
      ],
    ],
    [
      'Mức độ hài lòng của người dân đạt 95% trở lên (năm 2025), 98% (năm 2030).',
      [
        'Mức độ hài lòng của người dân | level >= 95 % | 2025 | public_service_satisfaction',
        'Mức độ hài lòng của người dân | level = 98 % | 2030 | public_service_satisfaction',
      ],
    ],
    [
      'Tỷ lệ xã không có tệ nạn ma túy: 80%; Tỷ lệ khám phá án: 85%',
      [
        'Tỷ lệ xã không có tệ nạn ma túy | level = 80 %',
        'Tỷ lệ khám phá án | level = 85 % |  | crime_investigation_rate',
      ],
    ],
    [
      '30% thôn đạt chuẩn thôn nông thôn mới kiểu mẫu, 15% xã đạt chuẩn nâng cao và 02 xã kiểu mẫu.',
      [
        'thôn đạt chuẩn thôn nông thôn mới kiểu mẫu | level = 30 % |  | ntm_model_communes',
        'xã đạt chuẩn nâng cao | level = 15 %',
        'xã kiểu mẫu | level = 2 xã',
      ],
    ],
    ['Trồng mới được 1.500 cây xanh phân tán.', ['Trồng mới cây xanh phân tán | increase = 1500 cây xanh']],
    [
      'Phát triển mới 25 đảng viên, trong đó có 05 đảng viên là học sinh.',
      ['Phát triển mới đảng viên | increase = 25 đảng viên', 'đảng viên là học sinh | level = 5 đảng viên'],
    ],
    [
      'Giá trị sản phẩm trên 01 ha đất trồng trọt đạt 120 triệu đồng.',
      ['Giá trị sản phẩm trên 01 ha đất trồng trọt | level = 120 triệu đồng'],
    ],
    [
      'Tỉ lệ tăng dân số tự nhiên ở mức dưới 1%.',
      ['Tỉ lệ tăng dân số tự nhiên | level < 1 % |  | natural_population_growth'],
    ],
    [
      '1. Về kinh tế: Tổng giá trị sản xuất đạt 5.200 tỷ đồng, trong đó nông nghiệp 1.500 tỷ đồng, công nghiệp 2.000 tỷ đồng, dịch vụ 1.700 tỷ đồng.',
      [
        'Tổng giá trị sản xuất | level = 5200 tỷ đồng |  | gross_output',
        'nông nghiệp | level = 1500 tỷ đồng',
        'công nghiệp | level = 2000 tỷ đồng',
        'dịch vụ | level = 1700 tỷ đồng',
      ],
    ],
    [
      'Diện tích lúa 2.500 ha, năng suất 60 tạ/ha, sản lượng 15.000 tấn.',
      [
        'Diện tích lúa | level = 2500 ha |  | rice_area',
        'năng suất | level = 60 tạ/ha',
        'sản lượng | level = 15000 tấn',
      ],
    ],
    [
      'Đàn trâu 1.200 con, đàn bò 3.500 con, đàn lợn 15.000 con.',
      [
        'Đàn trâu | level = 1200 con',
        'đàn bò | level = 3500 con',
        'đàn lợn | level = 15000 con |  | pig_total',
      ],
    ],
    [
      '- Không để xảy ra cháy, nổ lớn và tai nạn giao thông đặc biệt nghiêm trọng.',
      ['cháy, nổ lớn và tai nạn giao thông đặc biệt nghiêm trọng | level = 0'],
    ],
    ['Phấn đấu không còn hộ nghèo là người có công.', ['hộ nghèo là người có công | level = 0']],
    ['Hoàn thành 15/17 chỉ tiêu kế hoạch.', ['chỉ tiêu kế hoạch | level = 15 chỉ tiêu']],
    [
      'Kim ngạch xuất khẩu đạt 9 tỷ USD, chiếm 31,6% tổng kim ngạch, tăng 12,5%.',
      ['Kim ngạch xuất khẩu | level = 9 tỷ USD |  | export_value', 'Kim ngạch xuất khẩu | increase = 12.5 %'],
    ],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));

  it.each<[text: string, targets: string[]]>([
    [
      'Tham mưu tổ chức kiểm tra ít nhất 30% số đơn vị trực thuộc.',
      ['tổ chức kiểm tra số đơn vị trực thuộc | level >= 30 %'],
    ],
    [
      'Bảo đảm 100% cán bộ được quán triệt Nghị quyết.',
      ['cán bộ được quán triệt Nghị quyết | level = 100 %'],
    ],
    [
      'Tiếp tục duy trì 100% hồ sơ được tiếp nhận trực tuyến.',
      ['hồ sơ được tiếp nhận trực tuyến | level = 100 %'],
    ],
    ['Trong 6 tháng đầu năm, tỷ lệ giải ngân đạt 35%.', ['tỷ lệ giải ngân | level = 35 %']],
    [
      'Nâng cao tỷ lệ hồ sơ trực tuyến, phấn đấu đạt trên 80%.',
      ['tỷ lệ hồ sơ trực tuyến | level > 80 % |  | online_submission_rate'],
    ],
    ['Tăng cường kiểm tra, phấn đấu giảm 10% số vụ cháy so với năm 2024.', ['số vụ cháy | decrease = 10 %']],
    ['Phấn đấu hoàn thành 100% chỉ tiêu kế hoạch năm 2025.', ['chỉ tiêu kế hoạch | level = 100 % | 2025']],
    ['Tập huấn kỹ năng số cho 80% cán bộ cấp xã.', ['Tập huấn kỹ năng số cho cán bộ cấp xã | level = 80 %']],
  ])('among tasks: %s', (text, targets) => expect(readPhrase(text, 'task')).toEqual(targets));
});
