import { type ReactNode, useState } from 'react';
import { factsInWords } from '../../lib/clip/formats/facts-in-words.ts';
import { readTags } from '../../lib/clip/tags.ts';
import { formatMoment } from '../../lib/locale/format.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './clip-entry.module.css';
import type { Reopening, SavedClip } from './clip-view.ts';
import { ReopeningNote } from './reopening-note.tsx';
import { TagBox } from './tag-box.tsx';

interface ClipEntryProps {
  clip: SavedClip;
  reopening: Reopening | null;
  /** Word on the button that goes back to the passage. */
  reopenLabel: string;
  /** Why a host may be asked for. */
  reopenReason?: string;
  /** What else is to be said of the clip: other clips like it, the document it was merged into. */
  notes?: ReactNode;
  /** Buttons beside the first. */
  actions?: ReactNode;
  /** Labels in use; the labels can be changed where this is given. */
  tagsInUse?: readonly string[];
  onTag?(tags: string[]): void;
  onReopen(): void;
  onRemove(): void;
}

/** One clip: its words, what they promise, where they come from, and what the page says now. */
export function ClipEntry({
  clip,
  reopening,
  reopenLabel,
  reopenReason,
  notes,
  actions,
  tagsInUse,
  onTag,
  onReopen,
  onRemove,
}: ClipEntryProps) {
  const words = useWords();
  const facts = factsInWords(clip, words);
  const name = clip.quote.exact.slice(0, 60);
  const page = clip.source?.page == null ? '' : words.viewer.pageShort(clip.source.page);
  return (
    <article className={styles.clip}>
      <p className={styles.quiet}>{[clip.title, page, ...clip.headings].filter(Boolean).join(' › ')}</p>
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
      <div className={styles.meta}>
        <p className={styles.quiet}>
          {[clip.url, formatMoment(Date.parse(clip.capturedAt))].filter(Boolean).join(' · ')}
        </p>
        {onTag && <Tags name={name} tags={clip.tags ?? []} inUse={tagsInUse ?? []} onTag={onTag} />}
      </div>
      {notes}
      {reopening && <ReopeningNote reopening={reopening} place={clip.source ? 'document' : 'page'} />}
      <div className={styles.actions}>
        <Button onPress={onReopen}>{reopenLabel}</Button>
        {actions}
        {reopenReason && <span className={styles.quiet}>{reopenReason}</span>}
        <IconButton icon="remove" label={words.clips.removeOne(name)} onPress={onRemove} />
      </div>
    </article>
  );
}

interface TagsProps {
  name: string;
  tags: readonly string[];
  inUse: readonly string[];
  onTag(tags: string[]): void;
}

function Tags({ name, tags, inUse, onTag }: TagsProps) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles.tags}>
      {tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          {tag}
        </span>
      ))}
      <Button
        look="quiet"
        icon={tags.length > 0 ? 'edit' : 'add'}
        aria-label={words.clips.editTags(name)}
        onPress={() => setTyped(tags.join(', '))}
      >
        {words.clips.tags}
      </Button>
      {typed !== null && (
        <FormDialog
          title={words.clips.tags}
          action={words.common.save}
          onSubmit={() => {
            onTag(readTags(typed));
            setTyped(null);
          }}
          onClose={() => setTyped(null)}
        >
          <TagBox value={typed} onChange={setTyped} inUse={inUse} />
        </FormDialog>
      )}
    </div>
  );
}
