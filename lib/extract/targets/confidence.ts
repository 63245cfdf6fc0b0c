/**
 * How far a target can be trusted (độ tin cậy), from the reasons for which it was taken.
 */
import { TARGET_REASONS, type TargetReason } from '../reasons.ts';
import type { Confidence } from '../types.ts';

/** Most that a fact in doubt can score: below the limit under which the panel asks to check it. */
const IN_DOUBT = 0.4;

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
  // However sure the goal is: a figure that OCR was not sure of has to be looked at.
  const most = all.includes('ocr-doubtful') ? IN_DOUBT : 0.99;
  return {
    score: Math.round(Math.min(most, Math.max(0.05, sum)) * 100) / 100,
    reasons: [...new Set(all), ...(byAlias ? (['alias'] as const) : [])],
  };
}
