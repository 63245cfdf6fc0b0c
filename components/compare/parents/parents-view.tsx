import { useMemo, useState } from 'react';
import type { Finding } from '../../../lib/check/rule.ts';
import type { Anchor } from '../../../lib/extract/types.ts';
import type { RuleWords } from '../../findings/evidence.ts';
import { FindingLine } from '../../findings/finding-line.tsx';
import { findingKey, type Review } from '../../findings/review.ts';
import { Columns } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { useWords } from '../../ui/words.tsx';
import type { CheckedParent, ParentChoice } from './parent-view.ts';
import { type ParentActions, ParentsPanel } from './parents-panel.tsx';
import styles from './parents-view.module.css';

export interface ParentsViewProps {
  parents: readonly CheckedParent[];
  current: string;
  choices: readonly ParentChoice[];
  actions: ParentActions;
  /** Findings against all of them; null while the check runs. */
  review: Review | null;
  rules: RuleWords;
  /** Shows evidence: in the plan, or in the directive with this id. */
  onShow(anchor: Anchor, parent: string | null): void;
}

/** All directives of a plan at once: links and coverage left, the findings against all of them right. */
export function ParentsView(props: ParentsViewProps) {
  const { parents, current, choices, actions } = props;
  const words = useWords();
  const [front, setFront] = useState('parents');
  return (
    <Columns
      front={front}
      onFront={setFront}
      panes={[
        {
          id: 'parents',
          label: words.parents.view,
          share: 1,
          content: <ParentsPanel parents={parents} current={current} choices={choices} actions={actions} />,
        },
        {
          id: 'findings',
          label: words.compare.findings,
          share: 1.2,
          content: <AllFindings {...props} />,
        },
      ]}
    />
  );
}

function AllFindings({ parents, review, rules, onShow }: ParentsViewProps) {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const origin = useMemo(() => {
    const map = new Map<Finding, CheckedParent>();
    for (const parent of parents)
      for (const finding of parent.checked?.findings ?? []) map.set(finding, parent);
    return map;
  }, [parents]);
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>{words.parents.allFindings}</h2>
        <p className={styles.quiet}>{words.parents.saidOnce}</p>
      </header>
      <h3 className="visually-hidden">{words.compare.findings}</h3>
      {review === null ? (
        <p className={styles.head} role="status">
          {words.parents.running}
        </p>
      ) : review.findings.length === 0 ? (
        <EmptyState icon="check" title={words.compare.noFindings} />
      ) : (
        <VirtualList
          label={words.parents.allFindings}
          items={review.findings}
          keyOf={findingKey}
          rowHeight={72}
          active={open}
          render={(reviewed) => {
            const parent = origin.get(reviewed.finding);
            if (!parent?.checked) return null;
            const key = findingKey(reviewed);
            return (
              <FindingLine
                reviewed={reviewed}
                review={review}
                comparison={parent.checked.comparison}
                rules={rules}
                parent={parent.label}
                open={key === open}
                onToggle={(isOpen) => setOpen(isOpen ? key : null)}
                onShow={(anchor, side) => onShow(anchor, side === 'parent' ? parent.id : null)}
                chords={key === open}
              />
            );
          }}
        />
      )}
    </>
  );
}
