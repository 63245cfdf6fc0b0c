import { useMemo, useState } from 'react';
import type { Comparison, CoverageStatus } from '../../lib/compare/types.ts';
import type { Anchor } from '../../lib/extract/types.ts';
import { CoverageLine } from '../findings/coverage-line.tsx';
import type { RuleWords } from '../findings/evidence.ts';
import type { Review } from '../findings/review.ts';
import { Columns } from '../ui/columns.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { useWords } from '../ui/words.tsx';
import type { Folding } from '../viewer/folds.ts';
import { coverageLines, filterLines } from './coverage-rows.ts';
import { ReviewQueue } from './review-queue.tsx';
import { type Focus, type Side, SideView } from './side-view.tsx';
import { useQueue } from './use-queue.ts';

interface SideBySideProps {
  parent: Side;
  child: Side;
  /** Of this directive with this one plan. */
  comparison: Comparison;
  review: Review;
  rules: RuleWords;
  /** What of the plan its directive or other plans say too. */
  folding?: Folding;
  /** Which coverage to list, null for all; choosing one brings the list to the front. */
  status: CoverageStatus | null;
  /** Index of the parent target whose passages are shown, null for none. */
  target: number | null;
  onTarget(target: number | null): void;
}

type Spine = 'findings' | 'coverage';

/** Directive left, plan right, and between them what lies between them. */
export function SideBySide(props: SideBySideProps) {
  const { parent, child, comparison, review, rules, folding, status, target, onTarget } = props;
  const words = useWords();
  const [spine, setSpine] = useState<Spine>(target === null ? 'findings' : 'coverage');
  const [front, setFront] = useState('spine');
  const lines = useMemo(() => coverageLines(comparison, 0), [comparison]);
  const shown = useMemo(() => filterLines(lines, status, ''), [lines, status]);

  const first = lines.find((line) => line.row.parentTarget === target);
  const [left, setLeft] = useState<Focus>(first ? { span: first.parent.anchor } : null);
  const [right, setRight] = useState<Focus>(first?.child ? { span: first.child.anchor } : null);

  const [filteredBy, setFilteredBy] = useState(status);
  if (filteredBy !== status) {
    setFilteredBy(status);
    if (status !== null) setSpine('coverage');
  }

  const show = (parentAnchor: Anchor | null, childAnchor: Anchor | null) => {
    setLeft(parentAnchor && { span: parentAnchor });
    setRight(childAnchor && { span: childAnchor });
  };
  const showOne = (anchor: Anchor, side: 'child' | 'parent') => {
    if (side === 'parent') setLeft({ span: anchor });
    else setRight({ span: anchor });
    setFront(side);
  };
  const queue = useQueue(
    review,
    (reviewed) => {
      onTarget(null);
      if (reviewed) show(reviewed.finding.parentAnchor, reviewed.finding.childAnchor);
    },
    () => {
      setSpine('findings');
      setFront('spine');
    },
  );

  const chosen = queue.open !== null || target !== null;
  const findingList = (
    <ReviewQueue
      review={review}
      shown={queue.shown}
      filter={queue.filter}
      onFilter={queue.setFilter}
      open={queue.open}
      onOpen={queue.choose}
      onStep={queue.step}
      onNextLeft={queue.goToNextLeft}
      comparison={comparison}
      rules={rules}
      parent={parent.label}
      onShow={showOne}
    />
  );
  const coverageList =
    shown.length === 0 ? (
      <EmptyState
        icon="search"
        title={lines.length === 0 ? words.compare.noTargets : words.compare.noMatch}
      />
    ) : (
      <VirtualList
        label={words.compare.coverage}
        items={shown}
        keyOf={(line) => String(line.row.parentTarget)}
        rowHeight={64}
        active={target === null ? null : String(target)}
        render={(line) => (
          <CoverageLine
            row={line.row}
            comparison={comparison}
            parent={parent.label}
            open={line.row.parentTarget === target}
            onToggle={(open) => {
              queue.choose(null);
              onTarget(open ? line.row.parentTarget : null);
              if (open) show(line.parent.anchor, line.child?.anchor ?? null);
            }}
            onShow={showOne}
          />
        )}
      />
    );

  return (
    <Columns
      front={front}
      onFront={setFront}
      panes={[
        {
          id: 'parent',
          label: words.compare.directive,
          share: 1,
          content: (
            <SideView side={parent} role={words.compare.directive} focus={left} missing={chosen && !left} />
          ),
        },
        {
          id: 'spine',
          label: words.compare.findings,
          share: 1,
          content: (
            <Tabs<Spine>
              label={words.compare.verdictLine}
              items={[
                { id: 'findings', label: words.compare.findings, count: review.findings.length },
                { id: 'coverage', label: words.compare.coverage, count: shown.length },
              ]}
              selected={spine}
              onSelect={setSpine}
            >
              <h3 className="visually-hidden">
                {spine === 'coverage' ? words.compare.coverage : words.compare.findings}
              </h3>
              {spine === 'coverage' ? coverageList : findingList}
            </Tabs>
          ),
        },
        {
          id: 'child',
          label: words.compare.plan,
          share: 1,
          content: (
            <SideView
              side={child}
              role={words.compare.plan}
              focus={right}
              missing={chosen && !right}
              folding={folding}
            />
          ),
        },
      ]}
    />
  );
}
