import type { ReactNode } from 'react';
import { percentOf } from '../../lib/locale/format.ts';
import { CorrectionMark } from '../corrections/correction-mark.tsx';
import { DoubtSnippets } from '../snippet/doubt-snippets.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icons.tsx';
import { CoverageMark, DoubtMark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import { reasonWords } from './confidence-reasons.ts';
import type { FactItem } from './fact-items.ts';
import styles from './fact-row.module.css';

interface FactRowProps {
  item: FactItem;
  /** Id of the document when it was scanned: its doubtful numbers are shown as they are printed. */
  scan: string | null;
  open: boolean;
  /** Opens or closes the row; opening also shows the passage. */
  onToggle(): void;
  onShow(): void;
  /** Buttons beside those that every fact has. */
  actions?: ReactNode;
}

/** One fact: a line to scan, and under it the exact words with their place. */
export function FactRow({ item, scan, open, onToggle, onShow, actions }: FactRowProps) {
  const words = useWords();
  const place = words.facts.place(item.anchor.section, item.anchor.page);
  return (
    <div className={open ? styles.open : styles.row} style={{ paddingLeft: 8 + item.depth * 16 }}>
      <button type="button" className={styles.line} aria-expanded={open} onClick={onToggle}>
        <span className={styles.text}>
          <span className={`${styles.title} begins`}>{item.title}</span>
          {item.notes.length > 0 && <span className={styles.notes}>{item.notes.join(' · ')}</span>}
          <span className={styles.marks}>
            {item.status && <CoverageMark status={item.status} />}
            {item.confidence && <CorrectionMark reasons={item.confidence.reasons} />}
            {item.confidence && <DoubtMark score={item.confidence.score} />}
          </span>
        </span>
        {item.value !== null && <span className={styles.value}>{item.value}</span>}
        <span className={open ? styles.turned : styles.chevron}>
          <Icon name="right" />
        </span>
      </button>
      {open && (
        <div className={styles.detail}>
          <blockquote className={styles.quote} lang="vi">
            {item.anchor.quote}
          </blockquote>
          <DoubtSnippets scan={scan} anchor={item.anchor} onShow={onShow} />
          <p className={styles.place}>
            {place}
            {item.confidence && (
              <>
                {place && ' · '}
                {words.facts.confidence(percentOf(item.confidence.score))}
              </>
            )}
          </p>
          {item.confidence && item.confidence.reasons.length > 0 && (
            <p className={styles.place}>
              {words.facts.reasons}: {reasonWords(item.confidence.reasons, words)}
            </p>
          )}
          <div className={styles.actions}>
            <Button look="quiet" icon="locate" onPress={onShow}>
              {words.facts.showInDocument}
            </Button>
            <CopyButton text={item.anchor.quote}>{words.facts.copyQuote}</CopyButton>
            {actions}
          </div>
        </div>
      )}
    </div>
  );
}
