import { useState } from 'react';
import { formatMoment } from '../../lib/locale/format.ts';
import type { Messages } from '../../lib/locale/messages.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { ErrorNote } from '../ui/states.tsx';
import { Mark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './backup-section.module.css';
import { type BackupState, isBackupDue } from './reminder.ts';

/** What a chosen file holds. */
interface FoundBackup {
  /** ISO instant. */
  createdAt: string;
  documents: number;
  verdicts: number;
}

/** How far the last thing asked for is. */
export type BackupStatus =
  | { kind: 'working'; on: 'save' | 'open' | 'restore' }
  /** `left`: documents that could not be read and are not in the file. */
  | { kind: 'saved'; name: string; left: number }
  | { kind: 'restored'; documents: number }
  | { kind: 'failed'; code: keyof Messages['exports']['backup']['failures'] };

interface BackupSectionProps {
  state: BackupState;
  status: BackupStatus | null;
  /** A file that was found whole and waits for the go-ahead. */
  found: FoundBackup | null;
  onSave(): void;
  onOpen(file: File): void;
  onRestore(): void;
  onCancel(): void;
}

/** Sao lưu và khôi phục: the whole library to one file and back. */
export function BackupSection(props: BackupSectionProps) {
  const { state, status, found, onSave, onOpen, onRestore, onCancel } = props;
  const words = useWords();
  const { backup } = words.exports;
  const [now] = useState(() => Date.now());
  const working = status?.kind === 'working';
  return (
    <section className={styles.section} aria-label={backup.title}>
      <h2>{backup.title}</h2>
      <p className={styles.quiet}>{backup.body}</p>
      <p>
        {state.last
          ? backup.last(formatMoment(Date.parse(state.last.at)), state.last.documents)
          : backup.never}
      </p>
      {isBackupDue(state, now) && (
        <p>
          <Mark symbol="!" tone="missing">
            {backup.due}
          </Mark>
        </p>
      )}
      <div className={styles.buttons}>
        <Button icon="save" isPending={working} onPress={onSave}>
          {backup.save}
        </Button>
        <FileButton
          accept=".zip,application/zip"
          onFiles={([file]) => {
            if (file && !working) onOpen(file);
          }}
        >
          {backup.restore}
        </FileButton>
      </div>
      <p role="status" className={styles.status}>
        {status?.kind === 'working' && backup.working[status.on]}
        {status?.kind === 'saved' && backup.saved(status.name)}
        {status?.kind === 'saved' && status.left > 0 && ` ${backup.left(status.left)}`}
        {status?.kind === 'restored' && backup.restored(status.documents)}
      </p>
      {status?.kind === 'failed' && <ErrorNote>{backup.failures[status.code]}</ErrorNote>}
      <ConfirmDialog
        open={found !== null}
        title={backup.askTitle}
        action={backup.askAction}
        onClose={onCancel}
        onConfirm={onRestore}
      >
        {found && (
          <p>
            {backup.ask(
              formatMoment(Date.parse(found.createdAt)),
              found.documents,
              found.verdicts,
              state.documents,
            )}
          </p>
        )}
      </ConfirmDialog>
    </section>
  );
}
