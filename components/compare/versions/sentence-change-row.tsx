import { Fragment } from 'react';
import { DisclosureRow } from '../../findings/disclosure-row.tsx';
import { Button } from '../../ui/button.tsx';
import { EditedWords } from '../../ui/edited-words.tsx';
import { useWords } from '../../ui/words.tsx';
import { type Change, ChangeMark } from './change-mark.tsx';
import styles from './changes.module.css';
import type { WordPiece } from './word-pieces.ts';

interface SentenceChangeRowProps {
  change: Change;
  pieces: readonly WordPiece[];
  /** Which versions have the sentence. */
  before: boolean;
  after: boolean;
  open: boolean;
  onToggle(open: boolean): void;
  onShow(side: 'before' | 'after'): void;
}

/** A sentence that differs; what was taken out is struck through, what was put in underlined and bold. */
export function SentenceChangeRow(props: SentenceChangeRowProps) {
  const { change, pieces, before, after, open, onToggle, onShow } = props;
  const words = useWords();
  return (
    <DisclosureRow
      open={open}
      onToggle={onToggle}
      summary={
        <>
          <span className={styles.lead}>
            <ChangeMark change={change} />
          </span>
          <span className={open ? styles.text : styles.clamped} lang="vi">
            {pieces.map(({ kind, text }, index) =>
              kind === 'same' ? (
                `${text} `
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never change places
                <Fragment key={index}>
                  <EditedWords kind={kind} className={kind === 'deleted' ? styles.old : styles.now}>
                    {text}
                  </EditedWords>{' '}
                </Fragment>
              ),
            )}
          </span>
        </>
      }
    >
      <div className={styles.actions}>
        {before && (
          <Button look="quiet" icon="locate" onPress={() => onShow('before')}>
            {words.versions.before}
          </Button>
        )}
        {after && (
          <Button look="quiet" icon="locate" onPress={() => onShow('after')}>
            {words.versions.after}
          </Button>
        )}
      </div>
    </DisclosureRow>
  );
}
