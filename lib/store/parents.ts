/**
 * The directive (văn bản chỉ đạo cấp trên) of a document: the one a person chose, else the one in the library that fits
 * its citation best. Numbers repeat every year and in every province, so date and issuer decide between namesakes.
 */
import type { Citation } from '../extract/types.ts';
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

/** Directives of one plan: the chosen or cited one first, then those a person has linked besides. */
export type ParentsOf = Map<DocumentId, DocumentId[]>;

/** The directives of every plan of a list, without asking the store for each; plans without one are left out. */
export function allParentsAmong(rows: readonly SummaryRow[]): ParentsOf {
  const ids = new Set(rows.map((row) => row.id));
  const main = parentsAmong(rows);
  const parents: ParentsOf = new Map();
  for (const { id, otherParents = [] } of rows) {
    const first = main.get(id);
    const all = [...(first === undefined ? [] : [first]), ...otherParents];
    const known = [...new Set(all)].filter((parent) => ids.has(parent) && parent !== id);
    if (known.length > 0) parents.set(id, known);
  }
  return parents;
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

/** Remembers which directive a person wants the document checked against; null returns to the cited one. */
export const chooseParent = (db: Library, id: DocumentId, parentId: DocumentId | null): Promise<void> =>
  // Returning to the citation takes back that the cited one was unlinked.
  changeParents(db, id, async () => (parentId === null ? { parentId, notParents: [] } : { parentId }));

/** Links a directive to a plan by hand: as its directive when it has none, besides the one it has otherwise. */
export function linkParent(db: Library, childId: DocumentId, parentId: DocumentId): Promise<void> {
  return changeParents(db, childId, async (row) => {
    const notParents = (row.notParents ?? []).filter((id) => id !== parentId);
    const main = (await findParent(db, childId))?.id;
    if (main === parentId) return { notParents };
    if (main === undefined) return { notParents, parentId };
    return { notParents, otherParents: [...without(row.otherParents, parentId), parentId] };
  });
}

/** Takes a directive off a plan, whether it was cited or linked; the next one linked takes its place. */
export function unlinkParent(db: Library, childId: DocumentId, parentId: DocumentId): Promise<void> {
  return changeParents(db, childId, async (row) => {
    const others = without(row.otherParents, parentId);
    if ((await findParent(db, childId))?.id !== parentId) return { otherParents: others };
    const [next = null, ...rest] = others;
    return {
      parentId: next,
      otherParents: rest,
      // Without it the citation would bring the directive back.
      notParents: [...without(row.notParents, parentId), parentId],
    };
  });
}

const without = (ids: readonly DocumentId[] | undefined, id: DocumentId): DocumentId[] =>
  (ids ?? []).filter((other) => other !== id);

type ParentLinks = Partial<Pick<SummaryRow, 'parentId' | 'otherParents' | 'notParents'>>;

async function changeParents(
  db: Library,
  childId: DocumentId,
  change: (row: SummaryRow) => Promise<ParentLinks>,
): Promise<void> {
  await db.transaction('rw', db.documents, db.summaries, async () => {
    const row = await db.summaries.get(childId);
    if (!row) return;
    const links = await change(row);
    await db.documents.update(childId, links);
    await db.summaries.update(childId, links);
  });
}

/** Remembers that a person has said of a directive that its plans, `count` of them, are all there; null takes it back. */
export async function sayComplete(db: Library, parentId: DocumentId, count: number | null): Promise<void> {
  await db.transaction('rw', db.documents, db.summaries, async () => {
    await db.documents.update(parentId, { completeWith: count });
    await db.summaries.update(parentId, { completeWith: count });
  });
}

/** The one of several documents with the cited number that fits the citation best; none when each is another one. */
function bestNamesake(child: SummaryRow, namesakes: readonly SummaryRow[]): SummaryRow | undefined {
  if (!child.parent?.number) return undefined;
  const others = namesakes.filter(({ id }) => id !== child.id && !child.notParents?.includes(id));
  return bestCited(child.parent, others);
}

type Cited = Pick<Citation, 'number' | 'issuedOn' | 'issuer'>;

/** @param namesakes documents with the cited number */
export function bestCited(cited: Cited, namesakes: readonly SummaryRow[]): SummaryRow | undefined {
  let best: { row: SummaryRow; fit: number } | undefined;
  for (const row of namesakes) {
    const fit = citationFit(cited, row, namesakes.length === 1);
    if (fit === null) continue;
    if (!best || fit > best.fit || (fit === best.fit && row.addedAt > best.row.addedAt)) best = { row, fit };
  }
  return best?.row;
}

/**
 * Null for another directive that happens to bear the number: of another year, or on another day of another issuer. A day
 * cited wrongly is no reason against a directive: that is for the rules to say.
 */
function citationFit(cited: Cited, row: SummaryRow, isAlone: boolean): number | null {
  const sameDay = cited.issuedOn && row.issuedOn ? isSameDay(cited.issuedOn, row.issuedOn) : null;
  // Folding names takes long over a whole library, and nearly always there is nothing more to decide.
  if (sameDay && isAlone) return 2;
  const sameIssuer = cited.issuer && row.issuer ? fold(row.issuer).includes(fold(cited.issuer)) : null;
  const sameYear = sameDay !== false || cited.issuedOn?.slice(0, 4) === row.issuedOn?.slice(0, 4);
  const isOther = sameDay === false && sameIssuer !== true && (!sameYear || sameIssuer === false);
  if (isOther) return null;
  return (sameDay === null ? 0 : sameDay ? 2 : -1) + (sameIssuer ? 1 : 0);
}

/** Blanks left in a date say nothing against it: `2024` is a day of 2024. */
const isSameDay = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
