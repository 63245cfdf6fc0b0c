/**
 * Archives (tệp nén): the documents inside become jobs of their own, read like any other file.
 */
import { documentsInArchive, filesInArchive } from '../read/index.ts';
import type { Library } from '../store/db.ts';
import { type Unpacked, unpackJob } from '../store/jobs.ts';
import { sha256 } from './sha256.ts';

/** Opens the archive of a job. @throws ReadFailure `too-large` for a bomb, `encrypted` where a password is wanted */
export async function unpackArchive(db: Library, jobId: number, bytes: Uint8Array): Promise<void> {
  const members = documentsInArchive(bytes);
  const documents: Unpacked[] = [];
  for (const member of members) {
    const copy = new Uint8Array(member.bytes);
    documents.push({ name: baseName(member.name), sha256: await sha256(copy), bytes: copy });
  }
  await unpackJob(db, jobId, documents, filesInArchive(bytes) - members.length);
}

/** Folders inside an archive tell nothing that the document does not. */
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
