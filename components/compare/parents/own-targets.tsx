import { useMemo, useState } from 'react';
import { formatGoal } from '../../../lib/locale/format.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { CoverageMark } from '../../ui/status.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './own-targets.module.css';
import { type CheckedParent, type OwnTarget, ownTargets } from './parent-view.ts';

interface OwnTargetsProps {
  parents: readonly CheckedParent[];
  /** Enter or double click: shows the passages, beside the directive whose target it answers first. */
  onOpen(own: OwnTarget): void;
}

/** The comparison from the plan's side: each of its targets with what it answers above, or that it stands alone. */
export function OwnTargets({ parents, onOpen }: OwnTargetsProps) {
  const words = useWords();
  const [only, setOnly] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => ownTargets(parents), [parents]);
  const alone = useMemo(() => all.filter(({ answers }) => answers.length === 0), [all]);
  const columns: Column<OwnTarget>[] = [
    {
      id: 'index',
      header: words.compare.columns.index,
      width: 2.75,
      numeric: true,
      cell: ({ number }) => number,
    },
    {
      id: 'target',
      header: words.parents.ownTarget,
      width: 13,
      grow: 1.2,
      cell: ({ target }) => (
        <span className="begins" title={target.indicator}>
          {target.indicator}
        </span>
      ),
    },
    {
      id: 'value',
      header: words.parents.ownValue,
      width: 10.5,
      numeric: true,
      cell: ({ target }) => formatGoal(target, words),
    },
    {
      id: 'answers',
      header: words.parents.answers,
      width: 20,
      grow: 2,
      cell: ({ answers }) =>
        answers.length === 0 ? (
          <em className={styles.alone}>{words.parents.noParentTarget}</em>
        ) : (
          <span className={styles.answers}>
            {answers.map(({ parent, row, wanted }) => (
              <span key={`${parent.id}:${row.parentTarget}`} className={styles.answer} title={row.reason}>
                <CoverageMark status={row.status} />
                <span className={styles.wanted}>
                  {wanted.indicator} <strong>{formatGoal(wanted, words)}</strong>
                  {parents.length > 1 && <span className={styles.parent}> · {parent.label}</span>}
                </span>
              </span>
            ))}
          </span>
        ),
    },
  ];
  if (all.length === 0) return <EmptyState icon="matrix" title={words.parents.noOwnTargets} />;
  return (
    <>
      <div className={styles.bar}>
        <Switch selected={only} onSelect={setOnly}>
          {words.parents.ownOnly(alone.length)}
        </Switch>
      </div>
      {only && alone.length === 0 ? (
        <EmptyState icon="check" title={words.parents.noneOwn} />
      ) : (
        <DataTable
          label={words.parents.ownTargetsList}
          columns={columns}
          rows={only ? alone : all}
          keyOf={({ number }) => String(number)}
          selected={selected}
          onSelect={setSelected}
          onOpen={onOpen}
        />
      )}
    </>
  );
}
