/**
 * What is known of an indicator (chỉ tiêu) beyond its name.
 */
import type { Dimension } from '../units/types.ts';

/** Whether more is better; a bare figure is read as a floor or a ceiling by it. */
export type Direction = 'higher_better' | 'lower_better' | 'neutral';

/** Levels that are given a goal for the indicator: tỉnh, huyện (until 30/6/2025), xã, sở. */
export type IndicatorLevel = 'province' | 'district' | 'commune' | 'department';

/**
 * How the goals of two levels may be compared: a rate that is the same everywhere, a rate that depends on the place,
 * an amount of which the lower level holds a part, a figure that is measured for the province alone, and so on.
 */
export type ComparisonRule =
  | 'RATE_FLOOR'
  | 'RATE_CEILING'
  | 'RATE_CHANGE'
  | 'DIFFERENTIATED'
  | 'SHARE_SUM'
  | 'PROVINCE_ONLY'
  | 'INDEX_LOCAL'
  | 'LOCAL_ONLY'
  | 'STRUCTURE'
  | 'UNIVERSAL';

export interface Indicator {
  /** Stable, unique. */
  key: string;
  /** Vietnamese name in full. */
  name: string;
  /** Other wordings; matched folded, with abbreviations written out, the longest first. */
  synonyms: readonly string[];
  /** For a rate of growth, names of what grows: a name that is no more than this and rises by per cent is the growth. */
  grows?: readonly string[];
  /** Dimension its values are stated in. */
  dimension: Dimension;
  direction: Direction;
  levels: readonly IndicatorLevel[];
  comparison: ComparisonRule;
  note?: string;
}

/** An indicator that a person has taught the program (chỉ tiêu riêng). */
export interface OwnIndicator {
  /** Begins with `own:`, so that it can never be that of a known indicator. */
  key: string;
  name: string;
  synonyms: readonly string[];
  /** Unit its values are stated in, as written. */
  unit: string;
  direction: Direction;
}
