/** Extent of letters over and under the baseline in font sizes; stacked Vietnamese marks need the full height. */
export const ASCENT = 0.95;
export const DESCENT = 0.24;
