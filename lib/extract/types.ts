/**
 * The record of a document (bản ghi): what it promises, who must do it, on whose authority, each with its evidence.
 * Field names follow the published contract `doi-chieu/record@1`; `confidence` is internal and left out of the export.
 */
import type { PageQuality, SourceInfo, Span } from '../document/types.ts';
import type { Warning } from '../text/outcome.ts';
import type { ConfidenceReason } from './reasons.ts';

/** Where a fact stands (vị trí chứng cứ). `quote === blocks[block].text.slice(start, end)`, always. */
export interface Anchor extends Span {
  /** 1-based page of `start`, null where the format has none. */
  page: number | null;
  /** Path of outline labels, e.g. `II.1`; empty before the first heading. */
  section: string;
  quote: string;
  /** `[x, y, width, height]` in PDF points from the top left, each with its 1-based page; absent without geometry. */
  rects?: { page: number; rect: [x: number, y: number, width: number, height: number] }[];
}

/** A text with its place. `text` may be shorter than the anchor's quote (quotation marks taken off). */
export interface Quote {
  text: string;
  anchor: Anchor;
}

/** How far a fact can be trusted, 0..1, and why (mã lý do, shown through the locale files). */
export interface Confidence {
  score: number;
  reasons: ConfidenceReason[];
}

export type IssuerLevel =
  | 'central'
  | 'province'
  | 'department'
  | 'district'
  | 'division'
  | 'commune'
  | 'party'
  | 'organisation'
  | 'school';

export type SignerAuthority = 'TM.' | 'KT.' | 'TL.' | 'TUQ.' | 'Q.';

/** Người ký. */
export interface Signer {
  name: string | null;
  position: string | null;
  authority: SignerAuthority | null;
}

/** Years, inclusive. */
export interface Period {
  from: string;
  to: string;
}

/** Thể thức văn bản. */
export interface Metadata {
  documentType: string | null;
  title: string | null;
  number: string | null;
  symbol: string | null;
  /** ISO date, or `2024` / `2024-02` when day or month is blank. */
  issuedOn: string | null;
  place: string | null;
  issuer: string | null;
  issuerLevel: IssuerLevel | null;
  signer: Signer | null;
  recipients: string[];
  period: Period | null;
  parent: Citation | null;
  /** Evidence of each field that was found; not part of the contract. */
  anchors: Partial<Record<MetadataField, Anchor>>;
  /** What of the header the file shows at all: a missing line is a fault only where a header was read. */
  header: { numberLine: boolean; dateLine: boolean; signatureBlock: boolean };
  /** Fields whose words OCR could not read, or was not sure of; absent where none is. Not part of the contract. */
  doubts?: Partial<Record<'number' | 'issuedOn', MetadataDoubt>>;
  /** Secrecy mark (độ mật) standing on a line of its own, else null. */
  secrecy: 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT' | null;
}

/** `unread`: something is written there, by hand (viết tay); `unsure`: read, with doubt. */
export type MetadataDoubt = 'unread' | 'unsure';

export type MetadataField =
  | 'documentType'
  | 'title'
  | 'number'
  | 'issuedOn'
  | 'place'
  | 'issuer'
  | 'signer'
  | 'recipients'
  | 'period'
  | 'secrecy';

export type TargetKind = 'quantity' | 'grade' | 'relative';
export type TargetChange = 'level' | 'increase' | 'decrease';
export type Comparator = '=' | '>=' | '>' | '<=' | '<' | '~' | 'range';

/** Chỉ tiêu: one indicator that is given a goal. Numbers are in `unit`. */
export interface Target {
  indicator: string;
  indicatorKey: string | null;
  kind: TargetKind;
  change: TargetChange;
  comparator: Comparator;
  value: number | null;
  valueMax: number | null;
  grade: string | null;
  unit: string | null;
  /** `2024`, `2021-2025`, or null. */
  period: string | null;
  assignedUnits: string[];
  anchor: Anchor;
  /** True when the sentence states the target of a higher level as that level's own (`chỉ tiêu của tỉnh`). */
  restated: boolean;
  /** Index in the list of the target this one is a part of (`trong đó`), else null. */
  partOf: number | null;
  confidence: Confidence;
}

/** Vai trò: chủ trì, phối hợp, tham mưu, thực hiện. */
export type Role = 'lead' | 'coordinate' | 'advise' | 'implement';

/** Phân công: one unit and one duty. */
export interface Assignment {
  unit: string;
  role: Role;
  task: string;
  /** ISO date, partial date, or the phrase as written; null when none is set. */
  deadline: string | null;
  anchor: Anchor;
  confidence: Confidence;
}

export type CitationRole = 'parent' | 'basis' | 'mention';

/** Viện dẫn: one distinct document cited; `anchor` is its first mention. */
export interface Citation {
  type: string | null;
  number: string | null;
  issuedOn: string | null;
  issuer: string | null;
  role: CitationRole;
  anchor: Anchor;
  /** Every mention as written, the first included; rules need them all. */
  mentions: CitationMention[];
}

/** One place where a document is cited, with exactly what is said there. */
export interface CitationMention {
  number: string | null;
  issuedOn: string | null;
  issuer: string | null;
  subject: string | null;
  anchor: Anchor;
}

/** A numbered heading (đề mục). `level` is 1-based depth. */
export interface OutlineEntry {
  label: string;
  title: string;
  level: number;
  anchor: Anchor;
}

export interface QualityReport {
  repairedShare: number;
  encodings: string[];
  pages: PageQuality[];
}

export interface PlanRecord {
  source: SourceInfo & { warnings: Warning[] };
  metadata: Metadata;
  theme: Quote | null;
  targets: Target[];
  assignments: Assignment[];
  citations: Citation[];
  movements: Quote[];
  outline: OutlineEntry[];
  quality: QualityReport;
}
