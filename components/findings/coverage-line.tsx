import type { Comparison, CoverageRow } from '../../lib/compare/types.ts';
import { formatGoal } from '../../lib/locale/format.ts';
import { scanOf } from '../snippet/scans.ts';
import { CoverageMark, DoubtMark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import { DisclosureRow } from './disclosure-row.tsx';
import type { ShowEvidence } from './evidence.ts';
import { QuoteBox } from './quote-box.tsx';
import styles from './row.module.css';

interface CoverageLineProps {
  row: CoverageRow;
  comparison: Comparison;
  /** How the directive is called. */
  parent: string;
  open: boolean;
  onToggle(open: boolean): void;
  onShow: ShowEvidence;
}

/** One target of the directive and what became of it in the plan. */
export function CoverageLine({ row, comparison, parent, open, onToggle, onShow }: CoverageLineProps) {
  const words = useWords();
  const theirs = comparison.parent.targets[row.parentTarget];
  const child = comparison.children[row.child];
  const own = row.childTarget === null ? undefined : child?.targets[row.childTarget];
  if (!theirs) return null;
  // What is laid beside each other is no surer than the less sure of the two.
  const score = Math.min(theirs.confidence.score, own?.confidence.score ?? 1);
  return (
    <DisclosureRow
      open={open}
      onToggle={onToggle}
      summary={
        <>
          <span className={styles.line}>
            <span className={styles.name}>{theirs.indicator}</span>
            <span className={styles.value}>{formatGoal(theirs, words)}</span>
          </span>
          <span className={styles.marks}>
            <CoverageMark status={row.status} />
            {own && <span>{formatGoal(own, words)}</span>}
            <DoubtMark score={score} />
            {row.question && <em>{words.compare.question}</em>}
          </span>
        </>
      }
    >
      <p>{row.reason}</p>
      <QuoteBox
        source={words.panel.thisDocument}
        anchor={own?.anchor ?? null}
        scan={child ? scanOf(child) : null}
        onShow={(anchor) => onShow(anchor, 'child')}
      />
      <QuoteBox
        source={parent}
        anchor={theirs.anchor}
        scan={scanOf(comparison.parent)}
        onShow={(anchor) => onShow(anchor, 'parent')}
      />
    </DisclosureRow>
  );
}
