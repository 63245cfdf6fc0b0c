/**
 * What the panel is given to show. The entry point fills it from the store; nothing here knows where it comes from.
 */
import type { Finding } from '../../lib/check/rule.ts';
import type { Comparison } from '../../lib/compare/types.ts';
import type { PlanRecord } from '../../lib/extract/types.ts';
import type { SearchLink } from '../../lib/portal/search.ts';
import type { CorrectionActions } from '../corrections/correction-actions.ts';
import type { RuleWords, ShowEvidence } from '../findings/evidence.ts';
import type { Review } from '../findings/review.ts';

/** A document that can be chosen: from the library, or as the directive to check against. */
export interface DocumentChoice {
  id: string;
  /** Type and number. */
  label: string;
  title: string;
}

/** The directive of the document in front. */
export type ParentView =
  | { kind: 'none' }
  /** Cited, and not in the library. `watched` is null where nothing would tell its arrival: it is cited without a number. */
  | { kind: 'absent'; label: string; links: readonly SearchLink[]; watched: boolean | null }
  /** In the library; `chosen` when a person picked it rather than the citation. */
  | { kind: 'present'; id: string; label: string; chosen: boolean };

/** How far the check against the directive is. */
export type CheckView =
  | { kind: 'none' }
  | { kind: 'running' }
  | { kind: 'failed' }
  | {
      kind: 'done';
      comparison: Comparison;
      findings: Finding[];
      review: Review;
      rules: RuleWords;
      /** False while a correction made since is being checked. */
      current: boolean;
    };

export interface DocumentView {
  id: string;
  record: PlanRecord;
  origin: { kind: 'tab' | 'link' | 'file'; url: string | null };
  parent: ParentView;
  choices: DocumentChoice[];
  check: CheckView;
  /** True when the library had the bytes already. */
  known: boolean;
}

/** A document on its way, as far as the reader has to know. */
export interface JobView {
  id: number;
  name: string;
  state: 'fetching' | 'needs-permission' | 'paused' | 'queued' | 'reading' | 'done' | 'failed';
  progress: { stage: string; done: number; total: number } | null;
  failure: { code: string; details: Record<string, string | number> } | null;
  origin: { kind: 'tab' | 'link' | 'file'; url: string | null };
}

/** Everything a person can do in the panel. */
export interface PanelActions {
  openFiles(files: File[]): void;
  openDocument(id: string): void;
  /** Back to the recent documents. */
  leaveDocument(): void;
  chooseParent(id: string | null): void;
  /** Waits for the directive that the document cites, or no longer. */
  watchParent(watched: boolean): void;
  /** Opens the workspace at the evidence. */
  showEvidence: ShowEvidence;
  openWorkspace(): void;
  /** Puts right what was read of the document in front; undefined when there is none. */
  corrections: CorrectionActions | undefined;
  allowHost(job: JobView): void;
  retry(job: JobView): void;
  dismiss(job: JobView): void;
}
