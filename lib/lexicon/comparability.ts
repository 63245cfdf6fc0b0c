/**
 * What must never be compared although it looks alike (không so sánh), and the words that narrow an indicator to a part
 * of the population. Reasons are Vietnamese: they are shown beside the pair.
 */
import { SERVICE_PAIRS } from './comparability-pairs.ts';

/** Two indicator keys with the reason why a figure of one says nothing about the other; unordered. */
export interface IncomparablePair {
  a: string;
  b: string;
  reason: string;
  /**
   * True when the lower level usually states the one in place of the other (giường bệnh for giường bệnh/1 vạn dân): the
   * goal is then not missing but not comparable. Without it the pair is only told apart.
   */
  substitute?: boolean;
}

export const INCOMPARABLE: readonly IncomparablePair[] = [
  ...SERVICE_PAIRS,
  {
    a: 'grdp_per_capita',
    b: 'income_per_capita',
    reason: 'GRDP bình quân đầu người là giá trị sản xuất, thu nhập bình quân đầu người lấy từ điều tra hộ',
    substitute: true,
  },
  {
    a: 'grdp_total',
    b: 'gross_output',
    reason: 'GRDP là giá trị tăng thêm, giá trị sản xuất gồm cả chi phí trung gian',
    substitute: true,
  },
  {
    a: 'grdp_growth',
    b: 'gross_output_growth',
    reason: 'tốc độ tăng GRDP và tốc độ tăng giá trị sản xuất là hai đại lượng khác nhau',
    substitute: true,
  },
  {
    a: 'hospital_beds_per_10000',
    b: 'hospital_beds',
    reason: 'một bên là số giường trên 1 vạn dân, một bên là số giường tuyệt đối',
    substitute: true,
  },
  {
    a: 'poverty_rate',
    b: 'poverty_reduction',
    reason: 'một bên là tỷ lệ hộ nghèo còn lại, một bên là mức giảm tỷ lệ hộ nghèo',
    substitute: true,
  },
  {
    a: 'poverty_reduction',
    b: 'ethnic_poverty_reduction',
    reason: 'hộ nghèo nói chung và hộ nghèo dân tộc thiểu số là hai phạm vi tính khác nhau',
    substitute: true,
  },
  {
    a: 'poverty_rate',
    b: 'poverty_households',
    reason: 'một bên là tỷ lệ, một bên là số hộ',
    substitute: true,
  },
  {
    a: 'poverty_reduction',
    b: 'poverty_households',
    reason: 'một bên là mức giảm tỷ lệ, một bên là số hộ',
    substitute: true,
  },
  {
    a: 'budget_revenue_local',
    b: 'budget_total_local',
    reason: 'tổng thu ngân sách địa phương gồm cả bổ sung từ ngân sách cấp trên',
    substitute: true,
  },
  {
    a: 'trained_labour_rate',
    b: 'vocational_trained_labour_rate',
    reason: 'lao động được đào tạo nghề là một phần của lao động qua đào tạo',
  },
  {
    a: 'trained_labour_rate',
    b: 'certified_labour_rate',
    reason: 'lao động có bằng cấp, chứng chỉ là một phần của lao động qua đào tạo',
    substitute: true,
  },
  {
    a: 'ntm_communes',
    b: 'ntm_communes_total',
    reason: 'một bên là số xã tăng thêm, một bên là số lũy kế',
    substitute: true,
  },
  { a: 'ntm_communes', b: 'ntm_villages', reason: 'thôn đạt chuẩn không phải là xã đạt chuẩn' },
  { a: 'ntm_communes', b: 'ntm_commune_criteria', reason: 'tiêu chí đạt thêm không phải là xã đạt chuẩn' },
  {
    a: 'ntm_district_criteria',
    b: 'ntm_commune_criteria',
    reason: 'tiêu chí huyện và tiêu chí xã là hai bộ tiêu chí khác nhau',
  },
  {
    a: 'pci',
    b: 'ddci',
    reason: 'PCI đánh giá cấp tỉnh, DDCI đánh giá sở, ngành và cấp huyện',
    substitute: true,
  },
  {
    a: 'par_index',
    b: 'par_index_district',
    reason: 'một bên là xếp hạng của tỉnh, một bên là xếp loại trong nội bộ tỉnh',
    substitute: true,
  },
  {
    a: 'sipas',
    b: 'public_service_satisfaction',
    reason: 'thứ hạng của chỉ số SIPAS và tỷ lệ hài lòng là hai thước đo khác nhau',
    substitute: true,
  },
  {
    a: 'export_value',
    b: 'import_export_turnover',
    reason: 'giá trị xuất khẩu chỉ là một phần của tổng kim ngạch xuất nhập khẩu',
    substitute: true,
  },
  {
    a: 'livestock_total',
    b: 'cattle_total',
    reason: 'một bên tính cả gia cầm, một bên chỉ tính gia súc',
    substitute: true,
  },
  { a: 'aquaculture_output', b: 'aquaculture_area', reason: 'một bên là sản lượng, một bên là diện tích' },
  {
    a: 'forest_planted',
    b: 'production_forest_planted',
    reason: 'rừng sản xuất chỉ là một phần của diện tích rừng trồng',
    substitute: true,
  },
  {
    a: 'fruit_area',
    b: 'new_fruit_area',
    reason: 'một bên là tổng diện tích, một bên là diện tích trồng mới',
    substitute: true,
  },
  {
    a: 'hygienic_water_rate',
    b: 'clean_water_rural_rate',
    reason: 'nước hợp vệ sinh và nước sạch đạt quy chuẩn là hai tiêu chuẩn khác nhau',
  },
  {
    a: 'child_underweight_rate',
    b: 'child_stunting_rate',
    reason: 'thể nhẹ cân và thể thấp còi là hai số đo khác nhau',
  },
  {
    a: 'crime_report_resolution_rate',
    b: 'crime_investigation_rate',
    reason: 'giải quyết tin báo và điều tra, khám phá án là hai việc khác nhau',
  },
  {
    a: 'health_insurance_coverage',
    b: 'social_insurance_coverage',
    reason: 'bảo hiểm y tế tính trên dân số, bảo hiểm xã hội tính trên lực lượng lao động',
  },
  {
    a: 'social_insurance_coverage',
    b: 'unemployment_insurance_coverage',
    reason: 'bảo hiểm xã hội và bảo hiểm thất nghiệp là hai chế độ khác nhau',
  },
  {
    a: 'new_enterprises',
    b: 'active_enterprises',
    reason: 'một bên là doanh nghiệp thành lập mới, một bên là doanh nghiệp đang hoạt động',
  },
  { a: 'tourist_arrivals', b: 'tourism_revenue', reason: 'một bên là lượt khách, một bên là doanh thu' },
  {
    a: 'ethnic_residential_land_rate',
    b: 'ethnic_production_land_rate',
    reason: 'đất ở và đất sản xuất là hai chỉ tiêu khác nhau',
  },
  {
    a: 'ocop_products',
    b: 'national_value_chain_products',
    reason: 'sản phẩm được phân hạng sao ở địa phương không phải là sản phẩm thuộc chuỗi giá trị quốc gia',
  },
];

