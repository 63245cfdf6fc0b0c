/**
 * Assignments over real documents with hand-made records. They lie beside the project, not in it: without them this
 * test says so and does nothing else.
 */
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../lib/extract/types.ts';
import {
  type AnyOf,
  anyOf,
  corpusPresent,
  f1,
  goldOf,
  labelledDocuments,
  overlap,
  pairUp,
  planOf,
  type Score,
  scoreOf,
  sum,
} from '../support/gold.ts';

interface GoldAssignment {
  unit: AnyOf<string>;
  role: AnyOf<string>;
  task: AnyOf<string>;
  optional?: boolean;
}

function likeness(gold: GoldAssignment, found: Assignment): number {
  const unit = Math.max(...anyOf(gold.unit).map((name) => overlap(name, found.unit).f1));
  const task = Math.max(
    ...anyOf(gold.task).map((text) => {
      const { f1: share, contained } = overlap(text, found.task);
      return Math.max(share, contained >= 0.7 ? 0.7 : 0);
    }),
  );
  return unit >= 0.75 && task >= 0.4 && anyOf(gold.role).includes(found.role) ? unit + task : 0;
}

describe('assignments of real documents', () => {
  it.runIf(!corpusPresent)('has no corpus here: nothing is measured', () =>
    expect(labelledDocuments).toEqual([]),
  );

  it.runIf(corpusPresent)(
    'reach F1 0.95 over all documents, 0.85 in each',
    { timeout: 300_000 },
    async () => {
      let total: Score = { hits: 0, missed: 0, extra: 0 };
      const poor: string[] = [];
      for (const name of labelledDocuments) {
        const { assignments = [], partial = false } = goldOf<{
          assignments?: GoldAssignment[];
          partial?: boolean;
        }>(name);
        const { document, record } = await planOf(name);
        for (const { anchor } of record.assignments)
          expect(document.blocks[anchor.block]?.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
        const pairs = pairUp(assignments, record.assignments, likeness);
        const one = scoreOf(assignments, record.assignments, pairs, partial);
        if (f1(one) < 0.85) poor.push(`${name}: ${f1(one).toFixed(2)}`);
        total = sum(total, one);
      }
      expect(poor).toEqual([]);
      expect(f1(total)).toBeGreaterThanOrEqual(0.95);
    },
  );
});
