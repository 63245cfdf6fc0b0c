/**
 * Sectors (ngành, lĩnh vực) with the bodies that answer for them: a department or a division need not carry a goal of
 * another sector. Bodies are matched by a phrase in the issuer's name; goals by indicator key, or by a phrase in the
 * goal's name when it is not a known indicator.
 */
export interface Sector {
  id: string;
  name: string;
  /** Phrases in the name of a body that answers for the sector, folded. */
  bodies: readonly string[];
  /** Indicator keys. */
  indicators: readonly string[];
  /** Phrases in the name of a goal, folded. */
  words: readonly string[];
}

/** Phrases contain commas; a semicolon divides them. */
const list = (text: string): readonly string[] => text.trim().split(/\s*;\s*/u);

export const SECTORS: readonly Sector[] = [
  {
    id: 'planning',
    name: 'kế hoạch, đầu tư, tài chính',
    bodies: list('kế hoạch và đầu tư; tài chính; cục thuế; chi cục thuế; kho bạc; cục thống kê'),
    indicators: list(`
      grdp_growth; grdp_total; grdp_per_capita; gross_output; gross_output_growth; income_per_capita;
      economic_structure; agri_share; industry_share; services_share; total_social_investment;
      public_investment_disbursement_rate; budget_revenue_local; budget_revenue_domestic; budget_revenue_growth;
      budget_total_local; budget_expenditure; development_investment_spending; new_enterprises;
      active_enterprises; new_cooperatives; effective_cooperatives_rate; labour_productivity_growth; pci;
      ddci
    `),
    words: list('ngân sách; đầu tư công; doanh nghiệp; grdp; vốn đầu tư; hợp tác xã; thu nội địa'),
  },
  {
    id: 'industry-trade',
    name: 'công thương',
    bodies: list('công thương; kinh tế và hạ tầng; quản lý thị trường; kinh tế, hạ tầng'),
    indicators: list(`
      export_value; import_export_turnover; industrial_production_index; industrial_output; retail_sales;
      industrial_park_wastewater_rate; grid_electricity_household_rate; national_value_chain_products
    `),
    words: list('xuất khẩu; công nghiệp; bán lẻ; thương mại; điện lưới; chợ; hàng hóa; logistics'),
  },
  {
    id: 'transport-construction',
    name: 'giao thông, xây dựng',
    bodies: list('giao thông; xây dựng; quản lý đô thị; kinh tế và hạ tầng; kinh tế, hạ tầng'),
    indicators: list(`
      rural_road_hardened_rate; national_provincial_road_quality_rate; commune_center_road_rate;
      urbanisation_rate; traffic_accidents_change; temporary_houses_removed; clean_water_urban_rate
    `),
    words: list('giao thông; đường; vận tải; đô thị hóa; nhà ở; xây dựng; quy hoạch; nhà tạm'),
  },
  {
    id: 'agriculture',
    name: 'nông nghiệp và phát triển nông thôn',
    bodies: list('nông nghiệp; kiểm lâm; hội nông dân; lâm nghiệp; phòng kinh tế'),
    indicators: list(`
      sown_area; grain_output; grain_per_capita; rice_yield; rice_area; rice_output; maize_area; maize_output; pig_total;
      buffalo_cow_total; scattered_trees_planted; coffee_area; rubber_area; fruit_area;
      new_fruit_area; macadamia_area; ngoc_linh_ginseng_area; medicinal_area; livestock_total;
      cattle_total; poultry_total; meat_output; aquaculture_output; aquaculture_area; forest_cover_rate; forest_planted;
      production_forest_planted; irrigated_area_rate; value_per_hectare; ntm_communes;
      ntm_communes_total; ntm_advanced_communes; ntm_model_communes; ntm_district_criteria;
      ntm_commune_criteria; ntm_criteria_per_commune; ntm_villages; ntm_districts; ocop_products;
      hygienic_water_rate; clean_water_rural_rate; agri_share
    `),
    words: list(`
      nông thôn mới; ocop; diện tích; sản lượng; gieo trồng; rừng; đàn gia súc; chăn nuôi; thủy sản;
      nông nghiệp; tưới; nước sạch nông thôn; cây trồng
    `),
  },
  {
    id: 'environment',
    name: 'tài nguyên và môi trường',
    bodies: list('tài nguyên và môi trường; nông nghiệp và môi trường'),
    indicators: list(`
      business_env_standard_rate; polluting_facilities_treated_rate; solid_waste_collection_urban_rate;
      solid_waste_collection_rate; hazardous_waste_treated_rate; hygienic_latrine_rate;
      solid_waste_collection_rural_rate; industrial_park_wastewater_rate; land_certificate_rate;
      green_index; medical_waste_treated_rate
    `),
    words: list(`
      môi trường; chất thải; rác; nước thải; đất đai; giấy chứng nhận quyền sử dụng đất; khoáng sản
    `),
  },
  {
    id: 'labour-social',
    name: 'lao động, xã hội, giảm nghèo',
    bodies: list('lao động; thương binh; nội vụ; bảo hiểm xã hội'),
    indicators: list(`
      poverty_rate; poverty_reduction; near_poverty_rate; poverty_households; ethnic_poverty_reduction;
      trained_labour_rate; vocational_trained_labour_rate; certified_labour_rate; jobs_created;
      labour_export; unemployment_rate; unemployment_rate_urban; disadvantaged_children_helped_rate;
      women_leaders_rate; agri_labour_share; social_insurance_coverage;
      voluntary_social_insurance; unemployment_insurance_coverage; health_insurance_coverage; compulsory_social_insurance;
      unemployment_insurance_participants; health_insurance_participants
    `),
    words: list(`
      hộ nghèo; lao động; việc làm; bảo hiểm; giảm nghèo; thất nghiệp; người có công; đào tạo nghề
    `),
  },
  {
    id: 'health',
    name: 'y tế',
    bodies: list('sở y tế; phòng y tế; trung tâm y tế; bệnh viện; bảo hiểm xã hội'),
    indicators: list(`
      health_insurance_coverage; hospital_beds_per_10000; hospital_beds; bed_occupancy_rate; doctors_per_10000;
      commune_health_standard_rate; child_underweight_rate; child_stunting_rate; child_malnutrition_rate; vaccination_rate;
      natural_population_growth; crude_birth_rate; third_child_rate; sex_ratio_at_birth;
      life_expectancy; healthy_life_years; premarital_counselling_rate; prenatal_screening_rate;
      newborn_screening_rate; elderly_health_managed_rate; contraceptive_use_rate; child_marriage_change;
      maternal_mortality_ratio; infant_mortality_rate; under_five_mortality_rate; low_birth_weight_rate;
      examination_visits; patient_satisfaction_rate; health_insurance_participants;
      population_average; electronic_health_record_rate; medical_waste_treated_rate
    `),
    words: list(`
      y tế; giường bệnh; bác sĩ; tiêm chủng; suy dinh dưỡng; khám bệnh; khám, chữa bệnh; lượt khám; được khám; khám thai; khám sàng lọc; dân số; sức khỏe; bệnh án
    `),
  },
  {
    id: 'education',
    name: 'giáo dục và đào tạo',
    bodies: list('giáo dục; trường; hội khuyến học'),
    indicators: list(`
      national_standard_school_rate; national_standard_schools; preschool_enrolment_rate; primary_enrolment_rate;
      upper_secondary_graduation_rate; universal_education_communes; lower_secondary_graduation_rate;
      primary_completion_rate; pupil_retention_rate; two_session_pupils_rate
    `),
    words: list('trường; học sinh; giáo viên; phổ cập; tốt nghiệp; mầm non; xóa mù chữ; giáo dục'),
  },
  {
    id: 'culture-tourism',
    name: 'văn hóa, thể thao, du lịch',
    bodies: list('văn hóa; du lịch; thể thao'),
    indicators: list(`
      tourist_arrivals; international_arrivals; tourism_revenue; cultural_family_rate; cultural_village_rate;
      cultural_agency_rate; sports_participation_rate
    `),
    words: list('du lịch; lượt khách; văn hóa; thể thao; di tích; di sản; thể dục'),
  },
  {
    id: 'information',
    name: 'thông tin, khoa học, chuyển đổi số',
    bodies: list('thông tin và truyền thông; khoa học và công nghệ; văn hóa và thông tin'),
    indicators: list(`
      digital_economy_share; digital_transformation_index; broadband_coverage_rate; digital_identity_rate
    `),
    words: list(`
      chuyển đổi số; kinh tế số; băng rộng; công nghệ thông tin; chữ ký số; dịch vụ công trực tuyến
    `),
  },
  {
    id: 'home-affairs',
    name: 'nội vụ, cải cách hành chính',
    bodies: list('nội vụ; thi đua; văn phòng'),
    indicators: list(`
      par_index; par_index_district; sipas; papi; direct_worker_award_rate; emulation_plan_issued_rate
    `),
    words: list('cải cách hành chính; biên chế; thi đua; khen thưởng; công chức; viên chức'),
  },
  {
    id: 'ethnic',
    name: 'dân tộc, tôn giáo',
    bodies: list('dân tộc'),
    indicators: list(`
      ethnic_residential_land_rate; ethnic_production_land_rate; ethnic_poverty_reduction
    `),
    words: list('dân tộc thiểu số; tôn giáo'),
  },
  {
    id: 'security',
    name: 'quốc phòng, an ninh, tư pháp',
    bodies: list(`
      công an; quân sự; biên phòng; thanh tra; tư pháp; tòa án; viện kiểm sát; thi hành án
    `),
    indicators: list(`
      crime_report_resolution_rate; crime_investigation_rate; serious_crime_investigation_rate; social_order_crimes_change;
      security_movement_communes_rate; military_recruitment_rate; strong_commune_defence_rate;
      militia_rate; drug_free_communes; major_fires; traffic_accidents_change; complaints_resolution_rate
    `),
    words: list(`
      tội phạm; an ninh; quốc phòng; giao quân; dân quân; ma túy; cháy; tố giác; phá án
    `),
  },
  {
    id: 'party-mass',
    name: 'Đảng, đoàn thể',
    bodies: list(`
      ban tổ chức; ban tuyên giáo; ban dân vận; mặt trận; liên đoàn lao động; phụ nữ; đoàn thanh niên;
      cựu chiến binh
    `),
    indicators: list(
      `new_party_members; new_party_members_rate; party_base_units_good_rate; mass_members_rate; party_cells_good_rate;
      party_members_good_rate; new_union_members; collective_agreement_rate; good_farmer_household_rate;
      great_unity_day_rate`,
    ),
    words: list('đảng viên; tổ chức cơ sở đảng; đoàn viên; hội viên; chi bộ'),
  },
  {
    id: 'credit',
    name: 'ngân hàng, tín dụng',
    bodies: list('ngân hàng'),
    indicators: list(
      'policy_credit_outstanding; overdue_credit_rate; bad_debt_rate; cashless_ecommerce_rate; bank_account_rate',
    ),
    words: list('tín dụng; dư nợ'),
  },
];

/** Goals that every office is given whatever its sector: its own work is measured. */
export const EVERY_OFFICE = list(`
  public_service_satisfaction; on_time_admin_files_rate; full_online_service_rate;
  online_submission_rate; fully_online_files_rate; signed_documents_rate; service_quality_index; online_payment_rate; records_digitised_rate; complaints_resolution_rate;
  public_investment_disbursement_rate
`);
