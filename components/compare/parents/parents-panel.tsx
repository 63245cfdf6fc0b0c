import { useMemo, useState } from 'react';
import { formatYears, percentOf } from '../../../lib/locale/format.ts';
import { statusCounts } from '../../findings/coverage-counts.ts';
import { Button } from '../../ui/button.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { CoverageMark, Mark } from '../../ui/status.tsx';
import { useWords } from '../../ui/words.tsx';
import { narrowParents } from './parent-search.ts';
import { type CheckedParent, coveredShare, isStageOf, type ParentChoice } from './parent-view.ts';
import styles from './parents-panel.module.css';

export interface ParentActions {
  open(id: string): void;
  link(id: string): void;
  unlink(id: string): void;
}

interface ParentsPanelProps {
  parents: readonly CheckedParent[];
  /** Id of the one that is laid beside the plan now. */
  current: string;
  /** Documents that could be linked, those the plan cites first. */
  choices: readonly ParentChoice[];
  actions: ParentActions;
}

/** The directives of a plan: how far each is carried out, and the links, which a person can set and take off. */
export function ParentsPanel({ parents, current, choices, actions }: ParentsPanelProps) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const narrowed = useMemo(() => narrowParents(choices, query), [choices, query]);
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{words.parents.list}</h2>
      {parents.length === 0 && <p className={styles.quiet}>{words.parents.none}</p>}
      <ul className={styles.list} aria-label={words.parents.list}>
        {parents.map((parent) => (
          <li key={parent.id} className={styles.parent}>
            <ParentCard parent={parent} isCurrent={parent.id === current} actions={actions} />
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{words.parents.coveredNote}</p>
      <h2 className={styles.title}>{words.parents.link}</h2>
      <SearchBox
        label={words.parents.link}
        hint={words.parents.searchHint}
        value={query}
        onChange={setQuery}
      />
      <ul className={styles.choices} aria-label={words.parents.link}>
        {narrowed.choices.map((choice) => (
          <li key={choice.id}>
            <button
              type="button"
              className={styles.choice}
              aria-label={words.parents.linkNamed(`${choice.label}: ${choice.title}`)}
              onClick={() => {
                setQuery('');
                actions.link(choice.id);
              }}
            >
              <span className={styles.name}>
                {choice.label}
                {choice.cited && <span className={styles.cited}>{words.parents.cited}</span>}
              </span>
              <span className={styles.quiet}>{choice.title}</span>
            </button>
          </li>
        ))}
      </ul>
      {narrowed.more > 0 && <p className={styles.quiet}>{words.parents.more(narrowed.more)}</p>}
    </div>
  );
}

interface ParentCardProps {
  parent: CheckedParent;
  isCurrent: boolean;
  actions: ParentActions;
}

function ParentCard({ parent, isCurrent, actions }: ParentCardProps) {
  const words = useWords();
  const { label, title, checked } = parent;
  const share = checked && coveredShare(checked.comparison.coverage);
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.name}>
          {label} {isCurrent && <span className={styles.cited}>{words.parents.current}</span>}
        </h3>
        <p className={styles.quiet}>{title}</p>
      </div>
      {checked && (
        <p className={styles.counts}>
          {share !== null && <strong>{words.parents.covered(percentOf(share))}</strong>}
          {statusCounts(checked.comparison.coverage).map(({ status, count }) => (
            <CoverageMark key={status} status={status} count={count} />
          ))}
          <span>{words.parents.findingCount(checked.findings.length)}</span>
        </p>
      )}
      {checked && <StageNote checked={checked} />}
      <div className={styles.actions}>
        <Button
          icon="compare"
          look="quiet"
          aria-label={words.parents.openNamed(label)}
          onPress={() => actions.open(parent.id)}
        >
          {words.parents.open}
        </Button>
        <Button
          icon="close"
          look="quiet"
          aria-label={words.parents.unlinkNamed(label)}
          onPress={() => actions.unlink(parent.id)}
        >
          {words.parents.unlink}
        </Button>
      </div>
    </>
  );
}

/** A year's plan under one for five years is on its way: said before anybody wonders at its lower figures. */
function StageNote({ checked: { comparison } }: { checked: NonNullable<CheckedParent['checked']> }) {
  const words = useWords();
  const above = comparison.parent.metadata.period;
  const below = comparison.children[0]?.metadata.period ?? null;
  if (!above || !below || !isStageOf(above, below)) return null;
  const stages = comparison.coverage.filter(({ cause }) => cause === 'stage').length;
  return (
    <p className={styles.stage}>
      <Mark symbol="↗" tone="share">
        {words.parents.yearUnder(formatYears(below), formatYears(above))}
      </Mark>{' '}
      {stages > 0 && `${words.parents.stages(stages)}. `}
      {words.parents.yearUnderNote}
    </p>
  );
}
