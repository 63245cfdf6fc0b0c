import { describe, expect, it } from 'vitest';
import { readPhrase } from './read-phrase.ts';

describe('targets of directives: output, society, security, Party', () => {
  it.each<[text: string, targets: string[]]>([
    [
      'Thu nhập bình quân đầu người: 47,15 triệu đồng/người/năm',
      ['Thu nhập bình quân đầu người | level = 47.15 triệu đồng/người/năm |  | income_per_capita'],
    ],
    [
      'Chi đầu tư phát triển (phân cấp ngân sách huyện): 18.306 triệu đồng',
      ['Chi đầu tư phát triển | level = 18306 triệu đồng |  | development_investment_spending'],
    ],
    [
      'Tổng diện tích gieo trồng đạt 9.842,5 ha',
      ['Tổng diện tích gieo trồng | level = 9842.5 ha |  | sown_area'],
    ],
    [
      'Diện tích cây ăn quả trồng mới 210 ha; trồng rừng sản xuất 315 ha',
      [
        'Diện tích cây ăn quả trồng mới | increase = 210 ha |  | new_fruit_area',
        'trồng rừng sản xuất | level = 315 ha |  | production_forest_planted',
      ],
    ],
    [
      'Tổng đàn gia súc, gia cầm đạt 96.210 con',
      ['Tổng đàn gia súc, gia cầm | level = 96210 con |  | livestock_total'],
    ],
    [
      'Tổng sản lượng nuôi trồng thủy sản: 214,6 tấn',
      ['Tổng sản lượng nuôi trồng thủy sản | level = 214.6 tấn |  | aquaculture_output'],
    ],
    [
      'Tỷ lệ hộ dân được sử dụng nước sinh hoạt hợp vệ sinh đạt 97,3%',
      ['Tỷ lệ hộ dân được sử dụng nước sinh hoạt hợp vệ sinh | level = 97.3 % |  | hygienic_water_rate'],
    ],
    [
      'Tỷ lệ hộ dân tộc thiểu số có đất ở đạt trên 98%',
      ['Tỷ lệ hộ dân tộc thiểu số có đất ở | level > 98 % |  | ethnic_residential_land_rate'],
    ],
    [
      'Tỷ lệ giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố đạt trên 92%',
      [
        'Tỷ lệ giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố | level > 92 % |  | crime_report_resolution_rate',
      ],
    ],
    [
      'tỷ lệ xã, thị trấn có phong trào toàn dân bảo vệ an ninh Tổ quốc đạt từ loại khá trở lên đạt 95%',
      [
        'tỷ lệ xã, thị trấn có phong trào toàn dân bảo vệ an ninh Tổ quốc đạt từ loại khá trở lên | level = 95 % |  | security_movement_communes_rate',
      ],
    ],
    [
      'Tỷ lệ hộ dân sử dụng nước sinh hoạt hợp vệ sinh duy trì đạt từ 97,4% trở lên',
      ['Tỷ lệ hộ dân sử dụng nước sinh hoạt hợp vệ sinh | level >= 97.4 % |  | hygienic_water_rate'],
    ],
    [
      'Tỷ trọng lao động nông nghiệp trong tổng lao động xã hội dưới 42%',
      ['Tỷ trọng lao động nông nghiệp trong tổng lao động xã hội | level < 42 % |  | agri_labour_share'],
    ],
    [
      'Tỷ lệ tăng dân số tự nhiên dưới 1,1%',
      ['Tỷ lệ tăng dân số tự nhiên | level < 1.1 % |  | natural_population_growth'],
    ],
    ['tỷ suất sinh thô tăng 0,3‰', ['tỷ suất sinh thô | increase = 0.3 ‰ |  | crude_birth_rate']],
    [
      'Tỷ lệ thất nghiệp khu vực thành thị không quá 3,5%',
      ['Tỷ lệ thất nghiệp khu vực thành thị | level <= 3.5 % |  | unemployment_rate_urban'],
    ],
    [
      'tối thiểu 85% hồ sơ được giải quyết đúng hạn',
      ['hồ sơ được giải quyết đúng hạn | level >= 85 % |  | on_time_admin_files_rate'],
    ],
    [
      'ít nhất 60% số hồ sơ thanh toán trực tuyến',
      ['số hồ sơ thanh toán trực tuyến | level >= 60 % |  | online_payment_rate'],
    ],
    [
      'Tốc độ tăng trưởng GRDP từ 8% đến 9%',
      ['Tốc độ tăng trưởng GRDP | level range 8..9 % |  | grdp_growth'],
    ],
    [
      'Tốc độ tăng giá trị sản xuất 12,6-13,4%',
      ['Tốc độ tăng giá trị sản xuất | level range 12.6..13.4 % |  | gross_output_growth'],
    ],
    [
      'Tổng vốn đầu tư toàn xã hội khoảng 9.400 tỷ đồng',
      ['Tổng vốn đầu tư toàn xã hội | level ~ 9400 tỷ đồng |  | total_social_investment'],
    ],
    ['Tốc độ tăng trưởng GRDP đạt xấp xỉ 7,5%', ['Tốc độ tăng trưởng GRDP | level ~ 7.5 % |  | grdp_growth']],
    [
      'GRDP bình quân đầu người gấp 1,8 lần so với năm 2020',
      ['GRDP bình quân đầu người | level = 1.8 lần |  | grdp_per_capita'],
    ],
    ['PAR INDEX tăng 10 bậc so với năm 2024', ['PAR INDEX | increase = 10 bậc |  | par_index']],
    [
      'Tổng vốn đầu tư toàn xã hội đạt 38,5 nghìn tỷ đồng trở lên',
      ['Tổng vốn đầu tư toàn xã hội | level >= 38.5 nghìn tỷ đồng |  | total_social_investment'],
    ],
    [
      'phấn đấu giảm ít nhất 6% số vụ phạm tội về trật tự xã hội',
      ['số vụ phạm tội về trật tự xã hội | decrease >= 6 % |  | social_order_crimes_change'],
    ],
    [
      'Tai nạn giao thông giảm từ 6% trở lên trên cả 3 tiêu chí (số vụ, số người chết, số người bị thương)',
      ['Tai nạn giao thông | decrease >= 6 % |  | traffic_accidents_change'],
    ],
    [
      '100% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình',
      [
        'thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình | level = 100 % |  | full_online_service_rate',
      ],
    ],
    [
      '64 xã đạt 19 tiêu chí nông thôn mới',
      ['xã đạt 19 tiêu chí nông thôn mới | level = 64 xã |  | ntm_communes_total'],
    ],
    [
      '5.120/7.305 xã đạt chuẩn nông thôn mới',
      ['xã đạt chuẩn nông thôn mới | level = 5120 xã |  | ntm_communes_total'],
    ],
    [
      'kết nạp đảng viên mới đạt 2-3% so với tổng số đảng viên',
      ['kết nạp đảng viên mới | level range 2..3 % |  | new_party_members_rate'],
    ],
    [
      '88% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên',
      ['tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên | level = 88 % |  | party_base_units_good_rate'],
    ],
    ['giao quân đạt 100% chỉ tiêu', ['giao quân | level = 100 % |  | military_recruitment_rate']],
    ['Nâng tỷ lệ che phủ rừng lên 57,2%', ['tỷ lệ che phủ rừng | level = 57.2 % |  | forest_cover_rate']],
    ['trồng mới từ 2.500 ha rừng trở lên', ['trồng mới rừng | increase >= 2500 ha |  | forest_planted']],
    ['tăng thêm 6 xã trở lên', ['xã | increase >= 6 xã']],
    [
      'Công nghiệp - xây dựng 40,2%; dịch vụ 41,3%; nông lâm nghiệp, thủy sản 18,5%',
      [
        'Công nghiệp - xây dựng | level = 40.2 % |  | industry_share',
        'dịch vụ | level = 41.3 % |  | services_share',
        'nông lâm nghiệp, thủy sản | level = 18.5 % |  | agri_share',
      ],
    ],
    [
      'hai phần ba số thôn đạt danh hiệu văn hóa',
      ['số thôn đạt danh hiệu văn hóa | level = 66.667 % |  | cultural_village_rate'],
    ],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));
});
