/**
 * How far a target can be trusted (độ tin cậy), from the reasons for which it was taken.
 */
import { TARGET_REASONS, type TargetReason } from '../reasons.ts';
import type { Confidence } from '../types.ts';

/**
 * Score between 0.05 and 0.99 with its reasons.
 * @param byAlias a reader has said which indicator the name means
 */
export function confidenceOf(
  reasons: readonly TargetReason[],
  key: string | null,
  byAlias = false,
): Confidence {
  const all: TargetReason[] = key === null ? [...reasons] : [...reasons, 'known-indicator'];
  const sum = all.reduce((score, reason) => score + TARGET_REASONS[reason], 0.5);
  return {
    score: Math.round(Math.min(0.99, Math.max(0.05, sum)) * 100) / 100,
    reasons: [...new Set(all), ...(byAlias ? (['alias'] as const) : [])],
  };
}
