import { describe, expect, it } from 'vitest';
import { readPhrase } from './read-phrase.ts';

describe('targets of sector, school, Party and mass-organisation plans', () => {
  it.each<[text: string, targets: string[]]>([
    [
      '- 100% cơ sở Đoàn tổ chức học tập, quán triệt Nghị quyết Đại hội; kết nạp ít nhất 1.500 đoàn viên mới.',
      [
        'cơ sở Đoàn tổ chức học tập, quán triệt Nghị quyết Đại hội | level = 100 %',
        'kết nạp đoàn viên mới | increase >= 1500 đoàn viên',
      ],
    ],
    [
      '- Phấn đấu giới thiệu 200 đoàn viên ưu tú cho Đảng, trong đó có 80 đồng chí được kết nạp.',
      [
        'giới thiệu đoàn viên ưu tú cho Đảng | level = 200 đoàn viên',
        'đồng chí được kết nạp | increase = 80 đồng chí',
      ],
    ],
    [
      '- Xây dựng 05 công trình thanh niên cấp huyện, 30 phần việc thanh niên cấp xã.',
      [
        'công trình thanh niên cấp huyện | level = 5 công trình',
        'phần việc thanh niên cấp xã | level = 30 phần việc',
      ],
    ],
    ['- Vận động hiến 300 đơn vị máu.', ['Vận động hiến đơn vị máu | level = 300 đơn vị máu']],
    [
      '- Mỗi cơ sở Hội giúp đỡ ít nhất 02 hộ phụ nữ thoát nghèo.',
      ['Mỗi cơ sở Hội giúp đỡ hộ phụ nữ thoát nghèo | level >= 2 hộ'],
    ],
    [
      '- Có từ 80% hội viên nông dân trở lên đăng ký danh hiệu sản xuất kinh doanh giỏi.',
      ['hội viên nông dân đăng ký danh hiệu sản xuất kinh doanh giỏi | level >= 80 %'],
    ],
    [
      '- Tỷ lệ thu hút nông dân vào tổ chức Hội đạt 75% trở lên so với hộ nông nghiệp.',
      ['Tỷ lệ thu hút nông dân vào tổ chức Hội | level >= 75 %'],
    ],
    [
      '- 90% trở lên cơ quan, đơn vị đạt chuẩn văn hóa.',
      ['cơ quan, đơn vị đạt chuẩn văn hóa | level >= 90 % |  | cultural_agency_rate'],
    ],
    [
      '- Hoàn thành xây dựng và bàn giao 120 căn nhà đại đoàn kết.',
      ['xây dựng và bàn giao căn nhà đại đoàn kết | level = 120 căn nhà'],
    ],
    [
      '- Tỷ lệ trạm y tế xã có bác sĩ làm việc đạt 90%; 100% xã đạt Bộ tiêu chí quốc gia về y tế.',
      [
        'Tỷ lệ trạm y tế xã có bác sĩ làm việc | level = 90 %',
        'xã đạt Bộ tiêu chí quốc gia về y tế | level = 100 % |  | commune_health_standard_rate',
      ],
    ],
    [
      '- Tỷ lệ tử vong mẹ giảm xuống dưới 40/100.000 trẻ đẻ sống.',
      ['Tỷ lệ tử vong mẹ | level < 40 /100.000 trẻ đẻ sống |  | maternal_mortality_ratio'],
    ],
    [
      '- Trên 95% trẻ em dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc xin.',
      ['trẻ em dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc xin | level > 95 % |  | vaccination_rate'],
    ],
    [
      '- Tỷ lệ sinh con thứ 3 trở lên giảm còn 8%.',
      ['Tỷ lệ sinh con thứ 3 trở lên | level = 8 % |  | third_child_rate'],
    ],
    [
      '- Tỷ lệ phụ nữ mang thai được xét nghiệm HIV đạt từ 90% trở lên vào năm 2026.',
      ['Tỷ lệ phụ nữ mang thai được xét nghiệm HIV | level >= 90 % | 2026'],
    ],
    [
      '- Duy trì 100% xã, phường đạt chuẩn phổ cập giáo dục tiểu học mức độ 3.',
      ['xã, phường đạt chuẩn phổ cập giáo dục tiểu học mức độ 3 | level = 100 %'],
    ],
    [
      '- Tỷ lệ tốt nghiệp THPT đạt 99% trở lên; điểm trung bình các môn thi xếp thứ 20 trở lên toàn quốc.',
      ['Tỷ lệ tốt nghiệp THPT | level >= 99 % |  | upper_secondary_graduation_rate'],
    ],
    [
      '- Số học sinh đạt giải cấp tỉnh: từ 10 giải trở lên.',
      ['Số học sinh đạt giải cấp tỉnh | level >= 10 giải'],
    ],
    [
      '- 100% hồ sơ công việc tại cấp tỉnh, 90% hồ sơ công việc tại cấp huyện và 80% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng.',
      [
        'hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng | level = 100 %',
        'hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng | level = 90 %',
        'hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng | level = 80 %',
      ],
    ],
    [
      '- Kinh tế số chiếm 20% GRDP; tỷ trọng kinh tế số trong từng ngành, lĩnh vực đạt tối thiểu 10%.',
      [
        'Kinh tế số | level = 20 % |  | digital_economy_share',
        'tỷ trọng kinh tế số trong từng ngành, lĩnh vực | level >= 10 % |  | digital_economy_share',
      ],
    ],
    [
      '- Hạ tầng mạng băng rộng cáp quang phủ trên 80% hộ gia đình, 100% xã.',
      ['Hạ tầng mạng băng rộng cáp quang phủ hộ gia đình | level > 80 %', 'xã | level = 100 %'],
    ],
    [
      '- Tỷ lệ dân số trưởng thành có tài khoản thanh toán điện tử đạt trên 50%.',
      ['Tỷ lệ dân số trưởng thành có tài khoản thanh toán điện tử | level > 50 %'],
    ],
    [
      '- Thuộc nhóm 20 địa phương dẫn đầu về Chỉ số chuyển đổi số (DTI).',
      ['Chỉ số chuyển đổi số (DTI) | level = nhóm 20 địa phương dẫn đầu |  | digital_transformation_index'],
    ],
    [
      '- Tỷ lệ hồ sơ TTHC được số hóa đạt 100%; tỷ lệ thanh toán trực tuyến đạt từ 60% trở lên.',
      [
        'Tỷ lệ hồ sơ TTHC được số hóa | level = 100 %',
        'tỷ lệ thanh toán trực tuyến | level >= 60 % |  | online_payment_rate',
      ],
    ],
    [
      '- Cắt giảm, đơn giản hóa ít nhất 20% số quy định và 20% chi phí tuân thủ quy định.',
      ['Cắt giảm, đơn giản hóa số quy định | level >= 20 %', 'chi phí tuân thủ quy định | level = 20 %'],
    ],
    [
      '- Giảm tối thiểu 10% số lượng đơn vị sự nghiệp công lập so với năm 2021.',
      ['số lượng đơn vị sự nghiệp công lập | decrease >= 10 %'],
    ],
    ['- Tinh giản ít nhất 5% biên chế công chức.', ['Tinh giản biên chế công chức | level >= 5 %']],
    [
      '- Tỷ lệ cơ quan, đơn vị hoàn thành tốt nhiệm vụ trở lên đạt trên 95%.',
      ['Tỷ lệ cơ quan, đơn vị hoàn thành tốt nhiệm vụ trở lên | level > 95 %'],
    ],
    [
      '- 100% chi bộ, đảng bộ xây dựng kế hoạch; trên 90% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên, trong đó hoàn thành xuất sắc nhiệm vụ không quá 20%.',
      [
        'chi bộ, đảng bộ xây dựng kế hoạch | level = 100 %',
        'tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên | level > 90 % |  | party_base_units_good_rate',
        'hoàn thành xuất sắc nhiệm vụ | level <= 20 %',
      ],
    ],
    [
      '- Tỷ lệ kết nạp đảng viên mới hằng năm đạt từ 3 - 4% tổng số đảng viên.',
      ['Tỷ lệ kết nạp đảng viên mới hằng năm | level range 3..4 % |  | new_party_members_rate'],
    ],
    [
      '- 98% đảng viên hoàn thành nhiệm vụ trở lên.',
      ['đảng viên hoàn thành nhiệm vụ trở lên | level = 98 %'],
    ],
    [
      '- Số vụ tai nạn giao thông giảm 5-10%, số người chết giảm 5-10%, số người bị thương giảm 5-10% so với năm 2024.',
      [
        'Số vụ tai nạn giao thông | decrease range 5..10 % |  | traffic_accidents_change',
        'số người chết | decrease range 5..10 %',
        'số người bị thương | decrease range 5..10 %',
      ],
    ],
    [
      '- Kéo giảm số vụ tội phạm về trật tự xã hội ít nhất 5%; tỷ lệ khám phá án đạt trên 80%, án đặc biệt nghiêm trọng đạt 95% trở lên.',
      [
        'số vụ tội phạm về trật tự xã hội | decrease >= 5 % |  | social_order_crimes_change',
        'tỷ lệ khám phá án | level > 80 % |  | crime_investigation_rate',
        'án đặc biệt nghiêm trọng | level >= 95 %',
      ],
    ],
    [
      '- Tỷ lệ giải quyết khiếu nại, tố cáo thuộc thẩm quyền đạt trên 90%.',
      ['Tỷ lệ giải quyết khiếu nại, tố cáo thuộc thẩm quyền | level > 90 % |  | complaints_resolution_rate'],
    ],
    [
      '- Tỷ lệ thu gom rác thải sinh hoạt: Đô thị đạt 98%, nông thôn đạt 80%.',
      [
        'Tỷ lệ thu gom rác thải sinh hoạt - Đô thị | level = 98 % |  | solid_waste_collection_urban_rate',
        'Tỷ lệ thu gom rác thải sinh hoạt - nông thôn | level = 80 % |  | solid_waste_collection_rural_rate',
      ],
    ],
    [
      '- Giảm phát thải khí nhà kính 9% so với kịch bản phát triển thông thường.',
      ['phát thải khí nhà kính | decrease = 9 %'],
    ],
    [
      '- Diện tích cà phê tái canh 1.000 ha/năm; sản lượng đạt 85.000 tấn.',
      ['Diện tích cà phê tái canh | level = 1000 ha/năm |  | coffee_area', 'sản lượng | level = 85000 tấn'],
    ],
    [
      '- Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tăng bình quân 12 - 13%/năm.',
      ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | increase range 12..13 %/năm'],
    ],
    [
      '- Tổng doanh thu du lịch tăng bình quân 15%/năm, đến năm 2030 đạt 3.500 tỷ đồng.',
      [
        'Tổng doanh thu du lịch | increase = 15 %/năm',
        'Tổng doanh thu du lịch | level = 3500 tỷ đồng | 2030 | tourism_revenue',
      ],
    ],
    [
      '- Thu hút đầu tư từ 15 dự án trở lên, vốn đăng ký 3.000 tỷ đồng.',
      ['Thu hút đầu tư dự án | level >= 15 dự án', 'vốn đăng ký | level = 3000 tỷ đồng'],
    ],
    ['- Sản lượng điện thương phẩm đạt 1,2 tỷ kWh.', ['Sản lượng điện thương phẩm | level = 1.2 tỷ kWh']],
    [
      '- Phấn đấu đến năm 2030 có 05/10 xã đạt chuẩn nông thôn mới, 02/05 xã đạt chuẩn nâng cao.',
      [
        'xã đạt chuẩn nông thôn mới | level = 5 xã | 2030 | ntm_communes_total',
        'xã đạt chuẩn nâng cao | level = 2 xã | 2030',
      ],
    ],
    [
      '- Đến năm 2030, thu nhập bình quân của người dân nông thôn tăng ít nhất 1,8 lần so với năm 2020.',
      ['thu nhập bình quân của người dân nông thôn | increase >= 1.8 lần | 2030'],
    ],
    [
      '- Năng suất lao động xã hội tăng bình quân trên 7%/năm.',
      ['Năng suất lao động xã hội | increase > 7 %/năm'],
    ],
    [
      '- Đóng góp của năng suất các nhân tố tổng hợp (TFP) vào tăng trưởng đạt trên 45%.',
      ['Đóng góp của năng suất các nhân tố tổng hợp (TFP) vào tăng trưởng | level > 45 %'],
    ],
    ['- Nợ xấu dưới 2% tổng dư nợ.', ['Nợ xấu | level < 2 % |  | bad_debt_rate']],
    [
      '- Tỷ lệ nợ thuế đến 31/12/2025 không vượt quá 5% tổng thu ngân sách.',
      ['Tỷ lệ nợ thuế | level <= 5 % | 2025'],
    ],
    [
      '- Tiết kiệm ít nhất 10% chi thường xuyên; giảm 15% chi hội nghị, tiếp khách.',
      ['Tiết kiệm chi thường xuyên | level >= 10 %', 'chi hội nghị, tiếp khách | decrease = 15 %'],
    ],
    ['- Phủ sóng truyền hình đạt 100% thôn, bản.', ['Phủ sóng truyền hình | level = 100 %']],
    [
      '- Tổ chức ít nhất 04 cuộc giám sát, 02 hội nghị phản biện xã hội.',
      ['cuộc giám sát | level >= 4 cuộc', 'hội nghị phản biện xã hội | level = 2 hội nghị'],
    ],
    ['- Mức giảm tỷ lệ hộ nghèo: 2,5%.', ['Mức giảm tỷ lệ hộ nghèo | level = 2.5 % |  | poverty_reduction']],
    [
      '- Tỷ lệ hộ nghèo (theo chuẩn nghèo đa chiều giai đoạn 2022-2025) giảm 2%.',
      ['Tỷ lệ hộ nghèo | decrease = 2 % |  | poverty_reduction'],
    ],
    [
      '- Chỉ tiêu 5: Tỷ lệ che phủ rừng đạt 60%.',
      ['Tỷ lệ che phủ rừng | level = 60 % |  | forest_cover_rate'],
    ],
    [
      '- (1) Tốc độ tăng trưởng kinh tế: 8%; (2) GRDP bình quân đầu người: 95 triệu đồng; (3) Tổng thu ngân sách: 6.500 tỷ đồng.',
      [
        'Tốc độ tăng trưởng kinh tế | level = 8 % |  | grdp_growth',
        'GRDP bình quân đầu người | level = 95 triệu đồng |  | grdp_per_capita',
        'Tổng thu ngân sách | level = 6500 tỷ đồng',
      ],
    ],
    [
      '- Chỉ tiêu 12 (Nghị quyết HĐND): Giải quyết việc làm mới cho 5.000 lao động/năm.',
      ['Giải quyết việc làm mới cho lao động | increase = 5000 lao động/năm |  | jobs_created'],
    ],
    [
      '- Phấn đấu đến năm 2030, tỉnh có 100% số xã đạt chuẩn nông thôn mới, trong đó 50% số xã đạt chuẩn nâng cao, 15% số xã đạt chuẩn kiểu mẫu.',
      [
        'số xã đạt chuẩn nông thôn mới | level = 100 % | 2030 | ntm_communes_total',
        'số xã đạt chuẩn nâng cao | level = 50 % | 2030',
        'số xã đạt chuẩn kiểu mẫu | level = 15 % | 2030',
      ],
    ],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));
});
