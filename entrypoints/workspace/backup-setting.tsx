import { useEffect, useState } from 'react';
import { BackupSection, type BackupStatus } from '../../components/backup/backup-section.tsx';
import { saveFile } from '../../components/export/save-file.ts';
import { recordJson } from '../../lib/export/json.ts';
import { keepLastBackup, type LastBackup, lastBackup } from '../../lib/runtime/last-backup.ts';
import { restoreSettings } from '../../lib/runtime/settings.ts';
import { BackupFailure } from '../../lib/store/backup/format.ts';
import { type Backup, openBackup, restoreBackup } from '../../lib/store/backup/restore.ts';
import { writeBackup } from '../../lib/store/backup/write.ts';
import { library } from '../../lib/store/db.ts';
import { useSettings } from '../pages/settings-context.ts';
import { useLive } from '../pages/use-live.ts';

export function BackupSetting() {
  const settings = useSettings();
  const documents = useLive(() => library.documents.count(), []) ?? 0;
  const [last, setLast] = useState<LastBackup | null>(null);
  const [status, setStatus] = useState<BackupStatus | null>(null);
  const [found, setFound] = useState<Backup | null>(null);
  useEffect(() => {
    void lastBackup().then(setLast);
  }, []);

  /** What stands in a file is safe, whether it was just written or just read. */
  const remember = async (made: LastBackup): Promise<void> => {
    await keepLastBackup(made);
    setLast(made);
  };

  /** Shows what is going on, and a failure in words. */
  const working = async (
    on: 'save' | 'open' | 'restore',
    work: () => Promise<BackupStatus | null>,
  ): Promise<void> => {
    setStatus({ kind: 'working', on });
    try {
      setStatus(await work());
    } catch (error) {
      if (!(error instanceof BackupFailure)) console.error(error);
      setStatus({ kind: 'failed', code: error instanceof BackupFailure ? error.code : 'unexpected' });
    }
  };
  return (
    <BackupSection
      state={{ last, documents }}
      status={status}
      found={found?.manifest ?? null}
      onSave={() =>
        void working('save', async () => {
          const { file, manifest, left } = await writeBackup(library, { settings, contract: recordJson });
          const name = `sao-luu-doi-chieu_${manifest.createdAt.slice(0, 10)}.zip`;
          saveFile(name, file, file.type);
          await remember({ at: manifest.createdAt, documents });
          return { kind: 'saved', name, left };
        })
      }
      onOpen={(file) =>
        void working('open', async () => {
          setFound(openBackup(new Uint8Array(await file.arrayBuffer())));
          return null;
        })
      }
      onCancel={() => setFound(null)}
      onRestore={() => {
        if (!found) return;
        setFound(null);
        void working('restore', async () => {
          await restoreBackup(library, found);
          await restoreSettings(found.settings);
          await remember({ at: found.manifest.createdAt, documents: found.manifest.documents });
          return { kind: 'restored', documents: found.manifest.documents };
        });
      }}
    />
  );
}
