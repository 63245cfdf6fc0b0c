/**
 * Pairs of indicators in services, insurance, schools and health that look alike and must not be compared
 * (không so sánh); the older ones stand in `comparability.ts`.
 */
import type { IncomparablePair } from './comparability.ts';

export const SERVICE_PAIRS: readonly IncomparablePair[] = [
  {
    a: 'health_insurance_coverage',
    b: 'health_insurance_participants',
    reason: 'một bên là tỷ lệ bao phủ, một bên là số người tham gia',
    substitute: true,
  },
  {
    a: 'unemployment_insurance_coverage',
    b: 'unemployment_insurance_participants',
    reason: 'một bên là tỷ lệ tham gia, một bên là số người tham gia',
    substitute: true,
  },
  {
    a: 'social_insurance_coverage',
    b: 'compulsory_social_insurance',
    reason: 'tỷ lệ tham gia bảo hiểm xã hội tính cả tự nguyện, số người bắt buộc là một phần',
    substitute: true,
  },
  {
    a: 'compulsory_social_insurance',
    b: 'voluntary_social_insurance',
    reason: 'bảo hiểm xã hội bắt buộc và tự nguyện là hai loại hình khác nhau',
  },
  {
    a: 'budget_revenue_local',
    b: 'budget_revenue_growth',
    reason: 'một bên là số thu, một bên là tốc độ tăng thu',
    substitute: true,
  },
  {
    a: 'fully_online_files_rate',
    b: 'full_online_service_rate',
    reason: 'một bên tính trên hồ sơ, một bên tính trên thủ tục hành chính',
  },
  {
    a: 'fully_online_files_rate',
    b: 'online_submission_rate',
    reason: 'nộp trực tuyến chưa phải là xử lý hoàn toàn trực tuyến',
    substitute: true,
  },
  {
    a: 'tourist_arrivals',
    b: 'international_arrivals',
    reason: 'khách quốc tế là một phần của tổng lượt khách',
  },
  {
    a: 'infant_mortality_rate',
    b: 'under_five_mortality_rate',
    reason: 'trẻ dưới 1 tuổi và trẻ dưới 5 tuổi là hai phạm vi tính khác nhau',
  },
  {
    a: 'overdue_credit_rate',
    b: 'bad_debt_rate',
    reason: 'nợ quá hạn và nợ xấu được phân loại khác nhau',
  },
  {
    a: 'lower_secondary_graduation_rate',
    b: 'upper_secondary_graduation_rate',
    reason: 'tốt nghiệp trung học cơ sở và trung học phổ thông là hai cấp học',
  },
  {
    a: 'party_cells_good_rate',
    b: 'party_base_units_good_rate',
    reason: 'chi bộ trực thuộc và tổ chức cơ sở đảng là hai cấp tổ chức',
  },
  {
    a: 'patient_satisfaction_rate',
    b: 'public_service_satisfaction',
    reason: 'hài lòng của người bệnh và hài lòng với cơ quan hành chính được khảo sát riêng',
  },
  { a: 'rice_area', b: 'sown_area', reason: 'lúa là một phần của tổng diện tích gieo trồng' },
  { a: 'rice_output', b: 'grain_output', reason: 'lúa là một phần của sản lượng lương thực có hạt' },
  { a: 'pig_total', b: 'livestock_total', reason: 'đàn lợn là một phần của tổng đàn' },
];
