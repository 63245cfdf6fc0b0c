/**
 * What stands in a backup (bản sao lưu): one ZIP with a manifest, the library's rows in batches, and the original files
 * as they were read. Everything is checked on the way in: a backup may be damaged, edited, or somebody else's.
 */
import * as v from 'valibot';
import {
  aliasSchema,
  correctionSchema,
  ownIndicatorSchema,
  ownUnitSchema,
} from '../../corrections/exchange.ts';
import { VERSIONS } from '../migrations/index.ts';
import type {
  AliasRow,
  ClipRow,
  CorrectionRow,
  DocumentRow,
  LabelRow,
  OwnIndicatorRow,
  OwnUnitRow,
  TextRow,
  VerdictRow,
  WatchRow,
} from '../rows.ts';
import { isClipRow, isDocumentRow, isLabelRow, isWatchRow, verdictSchema } from '../schemas.ts';

export const BACKUP_FORMAT = 'doi-chieu/backup@1';

/** The shape of the store that this program writes. */
export const STORE_VERSION = VERSIONS.at(-1)?.number ?? 0;

/** Documents in one file of the archive: bounds what has to be held in memory at a time. */
export const BATCH = 25;

export const MANIFEST = 'manifest.json';
export const SETTINGS = 'settings.json';
export const documentsFile = (batch: number): string =>
  `documents/${String(batch + 1).padStart(5, '0')}.json`;
/** Records in the shape of the published contract, for other programs; not read back. */
export const recordsFile = (batch: number): string => `records/${String(batch + 1).padStart(5, '0')}.json`;
export const originalFile = (id: string): string => `originals/${id}`;
export const listFile = (list: ListName): string => `${list}.json`;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const manifestSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  /** Version of the store whose rows these are. */
  store: v.pipe(count, v.maxValue(STORE_VERSION)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  documents: count,
  batches: count,
  verdicts: count,
  corrections: count,
  aliases: count,
  clips: count,
  // Not yet there in what earlier versions wrote.
  labels: v.optional(count, 0),
  ownIndicators: v.optional(count, 0),
  ownUnits: v.optional(count, 0),
  watches: v.optional(count, 0),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** Null when it is none. */
export function asManifest(value: unknown): Manifest | null {
  const parsed = v.safeParse(manifestSchema, value);
  return parsed.success ? parsed.output : null;
}

/** True for a manifest of this product that a later version of it has written. */
export const isNewer = (value: unknown): boolean =>
  v.is(
    v.looseObject({ format: v.pipe(v.string(), v.startsWith('doi-chieu/backup@')), store: v.number() }),
    value,
  );

const textSchema = v.looseObject({
  source: v.looseObject({ name: v.string(), sha256: v.string(), method: v.string() }),
  blocks: v.array(v.looseObject({ index: v.number(), text: v.string(), original: v.string() })),
  tables: v.array(v.looseObject({ rows: v.number(), columns: v.number() })),
  furniture: v.array(v.looseObject({ text: v.string() })),
  pageSizes: v.array(v.object({ width: v.number(), height: v.number() })),
  quality: v.looseObject({ pages: v.array(v.looseObject({ page: v.number() })) }),
  warnings: v.array(v.looseObject({ code: v.string() })),
});

/** A document with the text it was made from; `original` says whether its bytes are in the archive. */
export interface StoredDocument {
  row: DocumentRow;
  text: TextRow['document'];
  original: boolean;
}

export const isStoredDocument = (value: unknown): value is StoredDocument =>
  v.is(v.object({ row: v.custom(isDocumentRow), text: textSchema, original: v.boolean() }), value);

const correctionRowSchema = v.object({
  id: v.string(),
  documentId: v.string(),
  documentKey: v.string(),
  changedAt: v.string(),
  correction: correctionSchema,
});
const aliasRowSchema = v.object({
  name: v.string(),
  key: v.string(),
  form: v.string(),
  changedAt: v.string(),
});
const verdictRowSchema = v.object({ ...verdictSchema.entries, fingerprint: v.string() });

/** Tables small enough to stand in one file each. */
export interface Lists {
  verdicts: VerdictRow[];
  corrections: CorrectionRow[];
  aliases: AliasRow[];
  clips: ClipRow[];
  labels: LabelRow[];
  ownIndicators: OwnIndicatorRow[];
  ownUnits: OwnUnitRow[];
  watches: WatchRow[];
}
export type ListName = keyof Lists;
export const LISTS: readonly ListName[] = [
  'verdicts',
  'corrections',
  'aliases',
  'clips',
  'labels',
  'ownIndicators',
  'ownUnits',
  'watches',
];

/** Tables that stand in the archive in another shape than a list: documents with their texts, and the files. */
export const IN_DOCUMENTS: readonly string[] = ['documents', 'texts', 'bytes'];

/** Tables that are not in a backup, with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  summaries: 'made anew from the documents when the backup is restored',
  goals: 'made anew from the documents when the backup is restored',
  goalNames: 'made anew from the documents when the backup is restored',
  jobs: 'under way in this browser only; a file that was not read yet is imported again',
  recognised: 'what OCR has seen of a document that is still being read',
  verdictChanges: 'what can be taken back ends with the session it was done in',
};

/** How a row of each list is told from something else. */
export const IS_ROW: { readonly [Name in ListName]: (row: unknown) => row is Lists[Name][number] } = {
  verdicts: (row): row is VerdictRow => v.is(verdictRowSchema, row),
  corrections: (row): row is CorrectionRow => v.is(correctionRowSchema, row),
  aliases: (row): row is AliasRow => v.is(aliasRowSchema, row) && v.is(aliasSchema, row),
  clips: isClipRow,
  labels: isLabelRow,
  ownIndicators: (row): row is OwnIndicatorRow =>
    v.is(v.looseObject({ changedAt: v.string() }), row) && v.is(ownIndicatorSchema, row),
  ownUnits: (row): row is OwnUnitRow =>
    v.is(v.looseObject({ changedAt: v.string() }), row) && v.is(ownUnitSchema, row),
  watches: isWatchRow,
};

type BackupFailureCode =
  /** Not a backup of this product. */
  | 'not-a-backup'
  /** Written by a later version. */
  | 'newer'
  /** Parts are missing or not what they should be. */
  | 'damaged'
  /** More than one archive of this kind can hold, or an archive that unpacks to more than it may. */
  | 'too-large';

/** Thrown before anything has been written. */
export class BackupFailure extends Error {
  readonly code: BackupFailureCode;

  constructor(code: BackupFailureCode) {
    super(code);
    this.name = 'BackupFailure';
    this.code = code;
  }
}
