/**
 * What people have put right. Records are kept as they were read; corrections and aliases are laid over them whenever a
 * document is opened or checked, so that reading it anew loses nothing and every correction can be taken back.
 */
import * as v from 'valibot';
import { reviewedDocument } from '../check/verdicts.ts';
import { withClips } from '../clip/merge.ts';
import { aliasMap, withAliases } from '../corrections/aliases.ts';
import { applyCorrections } from '../corrections/apply.ts';
import { aliasSchema, type CorrectionFile, correctionSchema } from '../corrections/exchange.ts';
import { withOwnNames } from '../corrections/own-names.ts';
import type { Alias, CorrectedRecord, Correction } from '../corrections/types.ts';
import type { ParsedDocument } from '../document/types.ts';
import type { PlanRecord } from '../extract/types.ts';
import { aliasName } from '../lexicon/indicators/aliases.ts';
import { clipsMergedInto, mergeState } from './clips.ts';
import { isOfHeader, writeSummaries } from './corrected-summary.ts';
import type { Library } from './db.ts';
import { keepOwnIndicator, keepOwnUnit, ownLexicon } from './own-lexicon.ts';
import type { DocumentId, DocumentRow } from './rows.ts';
import { isDocumentRow } from './schemas.ts';

/** A document as a person has left it. */
export interface CorrectedDocument {
  row: DocumentRow & { record: CorrectedRecord };
  document: ParsedDocument;
  /** Corrections made in this file or in another file of the same document. */
  corrections: Correction[];
  documentKey: string;
}

/** A document with its text, corrected; undefined when the library has none or cannot read it. */
export const getCorrected = async (db: Library, id: DocumentId): Promise<CorrectedDocument | undefined> =>
  (await getAllCorrected(db, [id]))[0];

/** `getCorrected` of several documents, in the order of their ids. All are in memory together. */
export async function getAllCorrected(
  db: Library,
  ids: readonly DocumentId[],
): Promise<(CorrectedDocument | undefined)[]> {
  const [rows, texts, taught] = await Promise.all([
    db.documents.bulkGet([...ids]),
    db.texts.bulkGet([...ids]),
    taughtNames(db),
  ]);
  const known = rows.map((row) => (row && isDocumentRow(row) ? row : undefined));
  const documentKeys = known.map((row) => row && reviewedDocument(row.record).documentKey);
  const [correctionsOn, clipsOn] = await Promise.all([
    correctionsOf(
      db,
      ids,
      documentKeys.filter((key) => key !== undefined),
    ),
    clipsMergedInto(db, ids),
  ]);
  return known.map((row, index): CorrectedDocument | undefined => {
    const document = texts[index]?.document;
    const documentKey = documentKeys[index];
    if (!row || !document || documentKey === undefined) return undefined;
    const corrections = correctionsOn(row.id, documentKey);
    const clipped = withClips(taught(row.record), clipsOn(row.id), document.blocks).record;
    const record = applyCorrections(clipped, corrections, document.blocks);
    return { row: { ...row, record }, document, corrections, documentKey };
  });
}

/** The row of a document, corrected, without its text where nothing needs it: what a side panel shows. */
export const getCorrectedRow = async (db: Library, id: DocumentId): Promise<DocumentRow | undefined> =>
  (await getCorrectedRows(db, [id]))[0];

/** `getCorrectedRow` of several documents, in the order of their ids. */
export async function getCorrectedRows(
  db: Library,
  ids: readonly DocumentId[],
): Promise<(DocumentRow | undefined)[]> {
  const [rows, taught] = await Promise.all([db.documents.bulkGet([...ids]), taughtNames(db)]);
  const known = rows.map((row) => (row && isDocumentRow(row) ? row : undefined));
  const keys = known.map((row) => (row ? reviewedDocument(row.record).documentKey : ''));
  const [correctionsOn, clipsOn] = await Promise.all([
    correctionsOf(db, ids, keys.filter(Boolean)),
    clipsMergedInto(db, ids),
  ]);
  const changed = known.flatMap((row, index) =>
    row && correctionsOn(row.id, keys[index] ?? '').length + clipsOn(row.id).length > 0 ? [row.id] : [],
  );
  const plans = await getAllCorrected(db, changed);
  const asLeft = new Map(changed.map((id, at) => [id, plans[at]?.row]));
  return known.map((row) => {
    if (!row) return undefined;
    // Without its text nothing of it can be corrected any more.
    return asLeft.has(row.id) ? (asLeft.get(row.id) ?? row) : { ...row, record: taught(row.record) };
  });
}

