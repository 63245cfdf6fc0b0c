import { EditedWords } from '../ui/edited-words.tsx';
import { Mark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import type { Reopening } from './clip-view.ts';
import styles from './reopening-note.module.css';

interface ReopeningNoteProps {
  reopening: Reopening;
  /** Where the words were looked for. */
  place: 'page' | 'document';
}

/** What became of the words of a clip; a changed passage is shown word by word. */
export function ReopeningNote({ reopening, place }: ReopeningNoteProps) {
  const words = useWords();
  switch (reopening.status) {
    case 'running':
      return <p role="status">{words.clips.reopening}</p>;
    case 'not-allowed':
      return <p role="status">{words.clips.notAllowed}</p>;
    case 'gone':
      return (
        <p role="status">
          <Mark symbol="✕" tone="weaker">
            {words.clips.gone[place]}
          </Mark>
        </p>
      );
    case 'found':
      return (
        <p role="status">
          <Mark symbol="✓" tone="met">
            {words.clips.found[place]}
          </Mark>
        </p>
      );
    case 'changed':
      return (
        <div role="status">
          <Mark symbol="!" tone="missing">
            {words.clips.changed[place]}
          </Mark>
          {reopening.numbersChanged && (
            <Mark symbol="≠" tone="weaker">
              {words.clips.numbersChanged}
            </Mark>
          )}
          <p className={styles.difference} lang="vi">
            {reopening.difference.map(({ kind, text }, at) =>
              kind === 'same' ? (
                text
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
                <EditedWords key={at} kind={kind === 'removed' ? 'deleted' : 'inserted'}>
                  {text}
                </EditedWords>
              ),
            )}
          </p>
        </div>
      );
  }
}
