import { useWords } from '../ui/words.tsx';
import styles from './fold-button.module.css';
import type { Fold } from './folds.ts';

interface FoldButtonProps {
  fold: Fold;
  open: boolean;
  onToggle(): void;
}

/** Stands in the text in place of what is folded away, and says what that is. */
export function FoldButton({ fold, open, onToggle }: FoldButtonProps) {
  const words = useWords();
  return (
    <button type="button" className={styles.fold} aria-expanded={open} onClick={onToggle}>
      <span aria-hidden="true">{open ? '▾' : '▸'}</span>{' '}
      {words.sharedText.folded(fold.spans.length, fold.sources.join(', '))}
    </button>
  );
}
