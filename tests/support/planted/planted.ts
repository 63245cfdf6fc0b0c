/**
 * One fault planted in a copy of a plan, made from what the plan's record says of it: where its figures, citations,
 * movements and recipients stand. Works on any pair of documents, so that a rule is tried where nobody wrote a test.
 */
import { inCitations, inParentCitation } from './citations.ts';
import { inDuties } from './duties.ts';
import { inForm } from './form.ts';
import type { Ground, Planted } from './ground.ts';
import { inMovements, inRecipients, inScope, inTheme } from './named.ts';
import { inTargetWords } from './target-words.ts';
import { inTargets } from './targets.ts';

/** Every fault that can be planted in the child of a comparison of two documents. */
export const plantedFaults = (ground: Ground): Planted[] => [
  ...inParentCitation(ground),
  ...inCitations(ground),
  ...inTargets(ground),
  ...inTargetWords(ground),
  ...inMovements(ground),
  ...inTheme(ground),
  ...inScope(ground),
  ...inRecipients(ground),
  ...inDuties(ground),
  ...inForm(ground),
];