/** Lays over a record what people have said of names: their own indicators first, then the meaning of single names. */
export async function taughtNames(
  db: Library,
): Promise<<R extends Pick<PlanRecord, 'targets'>>(record: R) => R> {
  const [aliases, own] = await Promise.all([allAliases(db), ownLexicon(db)]);
  const map = aliasMap(aliases);
  return (record) => withAliases(withOwnNames(record, own), map);
}

/** The corrections of each of several documents: those made in its file, and in another file of the same document. */
async function correctionsOf(
  db: Library,
  ids: readonly DocumentId[],
  documentKeys: readonly string[],
): Promise<(id: DocumentId, documentKey: string) => Correction[]> {
  const rows = await db.corrections
    .where('documentId')
    .anyOf(ids)
    .or('documentKey')
    .anyOf(documentKeys)
    .toArray();
  const valid = rows.filter(({ correction }) => v.is(correctionSchema, correction));
  return (id, documentKey) =>
    valid.flatMap((row) =>
      row.documentId === id || row.documentKey === documentKey ? [row.correction] : [],
    );
}

/** Records a correction in place of an earlier one of the same fact. */
export async function keepCorrection(db: Library, correction: Correction, now = new Date()): Promise<void> {
  await db.transaction('rw', db.corrections, db.documents, db.summaries, async () => {
    await db.corrections.put(rowOf(correction, now));
    if (isOfHeader(correction)) await writeSummaries(db, [correction.sha256]);
  });
}

/** Takes a correction back: the fact is again as it was read. */
export function dropCorrection(db: Library, id: string): Promise<void> {
  return db.transaction('rw', db.corrections, db.documents, db.summaries, async () => {
    const row = await db.corrections.get(id);
    await db.corrections.delete(id);
    if (row && isOfHeader(row.correction)) await writeSummaries(db, [row.documentId]);
  });
}

/** From now on the name means this indicator. */
export async function keepAlias(db: Library, alias: Alias, now = new Date()): Promise<void> {
  await db.aliases.put({ ...alias, form: aliasName(alias.name), changedAt: now.toISOString() });
}

/** The name means again what it meant by itself. */
export const dropAlias = (db: Library, name: string): Promise<void> => db.aliases.delete(aliasName(name));

export async function allAliases(db: Library): Promise<Alias[]> {
  const rows = await db.aliases.toArray();
  return rows.filter((row) => v.is(aliasSchema, row)).map(({ name, key }) => ({ name, key }));
}

/** Every correction of the library. */
export async function allCorrections(db: Library): Promise<Correction[]> {
  const rows = await db.corrections.toArray();
  return rows.map(({ correction }) => correction).filter((one) => v.is(correctionSchema, one));
}

/** Takes over a file of corrections; on the same fact or name the file's replaces the library's. */
export function takeCorrections(db: Library, file: CorrectionFile, now = new Date()): Promise<void> {
  const { corrections, aliases, documents, summaries, ownIndicators, ownUnits } = db;
  const tables = [corrections, aliases, documents, summaries, ownIndicators, ownUnits];
  return db.transaction('rw', tables, async () => {
    await db.corrections.bulkPut(file.corrections.map((correction) => rowOf(correction, now)));
    await writeSummaries(
      db,
      file.corrections.filter(isOfHeader).map(({ sha256 }) => sha256),
    );
    for (const alias of file.aliases) await keepAlias(db, alias, now);
    for (const indicator of file.indicators) await keepOwnIndicator(db, indicator, now);
    for (const unit of file.units) await keepOwnUnit(db, unit, now);
  });
}

/**
 * Changes whenever a correction, an alias, the person's own lexicon or what was merged does: what was checked before is
 * then out of date.
 */
export async function correctionState(db: Library): Promise<string> {
  const states = await Promise.all(
    [db.corrections, db.aliases, db.ownIndicators, db.ownUnits].map(async (table) => {
      const last = await table.orderBy('changedAt').last();
      return `${await table.count()}@${last?.changedAt ?? ''}`;
    }),
  );
  return [...states, await mergeState(db)].join(' ');
}

const rowOf = (correction: Correction, now: Date) => ({
  id: correction.id,
  documentId: correction.sha256,
  documentKey: correction.documentKey,
  changedAt: now.toISOString(),
  correction,
});
