/**
 * What a record states, as rows of one kind for the lists: a title, a figure, some quiet words, and the evidence.
 */
import type { CoverageRow, CoverageStatus } from '../../lib/compare/types.ts';
import type { Anchor, Confidence, PlanRecord } from '../../lib/extract/types.ts';
import { citationLabel } from '../../lib/locale/document-label.ts';
import { formatDate, formatGoal, formatPeriod } from '../../lib/locale/format.ts';
import type { Messages } from '../../lib/locale/messages.ts';
import { foldPlain } from '../../lib/text/fold.ts';
import { matchParts } from '../../lib/text/query.ts';

export type FactKind = 'targets' | 'assignments' | 'citations' | 'movements' | 'outline';

export const FACT_KINDS: readonly FactKind[] = [
  'targets',
  'assignments',
  'citations',
  'movements',
  'outline',
];

export interface FactItem {
  /** Unique within the record: `targets:3`. */
  id: string;
  kind: FactKind;
  title: string;
  /** Shown at the right, as a figure or a role. */
  value: string | null;
  /** Shown under the title, apart by a middle dot. */
  notes: string[];
  /** Depth in steps, for headings and parts. */
  depth: number;
  anchor: Anchor;
  confidence: Confidence | null;
  /** What became of a target in the comparison with the directive; absent where there is none. */
  status?: CoverageStatus;
}

/** Rows of every kind, in the order of the record; `coverage` gives the targets their status. */
export function factItems(
  record: PlanRecord,
  words: Messages,
  coverage: readonly CoverageRow[] = [],
): Record<FactKind, FactItem[]> {
  const statuses = new Map(coverage.map((row) => [row.childTarget, row.status]));
  const row = (kind: FactKind, index: number, item: Omit<FactItem, 'id' | 'kind'>): FactItem => ({
    id: `${kind}:${index}`,
    kind,
    ...item,
  });
  return {
    targets: record.targets.map((target, index) =>
      row('targets', index, {
        title: target.indicator,
        value: formatGoal(target, words),
        notes: [
          target.period === null ? '' : formatPeriod(target.period),
          target.assignedUnits.join('; '),
          target.restated ? words.facts.restated : '',
        ].filter(Boolean),
        depth: target.partOf === null ? 0 : 1,
        anchor: target.anchor,
        confidence: target.confidence,
        status: statuses.get(index),
      }),
    ),
    assignments: record.assignments.map((assignment, index) =>
      row('assignments', index, {
        title: assignment.unit,
        value: words.terms.role[assignment.role],
        notes: [
          assignment.task,
          assignment.deadline === null
            ? ''
            : `${words.facts.deadline.toLowerCase()} ${formatDate(assignment.deadline)}`,
        ].filter(Boolean),
        depth: 0,
        anchor: assignment.anchor,
        confidence: assignment.confidence,
      }),
    ),
    citations: record.citations.map((citation, index) =>
      row('citations', index, {
        title: citationLabel(citation, words),
        value: words.terms.citationRole[citation.role],
        notes: [
          citation.issuedOn === null ? '' : formatDate(citation.issuedOn),
          citation.issuer ?? '',
          citation.mentions.length > 1 ? words.facts.mentions(citation.mentions.length) : '',
        ].filter(Boolean),
        depth: 0,
        anchor: citation.anchor,
        confidence: null,
      }),
    ),
    movements: record.movements.map((movement, index) =>
      row('movements', index, {
        title: movement.text,
        value: null,
        notes: [],
        depth: 0,
        anchor: movement.anchor,
        confidence: null,
      }),
    ),
    outline: record.outline.map((entry, index) =>
      row('outline', index, {
        title: `${entry.label}. ${entry.title}`,
        value: null,
        notes: [],
        depth: Math.max(0, entry.level - 1),
        anchor: entry.anchor,
        confidence: null,
      }),
    ),
  };
}

/** Rows that hold every word of the query, diacritics aside. */
export const filterFacts = (items: readonly FactItem[], query: string): readonly FactItem[] =>
  items.filter(
    matchParts(query, ({ title, value, notes, anchor }) =>
      foldPlain([title, value ?? '', ...notes, anchor.quote].join(' ')),
    ),
  );
