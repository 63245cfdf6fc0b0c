/**
 * What stands between quotation marks: names of movements, themes.
 */

/** A quoted stretch of a text; `start`/`end` take in the marks, `text` does not. */
export interface Quotation {
  start: number;
  end: number;
  text: string;
}

/**
 * Clerks mix straight and curly marks and sometimes open with a closing one, so a pair is any two in a row. Two single
 * marks are one double mark typed with the apostrophe key.
 */
const PAIR =
  /(?:[“"«„‟]|[‘’'‛]{2}|,,)((?:(?![‘’'‛]{2})(?:[^“”"«»„‟\n]|\n(?=\p{Ll}))){2,400})(?:[”"»“‟]|[‘’']{2}|$)/gu;

/** Quotations of a text in order; the last may lack its closing mark where a paragraph was cut. */
export const quotationsOf = (text: string): Quotation[] =>
  [...text.matchAll(PAIR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: (match[1] ?? '').trim().replace(/\s*\n\s*/gu, ' '),
  }));
