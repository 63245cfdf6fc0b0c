/**
 * What a person can do to put a record right. The entry point carries it out in the store; the record on the screen
 * follows by itself.
 */
import type { AssignmentFields, MetadataText, TargetFields } from '../../lib/corrections/types.ts';
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

/** What can be done with a fact of a list; `index` counts the facts of the record given, the one on the screen. */
export interface FactActions<Fields> {
  change(record: PlanRecord, index: number, fields: Fields): Promise<void>;
  strike(record: PlanRecord, index: number): Promise<Undo>;
  /** As it was read: drops the correction, and of a target the meaning given to its name. */
  restore(record: PlanRecord, index: number): Promise<void>;
}

export interface CorrectionActions {
  targets: FactActions<TargetFields>;
  assignments: FactActions<AssignmentFields>;
  /** Writes a field of the header; as it was read when the text is what was read. */
  changeField(record: PlanRecord, field: MetadataText, value: string | null): Promise<void>;
  restoreField(record: PlanRecord, field: MetadataText): Promise<void>;
  /** Adds a target; false when the passage does not stand in the document. */
  add(record: PlanRecord, passage: SelectedPassage, fields: TargetFields): Promise<boolean>;
  /** The first target these words state when they are taken for one; null when they state none. */
  suggest(words: string): Promise<TargetFields | null>;
  /** Drops a correction by its id: a struck fact comes back, a conflict is settled. */
  drop(id: string): Promise<void>;
  /** From now on the name means the indicator, in every document. */
  understand(name: string, key: string): Promise<void>;
  indicators(): Promise<readonly IndicatorChoice[]>;
}
