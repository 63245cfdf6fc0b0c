import type { Anchor, PlanRecord } from '../../lib/extract/types.ts';
import { documentLabel } from '../../lib/locale/document-label.ts';
import { Information } from '../facts/information.tsx';
import { EmptyState, Loading } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './document-preview.module.css';

interface DocumentPreviewProps {
  /** Record of the one chosen document: null when none or several are chosen, undefined while it loads. */
  record: PlanRecord | null | undefined;
  selected: number;
  onShow(anchor: Anchor): void;
}

/** What the library knows of the chosen document. */
export function DocumentPreview({ record, selected, onShow }: DocumentPreviewProps) {
  const words = useWords();
  if (record === undefined) return <Loading />;
  if (!record)
    return (
      <EmptyState
        icon="document"
        title={selected > 1 ? words.common.selected(selected) : words.library.chooseOne}
      />
    );
  return (
    <div className={styles.preview}>
      <header className={styles.head}>
        <p className={styles.label}>{documentLabel(record.metadata, words)}</p>
        <h2 className={styles.title}>{record.metadata.title ?? record.source.name}</h2>
      </header>
      <Information record={record} onShow={onShow} />
    </div>
  );
}
