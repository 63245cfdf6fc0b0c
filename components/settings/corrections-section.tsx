import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { ErrorNote } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './verdicts-section.module.css';

/** Numbers of what a library or a file holds. */
export interface CorrectionCounts {
  corrections: number;
  aliases: number;
  /** Indicators and units of the person's own. */
  own: number;
}

interface CorrectionsSectionProps {
  stored: CorrectionCounts;
  /** What became of the last file; null before one was chosen. */
  imported: CorrectionCounts | 'refused' | null;
  onExport(): void;
  onImport(file: File): void;
}

/** Corrections and aliases to and from another machine. */
export function CorrectionsSection({ stored, imported, onExport, onImport }: CorrectionsSectionProps) {
  const { corrections: words } = useWords();
  return (
    <section className={styles.section} aria-label={words.fileTitle}>
      <h2>{words.fileTitle}</h2>
      <p className={styles.quiet}>{words.fileBody(stored.corrections, stored.aliases, stored.own)}</p>
      <div className={styles.buttons}>
        <Button isDisabled={stored.corrections + stored.aliases + stored.own === 0} onPress={onExport}>
          {words.exportFile}
        </Button>
        <FileButton
          accept=".json,application/json"
          onFiles={([file]) => {
            if (file) onImport(file);
          }}
        >
          {words.importFile}
        </FileButton>
      </div>
      {imported === 'refused' && <ErrorNote>{words.importFailed}</ErrorNote>}
      {imported !== null && imported !== 'refused' && (
        <p role="status">{words.imported(imported.corrections, imported.aliases, imported.own)}</p>
      )}
    </section>
  );
}
