/**
 * What an export format is: one file a format, listed in `index.ts`.
 */
import type { Finding } from '../check/rule.ts';
import type { Comparison } from '../compare/types.ts';
import type { Block } from '../document/types.ts';
import type { PlanRecord } from '../extract/types.ts';
import type { Messages } from '../locale/messages.ts';
import type { PdfWriter } from './annotated-pdf/write.ts';

/** Kết luận của người rà soát about one finding, with the reason where one is given. */
export interface ReviewVerdict {
  verdict: keyof Messages['terms']['verdict'];
  reason: string | null;
  /** Name of whoever decided, null when none was given. */
  reviewer?: string | null;
}

/** Verdicts by the finding they are about; a finding that is not there has none yet. */
export type ReviewVerdicts = ReadonlyMap<Finding, ReviewVerdict>;

/** The text that offsets of anchors refer to. */
export type Texts = readonly Pick<Block, 'text'>[];

/** One record. */
export interface RecordSubject {
  kind: 'record';
  record: PlanRecord;
  /** Blocks of the document; absent where they are not at hand, quotes then go without their surroundings. */
  texts?: Texts;
}

/** Plans laid beside their directive, with findings and what was decided about them. */
export interface ComparisonSubject {
  kind: 'comparison';
  comparison: Comparison;
  findings: readonly Finding[];
  verdicts?: ReviewVerdicts;
  /** As in `RecordSubject`. */
  texts?: { parent: Texts; children: readonly Texts[] };
}

/** A record with the file it was read from. */
export interface OriginalSubject {
  kind: 'original';
  record: PlanRecord;
  /** Findings in this very document, marked beside its facts. */
  findings: readonly Finding[];
  bytes: Uint8Array;
  /** The host's pdf.js, loaded when it is needed. */
  pdfjs(): Promise<PdfWriter>;
}

export type ExportSubject = RecordSubject | ComparisonSubject | OriginalSubject;

/** What a file will hold, to be looked at before it is saved. */
export type PreviewBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  /** Shown as it will stand in the file. */
  | { kind: 'source'; text: string }
  /** The first rows of a table of `total` rows. */
  | { kind: 'table'; heads: readonly string[]; rows: readonly (readonly string[])[]; total: number };

export interface Exporter {
  /** Stable id, also the locale key of its name. */
  id: keyof Messages['exports']['formats'];
  /** Without the dot. */
  extension: string;
  mediaType: string;
  /** True when it can hold the subject. */
  accepts(subject: ExportSubject): boolean;
  /** The file's bytes; `words` gives heads and statuses in the reader's language. @throws ExportFailure */
  write(subject: ExportSubject, words: Messages): Promise<Uint8Array>;
  /** What `write` will put into the file. @throws ExportFailure */
  preview(subject: ExportSubject, words: Messages): PreviewBlock[];
}
