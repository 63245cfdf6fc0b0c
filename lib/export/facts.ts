/**
 * Every fact of a record in one sentence with its evidence: what annotations say beside the text.
 */
import type { Anchor, PlanRecord } from '../extract/types.ts';
import { typeName } from '../locale/document-label.ts';
import { formatDate, formatGoal } from '../locale/format.ts';
import type { Messages } from '../locale/messages.ts';

export type FactKind = 'target' | 'assignment' | 'citation' | 'movement';

export interface Fact {
  kind: FactKind;
  /** Place in the record's list of its kind. */
  index: number;
  /** The fact in words. */
  text: string;
  anchor: Anchor;
}

/** Targets, assignments, citations and movements, each kind in the order of the text. */
export function recordFacts(record: PlanRecord, words: Messages): Fact[] {
  const { role } = words.terms;
  return [
    ...record.targets.map(
      (fact, index): Fact => ({
        kind: 'target',
        index,
        text: `${fact.indicator}: ${formatGoal(fact, words)}`,
        anchor: fact.anchor,
      }),
    ),
    ...record.assignments.map(
      (fact, index): Fact => ({
        kind: 'assignment',
        index,
        text: `${fact.unit} (${role[fact.role]}): ${fact.task}`,
        anchor: fact.anchor,
      }),
    ),
    ...record.citations.map(
      (fact, index): Fact => ({
        kind: 'citation',
        index,
        text: [typeName(fact.type, words), fact.number, fact.issuedOn && formatDate(fact.issuedOn)]
          .filter(Boolean)
          .join(' '),
        anchor: fact.anchor,
      }),
    ),
    ...record.movements.map(({ text, anchor }, index): Fact => ({ kind: 'movement', index, text, anchor })),
  ];
}
