/**
 * Rows of the store. One row a document with its record embedded: sixty thousand targets load in half a second that
 * way, against thirteen as rows of their own. Text and bytes, which only a reader of one document needs, stand apart.
 */
import type { Verdict } from '../check/verdicts.ts';
import type { Clip } from '../clip/types.ts';
import type { Alias, Correction } from '../corrections/types.ts';
import type { ParsedDocument } from '../document/types.ts';
import type { Citation, IssuerLevel, Metadata, PlanRecord, Target } from '../extract/types.ts';
import type { OwnIndicator } from '../lexicon/indicators/types.ts';
import type { OwnUnit } from '../lexicon/units/types.ts';
import type { FailureCode, FetchFailureCode } from '../read/failure.ts';
import type { OcrWord, ReadProgress } from '../read/reader.ts';

/** Hex SHA-256 of the bytes: the same file is the same document wherever it came from. */
export type DocumentId = string;

/** Where the bytes came from (nguồn): the tab in front of the reader, a link on a page, a file of theirs. */
export interface Origin {
  kind: 'tab' | 'link' | 'file';
  /** Address of the document, null for a file. */
  url: string | null;
  /** Address of the page that held the link, null otherwise. */
  pageUrl: string | null;
}

/** A document of the library (thư viện). */
export interface DocumentRow {
  id: DocumentId;
  /** Size in bytes. */
  size: number;
  origin: Origin;
  /** ISO instants. */
  addedAt: string;
  openedAt: string;
  record: PlanRecord;
  /** Folded number and symbol for lookup; empty when the document has none. */
  numberKey: string;
  symbolKey: string;
  /** Folded number of the directive it says it carries out; empty when it names none. */
  parentKey: string;
  /** The directive a person chose to check it against; null leaves the choice to the citation. */
  parentId: DocumentId | null;
  /** Other documents it carries out too, linked by a person. */
  otherParents?: DocumentId[];
  /** Documents it cites as its directive and that a person has said it is not to be checked against. */
  notParents?: DocumentId[];
  /** Of a directive: how many plans it had when a person said that these are all; another number makes that void. */
  completeWith?: number | null;
}

/**
 * What lists, search and the choice of a directive need of a document: one slim row, so that a library of ten thousand
 * documents opens without loading a single record. Written together with the document.
 */
export interface SummaryRow
  extends Pick<
    DocumentRow,
    'id' | 'addedAt' | 'numberKey' | 'parentKey' | 'parentId' | 'otherParents' | 'notParents' | 'completeWith'
  > {
  documentType: string | null;
  title: string | null;
  /** File name, for documents without a title. */
  name: string;
  number: string | null;
  issuer: string | null;
  issuerLevel: IssuerLevel | null;
  /** ISO date, partial or null. */
  issuedOn: string | null;
  /** The directive as it is cited. */
  parent: Pick<Citation, 'number' | 'issuedOn' | 'issuer'> | null;
  /** Fields of the header that OCR could not read, as in the record. */
  doubts?: Metadata['doubts'];
  /** Numbers of facts. */
  targets: number;
  assignments: number;
  /** Trust in the worst page, 0..1: one unreadable page can hide a target. */
  confidence: number;
  /** Every word it can be found by, once each, folded without diacritics and joined by spaces. */
  words: string;
}

/** The goals of one indicator in one document, as it was read; written together with the document. */
export interface GoalRow {
  /** `goalKey` of the goals; with the document it is the key of the row. */
  key: string;
  documentId: DocumentId;
  /** The body whose goals they are, as written. */
  body: string;
  /** ISO date of the document, partial or null. */
  issuedOn: string | null;
  /** In the order of the text, without rectangles. */
  targets: Target[];
}

/** Which goals a document has, written together with it. */
export interface GoalNamesRow {
  id: DocumentId;
  /** A line each: key, name, unit and change, set apart by tabs. One text loads many times faster than objects. */
  names: string;
}

/** The text a record was made from. */
export interface TextRow {
  id: DocumentId;
  document: ParsedDocument;
}

export interface BytesRow {
  id: DocumentId;
  bytes: Uint8Array;
}

