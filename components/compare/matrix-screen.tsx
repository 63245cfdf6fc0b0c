import { type ReactNode, useMemo, useState } from 'react';
import type { Finding } from '../../lib/check/rule.ts';
import { faultKey } from '../../lib/check/shared-faults.ts';
import { type Allocation, coverageMatrix } from '../../lib/compare/matrix.ts';
import type { Comparison, CoverageStatus } from '../../lib/compare/types.ts';
import type { Anchor } from '../../lib/extract/types.ts';
import { CommonFaults, type PlanLink } from '../findings/common-plans.tsx';
import { statusCounts } from '../findings/coverage-counts.ts';
import type { RuleWords } from '../findings/evidence.ts';
import { StatusFilter } from '../findings/status-filter.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { EmptyState, Progress } from '../ui/states.tsx';
import { Switch } from '../ui/switch.tsx';
import { useWords } from '../ui/words.tsx';
import { allocationViews } from './allocation-view.ts';
import { commonFaultList } from './common-faults.ts';
import { CommonFaultsDialog } from './common-faults-dialog.tsx';
import { Matrix, type MatrixCell } from './matrix.tsx';
import { matrixSheet, sheetHtml, sheetText } from './matrix-clipboard.ts';
import { MatrixEvidence } from './matrix-evidence.tsx';
import styles from './matrix-screen.module.css';

interface MatrixScreenProps {
  /** How the directive is called. */
  parent: string;
  comparison: Comparison;
  findings: readonly Finding[];
  /** What the plans add up to; empty until all of them are compared. */
  allocations: readonly Allocation[];
  rules: RuleWords;
  /** Plans in the order of the comparison; then those still being compared, then those that cannot be read any more. */
  names: readonly { label: string; issuer: string }[];
  /** How many are still being compared. */
  pending: number;
  /** Whether a person has said that all plans are there. */
  complete: boolean;
  onComplete(complete: boolean): void;
  /** The cell to begin at, null for none. */
  start: MatrixCell | null;
  /** Called before what a cell rests on is opened elsewhere. */
  onLeave(cell: MatrixCell): void;
  /** A plan beside the directive. */
  hrefOf(child: number): string;
  /** Opens a plan beside the directive, at a target when the cell has one. */
  onCompare(cell: MatrixCell): void;
  onShow(side: 'parent' | number, anchor: Anchor): void;
  /** More buttons of the bar: export. */
  actions?: ReactNode;
}

/** The matrix with its filters, and the evidence of the cell in hand. */
export function MatrixScreen(props: MatrixScreenProps) {
  const { parent, comparison, findings, names, pending, complete, hrefOf, onCompare, onShow } = props;
  const words = useWords();
  const [filter, setFilter] = useState<CoverageStatus | null>(null);
  const [current, setCurrent] = useState<MatrixCell | null>(props.start);
  const [asking, setAsking] = useState(false);
  const model = useMemo(() => coverageMatrix(comparison), [comparison]);
  const counts = useMemo(() => statusCounts(comparison.coverage), [comparison]);
  const sums = useMemo(
    () => allocationViews(comparison, props.allocations, findings, complete),
    [comparison, props.allocations, findings, complete],
  );
  const faults = useMemo(() => (pending > 0 ? [] : commonFaultList(findings)), [findings, pending]);
  const linkTo = (child: number): PlanLink | null => {
    const name = names[child];
    if (!name) return null;
    const label = [name.issuer, name.label].filter(Boolean).join(' · ');
    return { id: String(child), label, href: hrefOf(child) };
  };
  const byKey = useMemo(() => new Map(faults.map((fault) => [fault.key, fault])), [faults]);
  const plansWith = (finding: Finding): PlanLink[] =>
    (byKey.get(faultKey(finding))?.plans ?? []).flatMap((child) =>
      child === finding.child ? [] : (linkTo(child) ?? []),
    );

  const compare = (cell: MatrixCell) => {
    props.onLeave(cell);
    onCompare(cell);
  };

  if (names.length === 0) return <EmptyState icon="matrix" title={words.compare.matrixEmpty} />;
  if (comparison.parent.targets.length === 0)
    return <EmptyState icon="matrix" title={words.compare.noTargets} />;
  const sheet = () =>
    matrixSheet(
      comparison,
      model,
      names.map((name) => name.issuer || name.label),
      sums,
      words,
    );
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <h1 className={styles.title}>{parent}</h1>
        <StatusFilter counts={counts} filter={filter} onFilter={setFilter} />
        <span className={styles.tools}>
          {pending > 0 && (
            <span className={styles.progress}>
              {words.compare.progress(names.length - pending, names.length)}
              <Progress label={words.compare.running} share={1 - pending / names.length} />
            </span>
          )}
          {faults.length > 0 && (
            <Button look="quiet" onPress={() => setAsking(true)}>
              {words.compare.commonFaults(faults.length)}
            </Button>
          )}
          {sums.size > 0 && pending === 0 && (
            <Switch selected={complete} onSelect={props.onComplete}>
              {words.compare.allPlansHere(names.length)}
            </Switch>
          )}
          <CopyButton text={() => sheetText(sheet())} html={() => sheetHtml(sheet())}>
            {words.compare.copyTable}
          </CopyButton>
          {props.actions}
        </span>
      </div>
      <Matrix
        label={words.compare.matrixOf(parent)}
        comparison={comparison}
        model={model}
        names={names}
        pending={pending}
        allocations={sums}
        filter={filter}
        current={current}
        onCurrent={setCurrent}
        onOpen={compare}
      />
      <CommonFaults value={plansWith}>
        <MatrixEvidence
          comparison={comparison}
          findings={findings}
          current={current}
          cell={current ? model.cells[current.target]?.[current.child] : undefined}
          allocation={current ? sums.get(current.target) : undefined}
          parent={parent}
          names={names}
          pending={pending}
          onCompare={compare}
          onShow={(side, anchor) => {
            if (current) props.onLeave(current);
            onShow(side, anchor);
          }}
        />
      </CommonFaults>
      {asking && (
        <CommonFaultsDialog
          faults={faults}
          rules={props.rules}
          linkTo={linkTo}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
