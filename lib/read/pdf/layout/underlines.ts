/** Lines under words (gạch chân): in a cell without padding they reach its sides and would part it as a rule does. */
import type { Ink, Rule } from './ink.ts';

/** An underline is drawn at most this far below the baseline, in font sizes; the rule of a cell leaves room for descenders. */
const BELOW = 0.22;
/** The ends of an underline are those of its words, within this many points. */
const SAME_END = 1.5;

const isUnder = ({ at, from, to }: Rule, ink: Ink): boolean =>
  at >= ink.baseline &&
  at - ink.baseline <= BELOW * ink.size &&
  ink.x >= from - SAME_END &&
  ink.x + ink.width <= to + SAME_END;

function isUnderline(rule: Rule, inks: readonly Ink[]): boolean {
  const over = inks.filter((ink) => !ink.space && isUnder(rule, ink));
  if (over.length === 0) return false;
  const left = Math.min(...over.map(({ x }) => x));
  const right = Math.max(...over.map(({ x, width }) => x + width));
  return Math.abs(left - rule.from) <= SAME_END && Math.abs(right - rule.to) <= SAME_END;
}

/** The rules of a page that may be parts of tables. @param inks of its text layer; OCR places words too roughly */
export const withoutUnderlines = (rules: readonly Rule[], inks: readonly Ink[]): Rule[] =>
  rules.filter((rule) => rule.direction === 'vertical' || !isUnderline(rule, inks));
