/**
 * What an export format is: one file a format, listed in `index.ts`.
 */
import type { Finding } from '../check/rule.ts';
import type { Comparison } from '../compare/types.ts';
import type { PlanRecord } from '../extract/types.ts';
import type { Messages } from '../locale/messages.ts';

/** What can be exported: one record, or a comparison with its findings. */
export type ExportSubject =
  | { kind: 'record'; record: PlanRecord }
  | { kind: 'comparison'; comparison: Comparison; findings: readonly Finding[] };

export interface Exporter {
  /** Stable id, also the locale key of its name. */
  id: keyof Messages['exports']['formats'];
  /** Without the dot. */
  extension: string;
  mediaType: string;
  /** Kinds of subject this format can hold. */
  accepts: readonly ExportSubject['kind'][];
  /** The file's bytes; `words` gives heads and statuses in the reader's language. */
  write(subject: ExportSubject, words: Messages): Promise<Uint8Array>;
}
