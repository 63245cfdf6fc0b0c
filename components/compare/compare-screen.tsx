import { type ReactNode, useMemo, useState } from 'react';
import type { Comparison, CoverageStatus } from '../../lib/compare/types.ts';
import { percentOf } from '../../lib/locale/format.ts';
import { statusCounts } from '../findings/coverage-counts.ts';
import type { RuleWords } from '../findings/evidence.ts';
import type { Review } from '../findings/review.ts';
import { StatusFilter } from '../findings/status-filter.tsx';
import { Chooser } from '../ui/chooser.tsx';
import { RadioChoice } from '../ui/radio-choice.tsx';
import { useWords } from '../ui/words.tsx';
import type { Folding } from '../viewer/folds.ts';
import styles from './compare-screen.module.css';
import { CoverageTable } from './coverage-table.tsx';
import { OwnTargets } from './parents/own-targets.tsx';
import { coveredShare, type OwnTarget } from './parents/parent-view.ts';
import { ParentsView, type ParentsViewProps } from './parents/parents-view.tsx';
import { SideBySide } from './side-by-side.tsx';
import type { Side } from './side-view.tsx';

interface CompareScreenProps {
  parent: Side;
  child: Side;
  /** Of this directive with this one plan. */
  comparison: Comparison;
  review: Review;
  rules: RuleWords;
  /** Index of the parent target to begin with, null for none. */
  target: number | null;
  /** All directives of the plan; undefined while they are looked up. */
  parents?: ParentsViewProps & { onOpenOwn(own: OwnTarget): void };
  /** What of the plan its directive or other plans say too. */
  folding?: Folding;
  /** Buttons of the bar: export. */
  actions?: ReactNode;
}

type View = 'pages' | 'table' | 'own' | 'parents';

/** One plan against its directive: the verdict, then the pages side by side or all targets as a table. */
export function CompareScreen(props: CompareScreenProps) {
  const { parent, child, comparison, review, rules, target, parents, folding, actions } = props;
  const words = useWords();
  const [view, setView] = useState<View>('pages');
  const [status, setStatus] = useState<CoverageStatus | null>(null);
  const [current, setCurrent] = useState<number | null>(target);
  const counts = useMemo(() => statusCounts(comparison.coverage), [comparison]);
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <h1 className="visually-hidden">
          {words.compare.title}: {parent.label}, {child.label}
        </h1>
        <StatusFilter counts={counts} filter={status} onFilter={setStatus} />
        {parents && parents.parents.length > 1 && (
          <div className={styles.choice}>
            <Chooser
              label={words.parents.choose}
              choices={parents.parents.map(({ id, label, title, checked }) => {
                const share = checked && coveredShare(checked.comparison.coverage);
                return {
                  id,
                  label,
                  note: [share === null ? '' : words.parents.covered(percentOf(share)), title]
                    .filter(Boolean)
                    .join(' · '),
                };
              })}
              selected={parents.current}
              onSelect={parents.actions.open}
            />
          </div>
        )}
        <div className={styles.tools}>
          <RadioChoice<View>
            label={words.common.view}
            labelHidden
            choices={[
              { id: 'pages', label: words.compare.asPages },
              { id: 'table', label: words.compare.asTable },
              ...(parents
                ? [
                    { id: 'own' as const, label: words.parents.ownTargets },
                    { id: 'parents' as const, label: words.parents.view },
                  ]
                : []),
            ]}
            selected={view}
            onSelect={setView}
          />
          {actions}
        </div>
      </header>
      {view === 'parents' && parents ? (
        <ParentsView {...parents} />
      ) : view === 'own' && parents ? (
        <OwnTargets parents={parents.parents} onOpen={parents.onOpenOwn} />
      ) : view === 'table' ? (
        <CoverageTable
          comparison={comparison}
          child={0}
          status={status}
          selected={current}
          onSelect={(line) => setCurrent(line.row.parentTarget)}
          onOpen={(line) => {
            setCurrent(line.row.parentTarget);
            setView('pages');
          }}
        />
      ) : (
        <SideBySide
          parent={parent}
          child={child}
          comparison={comparison}
          review={review}
          rules={rules}
          folding={folding}
          status={status}
          target={current}
          onTarget={setCurrent}
        />
      )}
    </div>
  );
}
