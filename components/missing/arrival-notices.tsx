import { Button, IconButton } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './arrival-notices.module.css';

/** A directive that was waited for and is in the library now. */
interface ArrivalView {
  key: string;
  /** Id of the document. */
  id: string;
  label: string;
  /** Plans that were linked to it. */
  plans: number;
}

interface ArrivalNoticesProps {
  arrivals: readonly ArrivalView[];
  onOpen(id: string): void;
  onDismiss(key: string): void;
}

/** Says that what was waited for has come, until it has been seen. */
export function ArrivalNotices({ arrivals, onOpen, onDismiss }: ArrivalNoticesProps) {
  const words = useWords();
  return (
    <div role="status">
      {arrivals.map(({ key, id, label, plans }) => (
        <div key={key} className={styles.notice}>
          <p>
            <span className={styles.symbol} aria-hidden="true">
              ✓
            </span>
            {words.missing.arrived(label, plans)}
          </p>
          <span className={styles.actions}>
            <Button look="quiet" onPress={() => onOpen(id)}>
              {words.common.open}
            </Button>
            <IconButton icon="close" label={words.missing.dismiss(label)} onPress={() => onDismiss(key)} />
          </span>
        </div>
      ))}
    </div>
  );
}
