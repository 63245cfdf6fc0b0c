import type { CorrectedRecord, Correction, Struck } from '../../lib/corrections/types.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './correction-tools.module.css';

interface PutAsideProps {
  corrected: CorrectedRecord['corrected'];
  /** Which list it stands over. */
  fact: Struck['fact'];
  /** Drops a correction by its id. */
  onDrop(id: string): void;
}

/** Facts of one list that were struck, and corrections that do not fit the document any more; each can be dropped. */
export function PutAside({ corrected, fact, onDrop }: PutAsideProps) {
  const { corrections } = useWords();
  const struck = corrected.struck.filter((one) => one.fact === fact);
  const conflicts = corrected.conflicts.filter(({ correction }) => listOf(correction) === fact);
  return (
    <>
      {conflicts.length > 0 && (
        <details className={styles.aside}>
          <summary className={styles.summary}>{corrections.conflicts(conflicts.length)}</summary>
          <ul className={styles.list}>
            {conflicts.map(({ correction, reason }) => (
              <li key={`${correction.id}/${reason}`} className={styles.item}>
                <span className={styles.title}>
                  {titleOf(correction)}
                  <span className={styles.why}>{corrections.conflict[reason]}</span>
                </span>
                <Button
                  look="quiet"
                  aria-label={corrections.drop(titleOf(correction))}
                  onPress={() => onDrop(correction.id)}
                >
                  {corrections.dropIt}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {struck.length > 0 && (
        <details className={styles.aside}>
          <summary className={styles.summary}>{corrections.struck(struck.length)}</summary>
          <ul className={styles.list}>
            {struck.map(({ id, title }) => (
              <li key={id} className={styles.item}>
                <s className={styles.title}>{title}</s>
                <Button look="quiet" aria-label={corrections.bringBack(title)} onPress={() => onDrop(id)}>
                  {corrections.back}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The list a correction is shown over; what was read anew in the header stands over the targets, which open first. */
const listOf = ({ kind }: Correction): Struck['fact'] =>
  kind === 'change-assignment' || kind === 'strike-assignment' ? 'assignment' : 'target';

/** What a correction is about, by the words the person saw. */
function titleOf(correction: Correction): string {
  switch (correction.kind) {
    case 'change-target':
    case 'strike-target':
      return correction.before.indicator;
    case 'add-target':
      return correction.after.indicator;
    case 'change-assignment':
    case 'strike-assignment':
      return correction.before.unit;
    case 'change-metadata':
      return correction.before ?? correction.after ?? '';
  }
}
