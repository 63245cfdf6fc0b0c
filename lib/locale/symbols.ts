/** The mark that stands before a word, so that colour never carries the meaning alone. */
import type { Severity } from '../check/rule.ts';
import type { VerdictKind } from '../check/verdicts.ts';
import type { CoverageStatus } from '../compare/types.ts';

export const COVERAGE_SYMBOLS: Record<CoverageStatus, string> = {
  met: '✓',
  exceeded: '▲',
  weaker: '▼',
  conflict: '⇅',
  'not-comparable': '≠',
  share: '◔',
  missing: '∅',
  'not-applicable': '–',
};

/** Statuses in the order in which a reviewer wants them: what needs work first. */
export const COVERAGE_ORDER: readonly CoverageStatus[] = [
  'weaker',
  'conflict',
  'missing',
  'not-comparable',
  'share',
  'met',
  'exceeded',
  'not-applicable',
];

export const SEVERITY_SYMBOLS: Record<Severity, string> = { error: '✕', warning: '!', info: 'i' };

export const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info'];

export const VERDICT_SYMBOLS: Record<VerdictKind, string> = {
  accept: '✓',
  dismiss: '✕',
  unsure: '?',
  'not-applicable': '–',
};
