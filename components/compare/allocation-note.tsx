import { formatAmount } from '../../lib/locale/format.ts';
import { useWords } from '../ui/words.tsx';
import type { AllocationView } from './allocation-view.ts';
import styles from './matrix-evidence.module.css';

interface AllocationNoteProps {
  allocation: AllocationView;
  unit: string | null;
  names: readonly { label: string; issuer: string }[];
}

/** Plans named that have no part; the others are counted. */
const NAMED = 5;

/** What the plans add up to, and what follows from it or why nothing does. */
export function AllocationNote({ allocation, unit, names }: AllocationNoteProps) {
  const words = useWords();
  const { sum, wanted, holders, lacking, state } = allocation;
  const amount = (value: number) => formatAmount(value, unit);
  const named = lacking.slice(0, NAMED).map((child) => names[child]?.issuer || names[child]?.label || '');
  const more = lacking.length - named.length;
  return (
    <p className={styles.allocation}>
      <strong>{words.compare.sum(amount(sum), amount(wanted), holders.length)}</strong>{' '}
      {words.compare.allocation[state]}{' '}
      {state === 'parts-missing' &&
        words.compare.lacking([...named, ...(more > 0 ? [words.compare.andMore(more)] : [])].join(', '))}
    </p>
  );
}
