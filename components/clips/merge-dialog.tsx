import { useEffect, useMemo, useState } from 'react';
import { factsInWords } from '../../lib/clip/formats/facts-in-words.ts';
import type { Merge } from '../../lib/clip/merge.ts';
import { narrowChoices } from '../compare/pair-search.ts';
import type { Choice } from '../ui/chooser.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { SearchableList } from '../ui/searchable-list.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './merge-dialog.module.css';

/** What a merge would do to the chosen document. */
type MergePreview = Pick<Merge, 'added' | 'known' | 'missing'>;

interface MergeDialogProps {
  /** Number of clips. */
  count: number;
  documents: readonly Choice<string>[];
  /** The document the clips were most likely taken from. */
  suggested: string | null;
  /** Null when the document cannot be read. */
  load(id: string): Promise<MergePreview | null>;
  onMerge(id: string): void;
  onClose(): void;
}

/** Chooses the document that clips belong to, and says what will be in its record afterwards. */
export function MergeDialog({ count, documents, suggested, load, onMerge, onClose }: MergeDialogProps) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(suggested);
  const preview = usePreview(chosen, load);
  const shown = useMemo(() => narrowChoices(documents, query, chosen), [documents, query, chosen]);
  const isReady = chosen !== null && preview !== undefined && changesOf(preview) > 0;
  return (
    <FormDialog
      title={words.clips.mergeTitle(count)}
      action={isReady ? words.clips.mergeNow : undefined}
      onSubmit={() => {
        if (isReady) onMerge(chosen);
      }}
      onClose={onClose}
    >
      <p className={styles.quiet}>{words.clips.mergeBody}</p>
      <SearchableList
        findLabel={words.clips.mergeFind}
        label={words.clips.mergeDocuments}
        query={query}
        onQuery={setQuery}
        choices={shown}
        chosen={chosen}
        onPick={setChosen}
        empty={words.clips.mergeNoDocument}
        height="fitting"
      />
      {preview !== undefined && <Outcome preview={preview} />}
    </FormDialog>
  );
}

const changesOf = (preview: MergePreview | null): number => (preview ? preview.added + preview.known : 0);

function Outcome({ preview }: { preview: MergePreview | null }) {
  const words = useWords();
  if (changesOf(preview) === 0 || !preview) return <p role="status">{words.clips.mergeNothing}</p>;
  const missing = factsInWords(preview.missing, words);
  return (
    <div role="status">
      {preview.added > 0 && <p>{words.clips.mergeAdds(preview.added)}</p>}
      {preview.known > 0 && <p>{words.clips.mergeKnown(preview.known)}</p>}
      {missing.length > 0 && (
        <>
          <p>{words.clips.mergeMissing}</p>
          <ul className={styles.missing}>
            {missing.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Undefined until it is known. */
function usePreview(id: string | null, load: MergeDialogProps['load']): MergePreview | null | undefined {
  const [loaded, setLoaded] = useState<{ id: string; preview: MergePreview | null } | null>(null);
  useEffect(() => {
    if (id === null) return;
    let ended = false;
    void load(id).then((preview) => {
      if (!ended) setLoaded({ id, preview });
    });
    return () => {
      ended = true;
    };
  }, [id, load]);
  return loaded && loaded.id === id ? loaded.preview : undefined;
}
