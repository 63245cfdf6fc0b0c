import type { Severity } from '../../lib/check/rule.ts';
import type { VerdictKind } from '../../lib/check/verdicts.ts';
import type { CoverageStatus } from '../../lib/compare/types.ts';
import { COVERAGE_SYMBOLS, SEVERITY_SYMBOLS, VERDICT_SYMBOLS } from '../../lib/locale/symbols.ts';
import styles from './status.module.css';
import { useWords } from './words.tsx';

const COVERAGE_TONES: Record<CoverageStatus, string> = {
  met: 'met',
  exceeded: 'exceeded',
  weaker: 'weaker',
  conflict: 'conflict',
  'not-comparable': 'unclear',
  share: 'share',
  missing: 'missing',
  'not-applicable': 'neutral',
};

const SEVERITY_TONES: Record<Severity, string> = { error: 'weaker', warning: 'missing', info: 'share' };

/** Symbol, word and colour together; the symbol is not read aloud since the word says it. */
export function Mark({ symbol, tone, children }: { symbol: string; tone: string; children: string }) {
  return (
    <span className={`${styles.mark} ${styles[tone]}`}>
      <span className={styles.symbol} aria-hidden="true">
        {symbol}
      </span>
      {children}
    </span>
  );
}

/** Mức độ cụ thể hóa of one target, or of as many as are counted. */
export function CoverageMark({ status, count }: { status: CoverageStatus; count?: number }) {
  const words = useWords();
  const word = words.terms.coverage[status];
  return (
    <Mark symbol={COVERAGE_SYMBOLS[status]} tone={COVERAGE_TONES[status]}>
      {count === undefined ? word : `${count} ${word}`}
    </Mark>
  );
}

/** The class that paints a matrix cell in the colour of its status. */
export const coverageTone = (status: CoverageStatus): string => styles[COVERAGE_TONES[status]] ?? '';

/** Mức độ of a finding: sai lệch, cần xem, lưu ý. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const words = useWords();
  return (
    <Mark symbol={SEVERITY_SYMBOLS[severity]} tone={SEVERITY_TONES[severity]}>
      {words.terms.severity[severity]}
    </Mark>
  );
}

const VERDICT_TONES: Record<VerdictKind, string> = {
  accept: 'met',
  dismiss: 'neutral',
  unsure: 'unclear',
  'not-applicable': 'neutral',
};

/** Kết luận of the reviewer. */
export function VerdictMark({ verdict }: { verdict: VerdictKind }) {
  const words = useWords();
  return (
    <Mark symbol={VERDICT_SYMBOLS[verdict]} tone={VERDICT_TONES[verdict]}>
      {words.terms.verdict[verdict]}
    </Mark>
  );
}

/** Below this score a fact is shown as one to check. */
const CONFIDENT = 0.7;

/** Says nothing while a fact can be trusted: only doubt deserves ink. */
export function DoubtMark({ score }: { score: number }) {
  const words = useWords();
  if (score >= CONFIDENT) return null;
  return (
    <Mark symbol="?" tone="missing">
      {words.facts.lowConfidence}
    </Mark>
  );
}
