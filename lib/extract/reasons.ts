/**
 * Why a fact is trusted or doubted (mã lý do của độ tin cậy). One list: whoever gives a reason takes it from here, and
 * the dictionaries answer every code by type, so that no reader ever meets a bare code.
 */

/** Reasons of targets, with what each adds to or takes from the starting half. */
export const TARGET_REASONS = {
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
  'ocr-doubtful': -0.5,
} as const satisfies Record<string, number>;

/** The ways in which duties are written. */
type AssignmentForm =
  | 'heading'
  | 'order'
  | 'label'
  | 'table'
  | 'sentence'
  | 'bracket'
  | 'partner'
  | 'addressee';

export type AssignmentReason =
  | `assignment.${AssignmentForm}`
  | 'assignment.unknown-unit'
  | 'assignment.short-task';

/**
 * `alias`: a person has said which indicator the name means; `corrected`: a person has corrected or added the fact;
 * `clipped`: a person has confirmed it in a clip.
 */
export type PersonReason = 'alias' | 'corrected' | 'clipped';

export type TargetReason = keyof typeof TARGET_REASONS;
export type ConfidenceReason = TargetReason | AssignmentReason | PersonReason;
