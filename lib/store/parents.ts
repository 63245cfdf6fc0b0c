/**
 * The directive (văn bản chỉ đạo cấp trên) of a document: the one a person chose, else the one in the library that fits
 * its citation best. Numbers repeat every year and in every province, so date and issuer decide between namesakes.
 */
import { fold } from '../text/fold.ts';
import type { Library } from './db.ts';
import { numberKey } from './number-key.ts';
import type { DocumentId, SummaryRow } from './rows.ts';

/** Documents that bear this number, whoever issued them. */
export async function summariesByNumber(db: Library, number: string): Promise<SummaryRow[]> {
  const key = numberKey(number);
  return key ? db.summaries.where('numberKey').equals(key).toArray() : [];
}

/** The directive of one document, undefined when the library has none. */
export async function findParent(db: Library, childId: DocumentId): Promise<SummaryRow | undefined> {
  const child = await db.summaries.get(childId);
  if (!child) return undefined;
  const chosen = child.parentId === null ? undefined : await db.summaries.get(child.parentId);
  if (chosen) return chosen;
  const cited = child.parent?.number;
  return cited ? bestNamesake(child, await summariesByNumber(db, cited)) : undefined;
}

/** `findParent` for a whole list at once, without asking the store for each: ids of the directives by id of the plan. */
export function parentsAmong(rows: readonly SummaryRow[]): Map<DocumentId, DocumentId> {
  const ids = new Set(rows.map((row) => row.id));
  const byNumber = Map.groupBy(
    rows.filter((row) => row.numberKey),
    (row) => row.numberKey,
  );
  const parents = new Map<DocumentId, DocumentId>();
  for (const row of rows) {
    const chosen = row.parentId !== null && ids.has(row.parentId) ? row.parentId : undefined;
    const parent = chosen ?? bestNamesake(row, byNumber.get(row.parentKey) ?? [])?.id;
    if (parent !== undefined) parents.set(row.id, parent);
  }
  return parents;
}

/** The one of several documents with the cited number that fits the citation best. */
function bestNamesake(child: SummaryRow, namesakes: readonly SummaryRow[]): SummaryRow | undefined {
  const cited = child.parent;
  if (!cited?.number) return undefined;
  const others = namesakes.filter((row) => row.id !== child.id);
  // Folding names takes long over a whole library, and nearly always there is nothing to decide.
  if (others.length < 2) return others[0];
  let best: { row: SummaryRow; fit: number } | undefined;
  for (const row of others) {
    const fit = citationFit(cited, row);
    if (!best || fit > best.fit || (fit === best.fit && row.addedAt > best.row.addedAt)) best = { row, fit };
  }
  return best?.row;
}

function citationFit(cited: { issuedOn: string | null; issuer: string | null }, row: SummaryRow): number {
  let fit = 0;
  if (cited.issuedOn && row.issuedOn) fit += cited.issuedOn === row.issuedOn ? 2 : -1;
  if (cited.issuer && row.issuer && fold(row.issuer).includes(fold(cited.issuer))) fit += 1;
  return fit;
}
