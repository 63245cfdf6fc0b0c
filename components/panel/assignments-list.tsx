import { useState } from 'react';
import type { Assignment } from '../../lib/extract/types.ts';
import { formatDate } from '../../lib/locale/format.ts';
import { DoubtMark } from '../ui/status.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { useWords } from '../ui/words.tsx';
import { DisclosureRow } from './disclosure-row.tsx';
import type { PanelActions } from './panel-view.ts';
import { QuoteBox } from './quote-box.tsx';
import styles from './row.module.css';

interface AssignmentsListProps {
  assignments: readonly Assignment[];
  onShow: PanelActions['showEvidence'];
}

/** Who must do what, in reading order. */
export function AssignmentsList({ assignments, onShow }: AssignmentsListProps) {
  const words = useWords();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  if (assignments.length === 0) return <p className={styles.note}>{words.facts.empty.assignments}</p>;
  return (
    <VirtualList
      label={words.facts.tabs.assignments}
      items={assignments}
      keyOf={(assignment) => String(assignments.indexOf(assignment))}
      rowHeight={56}
      render={(assignment, index) => (
        <DisclosureRow
          open={open.has(index)}
          onToggle={(isOpen) => {
            const next = new Set(open);
            if (isOpen) next.add(index);
            else next.delete(index);
            setOpen(next);
          }}
          summary={
            <>
              <span className={styles.line}>
                <strong className={styles.name}>{assignment.unit}</strong>
                <span className={styles.value}>
                  <small>{words.terms.role[assignment.role]}</small>
                </span>
              </span>
              <span className={styles.task}>{assignment.task}</span>
              <span className={styles.marks}>
                <DoubtMark score={assignment.confidence.score} />
              </span>
            </>
          }
        >
          <QuoteBox anchor={assignment.anchor} onShow={(anchor) => onShow(anchor, 'child')} />
          {assignment.deadline && (
            <dl className={styles.facts}>
              <dt>{words.facts.deadline}</dt>
              <dd>{formatDate(assignment.deadline)}</dd>
            </dl>
          )}
        </DisclosureRow>
      )}
    />
  );
}