/**
 * Words that narrow an indicator to a part of its population or to one tier of offices; a goal that has one and a goal
 * that has not are two indicators (phạm vi tính khác nhau).
 */
export const SCOPE_QUALIFIERS: readonly string[] = [
  'dân tộc thiểu số',
  'phụ nữ',
  'nữ',
  'thanh niên',
  'trẻ em',
  'người cao tuổi',
  'người khuyết tật',
  'học sinh',
  'nông thôn',
  'thành thị',
  'đô thị',
  'biên giới',
  'đặc biệt khó khăn',
  'cận nghèo',
  'đảng viên',
  'mầm non',
  'tiểu học',
  'trung học cơ sở',
  'trung học phổ thông',
  'mức độ 1',
  'mức độ 2',
  'mức độ 3',
  'mức độ 4',
  'toàn trình',
  'một phần',
  'nâng cao',
  'kiểu mẫu',
  'lũy kế',
  'tự nguyện',
  'bắt buộc',
  'đúng hạn',
  'trước hạn',
  'có bằng cấp',
  'có chứng chỉ',
  'đào tạo nghề',
  'giá so sánh',
  'giá hiện hành',
  'quốc tế',
  'nội địa',
  'nghiêm trọng',
  'người chết',
  'bị thương',
  'giống mới',
  'trồng mới',
  'cho sản phẩm',
];

/** Offices of one tier: a goal for `cấp xã` is no goal of the district's own offices. */
export const TIER_QUALIFIERS: Readonly<Record<string, 'province' | 'district' | 'commune'>> = {
  'cấp tỉnh': 'province',
  'cấp huyện': 'district',
  'cấp xã': 'commune',
};

/** Words by which a rate that is not in the table is known to be better when lower. */
export const LOWER_IS_BETTER: readonly string[] = [
  'thất nghiệp',
  'suy dinh dưỡng',
  'tử vong',
  'hộ nghèo',
  'hộ cận nghèo',
  'tai nạn',
  'sinh con thứ',
  'bỏ học',
  'tái nghèo',
  'tội phạm',
  'vi phạm',
  'ô nhiễm',
  'nợ xấu',
  'quá hạn',
  'trễ hạn',
  'tảo hôn',
  'mắc bệnh',
  'thất thoát',
  'nhà tạm',
];

/**
 * Branches of the economy; a bare branch with a percentage is its part in the structure (cơ cấu), which each place has
 * its own.
 */
export const BRANCHES: readonly string[] = [
  'nông nghiệp',
  'nông, lâm nghiệp',
  'nông, lâm, thủy sản',
  'nông lâm thủy sản',
  'nông - lâm - thủy sản',
  'nông - lâm - ngư nghiệp',
  'nông nghiệp, lâm nghiệp, thủy sản',
  'nông, lâm nghiệp và thủy sản',
  'nông nghiệp, lâm nghiệp và thủy sản',
  'lâm nghiệp',
  'thủy sản',
  'công nghiệp',
  'xây dựng',
  'công nghiệp - xây dựng',
  'công nghiệp, xây dựng',
  'công nghiệp và xây dựng',
  'công nghiệp - tiểu thủ công nghiệp',
  'dịch vụ',
  'thương mại - dịch vụ',
  'thương mại, dịch vụ',
  'dịch vụ - thương mại',
  'thuế sản phẩm trừ trợ cấp sản phẩm',
];
