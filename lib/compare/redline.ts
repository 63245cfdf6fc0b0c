/**
 * Two versions of one document (dự thảo và bản ban hành): facts first, words second.
 */
import type { Block } from '../document/types.ts';
import type { PlanRecord } from '../extract/types.ts';
import { type FactChange, factChanges } from './redline-facts.ts';
import { type SentenceChange, sentenceChanges } from './redline-sentences.ts';

/** A version with the text it was read from. */
export interface Version {
  record: PlanRecord;
  blocks: readonly Block[];
}

export interface Redline {
  facts: FactChange[];
  sentences: SentenceChange[];
}

/** What the later version says otherwise than the earlier; both lists are empty when nothing changed. */
export function redline(before: Version, after: Version): Redline {
  return {
    facts: factChanges(before.record, after.record),
    sentences: sentenceChanges(before.blocks, after.blocks),
  };
}
