import { describe, expect, it } from 'vitest';
import { readPhrase } from './read-phrase.ts';

describe('targets of directives: economy, labour, indices, new rural communes', () => {
  it.each<[text: string, targets: string[]]>([
    [
      'Tốc độ tăng trưởng GRDP từ 8,5% trở lên',
      ['Tốc độ tăng trưởng GRDP | level >= 8.5 % |  | grdp_growth'],
    ],
    [
      'tốc độ tăng trưởng GRDP của thành phố đạt từ 9% trở lên',
      ['tốc độ tăng trưởng GRDP của thành phố | level >= 9 % |  | grdp_growth'],
    ],
    [
      'GRDP bình quân đầu người trên 72,4 triệu đồng',
      ['GRDP bình quân đầu người | level > 72.4 triệu đồng |  | grdp_per_capita'],
    ],
    [
      'Thu ngân sách nhà nước trên địa bàn từ 5.150 tỷ đồng trở lên',
      ['Thu ngân sách nhà nước trên địa bàn | level >= 5150 tỷ đồng |  | budget_revenue_local'],
    ],
    [
      'Thu ngân sách Nhà nước tại địa bàn: 61.250 triệu đồng',
      ['Thu ngân sách Nhà nước tại địa bàn | level = 61250 triệu đồng |  | budget_revenue_local'],
    ],
    [
      'Thành lập mới 425 doanh nghiệp',
      ['Thành lập mới doanh nghiệp | increase = 425 doanh nghiệp |  | new_enterprises'],
    ],
    ['Giá trị xuất khẩu 415 triệu USD', ['Giá trị xuất khẩu | level = 415 triệu USD |  | export_value']],
    [
      'Xây dựng thêm 02 sản phẩm tham gia vào chuỗi giá trị các sản phẩm quốc gia',
      [
        'sản phẩm tham gia vào chuỗi giá trị các sản phẩm quốc gia | increase = 2 sản phẩm |  | national_value_chain_products',
      ],
    ],
    [
      'Tỷ lệ lao động qua đào tạo đạt 61,5%, trong đó lao động được đào tạo nghề 46%',
      [
        'Tỷ lệ lao động qua đào tạo | level = 61.5 % |  | trained_labour_rate',
        'lao động được đào tạo nghề | level = 46 % |  | vocational_trained_labour_rate',
      ],
    ],
    [
      'Tỷ lệ lao động qua đào tạo đạt: 49,7%',
      ['Tỷ lệ lao động qua đào tạo | level = 49.7 % |  | trained_labour_rate'],
    ],
    [
      'Tỷ lệ hộ nghèo giảm ít nhất 2-3%/năm',
      ['Tỷ lệ hộ nghèo | decrease >= 2..3 %/năm |  | poverty_reduction'],
    ],
    [
      'Tỷ lệ hộ nghèo theo tiêu chuẩn tiếp cận đa chiều giảm ít nhất: 3,25% (theo chuẩn nghèo mới)',
      ['Tỷ lệ hộ nghèo theo tiêu chuẩn tiếp cận đa chiều | decrease >= 3.25 % |  | poverty_reduction'],
    ],
    ['giảm tỷ lệ hộ nghèo xuống còn 4,1%', ['tỷ lệ hộ nghèo | level = 4.1 % |  | poverty_rate']],
    ['tỷ lệ hộ nghèo còn dưới 7%', ['tỷ lệ hộ nghèo | level < 7 % |  | poverty_rate']],
    [
      'Tỷ lệ hộ nghèo giảm bình quân 2-2,5%/năm',
      ['Tỷ lệ hộ nghèo | decrease range 2..2.5 %/năm |  | poverty_reduction'],
    ],
    ['Tỷ lệ giảm nghèo đa chiều trên 3%', ['Tỷ lệ giảm nghèo đa chiều | level > 3 % |  | poverty_reduction']],
    [
      'hộ nghèo còn 512 hộ (đạt tỷ lệ 8,14%, giảm 3,1% so với cùng kỳ)',
      ['hộ nghèo | level = 512 hộ |  | poverty_households'],
    ],
    [
      'Số giường bệnh đạt 33,5 giường/1 vạn dân',
      ['Số giường bệnh | level = 33.5 giường/1 vạn dân |  | hospital_beds_per_10000'],
    ],
    ['Bảo đảm chỉ tiêu giường bệnh: 120 giường', ['giường bệnh | level = 120 giường |  | hospital_beds']],
    [
      '11,2 bác sỹ/1 vạn dân và 36,5 giường bệnh/1 vạn dân',
      [
        'bác sỹ/1 vạn dân | level = 11.2 bác sỹ/1 vạn dân |  | doctors_per_10000',
        'giường bệnh/1 vạn dân | level = 36.5 giường bệnh/1 vạn dân |  | hospital_beds_per_10000',
      ],
    ],
    [
      'Tỷ lệ bao phủ bảo hiểm y tế đạt 93,2%',
      ['Tỷ lệ bao phủ bảo hiểm y tế | level = 93.2 % |  | health_insurance_coverage'],
    ],
    [
      'Tỷ lệ tham gia bảo hiểm xã hội: 21,4%',
      ['Tỷ lệ tham gia bảo hiểm xã hội | level = 21.4 % |  | social_insurance_coverage'],
    ],
    [
      'Tỷ lệ tham gia bảo hiểm thất nghiệp: 9,06%',
      ['Tỷ lệ tham gia bảo hiểm thất nghiệp | level = 9.06 % |  | unemployment_insurance_coverage'],
    ],
    [
      'tỷ lệ khu công nghiệp đang hoạt động có hệ thống xử lý nước thải tập trung đạt 100%',
      [
        'tỷ lệ khu công nghiệp đang hoạt động có hệ thống xử lý nước thải tập trung | level = 100 % |  | industrial_park_wastewater_rate',
      ],
    ],
    [
      'tỷ lệ cơ sở sản xuất kinh doanh đạt tiêu chuẩn về môi trường 78%',
      [
        'tỷ lệ cơ sở sản xuất kinh doanh đạt tiêu chuẩn về môi trường | level = 78 % |  | business_env_standard_rate',
      ],
    ],
    [
      'PCI, PAPI, PAR INDEX, SIPAS: tăng 04 bậc so với năm 2025',
      [
        'PCI | increase = 4 bậc |  | pci',
        'PAPI | increase = 4 bậc |  | papi',
        'PAR INDEX | increase = 4 bậc |  | par_index',
        'SIPAS | increase = 4 bậc |  | sipas',
      ],
    ],
    [
      'PAR INDEX của huyện xếp loại khá trở lên',
      ['PAR INDEX của huyện | level >= khá |  | par_index_district'],
    ],
    [
      'Phấn đấu Chỉ số cải cách hành chính (PAR INDEX), Chỉ số năng lực cạnh tranh cấp huyện (DDCI) năm 2026 cao hơn so với năm 2025 về xếp loại và xếp hạng',
      [
        'Chỉ số cải cách hành chính (PAR INDEX) | level > năm 2025 | 2026 | par_index',
        'Chỉ số năng lực cạnh tranh cấp huyện (DDCI) | level > năm 2025 | 2026 | ddci',
      ],
    ],
    ['Chỉ số PCI xếp thứ 25/63 tỉnh, thành phố', ['Chỉ số PCI | level = thứ 25/63 tỉnh, thành phố |  | pci']],
    [
      'tỷ lệ người dân hài lòng với cơ quan hành chính ở từng lĩnh vực đạt 92% trở lên',
      [
        'tỷ lệ người dân hài lòng với cơ quan hành chính ở từng lĩnh vực | level >= 92 % |  | public_service_satisfaction',
      ],
    ],
    [
      'có thêm 04 xã đạt chuẩn nông thôn mới',
      ['xã đạt chuẩn nông thôn mới | increase = 4 xã |  | ntm_communes'],
    ],
    [
      'Đạt thêm 03 tiêu chí huyện nông thôn mới (tiêu chí số 2 về giao thông và tiêu chí số 7 về môi trường)',
      ['tiêu chí huyện nông thôn mới | increase = 3 tiêu chí |  | ntm_district_criteria'],
    ],
    [
      'đạt thêm 01 tiêu chí xã nông thôn mới (tiêu chí số 17 tại xã Bản Lim)',
      ['tiêu chí xã nông thôn mới | increase = 1 tiêu chí |  | ntm_commune_criteria'],
    ],
    [
      'có thêm 08 thôn (bản) đạt chuẩn nông thôn mới',
      ['thôn (bản) đạt chuẩn nông thôn mới | increase = 8 thôn'],
    ],
    ['bình quân đạt 15,7 tiêu chí/xã', ['bình quân | level = 15.7 tiêu chí/xã']],
    [
      'Xây dựng thêm 04 sản phẩm đạt 03 sao',
      ['sản phẩm đạt 03 sao | increase = 4 sản phẩm |  | ocop_products'],
    ],
    [
      'phấn đấu có ít nhất 06 sản phẩm OCOP đạt từ 3 sao trở lên',
      ['sản phẩm OCOP đạt từ 3 sao trở lên | level >= 6 sản phẩm |  | ocop_products'],
    ],
    [
      '2.300.000 lượt khách du lịch đến tỉnh',
      ['lượt khách du lịch đến tỉnh | level = 2300000 lượt khách |  | tourist_arrivals'],
    ],
    [
      'Tổng khách du lịch trên 6 triệu lượt',
      ['Tổng khách du lịch | level > 6 triệu lượt |  | tourist_arrivals'],
    ],
    [
      'Tổng giá trị sản xuất: 3.415 tỷ đồng',
      ['Tổng giá trị sản xuất | level = 3415 tỷ đồng |  | gross_output'],
    ],
  ])('%s', (text, targets) => expect(readPhrase(text)).toEqual(targets));
});
