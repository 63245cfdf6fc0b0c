/**
 * Which documents of the library are versions of one (dự thảo, bản ban hành, bản quét): those that bear the same number of
 * the same issuer in the same year, those of the same title and issuer of which at most one number is known, and those a
 * person has tied together.
 */
import type { DocumentId, LabelRow, SummaryRow } from './rows.ts';

/** A document that is not the leading one of its versions. */
export interface Version {
  /** The version that stands for all: the issued one, else the newest. */
  lead: DocumentId;
  /** A draft (bản dự thảo), or another copy of the same paper (bản khác). */
  kind: 'draft' | 'copy';
}

/** By id, for every document that another one leads. */
export function versionsAmong(
  rows: readonly SummaryRow[],
  labels: ReadonlyMap<DocumentId, LabelRow>,
): Map<DocumentId, Version> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const groups = new Groups();
  for (const alike of Map.groupBy(titledAlike(rows), titleKey).values()) {
    const numbers = new Set(alike.map(({ numberKey }) => numberKey).filter(Boolean));
    // Under one title an office issues a plan each month: then only the number tells them apart.
    if (alike.length > 1 && numbers.size <= 1) groups.join(alike.map(({ id }) => id));
  }
  for (const [key, alike] of Map.groupBy(rows, paperKey))
    if (key !== null && alike.length > 1) groups.join(alike.map(({ id }) => id));
  const issued = new Set<DocumentId>();
  for (const { id, draftOf } of labels.values()) {
    if (draftOf === null || !byId.has(id) || !byId.has(draftOf)) continue;
    groups.join([draftOf, id]);
    issued.add(draftOf);
  }
  const versions = new Map<DocumentId, Version>();
  for (const ids of groups.all()) {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    const [lead, ...others] = members.sort(
      (a, b) => Number(issued.has(b.id)) - Number(issued.has(a.id)) || byStanding(a, b),
    );
    if (!lead) continue;
    for (const { id, numberKey } of others) {
      const draft = (labels.get(id)?.draftOf ?? null) !== null || numberKey === '';
      versions.set(id, { lead: lead.id, kind: draft ? 'draft' : 'copy' });
    }
  }
  return versions;
}

/** What was issued before what was not, then the later before the earlier. */
function byStanding(a: SummaryRow, b: SummaryRow): number {
  const numbered = Number(b.numberKey !== '') - Number(a.numberKey !== '');
  if (numbered !== 0) return numbered;
  return compare(b.issuedOn ?? '', a.issuedOn ?? '') || compare(b.addedAt, a.addedAt);
}

/** ISO dates and instants stand in the order of their code units. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const yearOf = ({ issuedOn }: SummaryRow): string => issuedOn?.slice(0, 4) ?? '';

/** Without case, blanks and marks; folding names would take a tenth of a second over a large library. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.,;:“”"]+/g, ' ')
    .trim();

/** Offices issue many documents: each name is brought to its form once. */
const issuers = new Map<string, string>();
function issuerOf({ issuer }: SummaryRow): string {
  const name = issuer ?? '';
  const known = issuers.get(name) ?? plain(name);
  issuers.set(name, known);
  return known;
}

/**
 * Documents that may share their title with a version: drafts, papers of one number, and whatever else their offices
 * have issued. In a large library these are few, and titles take long.
 */
function titledAlike(rows: readonly SummaryRow[]): SummaryRow[] {
  const seen = new Set<string>();
  const offices = new Set<string>();
  for (const row of rows) {
    const paper = `${row.numberKey}\n${issuerOf(row)}`;
    if (row.numberKey === '' || seen.has(paper)) offices.add(issuerOf(row));
    seen.add(paper);
  }
  return rows.filter((row) => row.title !== null && row.issuer !== null && offices.has(issuerOf(row)));
}

const titleKey = (row: SummaryRow): string =>
  [row.documentType ?? '', issuerOf(row), plain(row.title ?? ''), yearOf(row)].join('\n');

function paperKey(row: SummaryRow): string | null {
  if (row.numberKey === '' || row.issuer === null || row.issuedOn === null) return null;
  return `${row.numberKey}\n${issuerOf(row)}\n${row.issuedOn}`;
}

/** Sets of ids that grow together. */
class Groups {
  private readonly byId = new Map<DocumentId, Set<DocumentId>>();

  join(ids: readonly DocumentId[]): void {
    const joined = new Set<DocumentId>();
    for (const id of ids) for (const member of this.byId.get(id) ?? [id]) joined.add(member);
    for (const id of joined) this.byId.set(id, joined);
  }

  all(): DocumentId[][] {
    return [...new Set(this.byId.values())].map((group) => [...group]);
  }
}
