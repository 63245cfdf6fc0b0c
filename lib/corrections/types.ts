/**
 * What a person has put right in a record (sửa đổi). A correction knows the fact it is about by its words and their
 * place, never by its number in the list: reading the document anew leaves it in force.
 */
import type { TextQuote } from '../document/quote.ts';
import type { Span } from '../document/types.ts';
import type { Anchor, Assignment, MetadataField, PlanRecord, Target } from '../extract/types.ts';

/** Taught like aliases, and shown beside them. */
export type { OwnIndicator } from '../lexicon/indicators/types.ts';
export type { OwnUnit } from '../lexicon/units/types.ts';

/** Words of a document with what stands around them; offsets are where they stood when the correction was made. */
export interface Place extends Span {
  quote: TextQuote;
}

/** What of a target can be corrected. */
export type TargetFields = Pick<
  Target,
  | 'indicator'
  | 'indicatorKey'
  | 'kind'
  | 'change'
  | 'comparator'
  | 'value'
  | 'valueMax'
  | 'grade'
  | 'unit'
  | 'period'
  | 'assignedUnits'
>;

/** What of an assignment can be corrected. */
export type AssignmentFields = Pick<Assignment, 'unit' | 'role' | 'task' | 'deadline'>;

/** Fields of the metadata that are one text. */
export type MetadataText = Extract<
  MetadataField,
  'documentType' | 'title' | 'number' | 'issuedOn' | 'place' | 'issuer'
>;

interface Made {
  /** Fingerprint of the fact as it was read, so that a fact has one correction at most. */
  id: string;
  /** Hex SHA-256 of the document in front of the person. */
  sha256: string;
  /** Same for every file of the same document: a draft, its issued version, a scan of it. */
  documentKey: string;
}

export interface TargetChange extends Made {
  kind: 'change-target';
  place: Place;
  /** As read. */
  before: TargetFields;
  /** Changed fields only. */
  after: Partial<TargetFields>;
}

export interface TargetStrike extends Made {
  kind: 'strike-target';
  place: Place;
  before: TargetFields;
}

export interface TargetAddition extends Made {
  kind: 'add-target';
  place: Place;
  after: TargetFields;
}

export interface AssignmentChange extends Made {
  kind: 'change-assignment';
  place: Place;
  before: AssignmentFields;
  after: Partial<AssignmentFields>;
}

export interface AssignmentStrike extends Made {
  kind: 'strike-assignment';
  place: Place;
  before: AssignmentFields;
}

export interface MetadataChange extends Made {
  kind: 'change-metadata';
  field: MetadataText;
  before: string | null;
  after: string | null;
}

export type Correction =
  | TargetChange
  | TargetStrike
  | TargetAddition
  | AssignmentChange
  | AssignmentStrike
  | MetadataChange;

/** Từ nay hiểu X là chỉ tiêu Y. */
export interface Alias {
  /** As written in a document. */
  name: string;
  /** Key of the indicator it means. */
  key: string;
}

/** Why a correction does not fit the document (any more), or fits and should be looked at again. */
export type ConflictReason =
  /** The nearest words differ; not applied. */
  | 'text-changed'
  /** Nothing like the words stands there; not applied. */
  | 'text-gone'
  /** The words stand there, and nothing is read from them; not applied. */
  | 'fact-gone'
  /** Applied, but what is read now is neither what the person saw nor what they wrote. */
  | 'read-anew';

export interface Conflict {
  correction: Correction;
  reason: ConflictReason;
  /** The nearest words, null when there are none. */
  anchor: Anchor | null;
}

/** A fact that was struck (đã loại bỏ), kept so that it can be shown and brought back. */
export interface Struck {
  /** Id of the correction. */
  id: string;
  fact: 'target' | 'assignment';
  /** Name of the indicator, or of the unit with its duty. */
  title: string;
  anchor: Anchor;
}

/** A record with its corrections carried out. */
export interface CorrectedRecord extends PlanRecord {
  corrected: {
    /** Ids of the corrections carried out. */
    applied: string[];
    /** Correction by index into `targets` and `assignments`. */
    targets: Record<number, string>;
    assignments: Record<number, string>;
    fields: MetadataText[];
    struck: Struck[];
    conflicts: Conflict[];
  };
}

/** True for a record that has been through `applyCorrections`. */
export const isCorrected = (record: PlanRecord): record is CorrectedRecord => 'corrected' in record;
