import type { Comparison, CoverageRow } from '../../lib/compare/types.ts';
import { formatGoal } from '../../lib/locale/format.ts';
import { CoverageMark } from '../ui/status.tsx';
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
  const own = row.childTarget === null ? undefined : comparison.children[row.child]?.targets[row.childTarget];
  if (!theirs) return null;
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
            {row.question && <em>{words.compare.question}</em>}
          </span>
        </>
      }
    >
      <p>{row.reason}</p>
      <QuoteBox
        source={words.panel.thisDocument}
        anchor={own?.anchor ?? null}
        onShow={(anchor) => onShow(anchor, 'child')}
      />
      <QuoteBox source={parent} anchor={theirs.anchor} onShow={(anchor) => onShow(anchor, 'parent')} />
    </DisclosureRow>
  );
}
