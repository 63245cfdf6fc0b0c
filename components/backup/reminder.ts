/**
 * Whether it is time for a backup (nhắc sao lưu): nobody thinks of one before the data are gone.
 */
export interface BackupState {
  /** ISO instant of the last backup and the number of documents then, null when there was none. */
  last: { at: string; documents: number } | null;
  /** Documents in the library now. */
  documents: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** After so many days a backup is old, if anything has come since. */
const OLD = 14;
/** So many new documents are worth a backup at once. */
const MANY = 20;

/** True when losing the library now would lose work that no backup holds. */
export function isBackupDue({ last, documents }: BackupState, now: number): boolean {
  if (documents === 0) return false;
  if (!last) return true;
  const added = documents - last.documents;
  return added >= MANY || (added !== 0 && now - Date.parse(last.at) > OLD * DAY);
}
