import type { Anchor } from '../../lib/extract/types.ts';
import { DoubtSnippets } from '../snippet/doubt-snippets.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './quote-box.module.css';

interface QuoteBoxProps {
  /** Whose words these are. */
  source?: string;
  anchor: Anchor | null;
  /** Id of the document when it was scanned: its doubtful numbers are shown as they are printed. */
  scan?: string | null;
  onShow(anchor: Anchor): void;
}

/** The words of a document with their place, and the way to them; says so where there are none. */
export function QuoteBox({ source, anchor, scan = null, onShow }: QuoteBoxProps) {
  const words = useWords();
  if (!anchor)
    return (
      <figure className={styles.box}>
        {source && <figcaption className={styles.caption}>{source}</figcaption>}
        <p className={styles.none}>{words.panel.noCounterpart}</p>
      </figure>
    );
  const place = words.facts.place(anchor.section, anchor.page);
  return (
    <figure className={styles.box}>
      {(source || place) && (
        <figcaption className={styles.caption}>{[source, place].filter(Boolean).join(' · ')}</figcaption>
      )}
      <blockquote className={styles.quote}>{anchor.quote}</blockquote>
      <DoubtSnippets scan={scan} anchor={anchor} onShow={onShow} />
      <div className={styles.actions}>
        <Button look="quiet" icon="locate" onPress={() => onShow(anchor)}>
          {words.facts.showInDocument}
        </Button>
      </div>
    </figure>
  );
}
