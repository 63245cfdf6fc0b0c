import { type ReactNode, useMemo, useState } from 'react';
import { coverageMatrix } from '../../lib/compare/matrix.ts';
import type { Comparison, CoverageStatus } from '../../lib/compare/types.ts';
import type { Anchor } from '../../lib/extract/types.ts';
import { formatGoal } from '../../lib/locale/format.ts';
import { statusCounts } from '../findings/coverage-counts.ts';
import { QuoteBox } from '../findings/quote-box.tsx';
import { StatusFilter } from '../findings/status-filter.tsx';
import { scanOf } from '../snippet/scans.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { EmptyState } from '../ui/states.tsx';
import { CoverageMark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import { Matrix, type MatrixCell } from './matrix.tsx';
import styles from './matrix-screen.module.css';
import { matrixText } from './matrix-view.ts';

interface MatrixScreenProps {
  /** How the directive is called. */
  parent: string;
  comparison: Comparison;
  /** Plans in the order of the comparison; those beyond its children cannot be read any more. */
  names: readonly { label: string; issuer: string }[];
  /** Opens a plan beside the directive, at a target when the cell has one. */
  onCompare(cell: MatrixCell): void;
  onShow(side: 'parent' | number, anchor: Anchor): void;
  /** More buttons of the bar: export. */
  actions?: ReactNode;
}

/** The matrix with its filters, and the evidence of the cell in hand. */
export function MatrixScreen({ parent, comparison, names, onCompare, onShow, actions }: MatrixScreenProps) {
  const words = useWords();
  const [filter, setFilter] = useState<CoverageStatus | null>(null);
  const [current, setCurrent] = useState<MatrixCell | null>(null);
  const model = useMemo(() => coverageMatrix(comparison), [comparison]);
  const counts = useMemo(() => statusCounts(comparison.coverage), [comparison]);

  if (names.length === 0) return <EmptyState icon="matrix" title={words.compare.matrixEmpty} />;
  if (comparison.parent.targets.length === 0)
    return <EmptyState icon="matrix" title={words.compare.noTargets} />;
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <h1 className={styles.title}>{parent}</h1>
        <StatusFilter counts={counts} filter={filter} onFilter={setFilter} />
        <span className={styles.tools}>
          <CopyButton
            text={matrixText(
              comparison,
              model,
              names.map((name) => name.issuer || name.label),
              words,
            )}
          >
            {words.compare.copyTable}
          </CopyButton>
          {actions}
        </span>
      </div>
      <Matrix
        label={words.compare.matrixOf(parent)}
        comparison={comparison}
        model={model}
        names={names}
        filter={filter}
        current={current}
        onCurrent={setCurrent}
        onOpen={onCompare}
      />
      <Evidence
        comparison={comparison}
        current={current}
        cell={current ? model.cells[current.target]?.[current.child] : undefined}
        parent={parent}
        plan={current ? (names[current.child]?.label ?? '') : ''}
        onCompare={onCompare}
        onShow={onShow}
      />
    </div>
  );
}

interface EvidenceProps {
  comparison: Comparison;
  current: MatrixCell | null;
  cell: Comparison['coverage'][number] | undefined;
  parent: string;
  plan: string;
  onCompare(cell: MatrixCell): void;
  onShow(side: 'parent' | number, anchor: Anchor): void;
}

function Evidence({ comparison, current, cell, parent, plan, onCompare, onShow }: EvidenceProps) {
  const words = useWords();
  const theirs = current && comparison.parent.targets[current.target];
  if (current && current.child >= comparison.children.length)
    return <p className={styles.help}>{words.compare.unreadableHelp(plan)}</p>;
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
        <div>
          <Button icon="compare" onPress={() => onCompare(current)}>
            {words.compare.openSideBySide}
          </Button>
        </div>
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
