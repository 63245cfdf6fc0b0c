import { factsInWords } from '../../lib/clip/formats/facts-in-words.ts';
import { formatMoment } from '../../lib/locale/format.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Mark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './clip-entry.module.css';
import type { Reopening, SavedClip } from './clip-view.ts';

interface ClipEntryProps {
  clip: SavedClip;
  reopening: Reopening | null;
  /** Word on the button that goes back to the passage. */
  reopenLabel: string;
  /** Why a host may be asked for. */
  reopenReason?: string;
  onReopen(): void;
  onRemove(): void;
}

/** One clip: its words, what they promise, where they come from, and what the page says now. */
export function ClipEntry({
  clip,
  reopening,
  reopenLabel,
  reopenReason,
  onReopen,
  onRemove,
}: ClipEntryProps) {
  const words = useWords();
  const facts = factsInWords(clip, words);
  return (
    <article className={styles.clip}>
      <p className={styles.quiet}>{[clip.title, ...clip.headings].filter(Boolean).join(' › ')}</p>
      <blockquote className={styles.quote} lang="vi">
        {clip.quote.exact}
      </blockquote>
      {facts.length > 0 && (
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <p className={styles.quiet}>
        {clip.url} · {formatMoment(Date.parse(clip.capturedAt))}
      </p>
      {reopening && <Outcome reopening={reopening} />}
      <div className={styles.actions}>
        <Button onPress={onReopen}>{reopenLabel}</Button>
        {reopenReason && <span className={styles.quiet}>{reopenReason}</span>}
        <IconButton
          icon="remove"
          label={words.clips.removeOne(clip.quote.exact.slice(0, 60))}
          onPress={onRemove}
        />
      </div>
    </article>
  );
}

/** What the page says now; a changed passage is shown word by word. */
function Outcome({ reopening }: { reopening: Reopening }) {
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
            {words.clips.gone}
          </Mark>
        </p>
      );
    case 'found':
      return (
        <p role="status">
          <Mark symbol="✓" tone="met">
            {words.clips.found}
          </Mark>
        </p>
      );
    case 'changed':
      return (
        <div role="status">
          <Mark symbol="!" tone="missing">
            {words.clips.changed}
          </Mark>
          {reopening.numbersChanged && (
            <Mark symbol="≠" tone="weaker">
              {words.clips.numbersChanged}
            </Mark>
          )}
          <p className={styles.difference} lang="vi">
            {reopening.difference.map(({ kind, text }, at) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
              if (kind === 'removed') return <del key={at}>{text}</del>;
              // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
              if (kind === 'added') return <ins key={at}>{text}</ins>;
              return text;
            })}
          </p>
        </div>
      );
  }
}
