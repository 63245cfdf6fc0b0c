/**
 * Stored shapes checked where they enter the program: a row may have been written by a version before or after this one.
 */
import * as v from 'valibot';
import { VERDICT_KINDS, type Verdict } from '../check/verdicts.ts';
import type { ClipRow, DocumentRow, JobRow, LabelRow, WatchRow } from './rows.ts';

const nullableText = v.nullable(v.string());
const documentIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const originSchema = v.object({
  kind: v.picklist(['tab', 'link', 'file']),
  url: nullableText,
  pageUrl: nullableText,
});

/** Facts are checked as lists of objects with evidence; their fields are the business of the record's own contract. */
const fact = v.looseObject({
  anchor: v.looseObject({ block: v.number(), start: v.number(), end: v.number() }),
});
const recordSchema = v.looseObject({
  source: v.looseObject({ name: v.string(), sha256: v.string(), method: v.string() }),
  metadata: v.looseObject({ number: nullableText, title: nullableText, recipients: v.array(v.string()) }),
  theme: v.nullable(fact),
  targets: v.array(fact),
  assignments: v.array(fact),
  citations: v.array(fact),
  movements: v.array(fact),
  outline: v.array(fact),
});

const documentRowSchema = v.object({
  id: documentIdSchema,
  size: v.number(),
  origin: originSchema,
  addedAt: v.string(),
  openedAt: v.string(),
  record: recordSchema,
  numberKey: v.string(),
  symbolKey: v.string(),
  parentKey: v.string(),
  parentId: nullableText,
});

const jobRowSchema = v.object({
  id: v.number(),
  state: v.picklist(['fetching', 'needs-permission', 'paused', 'queued', 'reading', 'done', 'failed']),
  origin: originSchema,
  tabId: v.nullable(v.number()),
  name: v.string(),
  bytesId: nullableText,
  progress: v.nullable(v.object({ stage: v.string(), done: v.number(), total: v.number() })),
  attempts: v.number(),
  failure: v.nullable(
    v.object({ code: v.string(), details: v.record(v.string(), v.union([v.string(), v.number()])) }),
  ),
  documentId: nullableText,
  known: v.boolean(),
  unpacked: v.optional(v.object({ documents: v.number(), passedOver: v.number() })),
  createdAt: v.number(),
  updatedAt: v.number(),
});

const LONGEST = 20_000;
const shortText = v.pipe(v.string(), v.maxLength(LONGEST));

/** A tag is a word or two, not a text. */
export const LONGEST_TAG = 60;
const labelRowSchema = v.object({
  id: documentIdSchema,
  tags: v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_TAG))),
  draftOf: nullableText,
});

/** A verdict, from the store or from a file that a colleague sent. */
export const verdictSchema = v.object({
  documentId: documentIdSchema,
  documentKey: shortText,
  documentName: shortText,
  rule: shortText,
  subject: shortText,
  childQuote: v.nullable(shortText),
  parentQuote: v.nullable(shortText),
  occurrence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  verdict: v.picklist(VERDICT_KINDS),
  reason: shortText,
  decidedAt: v.pipe(v.string(), v.isoTimestamp()),
  reviewer: v.optional(shortText),
});

const clipCellSchema = v.object({ text: v.string(), rowSpan: v.number(), columnSpan: v.number() });
const clipRowSchema = v.object({
  id: v.number(),
  state: v.picklist(['draft', 'saved']),
  tabId: v.nullable(v.number()),
  savedAt: v.string(),
  mergedInto: v.optional(v.string()),
  tags: v.optional(v.array(v.string())),
  source: v.optional(v.object({ documentId: v.string(), page: v.nullable(v.number()) })),
  url: v.string(),
  title: v.string(),
  capturedAt: v.string(),
  headings: v.array(v.string()),
  parts: v.array(
    v.variant('kind', [
      v.object({ kind: v.literal('paragraph'), text: v.string() }),
      v.object({
        kind: v.literal('table'),
        headerRows: v.number(),
        rows: v.array(v.array(clipCellSchema)),
      }),
    ]),
  ),
  quote: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
  position: v.object({ start: v.number(), end: v.number() }),
  repeats: v.number(),
  hash: v.string(),
  targets: v.array(fact),
  assignments: v.array(fact),
});

const watchRowSchema = v.object({
  key: v.pipe(v.string(), v.nonEmpty()),
  type: nullableText,
  number: nullableText,
  issuedOn: nullableText,
  issuer: nullableText,
  since: v.string(),
});

export const isWatchRow = (row: unknown): row is WatchRow => v.is(watchRowSchema, row);
export const isClipRow = (row: unknown): row is ClipRow => v.is(clipRowSchema, row);
export const isLabelRow = (row: unknown): row is LabelRow => v.is(labelRowSchema, row);
export const isVerdict = (row: unknown): row is Verdict => v.is(verdictSchema, row);
export const isDocumentRow = (row: unknown): row is DocumentRow => v.is(documentRowSchema, row);
export const isJobRow = (row: unknown): row is JobRow => v.is(jobRowSchema, row);
