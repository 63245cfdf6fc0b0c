/**
 * Pairs that look alike and must not be compared, with the reason (không so sánh).
 */

export interface NeverCompare {
  a: string;
  b: string;
  /** English, for the developer; sentences shown to people are written by the comparison. */
  why: string;
}

export const NEVER_COMPARE: readonly NeverCompare[] = [
  { a: 'grdp_per_capita', b: 'income_per_capita', why: 'output per head against household survey income' },
  {
    a: 'grdp_total',
    b: 'gross_output',
    why: 'value added against gross output (double counts intermediate use)',
  },
  { a: 'grdp_growth', b: 'gross_output_growth', why: 'same reason' },
  { a: 'hospital_beds_per_10000', b: 'hospital_beds', why: 'density against absolute' },
  { a: 'poverty_rate', b: 'poverty_reduction', why: 'level against change' },
  { a: 'poverty_reduction', b: 'ethnic_poverty_reduction', why: 'different populations' },
  { a: 'poverty_rate', b: 'poverty_households', why: 'rate against count' },
  {
    a: 'budget_revenue_local',
    b: 'budget_total_local',
    why: 'own-territory revenue against revenue including transfers',
  },
  { a: 'trained_labour_rate', b: 'vocational_trained_labour_rate', why: 'whole against part' },
  { a: 'trained_labour_rate', b: 'certified_labour_rate', why: 'any training against certified training' },
  { a: 'ntm_communes', b: 'ntm_communes_total', why: 'added against cumulated' },
  { a: 'ntm_communes', b: 'ntm_villages', why: 'communes against villages' },
  { a: 'ntm_district_criteria', b: 'ntm_commune_criteria', why: 'different criteria sets' },
  { a: 'pci', b: 'ddci', why: 'province against departments and districts' },
  { a: 'par_index', b: 'par_index_district', why: 'national ranking against internal ranking' },
  {
    a: 'sipas',
    b: 'public_service_satisfaction',
    why: 'rank of an index against a percentage in one survey',
  },
  { a: 'export_value', b: 'import_export_turnover', why: 'part against total' },
  { a: 'livestock_total', b: 'cattle_total', why: 'with and without poultry' },
  { a: 'aquaculture_output', b: 'aquaculture_area', why: 'mass against area' },
  { a: 'forest_planted', b: 'production_forest_planted', why: 'total against one class' },
  { a: 'fruit_area', b: 'new_fruit_area', why: 'stock against new planting' },
  { a: 'hygienic_water_rate', b: 'clean_water_rural_rate', why: 'hygienic against standard-compliant water' },
  { a: 'child_underweight_rate', b: 'child_stunting_rate', why: 'two anthropometric measures' },
  {
    a: 'crime_report_resolution_rate',
    b: 'crime_investigation_rate',
    why: 'reports handled against cases solved',
  },
  {
    a: 'health_insurance_coverage',
    b: 'social_insurance_coverage',
    why: 'population base against labour-force base',
  },
  { a: 'social_insurance_coverage', b: 'unemployment_insurance_coverage', why: 'different schemes' },
  { a: 'new_enterprises', b: 'active_enterprises', why: 'flow against stock' },
  { a: 'tourist_arrivals', b: 'tourism_revenue', why: 'visits against money' },
  {
    a: 'ethnic_residential_land_rate',
    b: 'ethnic_production_land_rate',
    why: 'housing land against farm land',
  },
  { a: 'ocop_products', b: 'national_value_chain_products', why: 'local grading against national chain' },
];