/** Words that OCR saw in one pass over one page picture. */
export interface RecognisedRow {
  bytesId: DocumentId;
  /** Hex SHA-256 of the pixels. */
  picture: string;
  mode: 'layout' | 'sparse';
  words: OcrWord[];
}

/** A verdict (kết luận rà soát) as it is kept: one a text of a document. */
export interface VerdictRow extends Verdict {
  /** `fingerprintOf` the verdict; with the document it is the key. */
  fingerprint: string;
}

/** One change of a verdict, so that it can be taken back, also after the page was closed. */
export interface VerdictChangeRow {
  id: number;
  documentId: DocumentId;
  fingerprint: string;
  /** Null where there was none. */
  before: VerdictRow | null;
}

/** What a person has put right in a document. */
export interface CorrectionRow extends Pick<Correction, 'id' | 'documentKey'> {
  documentId: DocumentId;
  /** ISO instant. */
  changedAt: string;
  correction: Correction;
}

/** A name of a target that a person has said the meaning of. */
export interface AliasRow extends Alias {
  /** The name in matching form. */
  form: string;
  changedAt: string;
}

/** An indicator (chỉ tiêu riêng) and a unit (đơn vị tính riêng) that a person has added to the lexicon. */
export interface OwnIndicatorRow extends OwnIndicator {
  /** ISO instant. */
  changedAt: string;
}
export interface OwnUnitRow extends OwnUnit {
  changedAt: string;
}

/** What a person has put on a document to find it by. A row a document that has something. */
export interface LabelRow {
  id: DocumentId;
  /** Tags (nhãn), in the order of the alphabet. */
  tags: string[];
  /** The issued document that this one is a draft of, said by a person; null leaves it to number, title and issuer. */
  draftOf: DocumentId | null;
}

/** A clip (mẩu cắt): taken from a page as a draft, kept once a person has looked at it. */
export interface ClipRow extends Clip {
  id: number;
  state: 'draft' | 'saved';
  /** Tab in which it was taken, null once it is saved. */
  tabId: number | null;
  /** ISO instant, of the taking while it is a draft. */
  savedAt: string;
  /** The document to whose record its facts were added (gộp vào bản ghi); absent for none. */
  mergedInto?: DocumentId;
}

/** A directive that is cited and that a person waits for (theo dõi). */
export interface WatchRow extends Pick<Citation, 'type' | 'number' | 'issuedOn' | 'issuer'> {
  /** `watchKey` of the citation. */
  key: string;
  /** ISO instant. */
  since: string;
}

/**
 * Life of a job: the first two wait for the network or the reader, the next for the reader to go on (tạm dừng), the next
 * two for a page of the extension.
 */
type JobState = 'fetching' | 'needs-permission' | 'paused' | 'queued' | 'reading' | 'done' | 'failed';

/** Stages shown to the reader; `fetch` comes before those of the file reader, `save` after. */
export interface JobProgress {
  stage: ReadProgress['stage'] | 'fetch' | 'save';
  done: number;
  /** 0 when unknown. */
  total: number;
}

export interface JobFailure {
  /** `unexpected` is a fault of this program, not of the file; `details.fault` says which. */
  code: FailureCode | FetchFailureCode | 'unexpected';
  /** Values for the sentence, e.g. `{ host: 'portal.example' }`. */
  details: Record<string, string | number>;
}

/** One document on its way into the library. A job is a row, so whoever works on it can be killed at any moment. */
export interface JobRow {
  id: number;
  state: JobState;
  origin: Origin;
  /** Tab in which it was asked for, null for files. */
  tabId: number | null;
  name: string;
  /** Key of the bytes once they are in the store. */
  bytesId: DocumentId | null;
  progress: JobProgress | null;
  /** Times that reading was begun: a file that kills its worker must not do so for ever. */
  attempts: number;
  failure: JobFailure | null;
  /** Set when done. */
  documentId: DocumentId | null;
  /** True when the library had these bytes already. */
  known: boolean;
  /** Set when an archive (tệp nén) was opened: its documents became jobs of their own. */
  unpacked?: { documents: number; passedOver: number };
  /** Milliseconds since the epoch. */
  createdAt: number;
  updatedAt: number;
}

/** What is given to make a job. */
export type NewJob = Pick<JobRow, 'origin' | 'tabId' | 'name'>;
