/**
 * What a person can do to put a record right. The entry point carries it out in the store; the record on the screen
 * follows by itself.
 */
import type { TargetFields } from '../../lib/corrections/types.ts';
import type { PlanRecord } from '../../lib/extract/types.ts';

/** An indicator of the lexicon, to choose from. */
export interface IndicatorChoice {
  key: string;
  name: string;
  /** Other wordings it is found by. */
  synonyms: readonly string[];
}

/** Takes back what was just done. */
export type Undo = () => Promise<void>;

/** A passage of the document as it was selected or typed. */
export interface SelectedPassage {
  text: string;
  /** Block it was selected in, or the first of its page; null when unknown. */
  block: number | null;
  page: number | null;
}

export interface CorrectionActions {
  /** `index` counts the targets of the record given, which is the one on the screen. */
  change(record: PlanRecord, index: number, fields: TargetFields): Promise<void>;
  strike(record: PlanRecord, index: number): Promise<Undo>;
  /** False when the passage does not stand in the document. */
  add(record: PlanRecord, passage: SelectedPassage, fields: TargetFields): Promise<boolean>;
  /** As it was read: drops the correction of the target and the meaning given to its name. */
  restore(record: PlanRecord, index: number): Promise<void>;
  /** Drops a correction by its id: a struck target comes back, a conflict is settled. */
  drop(id: string): Promise<void>;
  /** From now on the name means the indicator, in every document. */
  understand(name: string, key: string): Promise<void>;
  indicators(): Promise<readonly IndicatorChoice[]>;
}
