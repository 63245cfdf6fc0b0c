/**
 * Units of measure (đơn vị tính) as data.
 */

/** What a unit measures; two values are comparable only within one dimension (and, for counts, one noun). */
export type Dimension =
  | 'money_vnd'
  | 'money_usd'
  | 'money_vnd_per_person_year'
  | 'money_vnd_per_area'
  | 'share'
  | 'percentage_point'
  | 'rate_per_10000'
  | 'area'
  | 'length'
  | 'mass'
  | 'yield'
  | 'volume'
  | 'flow'
  | 'energy'
  | 'power'
  | 'people'
  | 'visits'
  | 'household'
  | 'livestock'
  | 'beds'
  | 'admin_units'
  | 'criteria'
  | 'products'
  | 'star_grade'
  | 'organisations'
  | 'rank'
  | 'score'
  | 'count_events'
  | 'multiple'
  | 'time'
  | 'density_people'
  | 'count';

export interface Unit {
  /** As an official table would print it; unique. */
  canonical: string;
  dimension: Dimension;
  /** Multiply a value in this unit by it to get the dimension's base unit. */
  factor: number;
  /** Other spellings; matched without regard to case. */
  aliases: readonly string[];
  /**
   * Noun that is counted; values are comparable only when it is the same (500 lao động are not 500 đảng viên).
   * Absent where the unit alone says what is measured (ha, tấn, đồng).
   */
  head?: string;
}

/** A unit that a person has taught the program (đơn vị tính riêng). */
export interface OwnUnit {
  name: string;
  /** Other spellings. */
  aliases: readonly string[];
  /** What one of it is in a known unit (`1 sào = 360 m²`); null for a thing that is counted by itself. */
  equals: { factor: number; unit: string } | null;
}
