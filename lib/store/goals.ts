/**
 * The goals of the whole library, as people have left them, for one indicator over years and bodies. One pass over the
 * records: ten thousand documents take a second or two, and every indicator is known then.
 */
import type { Goal } from '../compare/series.ts';
import { aliasName } from '../lexicon/indicators/aliases.ts';
import { getCorrected, taughtNames } from './corrections.ts';
import type { Library } from './db.ts';
import type { DocumentId } from './rows.ts';
import { isDocumentRow } from './schemas.ts';

/** Records held in memory at once. */
const AT_ONCE = 200;

/** Goals by indicator: its key, or `name:` and the name where no indicator is known. */
export type GoalsByIndicator = ReadonlyMap<string, readonly Goal[]>;

/** @param passedOver documents of which another version speaks (`versionsAmong`) */
export async function goalsByIndicator(
  db: Library,
  passedOver: ReadonlySet<DocumentId>,
): Promise<GoalsByIndicator> {
  const taught = await taughtNames(db);
  const corrected = new Set(await db.corrections.orderBy('documentId').uniqueKeys());
  const goals = new Map<string, Goal[]>();
  let last = '';
  for (;;) {
    // A stretch of the table is one request; by their ids the rows would be ten thousand.
    const rows = await db.documents.where(':id').above(last).limit(AT_ONCE).toArray();
    if (rows.length === 0) return goals;
    for (const row of rows) {
      last = row.id;
      if (passedOver.has(row.id) || !isDocumentRow(row)) continue;
      const record = corrected.has(row.id)
        ? ((await getCorrected(db, row.id))?.row.record ?? row.record)
        : taught(row.record);
      const { issuer, issuedOn } = record.metadata;
      for (const target of record.targets) {
        const key = target.indicatorKey ?? `name:${aliasName(target.indicator)}`;
        const { rects: _, ...anchor } = target.anchor;
        const goal = {
          documentId: row.id,
          body: issuer ?? record.source.name,
          issuedOn,
          target: { ...target, anchor },
        };
        const list = goals.get(key);
        if (list) list.push(goal);
        else goals.set(key, [goal]);
      }
    }
  }
}
