/**
 * Words beside a known name that make it another indicator (từ hạn định): `tỷ lệ hộ nghèo` that falls is the reduction,
 * `lao động qua đào tạo có bằng cấp, chứng chỉ` is another measure than `lao động qua đào tạo`.
 */
import type { Dimension } from '../units/types.ts';

export interface Qualifier {
  from: string;
  /** Another key, or null when the qualified name is none of the known indicators. */
  to: string | null;
  /** Any of these in the name, in matching form. */
  words?: readonly string[];
  change?: 'level' | 'increase' | 'decrease';
  dimension?: Dimension;
}

/** What a share of a sector can be besides its share of the economy: of workers, of firms, of credit. */
const NOT_STRUCTURE = ['lao động', 'doanh nghiệp', 'hợp tác xã', 'dư nợ', 'vốn', 'dịch vụ công'];

/** Words that make poor households those who are helped, or only say whose somebody is: how many they are is not meant. */
const POOR_ARE_SERVED = [
  'thuộc hộ',
  'thuộc diện hộ',
  'hỗ trợ',
  'vay',
  'vay vốn',
  'tiếp cận vốn',
  'tiếp cận tín dụng',
  'sử dụng',
  'kết nối',
];

/** The first that applies decides. */
export const QUALIFIERS: readonly Qualifier[] = [
  { from: 'poverty_rate', to: null, words: POOR_ARE_SERVED },
  { from: 'near_poverty_rate', to: null, words: POOR_ARE_SERVED },
  { from: 'poverty_rate', to: 'ethnic_poverty_reduction', words: ['dân tộc thiểu'], change: 'decrease' },
  { from: 'poverty_rate', to: null, words: ['dân tộc thiểu'] },
  { from: 'poverty_rate', to: 'near_poverty_rate', words: ['hộ cận nghèo'] },
  { from: 'poverty_rate', to: 'poverty_reduction', change: 'decrease' },
  { from: 'poverty_reduction', to: 'ethnic_poverty_reduction', words: ['dân tộc thiểu'] },
  { from: 'unemployment_rate', to: 'unemployment_rate_urban', words: ['thành thị', 'đô thị'] },
  {
    from: 'solid_waste_collection_rate',
    to: 'solid_waste_collection_rural_rate',
    words: ['nông thôn'],
  },
  {
    from: 'solid_waste_collection_rate',
    to: 'solid_waste_collection_urban_rate',
    words: ['đô thị', 'thành thị'],
  },
  { from: 'trained_labour_rate', to: 'certified_labour_rate', words: ['bằng cấp', 'chứng chỉ'] },
  { from: 'trained_labour_rate', to: 'vocational_trained_labour_rate', words: ['đào tạo nghề'] },
  { from: 'budget_revenue_local', to: 'budget_revenue_domestic', words: ['thu nội địa'] },
  // Of the place or of its budget: the total alone does not say.
  { from: 'budget_revenue_local', to: 'budget_revenue_local', words: ['địa bàn', 'cân đối'] },
  { from: 'budget_revenue_local', to: null, words: ['tổng thu ngân sách', 'hưởng', 'địa phương'] },
  // `Thu ngân sách đạt 100% dự toán` is held against an estimate; only a rise is growth.
  { from: 'budget_revenue_growth', to: 'budget_revenue_growth', words: ['tốc độ', 'tỉ lệ tăng'] },
  { from: 'budget_revenue_growth', to: null, change: 'level' },
  { from: 'good_farmer_household_rate', to: null, words: ['đăng ký'] },
  { from: 'party_cells_good_rate', to: null, words: ['xuất sắc'] },
  { from: 'party_members_good_rate', to: null, words: ['xuất sắc'] },
  { from: 'patient_satisfaction_rate', to: null, words: ['ngoại trú'] },
  { from: 'rice_area', to: null, words: ['chất lượng cao', 'hữu cơ', 'giống'] },
  { from: 'par_index', to: 'par_index_district', words: ['huyện', 'xã', 'sở', 'thị xã', 'cấp huyện'] },
  { from: 'pci', to: 'ddci', words: ['cấp huyện', 'cấp sở', 'ddci'] },
  { from: 'active_enterprises', to: 'new_enterprises', words: ['mới', 'thành lập mới'] },
  { from: 'ntm_communes_total', to: 'ntm_advanced_communes', words: ['nâng cao'] },
  { from: 'ntm_communes_total', to: 'ntm_model_communes', words: ['kiểu mẫu'] },
  { from: 'ntm_communes', to: 'ntm_advanced_communes', words: ['nâng cao'] },
  { from: 'ntm_communes', to: 'ntm_model_communes', words: ['kiểu mẫu'] },
  { from: 'ntm_communes', to: 'ntm_communes_total', change: 'level' },
  { from: 'ntm_communes_total', to: 'ntm_communes', change: 'increase' },
  { from: 'hospital_beds', to: 'hospital_beds_per_10000', dimension: 'rate_per_10000' },
  {
    from: 'crime_investigation_rate',
    to: 'serious_crime_investigation_rate',
    words: ['nghiêm trọng', 'trọng án'],
  },
  {
    from: 'child_malnutrition_rate',
    to: 'child_underweight_rate',
    words: ['nhẹ cân', 'cân nặng', 'cân nặng/tuổi'],
  },
  {
    from: 'child_malnutrition_rate',
    to: 'child_stunting_rate',
    words: ['thấp còi', 'chiều cao', 'chiều cao/tuổi'],
  },
  // Other forms, other ages: measures of their own.
  {
    from: 'child_malnutrition_rate',
    to: null,
    words: ['gầy còm', 'béo phì', 'thừa cân', 'học đường', '16 tuổi', 'mầm non', 'học sinh'],
  },
  // Levels 1 and 2 are counted apart.
  { from: 'national_standard_schools', to: null, words: ['mức độ'] },
  { from: 'online_submission_rate', to: 'fully_online_files_rate', words: ['toàn trình'] },
  // A share of the products recognised before: sold online, certificates withdrawn.
  { from: 'ocop_products', to: null, dimension: 'share' },
  { from: 'ocop_products', to: null, words: ['sàn thương mại', 'sàn giao dịch', 'thu hồi'] },
  { from: 'ntm_villages', to: null, words: ['kiểu mẫu', 'nâng cao'] },
  { from: 'fruit_area', to: 'new_fruit_area', words: ['trồng mới'] },
  { from: 'forest_planted', to: 'production_forest_planted', words: ['sản xuất', 'rừng sản xuất'] },
  { from: 'agri_share', to: null, words: NOT_STRUCTURE },
  { from: 'industry_share', to: null, words: NOT_STRUCTURE },
  { from: 'services_share', to: null, words: NOT_STRUCTURE },
  { from: 'agri_share', to: null, change: 'increase' },
  { from: 'industry_share', to: null, change: 'increase' },
  { from: 'services_share', to: null, change: 'increase' },
  // Names of changes: a level (so many accidents, none at all) is another measure.
  { from: 'traffic_accidents_change', to: null, change: 'level' },
  { from: 'social_order_crimes_change', to: null, change: 'level' },
  { from: 'sipas', to: 'public_service_satisfaction', dimension: 'share' },
  { from: 'social_insurance_coverage', to: 'voluntary_social_insurance', words: ['tự nguyện'] },
];
