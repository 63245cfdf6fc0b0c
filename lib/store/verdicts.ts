/**
 * What reviewers decided (kết luận rà soát): each decision is one write, so nothing is lost when the page dies, and each
 * can be taken back, also after the page was opened anew.
 */
import { mergeVerdicts, type VerdictConflict } from '../check/verdict-merge.ts';
import { fingerprintOf, type ReviewedDocument, type Verdict } from '../check/verdicts.ts';
import type { Library } from './db.ts';
import type { DocumentId, VerdictRow } from './rows.ts';
import { isVerdict } from './schemas.ts';

/** Changes kept for taking back, per document. */
const KEPT_CHANGES = 200;

/** Verdicts on a document, given on this file or on another file of the same document. */
export async function verdictsOn(
  db: Library,
  { documentId, documentKey }: Pick<ReviewedDocument, 'documentId' | 'documentKey'>,
): Promise<Verdict[]> {
  const rows = await db.verdicts
    .where('documentId')
    .equals(documentId)
    .or('documentKey')
    .equals(documentKey)
    .toArray();
  return rows.filter((row) => isVerdict(row)).map(asVerdict);
}

/** Every verdict of the library. */
export const allVerdicts = async (db: Library): Promise<Verdict[]> =>
  (await db.verdicts.toArray()).filter((row) => isVerdict(row)).map(asVerdict);

/** Records a decision in place of an earlier one on the same text. */
export async function giveVerdict(db: Library, verdict: Verdict): Promise<void> {
  const row: VerdictRow = { ...verdict, fingerprint: fingerprintOf(verdict) };
  await change(db, row.documentId, row.fingerprint, () => db.verdicts.put(row));
}

/** Takes a decision away: the finding is open again. */
export async function withdrawVerdict(db: Library, verdict: Verdict): Promise<void> {
  const fingerprint = fingerprintOf(verdict);
  await change(db, verdict.documentId, fingerprint, () =>
    db.verdicts.delete([verdict.documentId, fingerprint]),
  );
}

/** Writes the reason or note of a decision. Not a change of its own: typing is taken back in the box. */
export async function explainVerdict(db: Library, verdict: Verdict, reason: string): Promise<void> {
  await db.verdicts.update([verdict.documentId, fingerprintOf(verdict)], { reason });
}

/** Number of changes to this document that can be taken back. */
export const undoableChanges = (db: Library, documentId: DocumentId): Promise<number> =>
  db.verdictChanges.where('documentId').equals(documentId).count();

/** Takes back the last change to a document. @returns the fingerprint it was about, null when there was none */
export function undoVerdict(db: Library, documentId: DocumentId): Promise<string | null> {
  return db.transaction('rw', db.verdicts, db.verdictChanges, async () => {
    const ids = await db.verdictChanges.where('documentId').equals(documentId).primaryKeys();
    const last = ids.length === 0 ? undefined : await db.verdictChanges.get(Math.max(...ids));
    if (!last) return null;
    if (last.before) await db.verdicts.put(last.before);
    else await db.verdicts.delete([documentId, last.fingerprint]);
    await db.verdictChanges.delete(last.id);
    return last.fingerprint;
  });
}

interface ImportedVerdicts {
  /** Verdicts taken over or completed. */
  taken: number;
  conflicts: VerdictConflict[];
}

/** Merges verdicts of a colleague into the library; where both differ mine stays until `giveVerdict` says otherwise. */
export function importVerdicts(db: Library, theirs: readonly Verdict[]): Promise<ImportedVerdicts> {
  return db.transaction('rw', db.verdicts, async () => {
    const { changed, conflicts } = mergeVerdicts(await allVerdicts(db), theirs);
    await db.verdicts.bulkPut(
      changed.map((verdict) => ({ ...verdict, fingerprint: fingerprintOf(verdict) })),
    );
    return { taken: changed.length, conflicts };
  });
}

async function change(
  db: Library,
  documentId: DocumentId,
  fingerprint: string,
  write: () => PromiseLike<unknown>,
): Promise<void> {
  await db.transaction('rw', db.verdicts, db.verdictChanges, async () => {
    const before = (await db.verdicts.get([documentId, fingerprint])) ?? null;
    await write();
    await db.verdictChanges.add({ documentId, fingerprint, before });
    const ids = await db.verdictChanges.where('documentId').equals(documentId).primaryKeys();
    const old = ids.sort((a, b) => a - b).slice(0, Math.max(0, ids.length - KEPT_CHANGES));
    await db.verdictChanges.bulkDelete(old);
  });
}

const asVerdict = ({ fingerprint: _, ...verdict }: VerdictRow): Verdict => verdict;
