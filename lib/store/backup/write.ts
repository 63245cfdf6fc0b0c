/**
 * Writes the whole library into one file.
 */
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { PlanRecord } from '../../extract/types.ts';
import type { Library } from '../db.ts';
import type { ListName, Lists, Manifest, StoredDocument } from './format.ts';
import {
  BACKUP_FORMAT,
  BATCH,
  BackupFailure,
  documentsFile,
  IS_ROW,
  isStoredDocument,
  LISTS,
  listFile,
  MANIFEST,
  originalFile,
  recordsFile,
  SETTINGS,
  STORE_VERSION,
} from './format.ts';

/** What a plain ZIP can hold: sizes are 32 bits; more members than readers of ours look at. */
const MOST_BYTES = 0xffffffff;
const MOST_MEMBERS = 20_000;

/** An archive that grows part by part, so that no more than one batch is held unpacked. */
class Archive {
  private readonly parts: Uint8Array<ArrayBuffer>[] = [];
  private size = 0;
  private members = 0;
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.size += chunk.length;
    this.parts.push(new Uint8Array(chunk));
  });

  json(name: string, value: unknown): void {
    this.add(new ZipDeflate(name, { level: 6 }), strToU8(JSON.stringify(value)));
  }

  /** Documents are compressed already. */
  file(name: string, bytes: Uint8Array): void {
    this.add(new ZipPassThrough(name), bytes);
  }

  private add(member: ZipDeflate | ZipPassThrough, bytes: Uint8Array): void {
    this.members += 1;
    this.zip.add(member);
    member.push(bytes, true);
    if (this.size > MOST_BYTES || this.members > MOST_MEMBERS) throw new BackupFailure('too-large');
  }

  blob(): Blob {
    this.zip.end();
    return new Blob(this.parts, { type: 'application/zip' });
  }
}

interface BackupOptions {
  /** Kept as they are and given back as they were. */
  settings: unknown;
  /** The record in the shape of the published contract. */
  contract(record: PlanRecord): unknown;
  now?: Date;
}

/**
 * The library as it stands at one moment: documents with their texts and files, every list of `LISTS`, settings. What is
 * left out and why: `LEFT_OUT`.
 * @returns the file, what it holds, and the number of documents left out because they cannot be read
 * @throws BackupFailure `too-large`
 */
export function writeBackup(
  db: Library,
  { settings, contract, now = new Date() }: BackupOptions,
): Promise<{ file: Blob; manifest: Manifest; left: number }> {
  return db.transaction('r', db.tables, async () => {
    const archive = new Archive();
    const ids = await db.documents.orderBy('addedAt').primaryKeys();
    let documents = 0;
    const batches = Math.ceil(ids.length / BATCH);
    for (let batch = 0; batch < batches; batch++) {
      const stored: StoredDocument[] = [];
      for (const id of ids.slice(batch * BATCH, (batch + 1) * BATCH)) {
        const [row, text, bytes] = await Promise.all([
          db.documents.get(id),
          db.texts.get(id),
          db.bytes.get(id),
        ]);
        const document = { row, text: text?.document, original: bytes !== undefined };
        // Rows that this version cannot read are not shown either; in a backup they would keep the rest from coming back.
        if (!isStoredDocument(document)) continue;
        stored.push(document);
        if (bytes) archive.file(originalFile(id), bytes.bytes);
      }
      documents += stored.length;
      archive.json(documentsFile(batch), stored);
      archive.json(
        recordsFile(batch),
        stored.map(({ row }) => contract(row.record)),
      );
    }
    const lists: Lists = {
      verdicts: (await db.verdicts.toArray()).filter(IS_ROW.verdicts),
      corrections: (await db.corrections.toArray()).filter(IS_ROW.corrections),
      aliases: (await db.aliases.toArray()).filter(IS_ROW.aliases),
      clips: (await db.clips.toArray()).filter((row) => IS_ROW.clips(row) && row.state === 'saved'),
      labels: (await db.labels.toArray()).filter(IS_ROW.labels),
      ownIndicators: (await db.ownIndicators.toArray()).filter(IS_ROW.ownIndicators),
      ownUnits: (await db.ownUnits.toArray()).filter(IS_ROW.ownUnits),
      watches: (await db.watches.toArray()).filter(IS_ROW.watches),
    };
    const counts = Object.fromEntries(LISTS.map((list) => [list, lists[list].length])) as Record<
      ListName,
      number
    >;
    for (const list of LISTS) archive.json(listFile(list), lists[list]);
    archive.json(SETTINGS, settings);
    const manifest: Manifest = {
      format: BACKUP_FORMAT,
      store: STORE_VERSION,
      createdAt: now.toISOString(),
      documents,
      batches,
      ...counts,
    };
    archive.json(MANIFEST, manifest);
    return { file: archive.blob(), manifest, left: ids.length - documents };
  });
}
