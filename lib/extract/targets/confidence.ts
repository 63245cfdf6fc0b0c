/**
 * How far a target can be trusted (độ tin cậy), from the reasons for which it was taken.
 */
import type { Confidence } from '../types.ts';

/** What each reason adds to or takes from the starting half. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'goal-section': 0.3,
  table: 0.3,
  'effort-word': 0.2,
  bound: 0.1,
  'known-indicator': 0.15,
  whole: 0.05,
  stated: 0,
  'no-number': -0.1,
  nothing: -0.1,
  'no-unit': -0.2,
  'english-number': -0.1,
  'number-in-words': -0.05,
  'inherited-name': -0.2,
};

/** Score between 0.05 and 0.99 with its reasons. */
export function confidenceOf(reasons: readonly string[], key: string | null): Confidence {
  const all = key === null ? [...reasons] : [...reasons, 'known-indicator'];
  const sum = all.reduce((score, reason) => score + (WEIGHTS[reason] ?? 0), 0.5);
  return { score: Math.round(Math.min(0.99, Math.max(0.05, sum)) * 100) / 100, reasons: [...new Set(all)] };
}
