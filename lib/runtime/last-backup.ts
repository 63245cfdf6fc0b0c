/**
 * When the library was last backed up, for the reminder in the settings. Kept beside the settings, so that deleting
 * everything forgets it too.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

export interface LastBackup {
  /** ISO instant. */
  at: string;
  /** Documents that the library held then. */
  documents: number;
}

const KEY = 'backup';
const schema = v.object({ at: v.pipe(v.string(), v.isoTimestamp()), documents: v.number() });

/** Null when there was none. */
export async function lastBackup(): Promise<LastBackup | null> {
  const parsed = v.safeParse(schema, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : null;
}

export async function keepLastBackup(last: LastBackup): Promise<void> {
  await browser.storage.local.set({ [KEY]: last });
}
