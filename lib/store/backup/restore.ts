/**
 * Reads a backup and puts it in place of the library. Everything is looked at before anything is written, and all is
 * written in one transaction: a bad file changes nothing.
 */
import { strFromU8 } from 'fflate';
import { isZip, type ZipEntry, zipContent, zipEntries } from '../../read/zip/entries.ts';
import { isOfHeader, writeSummaries } from '../corrected-summary.ts';
import type { Library } from '../db.ts';
import { writeGoals } from '../goal-rows.ts';
import { summaryOf } from '../summary.ts';
import {
  asManifest,
  BackupFailure,
  documentsFile,
  IS_ROW,
  isNewer,
  isStoredDocument,
  LISTS,
  type ListName,
  type Lists,
  listFile,
  MANIFEST,
  type Manifest,
  originalFile,
  SETTINGS,
  type StoredDocument,
} from './format.ts';

/** Bounds against bombs: unpacked bytes of one member, and of all of them. */
export interface Limits {
  member: number;
  total: number;
}
const LIMITS: Limits = { member: 512 * 1024 * 1024, total: 8 * 1024 * 1024 * 1024 };

/** A backup that was found to be whole. */
export interface Backup {
  manifest: Manifest;
  /** As they were given to `writeBackup`; to be checked by whoever takes them. */
  settings: unknown;
  documents(batch: number): StoredDocument[];
  list<Name extends ListName>(name: Name): Lists[Name];
  original(id: string): Uint8Array;
}

/** Members of the archive, unpacked when they are asked for. */
class Members {
  private readonly bytes: Uint8Array;
  private readonly entries: Map<string, ZipEntry>;
  private readonly limits: Limits;
  private readonly seen = new Map<string, number>();
  private total = 0;

  constructor(bytes: Uint8Array, limits: Limits) {
    if (!isZip(bytes)) throw new BackupFailure('not-a-backup');
    this.bytes = bytes;
    this.limits = limits;
    this.entries = new Map(zipEntries(bytes).map((entry) => [entry.name, entry]));
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  read(name: string): Uint8Array {
    const entry = this.entries.get(name);
    if (!entry) throw new BackupFailure('damaged');
    const { bytes, complete, overLimit } = zipContent(this.bytes, entry, this.limits.member);
    // A member read a second time, when it is written, counts once.
    this.total += bytes.length - (this.seen.get(name) ?? 0);
    this.seen.set(name, bytes.length);
    if (overLimit || this.total > this.limits.total) throw new BackupFailure('too-large');
    if (!complete) throw new BackupFailure('damaged');
    return bytes;
  }

  json(name: string): unknown {
    const bytes = this.read(name);
    try {
      return JSON.parse(strFromU8(bytes));
    } catch {
      throw new BackupFailure('damaged');
    }
  }
}

/** Looks through the whole file. @throws BackupFailure */
export function openBackup(bytes: Uint8Array, limits = LIMITS): Backup {
  const members = new Members(bytes, limits);
  if (!members.has(MANIFEST)) throw new BackupFailure('not-a-backup');
  const stated = members.json(MANIFEST);
  const manifest = asManifest(stated);
  if (!manifest) throw new BackupFailure(isNewer(stated) ? 'newer' : 'not-a-backup');
  const backup: Backup = {
    manifest,
    settings: members.json(SETTINGS),
    documents: (batch) => documentsOf(members.json(documentsFile(batch))),
    // A list that the version which wrote the backup did not know is empty.
    list: (name) =>
      manifest[name] === 0 && !members.has(listFile(name)) ? [] : listOf(name, members.json(listFile(name))),
    original: (id) => members.read(originalFile(id)),
  };
  let documents = 0;
  for (let batch = 0; batch < manifest.batches; batch++) {
    const stored = backup.documents(batch);
    documents += stored.length;
    for (const { row, original } of stored) if (original) backup.original(row.id);
  }
  const short = LISTS.filter((name) => backup.list(name).length !== manifest[name]);
  if (documents !== manifest.documents || short.length > 0) throw new BackupFailure('damaged');
  return backup;
}

function documentsOf(value: unknown): StoredDocument[] {
  if (Array.isArray(value) && value.every(isStoredDocument)) return value;
  throw new BackupFailure('damaged');
}

function listOf<Name extends ListName>(name: Name, value: unknown): Lists[Name] {
  const isRow: (row: unknown) => boolean = IS_ROW[name];
  if (Array.isArray(value) && value.every(isRow)) return value as Lists[Name];
  throw new BackupFailure('damaged');
}

/** Puts the backup in place of what the library holds. Either all of it is there afterwards, or all of what was before. */
export async function restoreBackup(db: Library, backup: Backup): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    // Jobs go on: they belong to this browser, not to the library that makes way.
    const cleared = db.tables.filter(({ name }) => name !== 'jobs' && name !== 'recognised');
    await Promise.all(cleared.map((table) => table.clear()));
    for (let batch = 0; batch < backup.manifest.batches; batch++)
      for (const { row, text, original } of backup.documents(batch)) {
        await db.documents.put(row);
        await db.summaries.put(summaryOf(row));
        await writeGoals(db, row);
        await db.texts.put({ id: row.id, document: text });
        if (original) await db.bytes.put({ id: row.id, bytes: backup.original(row.id) });
      }
    for (const name of LISTS) await db.table(name).bulkPut(backup.list(name));
    // The lists show corrected headers.
    const corrected = backup.list('corrections').map(({ correction }) => correction);
    await writeSummaries(
      db,
      corrected.filter(isOfHeader).map(({ sha256 }) => sha256),
    );
  });
}
