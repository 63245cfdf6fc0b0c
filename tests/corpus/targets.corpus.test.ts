/**
 * Targets over real documents with hand-made records. They lie beside the project, not in it: without them this test
 * says so and does nothing else.
 */
import { describe, expect, it } from 'vitest';
import type { Target } from '../../lib/extract/types.ts';
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

interface GoldTarget {
  indicator: AnyOf<string>;
  kind: AnyOf<string>;
  change: AnyOf<string>;
  comparator: AnyOf<string>;
  value: AnyOf<number | null>;
  valueMax: AnyOf<number | null>;
  unit: AnyOf<string | null>;
  period?: AnyOf<string | null>;
  optional?: boolean;
}

const unitKey = (unit: string | null): string | null =>
  unit === null ? null : unit.toLowerCase().replace(/[\s.,]/g, '');

function likeness(a: string, b: string): number {
  const { f1: share, contained, shorter } = overlap(a, b);
  return Math.max(share, shorter > 2 ? 0.95 * contained : 0);
}

/** 0 unless number, unit, bound and direction agree; else how alike the names are. */
function agreement(gold: GoldTarget, found: Target): number {
  const same =
    anyOf(gold.kind).includes(found.kind) &&
    anyOf(gold.change).includes(found.change) &&
    anyOf(gold.comparator).includes(found.comparator) &&
    anyOf(gold.value).includes(found.value) &&
    anyOf(gold.valueMax).includes(found.valueMax) &&
    (found.kind !== 'quantity' || anyOf(gold.unit).map(unitKey).includes(unitKey(found.unit)));
  const name = Math.max(...anyOf(gold.indicator).map((indicator) => likeness(indicator, found.indicator)));
  return same && name >= 0.6 ? name : 0;
}

describe('targets of real documents', () => {
  it.runIf(!corpusPresent)('has no corpus here: nothing is measured', () =>
    expect(labelledDocuments).toEqual([]),
  );

  it.runIf(corpusPresent)(
    'reach F1 0.95 over all documents, 0.9 in each, with their periods',
    { timeout: 300_000 },
    async () => {
      let total: Score = { hits: 0, missed: 0, extra: 0 };
      const poor: string[] = [];
      const periods: boolean[] = [];
      for (const name of labelledDocuments) {
        const { targets = [], partial = false } = goldOf<{ targets?: GoldTarget[]; partial?: boolean }>(name);
        const { document, record } = await planOf(name);
        for (const { anchor } of record.targets)
          expect(document.blocks[anchor.block]?.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
        const pairs = pairUp(targets, record.targets, agreement);
        const one = scoreOf(targets, record.targets, pairs, partial);
        if (f1(one) < 0.9) poor.push(`${name}: ${f1(one).toFixed(2)}`);
        total = sum(total, one);
        for (const [wanted, found] of pairs)
          if (wanted.period !== undefined && !wanted.optional)
            periods.push(anyOf(wanted.period).includes(found.period));
      }
      expect(poor).toEqual([]);
      expect(f1(total)).toBeGreaterThanOrEqual(0.95);
      expect(periods.filter(Boolean).length / periods.length).toBeGreaterThanOrEqual(0.95);
    },
  );
});
