import type { FactChange } from '../../../lib/compare/redline-facts.ts';
import { formatDate } from '../../../lib/locale/format.ts';
import type { Messages } from '../../../lib/locale/messages.ts';
import { DisclosureRow } from '../../findings/disclosure-row.tsx';
import { QuoteBox } from '../../findings/quote-box.tsx';
import { useWords } from '../../ui/words.tsx';
import { ChangeMark } from './change-mark.tsx';
import styles from './changes.module.css';

interface FactChangeRowProps {
  fact: FactChange;
  open: boolean;
  onToggle(open: boolean): void;
  onShow(side: 'before' | 'after'): void;
}

/** A fact that differs: what it is about, what each version says, and where it says so. */
export function FactChangeRow({ fact, open, onToggle, onShow }: FactChangeRowProps) {
  const words = useWords();
  return (
    <DisclosureRow
      open={open}
      onToggle={onToggle}
      summary={
        <>
          <span className={styles.lead}>
            <ChangeMark change={fact.change} />
            <span className={styles.kind}>{words.versions.kinds[fact.kind]}</span>
          </span>
          <span className={styles.subject}>{subjectOf(fact, words)}</span>
          <span className={styles.says}>
            <span className={styles.side}>{words.versions.before}</span>
            <span className={fact.before === null ? styles.none : styles.old}>
              {saysOf(fact, fact.before, words)}
            </span>
            <span className={styles.side}>{words.versions.after}</span>
            <span className={fact.after === null ? styles.none : styles.now}>
              {saysOf(fact, fact.after, words)}
            </span>
          </span>
        </>
      }
    >
      <QuoteBox source={words.versions.before} anchor={fact.beforeAnchor} onShow={() => onShow('before')} />
      <QuoteBox source={words.versions.after} anchor={fact.afterAnchor} onShow={() => onShow('after')} />
    </DisclosureRow>
  );
}

/** Fields of the head have names of their own. */
function subjectOf({ kind, subject }: FactChange, words: Messages): string {
  if (kind !== 'metadata') return subject;
  const fields: Record<string, string> = words.terms.field;
  return fields[subject] ?? subject;
}

function saysOf({ kind, subject }: FactChange, text: string | null, words: Messages): string {
  if (text === null) return words.versions.none;
  if (kind === 'metadata' && subject === 'issuedOn') return formatDate(text);
  // A citation or a movement that is only there says nothing besides its name.
  return text === '' ? subject : text;
}
