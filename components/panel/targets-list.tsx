import { useState } from 'react';
import type { CoverageRow } from '../../lib/compare/types.ts';
import type { Target } from '../../lib/extract/types.ts';
import { formatGoal, formatPeriod, percentOf } from '../../lib/locale/format.ts';
import { CoverageMark, DoubtMark } from '../ui/status.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { useWords } from '../ui/words.tsx';
import { DisclosureRow } from './disclosure-row.tsx';
import type { DocumentView, PanelActions } from './panel-view.ts';
import { QuoteBox } from './quote-box.tsx';
import styles from './row.module.css';

interface TargetsListProps {
  view: DocumentView;
  onShow: PanelActions['showEvidence'];
}

/** Every target in reading order, with its verdict where there is one. */
export function TargetsList({ view, onShow }: TargetsListProps) {
  const words = useWords();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const { targets } = view.record;
  const verdicts = verdictsOf(view);
  if (targets.length === 0) return <p className={styles.note}>{words.facts.empty.targets}</p>;
  return (
    <VirtualList
      label={words.facts.tabs.targets}
      items={targets}
      keyOf={(target) => String(targets.indexOf(target))}
      rowHeight={48}
      render={(target, index) => (
        <TargetLine
          target={target}
          verdict={verdicts.get(index)}
          open={open.has(index)}
          onToggle={(isOpen) => {
            const next = new Set(open);
            if (isOpen) next.add(index);
            else next.delete(index);
            setOpen(next);
          }}
          onShow={onShow}
        />
      )}
    />
  );
}

function verdictsOf({ check }: DocumentView): Map<number, CoverageRow> {
  const verdicts = new Map<number, CoverageRow>();
  if (check.kind !== 'done') return verdicts;
  for (const row of check.comparison.coverage)
    if (row.childTarget !== null && !verdicts.has(row.childTarget)) verdicts.set(row.childTarget, row);
  return verdicts;
}

interface TargetLineProps {
  target: Target;
  verdict: CoverageRow | undefined;
  open: boolean;
  onToggle(open: boolean): void;
  onShow: PanelActions['showEvidence'];
}

function TargetLine({ target, verdict, open, onToggle, onShow }: TargetLineProps) {
  const words = useWords();
  const { confidence, assignedUnits } = target;
  return (
    <DisclosureRow
      open={open}
      onToggle={onToggle}
      summary={
        <>
          <span className={styles.line}>
            <span className={styles.name}>
              {target.partOf !== null && <small>{words.facts.partOf} </small>}
              {target.indicator}
            </span>
            <span className={styles.value}>
              {formatGoal(target, words)}
              {target.period && <small>{formatPeriod(target.period)}</small>}
            </span>
          </span>
          {(verdict || confidence.score < 1) && (
            <span className={styles.marks}>
              {verdict && <CoverageMark status={verdict.status} />}
              <DoubtMark score={confidence.score} />
            </span>
          )}
        </>
      }
    >
      <QuoteBox anchor={target.anchor} onShow={(anchor) => onShow(anchor, 'child')} />
      {verdict && <p>{verdict.reason}</p>}
      <dl className={styles.facts}>
        {assignedUnits.length > 0 && (
          <>
            <dt>{words.facts.assignedTo}</dt>
            <dd>{assignedUnits.join('; ')}</dd>
          </>
        )}
        {target.restated && (
          <>
            <dt>{words.common.details}</dt>
            <dd>{words.facts.restated}</dd>
          </>
        )}
        <dt>{words.facts.confidence(percentOf(confidence.score))}</dt>
        <dd>{confidence.reasons.join('; ')}</dd>
      </dl>
    </DisclosureRow>
  );
}
