/**
 * All rules, in the order in which their findings are shown: what is cited, the theme, targets, duties, wording, form.
 * A rule is a file in `rules/` and a line here; `tests/registry.test.ts` holds the two together.
 */
import type { Rule } from './rule.ts';
import { allocationMismatch } from './rules/allocation-mismatch.ts';
import { annexMissing } from './rules/annex-missing.ts';
import { anniversaryArithmetic } from './rules/anniversary-arithmetic.ts';
import { assignedUnitNotRecipient } from './rules/assigned-unit-not-recipient.ts';
import { assignmentMissing } from './rules/assignment-missing.ts';
import { citationConflict } from './rules/citation-conflict.ts';
import { citationInFuture } from './rules/citation-in-future.ts';
import { citationIssuerSymbol } from './rules/citation-issuer-symbol.ts';
import { citationYearMismatch } from './rules/citation-year-mismatch.ts';
import { dateMissing } from './rules/date-missing.ts';
import { deadlineAfterParent } from './rules/deadline-after-parent.ts';
import { deadlineBeforeIssue } from './rules/deadline-before-issue.ts';
import { dutyWithoutUnit } from './rules/duty-without-unit.ts';
import { goalWithoutFigure } from './rules/goal-without-figure.ts';
import { indexWrongLevel } from './rules/index-wrong-level.ts';
import { leadTwice } from './rules/lead-twice.ts';
import { movementMissing } from './rules/movement-missing.ts';
import { numberMissing } from './rules/number-missing.ts';
import { numberingGap } from './rules/numbering-gap.ts';
import { ownSymbolMismatch } from './rules/own-symbol-mismatch.ts';
import { parentCitationMismatch } from './rules/parent-citation-mismatch.ts';
import { parentIssuerNotRecipient } from './rules/parent-issuer-not-recipient.ts';
import { parentNotCited } from './rules/parent-not-cited.ts';
import { periodSuspect } from './rules/period-suspect.ts';
import { repeatedWord } from './rules/repeated-word.ts';
import { reportNotRequired } from './rules/report-not-required.ts';
import { scopeLeftover } from './rules/scope-leftover.ts';
import { secrecyMark } from './rules/secrecy-mark.ts';
import { signatureMissing } from './rules/signature-missing.ts';
import { spelling } from './rules/spelling.ts';
import { targetBelowParent } from './rules/target-below-parent.ts';
import { targetContradiction } from './rules/target-contradiction.ts';
import { targetDirectionConflict } from './rules/target-direction-conflict.ts';
import { targetImplausible } from './rules/target-implausible.ts';
import { targetMisquoted } from './rules/target-misquoted.ts';
import { targetMissing } from './rules/target-missing.ts';
import { targetPeriodMismatch } from './rules/target-period-mismatch.ts';
import { targetUnassigned } from './rules/target-unassigned.ts';
import { targetUnitMismatch } from './rules/target-unit-mismatch.ts';
import { targetWithoutUnit } from './rules/target-without-unit.ts';
import { textCopied } from './rules/text-copied.ts';
import { themeMismatch } from './rules/theme-mismatch.ts';
import { themeMissing } from './rules/theme-missing.ts';
import { unitNotAtLevel } from './rules/unit-not-at-level.ts';

export const RULES: readonly Rule[] = [
  secrecyMark,
  parentNotCited,
  parentCitationMismatch,
  themeMissing,
  themeMismatch,
  targetBelowParent,
  targetMisquoted,
  targetDirectionConflict,
  targetMissing,
  targetUnitMismatch,
  targetPeriodMismatch,
  targetContradiction,
  targetImplausible,
  targetWithoutUnit,
  targetUnassigned,
  goalWithoutFigure,
  indexWrongLevel,
  allocationMismatch,
  movementMissing,
  assignmentMissing,
  deadlineAfterParent,
  deadlineBeforeIssue,
  dutyWithoutUnit,
  leadTwice,
  reportNotRequired,
  unitNotAtLevel,
  assignedUnitNotRecipient,
  parentIssuerNotRecipient,
  citationConflict,
  citationInFuture,
  citationIssuerSymbol,
  citationYearMismatch,
  scopeLeftover,
  periodSuspect,
  anniversaryArithmetic,
  numberMissing,
  dateMissing,
  signatureMissing,
  ownSymbolMismatch,
  annexMissing,
  numberingGap,
  repeatedWord,
  spelling,
  textCopied,
];
