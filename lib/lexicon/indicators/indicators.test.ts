import { describe, expect, it } from 'vitest';
import { INDICATORS, indicatorOf } from './indicators.ts';
import { indicatorKeyOf } from './match.ts';
import { QUALIFIERS } from './qualifiers.ts';

describe('the table of indicators', () => {
  it('has 206 of them, each key once', () => {
    expect(INDICATORS).toHaveLength(206);
    expect(new Set(INDICATORS.map(({ key }) => key)).size).toBe(206);
  });

  it('has no name twice', () =>
    expect(new Set(INDICATORS.map(({ name }) => name.toLowerCase())).size).toBe(INDICATORS.length));

  it('names known keys only in qualifiers', () => {
    const keys = QUALIFIERS.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
    expect(keys.filter((key) => indicatorOf(key) === null)).toEqual([]);
  });
});

describe('indicatorKeyOf', () => {
  it.each<[string, 'level' | 'increase' | 'decrease', string | null, string | null]>([
    ['Tỷ lệ hộ nghèo', 'level', '%', 'poverty_rate'],
    ['Tỷ lệ hộ nghèo', 'decrease', '%', 'poverty_reduction'],
    ['Tỷ lệ hộ nghèo dân tộc thiểu số', 'decrease', '%', 'ethnic_poverty_reduction'],
    ['Tỷ lệ hộ cận nghèo', 'level', '%', 'near_poverty_rate'],
    ['GRDP bình quân đầu người', 'level', 'triệu đồng', 'grdp_per_capita'],
    ['Thu nhập bình quân đầu người', 'level', 'triệu đồng/người/năm', 'income_per_capita'],
    ['xã đạt chuẩn NTM', 'increase', 'xã', 'ntm_communes'],
    ['xã đạt chuẩn nông thôn mới', 'level', 'xã', 'ntm_communes_total'],
    ['xã đạt chuẩn nông thôn mới nâng cao', 'increase', 'xã', 'ntm_advanced_communes'],
    ['Số giường bệnh', 'level', 'giường', 'hospital_beds'],
    ['Số giường bệnh', 'level', 'giường/1 vạn dân', 'hospital_beds_per_10000'],
    ['Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ', 'level', '%', 'certified_labour_rate'],
    ['Chỉ số cải cách hành chính (PAR INDEX) của huyện', 'level', null, 'par_index_district'],
    ['Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', 'increase', 'bậc', 'pci'],
    ['Tỷ lệ bao phủ BHYT', 'level', '%', 'health_insurance_coverage'],
    ['Độ che phủ rừng', 'level', '%', 'forest_cover_rate'],
    ['Số hộ đăng ký xây dựng nhà', 'level', 'hộ', null],
    ['Tổng đàn gia súc, gia cầm', 'level', 'con', 'livestock_total'],
    ['Đàn gia cầm', 'level', 'triệu con', 'poultry_total'],
    ['Công suất sử dụng giường bệnh', 'level', '%', 'bed_occupancy_rate'],
    ['Tỷ lệ gia đình đạt chuẩn văn hóa', 'level', '%', 'cultural_family_rate'],
    ['Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng', 'level', '%', 'child_malnutrition_rate'],
    ['tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi (cân nặng/tuổi)', 'level', '%', 'child_underweight_rate'],
    ['Tỷ lệ trẻ em suy dinh dưỡng thể thấp còi', 'level', '%', 'child_stunting_rate'],
    ['Tỷ lệ trẻ em suy dinh dưỡng thể gầy còm', 'level', '%', null],
    ['trường học đạt chuẩn quốc gia', 'level', '%', 'national_standard_school_rate'],
    ['Xây dựng trường đạt chuẩn quốc gia', 'increase', 'trường', 'national_standard_schools'],
    ['Tỷ lệ khám phá án', 'level', '%', 'crime_investigation_rate'],
    ['Tỷ lệ khám phá án rất nghiêm trọng', 'level', '%', 'serious_crime_investigation_rate'],
    ['tỷ lệ thôn đạt chuẩn nông thôn mới kiểu mẫu', 'level', '%', null],
    ['Số người tham gia BHXH bắt buộc', 'level', 'người', 'compulsory_social_insurance'],
    ['Số người tham gia BHYT', 'level', 'người', 'health_insurance_participants'],
    ['Tỷ lệ người dân tham gia BHYT', 'level', '%', 'health_insurance_coverage'],
    ['Thu ngân sách', 'level', 'tỷ đồng', 'budget_revenue_local'],
    ['Thu ngân sách nhà nước trên địa bàn', 'increase', '%', 'budget_revenue_growth'],
    ['Thu ngân sách', 'level', '%', null],
    ['Cây lúa - Diện tích', 'level', 'ha', 'rice_area'],
    ['Đàn lợn', 'level', 'con', 'pig_total'],
    ['khách du lịch quốc tế', 'level', 'lượt', 'international_arrivals'],
    ['tỷ lệ nợ quá hạn', 'level', '%', 'overdue_credit_rate'],
    ['học sinh lớp 9 tốt nghiệp THCS', 'level', '%', 'lower_secondary_graduation_rate'],
    ['Tỷ lệ hài lòng của người bệnh nội trú', 'level', '%', 'patient_satisfaction_rate'],
    ['Tỷ lệ hồ sơ TTHC được xử lý hoàn toàn trực tuyến', 'level', '%', 'fully_online_files_rate'],
    ['công dân kích hoạt tài khoản định danh điện tử mức độ 2', 'level', '%', 'digital_identity_rate'],
    ['tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên', 'level', '%', 'party_cells_good_rate'],
    ['chi bộ hoàn thành xuất sắc nhiệm vụ', 'level', '%', null],
    ['khu dân cư tổ chức Ngày hội Đại đoàn kết toàn dân tộc', 'level', '%', 'great_unity_day_rate'],
    ['GRDP', 'increase', '%', 'grdp_growth'],
    ['GRDP', 'level', '%', null],
    ['Tổng sản phẩm trong tỉnh (GDP)', 'increase', '%', 'grdp_growth'],
    ['Tổng sản phẩm trong tỉnh của khu vực dịch vụ', 'increase', '%', null],
    ['sản phẩm OCOP được bán trên sàn thương mại điện tử', 'level', '%', null],
    ['sản phẩm OCOP được bán trên sàn thương mại điện tử', 'level', 'sản phẩm', null],
    ['sản phẩm OCOP', 'increase', 'sản phẩm', 'ocop_products'],
    ['Hồ sơ TTHC tiếp nhận và giải quyết trực tuyến toàn trình', 'level', '%', 'fully_online_files_rate'],
    ['Tỷ lệ hồ sơ nộp trực tuyến toàn trình', 'level', '%', 'fully_online_files_rate'],
    ['Tỷ lệ hồ sơ nộp trực tuyến', 'level', '%', 'online_submission_rate'],
    ['học sinh thuộc hộ nghèo, hộ cận nghèo được miễn học phí', 'level', '%', null],
    ['hộ nghèo, hộ cận nghèo có nhu cầu được vay vốn', 'level', '%', null],
    ['Tỷ lệ hộ cận nghèo thuộc vùng cao', 'level', '%', 'near_poverty_rate'],
  ])('%s, %s, %s → %s', (name, change, unit, key) =>
    expect(indicatorKeyOf(name, { change, unit })).toBe(key),
  );

  it('finds most indicators by their own names', () => {
    const lost = INDICATORS.filter(
      ({ key, name }) => indicatorKeyOf(name, { change: 'level', unit: null }) !== key,
    ).map(({ key }) => key);
    // Names that speak of a change need the change itself: `Mức giảm …`, `… tăng thêm`.
    expect(lost.length).toBeLessThanOrEqual(6);
  });
});
