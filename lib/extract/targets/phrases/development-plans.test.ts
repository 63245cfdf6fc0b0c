import { describe, expect, it } from 'vitest';
import { readPhrase } from './read-phrase.ts';

describe('targets of development plans', () => {
  it.each<[text: string, targets: string[]]>([
    [
      '- Tốc độ tăng giá trị sản xuất bình quân đạt 9,5%/năm; trong đó: nông, lâm, thủy sản tăng 4,2%; công nghiệp - xây dựng tăng 12,1%; thương mại - dịch vụ tăng 10%.',
      [
        'Tốc độ tăng giá trị sản xuất bình quân | level = 9.5 %/năm |  | gross_output_growth',
        'nông, lâm, thủy sản | increase = 4.2 %',
        'công nghiệp - xây dựng | increase = 12.1 %',
        'thương mại - dịch vụ | increase = 10 %',
      ],
    ],
    [
      '- Cơ cấu kinh tế: Nông nghiệp 35%; công nghiệp - xây dựng 38%; dịch vụ 27%.',
      [
        'Nông nghiệp | level = 35 %',
        'công nghiệp - xây dựng | level = 38 % |  | industry_share',
        'dịch vụ | level = 27 % |  | services_share',
      ],
    ],
    [
      '- Thu nhập bình quân đầu người đến năm 2030 đạt 85 triệu đồng/người/năm trở lên.',
      ['Thu nhập bình quân đầu người | level >= 85 triệu đồng/người/năm | 2030 | income_per_capita'],
    ],
    [
      '- Giảm tỷ lệ hộ nghèo đa chiều bình quân từ 1,5 - 2%/năm, riêng vùng đồng bào dân tộc thiểu số giảm trên 3%/năm.',
      [
        'tỷ lệ hộ nghèo đa chiều | decrease range 1.5..2 %/năm |  | poverty_reduction',
        'vùng đồng bào dân tộc thiểu số | decrease > 3 %/năm',
      ],
    ],
    [
      '- Phấn đấu đến cuối năm 2026, tỷ lệ hộ nghèo toàn xã còn dưới 2%.',
      ['tỷ lệ hộ nghèo toàn xã | level < 2 % | 2026 | poverty_rate'],
    ],
    [
      '- Có ít nhất 03 hợp tác xã thành lập mới, 05 sản phẩm OCOP được công nhận đạt từ 3 sao trở lên.',
      [
        'hợp tác xã thành lập mới | increase >= 3 hợp tác xã |  | new_cooperatives',
        'sản phẩm OCOP được công nhận đạt từ 3 sao trở lên | level = 5 sản phẩm |  | ocop_products',
      ],
    ],
    [
      '- 100% cán bộ, công chức cấp xã được bồi dưỡng kỹ năng số; trên 95% hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn.',
      [
        'cán bộ, công chức cấp xã được bồi dưỡng kỹ năng số | level = 100 %',
        'hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn | level > 95 % |  | on_time_admin_files_rate',
      ],
    ],
    [
      '- Tỷ lệ dân số tham gia BHYT đạt 95,5%, tỷ lệ lực lượng lao động trong độ tuổi tham gia BHXH đạt 32%.',
      [
        'Tỷ lệ dân số tham gia BHYT | level = 95.5 % |  | health_insurance_coverage',
        'tỷ lệ lực lượng lao động trong độ tuổi tham gia BHXH | level = 32 % |  | social_insurance_coverage',
      ],
    ],
    [
      '- Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi giảm còn 18,5%.',
      ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi | level = 18.5 % |  | child_stunting_rate'],
    ],
    [
      '- Giải quyết việc làm cho 1.200 lao động, trong đó xuất khẩu lao động 50 người.',
      [
        'Giải quyết việc làm cho lao động | level = 1200 lao động |  | jobs_created',
        'xuất khẩu lao động | level = 50 người |  | labour_export',
      ],
    ],
    [
      '- Kết nạp từ 30 đảng viên mới trở lên; 100% chi bộ hoàn thành tốt nhiệm vụ, không có chi bộ yếu kém.',
      [
        'Kết nạp đảng viên mới | increase >= 30 đảng viên |  | new_party_members',
        'chi bộ hoàn thành tốt nhiệm vụ, không có chi bộ yếu kém | level = 100 % |  | party_cells_good_rate',
      ],
    ],
    [
      '- Duy trì tỷ lệ che phủ rừng ở mức 62% trở lên.',
      ['tỷ lệ che phủ rừng | level >= 62 % |  | forest_cover_rate'],
    ],
    [
      '- Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý đạt 95%.',
      ['Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý | level = 95 %'],
    ],
    [
      '- Phấn đấu xây dựng 2 trường đạt chuẩn quốc gia mức độ 2.',
      ['trường đạt chuẩn quốc gia mức độ 2 | level = 2 trường'],
    ],
    [
      '- Không để xảy ra cháy, nổ lớn; kéo giảm 5% số vụ tai nạn giao thông so với năm 2024.',
      [
        'cháy, nổ lớn | level = 0 |  | major_fires',
        'số vụ tai nạn giao thông | decrease = 5 % |  | traffic_accidents_change',
      ],
    ],
    [
      '- Chỉ số PAR INDEX của tỉnh nằm trong nhóm 15 tỉnh dẫn đầu cả nước.',
      ['Chỉ số PAR INDEX của tỉnh | level = nhóm 15 tỉnh dẫn đầu |  | par_index'],
    ],
    [
      '- Phấn đấu xếp hạng chuyển đổi số (DTI) cấp tỉnh tăng 03 bậc trở lên so với năm 2024.',
      ['xếp hạng chuyển đổi số (DTI) cấp tỉnh | increase >= 3 bậc |  | digital_transformation_index'],
    ],
    [
      '- Tỷ lệ giải ngân vốn đầu tư công đạt từ 95% kế hoạch trở lên.',
      ['Tỷ lệ giải ngân vốn đầu tư công | level >= 95 % |  | public_investment_disbursement_rate'],
    ],
    ['- Phấn đấu giải ngân đạt 100% kế hoạch vốn được giao.', ['giải ngân | level = 100 %']],
    [
      '- Tổng vốn đầu tư toàn xã hội khoảng 13.000 tỷ đồng, tăng 12% so với năm 2024.',
      [
        'Tổng vốn đầu tư toàn xã hội | level ~ 13000 tỷ đồng |  | total_social_investment',
        'Tổng vốn đầu tư toàn xã hội | increase = 12 %',
      ],
    ],
    [
      '- Tổng thu ngân sách nhà nước trên địa bàn đạt 1.250 tỷ đồng (tăng 10% so với dự toán tỉnh giao).',
      ['Tổng thu ngân sách nhà nước trên địa bàn | level = 1250 tỷ đồng |  | budget_revenue_local'],
    ],
    [
      '- Sản lượng lương thực có hạt đạt 45.200 tấn; bình quân lương thực đầu người 520 kg/người/năm.',
      [
        'Sản lượng lương thực có hạt | level = 45200 tấn |  | grain_output',
        'bình quân lương thực đầu người | level = 520 kg/người/năm |  | grain_per_capita',
      ],
    ],
    ['- Năng suất lúa bình quân 58 tạ/ha.', ['Năng suất lúa | level = 58 tạ/ha |  | rice_yield']],
    [
      '- Trồng mới 500 ha rừng tập trung, khoanh nuôi tái sinh 1.200 ha.',
      [
        'Trồng mới rừng tập trung | increase = 500 ha |  | forest_planted',
        'khoanh nuôi tái sinh | level = 1200 ha',
      ],
    ],
    [
      '- Số bác sĩ/vạn dân đạt 12 bác sĩ; số giường bệnh/vạn dân đạt 32 giường.',
      [
        'Số bác sĩ/vạn dân | level = 12 bác sĩ |  | doctors_per_10000',
        'số giường bệnh/vạn dân | level = 32 giường |  | hospital_beds_per_10000',
      ],
    ],
    [
      '- 95% trở lên hộ gia đình đạt danh hiệu "Gia đình văn hóa"; 90% thôn, khu phố đạt danh hiệu văn hóa.',
      [
        'hộ gia đình đạt danh hiệu "Gia đình văn hóa" | level >= 95 % |  | cultural_family_rate',
        'thôn, khu phố đạt danh hiệu văn hóa | level = 90 %',
      ],
    ],
    [
      '- Có 80% học sinh hoàn thành chương trình lớp học; tỷ lệ học sinh lên lớp thẳng đạt 99,5% trở lên.',
      [
        'học sinh hoàn thành chương trình lớp học | level = 80 %',
        'tỷ lệ học sinh lên lớp thẳng | level >= 99.5 %',
      ],
    ],
    [
      '- Học sinh giỏi cấp huyện: 15 em; cấp tỉnh: 03 em.',
      ['Học sinh giỏi cấp huyện | level = 15 em', 'Học sinh giỏi cấp tỉnh | level = 3 em'],
    ],
    [
      '- Tỷ lệ học sinh xếp loại hạnh kiểm tốt, khá 98%, không có học sinh vi phạm pháp luật.',
      ['Tỷ lệ học sinh xếp loại hạnh kiểm tốt, khá | level = 98 %'],
    ],
    [
      '- Danh hiệu Chiến sĩ thi đua cơ sở: 05 đồng chí; Lao động tiên tiến: 45 đồng chí.',
      ['Danh hiệu Chiến sĩ thi đua cơ sở | level = 5 đồng chí', 'Lao động tiên tiến | level = 45 đồng chí'],
    ],
    [
      '- 100% đoàn viên công đoàn được tuyên truyền, phổ biến Nghị quyết.',
      ['đoàn viên công đoàn được tuyên truyền, phổ biến Nghị quyết | level = 100 %'],
    ],
    [
      '- Mỗi chi hội phát triển mới ít nhất 05 hội viên.',
      ['Mỗi chi hội phát triển mới hội viên | increase >= 5 hội viên'],
    ],
    [
      '- Phấn đấu mỗi năm có thêm từ 2-3 xã đạt chuẩn nông thôn mới nâng cao.',
      ['xã đạt chuẩn nông thôn mới nâng cao | increase range 2..3 xã |  | ntm_advanced_communes'],
    ],
    [
      '- Tỷ lệ hộ dân sử dụng nước sạch theo quy chuẩn đạt 60%, nước hợp vệ sinh đạt 98%.',
      [
        'Tỷ lệ hộ dân sử dụng nước sạch theo quy chuẩn | level = 60 % |  | clean_water_rural_rate',
        'nước hợp vệ sinh | level = 98 %',
      ],
    ],
    [
      '- Đến năm 2025: 80% dịch vụ công trực tuyến mức độ 4; đến năm 2030: 100%.',
      [
        'dịch vụ công trực tuyến mức độ 4 | level = 80 % | 2025',
        'dịch vụ công trực tuyến mức độ 4 | level = 100 % | 2030',
      ],
    ],
    [
      '- Đến năm 2025, có trên 50% người dân sử dụng dịch vụ công trực tuyến và đến năm 2030 đạt 80%.',
      [
        'người dân sử dụng dịch vụ công trực tuyến | level > 50 % | 2025',
        'người dân sử dụng dịch vụ công trực tuyến | level = 80 % | 2030',
      ],
    ],
    [
      '- Thu hút 1,5 triệu lượt khách du lịch, tổng thu từ du lịch đạt 2.000 tỷ đồng.',
      [
        'lượt khách du lịch | level = 1.5 triệu lượt khách |  | tourist_arrivals',
        'tổng thu từ du lịch | level = 2000 tỷ đồng |  | tourism_revenue',
      ],
    ],
    [
      '- Giao quân đạt 100% chỉ tiêu được giao; tỷ lệ đảng viên trong dân quân đạt 22%.',
      [
        'Giao quân | level = 100 % |  | military_recruitment_rate',
        'tỷ lệ đảng viên trong dân quân | level = 22 %',
      ],
    ],
    [
      '- Tỷ lệ điều tra, khám phá các loại án đạt trên 85%, trong đó án rất nghiêm trọng, đặc biệt nghiêm trọng đạt trên 95%.',
      [
        'Tỷ lệ điều tra, khám phá các loại án | level > 85 % |  | crime_investigation_rate',
        'án rất nghiêm trọng, đặc biệt nghiêm trọng | level > 95 %',
      ],
    ],
    [
      '- Tốc độ tăng trưởng kinh tế (GRDP) phấn đấu đạt 8% - 8,5%.',
      ['Tốc độ tăng trưởng kinh tế (GRDP) | level range 8..8.5 % |  | grdp_growth'],
    ],
    [
      '- Quy mô GRDP đạt trên 50 nghìn tỷ đồng, gấp 1,5 lần so với năm 2020.',
      [
        'Quy mô GRDP | level > 50 nghìn tỷ đồng |  | grdp_total',
        'Quy mô GRDP | level = 1.5 lần |  | grdp_total',
      ],
    ],
    [
      '- Kim ngạch xuất khẩu đạt 1,2 tỷ USD, tăng 15% so với thực hiện năm 2024.',
      ['Kim ngạch xuất khẩu | level = 1.2 tỷ USD |  | export_value', 'Kim ngạch xuất khẩu | increase = 15 %'],
    ],
    [
      '- Huy động trẻ 5 tuổi ra lớp đạt 100%.',
      ['Huy động trẻ 5 tuổi ra lớp | level = 100 % |  | preschool_enrolment_rate'],
    ],
    [
      '- Tỷ lệ tăng dân số tự nhiên 1,05%; tỷ số giới tính khi sinh 111 bé trai/100 bé gái.',
      [
        'Tỷ lệ tăng dân số tự nhiên | level = 1.05 % |  | natural_population_growth',
        'tỷ số giới tính khi sinh | level = 111 bé trai/100 bé gái |  | sex_ratio_at_birth',
      ],
    ],
    ['- Tuổi thọ trung bình đạt 75 tuổi.', ['Tuổi thọ trung bình | level = 75 tuổi |  | life_expectancy']],
    [
      '- Xây dựng mới 25 km đường giao thông nông thôn; cứng hóa 90% đường trục thôn.',
      [
        'Xây dựng mới đường giao thông nông thôn | increase = 25 km',
        'cứng hóa đường trục thôn | level = 90 % |  | rural_road_hardened_rate',
      ],
    ],
    [
      '- Tỷ lệ hộ sử dụng điện lưới quốc gia đạt 99,9%',
      ['Tỷ lệ hộ sử dụng điện lưới quốc gia | level = 99.9 % |  | grid_electricity_household_rate'],
    ],
    [
      '- Tỷ lệ đô thị hóa đạt khoảng 35 - 36%.',
      ['Tỷ lệ đô thị hóa | level ~ 35..36 % |  | urbanisation_rate'],
    ],
    ['- Mật độ dân số đạt 250 người/km2.', ['Mật độ dân số | level = 250 người/km2']],
    [
      '- Giảm số vụ vi phạm pháp luật về trật tự xã hội từ 5% đến 10% so với năm 2024.',
      ['số vụ vi phạm pháp luật về trật tự xã hội | decrease range 5..10 %'],
    ],
    ['- Giảm tỷ lệ tảo hôn mỗi năm từ 2 đến 3%.', ['tỷ lệ tảo hôn | decrease range 2..3 %']],
    [
      '- Phấn đấu tăng tỷ lệ hài lòng lên 92%.',
      ['tỷ lệ hài lòng | level = 92 % |  | public_service_satisfaction'],
    ],
    [
      '- Tỷ lệ hài lòng của người dân đạt tối thiểu 90%.',
      ['Tỷ lệ hài lòng của người dân | level >= 90 % |  | public_service_satisfaction'],
    ],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));
});
