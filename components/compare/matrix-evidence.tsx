import type { Finding } from '../../lib/check/rule.ts';
import type { Comparison, CoverageRow } from '../../lib/compare/types.ts';
import type { Anchor } from '../../lib/extract/types.ts';
import { formatGoal } from '../../lib/locale/format.ts';
import { CommonPlans, usePlansWith } from '../findings/common-plans.tsx';
import { findingsAt } from '../findings/evidence.ts';
import { QuoteBox } from '../findings/quote-box.tsx';
import { scanOf } from '../snippet/scans.ts';
import { Button } from '../ui/button.tsx';
import { CoverageMark, SeverityMark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import { AllocationNote } from './allocation-note.tsx';
import type { AllocationView } from './allocation-view.ts';
import type { MatrixCell } from './matrix.tsx';
import styles from './matrix-evidence.module.css';

interface MatrixEvidenceProps {
  comparison: Comparison;
  findings: readonly Finding[];
  current: MatrixCell | null;
  cell: CoverageRow | undefined;
  allocation: AllocationView | undefined;
  /** How the directive is called. */
  parent: string;
  /** How the plans are called, in the order of the comparison. */
  names: readonly { label: string; issuer: string }[];
  /** Plans behind the comparison's children that are still being compared. */
  pending: number;
  onCompare(cell: MatrixCell): void;
  onShow(side: 'parent' | number, anchor: Anchor): void;
}

/** What the cell in hand rests on: both passages, the reason, the findings, and what all plans add up to. */
export function MatrixEvidence(props: MatrixEvidenceProps) {
  const { comparison, findings, current, cell, allocation, parent, names, pending, onCompare, onShow } =
    props;
  const words = useWords();
  const theirs = current && comparison.parent.targets[current.target];
  const plan = (current && names[current.child]?.label) ?? '';
  if (current && current.child >= comparison.children.length)
    return (
      <p className={styles.help}>
        {current.child < comparison.children.length + pending
          ? words.compare.pending
          : words.compare.unreadableHelp(plan)}
      </p>
    );
  if (!current || !cell || !theirs) return <p className={styles.help}>{words.compare.matrixHelp}</p>;
  const child = comparison.children[current.child];
  const own = cell.childTarget === null ? undefined : child?.targets[cell.childTarget];
  return (
    <section className={styles.evidence} aria-label={words.common.details} aria-live="polite">
      <div className={styles.verdict}>
        <CoverageMark status={cell.status} />
        <h2>{theirs.indicator}</h2>
        <p className={styles.values}>
          {formatGoal(theirs, words)} → {own ? formatGoal(own, words) : words.common.blank}
        </p>
        <p>{cell.reason}</p>
        {findingsAt(findings, comparison, cell).map((finding) => (
          <CellFinding key={`${finding.rule}:${finding.subject}`} finding={finding} />
        ))}
        <Button icon="compare" onPress={() => onCompare(current)}>
          {words.compare.openSideBySide}
        </Button>
        {allocation && <AllocationNote allocation={allocation} unit={theirs.unit} names={names} />}
      </div>
      <QuoteBox
        source={parent}
        anchor={theirs.anchor}
        scan={scanOf(comparison.parent)}
        onShow={(anchor) => onShow('parent', anchor)}
      />
      <QuoteBox
        source={plan}
        anchor={own?.anchor ?? null}
        scan={child ? scanOf(child) : null}
        onShow={(anchor) => onShow(current.child, anchor)}
      />
    </section>
  );
}

function CellFinding({ finding }: { finding: Finding }) {
  const plans = usePlansWith(finding);
  return (
    <div className={styles.finding}>
      <p>
        <SeverityMark severity={finding.severity} /> {finding.message}
      </p>
      <CommonPlans plans={plans} />
    </div>
  );
}
