import type { VerdictConflict } from '../../lib/check/verdict-merge.ts';
import { fingerprintOf, type Verdict } from '../../lib/check/verdicts.ts';
import { formatMoment } from '../../lib/locale/format.ts';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { ErrorNote } from '../ui/states.tsx';
import { VerdictMark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './verdicts-section.module.css';

/** What became of the last file. */
export type VerdictImport =
  | { kind: 'refused' }
  /** `conflicts` are those that nobody has decided yet. */
  | { kind: 'merged'; taken: number; conflicts: readonly VerdictConflict[] };

interface VerdictsSectionProps {
  /** Number of verdicts kept. */
  stored: number;
  imported: VerdictImport | null;
  /** Title of a rule by its id. */
  titleOf(rule: string): string;
  onExport(): void;
  onImport(file: File): void;
  onDecide(conflict: VerdictConflict, side: 'mine' | 'theirs'): void;
}

/** Verdicts to and from those who review too; what differs is laid side by side. */
export function VerdictsSection(props: VerdictsSectionProps) {
  const { stored, imported, titleOf, onExport, onImport, onDecide } = props;
  const words = useWords();
  return (
    <section className={styles.section} aria-label={words.review.exchange}>
      <h2>{words.review.exchange}</h2>
      <p className={styles.quiet}>{words.review.exchangeBody}</p>
      <dl className={styles.facts}>
        <dt>{words.review.stored}</dt>
        <dd className="number">{stored}</dd>
      </dl>
      <div className={styles.buttons}>
        <Button isDisabled={stored === 0} onPress={onExport}>
          {words.review.exportFile}
        </Button>
        <FileButton
          accept=".json,application/json"
          onFiles={([file]) => {
            if (file) onImport(file);
          }}
        >
          {words.review.importFile}
        </FileButton>
      </div>
      {imported?.kind === 'refused' && <ErrorNote>{words.review.notVerdicts}</ErrorNote>}
      {imported?.kind === 'merged' && (
        <p role="status">{words.review.imported(imported.taken, imported.conflicts.length)}</p>
      )}
      {imported?.kind === 'merged' && imported.conflicts.length > 0 && (
        <ul className={styles.conflicts} aria-label={words.review.conflicts}>
          {imported.conflicts.map((conflict) => (
            <li
              key={`${conflict.mine.documentId}${fingerprintOf(conflict.mine)}`}
              className={styles.conflict}
            >
              <p className={styles.what}>
                <strong>{conflict.mine.documentName}</strong> · {titleOf(conflict.mine.rule)}:{' '}
                {conflict.mine.subject}
              </p>
              <Side
                name={words.review.mine}
                verdict={conflict.mine}
                action={words.review.keepMine}
                onTake={() => onDecide(conflict, 'mine')}
              />
              <Side
                name={words.review.theirs}
                verdict={conflict.theirs}
                action={words.review.takeTheirs}
                onTake={() => onDecide(conflict, 'theirs')}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface SideProps {
  name: string;
  verdict: Verdict;
  action: string;
  onTake(): void;
}

function Side({ name, verdict, action, onTake }: SideProps) {
  return (
    <div className={styles.side}>
      <p className={styles.quiet}>
        {[name, verdict.reviewer, formatMoment(Date.parse(verdict.decidedAt))].filter(Boolean).join(' · ')}
      </p>
      <VerdictMark verdict={verdict.verdict} />
      {verdict.reason && <p>{verdict.reason}</p>}
      <Button onPress={onTake}>{action}</Button>
    </div>
  );
}
