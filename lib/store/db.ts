/**
 * The library in IndexedDB. The only place that knows the schema; all reading and writing goes through the queries
 * beside it (`documents.ts`, `parents.ts`, `verdicts.ts`, `corrections.ts`, `own-lexicon.ts`, `labels.ts`,
 * `goals.ts`, `clips.ts`, `watches.ts`, `jobs.ts`, `recognised.ts`).
 */
import { Dexie, type EntityTable, type InsertType, type Table } from 'dexie';
import { VERSIONS } from './migrations/index.ts';
import type {
  AliasRow,
  BytesRow,
  ClipRow,
  CorrectionRow,
  DocumentId,
  DocumentRow,
  GoalNamesRow,
  GoalRow,
  JobRow,
  LabelRow,
  OwnIndicatorRow,
  OwnUnitRow,
  RecognisedRow,
  SummaryRow,
  TextRow,
  VerdictChangeRow,
  VerdictRow,
  WatchRow,
} from './rows.ts';

type JobTable = Table<JobRow, number, InsertType<JobRow, 'id'>>;

export class Library extends Dexie {
  declare documents: EntityTable<DocumentRow, 'id'>;
  declare summaries: EntityTable<SummaryRow, 'id'>;
  declare texts: EntityTable<TextRow, 'id'>;
  declare goals: Table<GoalRow, [string, DocumentId]>;
  declare goalNames: EntityTable<GoalNamesRow, 'id'>;
  declare bytes: EntityTable<BytesRow, 'id'>;
  declare jobs: JobTable;
  declare recognised: Table<RecognisedRow, [DocumentId, string, RecognisedRow['mode']]>;
  declare verdicts: Table<VerdictRow, [DocumentId, string]>;
  declare verdictChanges: Table<VerdictChangeRow, number, InsertType<VerdictChangeRow, 'id'>>;
  declare corrections: EntityTable<CorrectionRow, 'id'>;
  declare aliases: EntityTable<AliasRow, 'form'>;
  declare labels: EntityTable<LabelRow, 'id'>;
  declare ownIndicators: EntityTable<OwnIndicatorRow, 'key'>;
  declare ownUnits: EntityTable<OwnUnitRow, 'name'>;
  declare clips: Table<ClipRow, number, InsertType<ClipRow, 'id'>>;
  declare watches: EntityTable<WatchRow, 'key'>;

  constructor(name = 'doi-chieu') {
    super(name);
    for (const { number, stores, upgrade } of VERSIONS) {
      const version = this.version(number).stores(stores);
      if (upgrade) version.upgrade(upgrade);
    }
  }
}

/** The library of this browser profile; opened on first use. */
export const library = new Library();
