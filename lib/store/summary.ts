/**
 * The summary of a document: the one slim row that lists, search and the choice of a directive need. Made from the
 * document's row and never edited by itself, so it can be made anew at any time.
 */
import type { PlanRecord } from '../extract/types.ts';
import { foldPlain } from '../text/fold.ts';
import type { DocumentRow, SummaryRow } from './rows.ts';

export function summaryOf(row: DocumentRow): SummaryRow {
  const { record } = row;
  const { metadata, source } = record;
  const { parent } = metadata;
  return {
    id: row.id,
    addedAt: row.addedAt,
    documentType: metadata.documentType,
    title: metadata.title,
    name: source.name,
    number: metadata.number,
    issuer: metadata.issuer,
    issuerLevel: metadata.issuerLevel,
    issuedOn: metadata.issuedOn,
    numberKey: row.numberKey,
    parentKey: row.parentKey,
    parentId: row.parentId,
    otherParents: row.otherParents ?? [],
    notParents: row.notParents ?? [],
    completeWith: row.completeWith ?? null,
    parent: parent && { number: parent.number, issuedOn: parent.issuedOn, issuer: parent.issuer },
    ...(metadata.doubts ? { doubts: metadata.doubts } : {}),
    targets: record.targets.length,
    assignments: record.assignments.length,
    confidence: Math.min(1, ...record.quality.pages.map((page) => page.confidence)),
    words: wordsOf(record),
  };
}

/** Each word once: whether a word occurs is all that search asks, and a third of the text answers it. */
function wordsOf({ metadata, theme, source, targets }: PlanRecord): string {
  const texts = [
    metadata.title,
    metadata.number,
    metadata.symbol,
    metadata.issuer,
    metadata.place,
    metadata.parent?.number,
    theme?.text,
    source.name,
    ...targets.map((target) => target.indicator),
  ];
  return [...new Set(foldPlain(texts.filter(Boolean).join(' ')).split(' '))].join(' ');
}
